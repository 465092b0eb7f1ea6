import { isEmptyValue, type Template } from '../../templates/rules.ts'
import { type FieldMap, readFrontmatter, splitFrontmatter } from '../frontmatter.ts'
import { columnsToFrontmatter, sameDraft } from './columns.ts'
import type { EntityDraft } from './draft.ts'
import { readEntityFile, splitBody } from './read.ts'
import { spliceFrontmatter } from './splice.ts'
import { indented, mapText } from './yaml-text.ts'

/** When an entity came into being and changed last. */
export interface EntityDates {
  created: Date
  updated: Date
}

/** Keys that come before a type's own fields in a new file. */
const HEAD = [
  'id',
  'entity_type',
  'template_version',
  'template_category',
  'created_date',
  'last_updated',
  'status',
  'name',
  'primary_asset',
]

/**
 * The Markdown file of an entity. `base`, the file as it is, is edited in place: it comes back byte for byte when it
 * says the same, else only the lines of changed fields and of `last_updated` differ. Without a base, or with one that
 * cannot be read, the file is new: keys about the file, then the fields in the order of the template.
 *
 * `readEntityFile` gives the draft again, whatever JSON its fields hold.
 */
export function writeEntityFile(
  base: string | undefined,
  template: Template,
  entityId: string,
  draft: EntityDraft,
  dates: EntityDates,
): string {
  const order = keyOrder(template)
  const edited = base === undefined ? undefined : editedFile(base, template, entityId, draft, dates, order)
  return edited ?? newFile(template, entityId, draft, dates, order)
}

/** Keys in the order in which a file of the type has them; of a type that is not known those about the file alone. */
export function keyOrder(template: Template | undefined): string[] {
  return [...HEAD, ...(template?.fields ?? []).map(({ name }) => name)]
}

/** `2024-05-31`, in UTC. */
const dayOf = (date: Date) => date.toISOString().slice(0, 10)

function newFile(
  template: Template,
  entityId: string,
  draft: EntityDraft,
  dates: EntityDates,
  order: readonly string[],
): string {
  const about: FieldMap = {
    id: entityId,
    entity_type: template.entityType,
    template_version: template.version,
    template_category: template.category,
    created_date: dayOf(dates.created),
    last_updated: dayOf(dates.updated),
    // Neither reads as a value, so that both are written even where a reader would find the same without them.
    status: '',
    name: '',
  }
  const top = columnsToFrontmatter(draft, about, template, entityId)
  const withColumns = { ...top, status: draft.status, name: draft.name }
  return `---\n${wholeFrontmatter(withColumns, order)}---\n\n${draft.markdownBody}`
}

function wholeFrontmatter(top: FieldMap, order: readonly string[]): string {
  const known = order.filter((key) => Object.hasOwn(top, key))
  const others = Object.keys(top).filter((key) => !known.includes(key))
  return mapText([...known, ...others].map((key) => [key, top[key]]))
}

function editedFile(
  base: string,
  template: Template,
  entityId: string,
  draft: EntityDraft,
  dates: EntityDates,
  order: readonly string[],
): string | undefined {
  const parts = splitFrontmatter(base)
  const { data, problems } = readFrontmatter(base)
  if (typeof parts === 'string' || problems.length > 0) return undefined
  const before = readEntityFile(base, template, { entityId })
  const renamed = before.entityId !== entityId
  const retyped = before.entityType !== template.entityType
  if (!renamed && !retyped && sameDraft(before.draft, draft)) return base

  const wanted = columnsToFrontmatter(draft, data, template, entityId)
  if (renamed) wanted.id = entityId
  if (retyped) wanted.entity_type = template.entityType
  const day = dayOf(dates.updated)
  if (isEmptyValue(wanted.last_updated) || dayIn(wanted.last_updated) !== day) wanted.last_updated = day

  const eol = parts.opening.endsWith('\r\n') ? '\r\n' : '\n'
  const { separator } = splitBody(parts.body)
  // A body that begins with an empty line would lose it to the separator.
  const gap = separator === '' && /^\r?\n/.test(draft.markdownBody) ? eol : separator
  const closing = /\n$/.test(parts.closing) || gap + draft.markdownBody === '' ? parts.closing : `---${eol}`
  const assembled = (yaml: string) => parts.bom + parts.opening + yaml + closing + gap + draft.markdownBody
  const reads = (text: string) => {
    const read = readEntityFile(text, template, { entityId })
    return read.problems.length === 0 && read.entityId === entityId && sameDraft(read.draft, draft)
  }

  const spliced = spliceFrontmatter(parts.yaml, data, wanted, order)
  if (spliced !== undefined && reads(assembled(spliced))) return assembled(spliced)
  // What cannot be edited in place, such as a front matter in braces, is written anew in the order that it had.
  return assembled(indented(wholeFrontmatter(wanted, Object.keys(data)), '', eol))
}

/** The day of a date as files write it; undefined for anything else. */
function dayIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value.slice(0, 10) : undefined
}
