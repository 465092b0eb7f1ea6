import type { Template } from '../../templates/rules.ts'
import { type FieldMap, type FrontmatterProblem, readFrontmatter } from '../frontmatter.ts'
import { frontmatterToColumns } from './columns.ts'
import { createdDate } from './dates.ts'
import type { EntityDraft } from './draft.ts'

export interface EntityFile {
  /** As the file says it, else the template's. */
  entityType: string
  /** As the file says it, else what the caller knows from the folder; undefined where neither does. */
  entityId: string | undefined
  draft: EntityDraft
  /** As the file says it. */
  createdAt: Date | undefined
  /** Why the file could not be read; the draft then holds the text alone. */
  problems: FrontmatterProblem[]
}

/**
 * Reads the Markdown file of an entity. Never throws. The line that separates the front matter from the text is no
 * part of the body; everything behind it is, byte for byte. Without a name the file's entity is called by its older
 * name key or its id.
 */
export function readEntityFile(text: string, template: Template, at: { entityId?: string } = {}): EntityFile {
  const { data, body, problems } = readFrontmatter(text)
  const entityId = entityIdOf(data, at.entityId)
  const type = data.entity_type
  return {
    entityType: typeof type === 'string' && type !== '' ? type : template.entityType,
    entityId,
    draft: { ...frontmatterToColumns(data, template, entityId), markdownBody: splitBody(body).markdown },
    createdAt: createdDate(Object.hasOwn(data, 'created_date') ? data.created_date : undefined),
    problems,
  }
}

/** The empty line behind the front matter, where there is one, and the body. */
export function splitBody(body: string): { separator: string; markdown: string } {
  const separator = /^\r?\n/.exec(body)?.[0] ?? ''
  return { separator, markdown: body.slice(separator.length) }
}

/** An id that YAML reads as a number, such as `007`, is known by its folder. */
function entityIdOf(data: FieldMap, known: string | undefined): string | undefined {
  const id = Object.hasOwn(data, 'id') ? data.id : undefined
  if (typeof id === 'string' && id.trim() !== '' && !/^\[.*\]$/.test(id.trim())) return id.trim()
  if (typeof id === 'number') return known !== undefined && Number(known) === id ? known : String(id)
  return known
}
