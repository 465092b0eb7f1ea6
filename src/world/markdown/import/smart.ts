import { entityIdFromName, fileKeys } from '../../entities/rules.ts'
import { isEmptyValue, type Template } from '../../templates/rules.ts'
import { createdDate } from '../entity-file/dates.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { splitBody } from '../entity-file/read.ts'
import { draftFindings } from '../findings.ts'
import { type FieldMap, type Frontmatter, readFrontmatter } from '../frontmatter.ts'
import { normalKey, TYPE_ALIASES } from './aliases.ts'
import { type FieldMapping, mapKeys } from './mapping.ts'
import { withReferences } from './names.ts'
import {
  type Candidate,
  folderType,
  type ImportOutcome,
  idOf,
  nameFromPath,
  type PlanOptions,
  settled,
} from './plan.ts'
import type { SourceFile } from './source-file.ts'
import { fieldValue, inlineTags, tagList } from './values.ts'

/** A foreign file that can be read, with the type it will have and where its keys go. */
export interface ForeignFile {
  path: string
  template: Template
  frontmatter: Frontmatter
  mapping: FieldMapping[]
}

export interface SmartCandidate extends Candidate {
  mapping: FieldMapping[]
  createdAt?: Date
}

export interface SmartOutcome extends ImportOutcome {
  mapping: FieldMapping[]
}

export interface SmartOptions extends PlanOptions {
  readonly mapping?: Readonly<Record<string, string | null>> | undefined
}

const TYPE_KEYS = new Set(['entity_type', 'type', 'category', 'class', 'kind', 'note_type'])

/** Reads a file of any origin; a text without front matter is all body. */
export function readForeign(source: SourceFile, options: SmartOptions): ForeignFile | SmartCandidate {
  const { path } = source
  const refuse = (refusal: NonNullable<Candidate['refusal']>): SmartCandidate => ({
    path,
    refusal,
    problems: [],
    mapping: [],
  })
  if ('refusal' in source) return refuse(source.refusal)
  const read = readFrontmatter(source.text)
  const [problem] = read.problems
  if (problem && problem.kind !== 'no_opening') {
    return refuse({ reason: problem.kind, message: problem.message, line: problem.line })
  }
  const frontmatter = { ...read, problems: [] }
  const template = typeOf(path, frontmatter, options)
  if (!template) {
    return refuse({
      reason: 'entity_type',
      message: 'Neither its front matter nor its folder nor a tag names an entity type.',
    })
  }
  // A `type` that names no entity type is a field like any other.
  const keys = Object.keys(frontmatter.data)
  const mapping = mapKeys(keys, template, options.mapping).map((one): FieldMapping => {
    const types = one.field === 'entity_type' && one.source !== 'entity_type'
    const value = frontmatter.data[one.source]
    return types && !(typeof value === 'string' && options.templates.resolve(value))
      ? { ...one, field: one.source, origin: 'kept', confidence: 0 }
      : one
  })
  return { path, template, frontmatter, mapping }
}

function typeOf(path: string, { data, body }: Frontmatter, options: SmartOptions): Template | undefined {
  const { templates } = options
  const hints = Object.entries(data).flatMap(([key, value]) =>
    TYPE_KEYS.has(normalKey(key)) && typeof value === 'string' ? [value] : [],
  )
  const tags = [...tagList(data.tags ?? data.Tags ?? data.tag), ...inlineTags(body)]
  const named = [...hints, options.entityType, folderType(path, templates), ...tags]
  const folders = path.split(/[\\/]/).slice(0, -1).toReversed()
  // What is one of our types by name comes before what only means one.
  const meant = [...hints, ...folders, ...tags].map((word) => TYPE_ALIASES.get(normalKey(word)))
  for (const name of [...named, ...meant]) {
    const template = name === undefined ? undefined : templates.resolve(name)
    if (template) return template
  }
  return undefined
}

/** The entity that a foreign file makes: its fields as mapped, over those that exist where it is an update. */
export function toCandidate(file: ForeignFile): SmartCandidate {
  const { path, template, frontmatter } = file
  const byName = new Map(template.fields.map((field) => [field.name, field]))
  const given = new Map<string, unknown>()
  const about = new Map<string, unknown>()
  for (const { source, field } of file.mapping) {
    if (field === null) continue
    const value = frontmatter.data[source]
    if (field === 'tags') given.set(field, tagList(value))
    else if (fileKeys.has(field)) about.set(field, value)
    else if (!isEmptyValue(value)) given.set(field, fieldValue(value, byName.get(field)))
  }
  const body = splitBody(frontmatter.body).markdown
  const inline = inlineTags(body)
  const tags = [...new Set([...tagList(given.get('tags')), ...inline])]
  if (tags.length > 0) given.set('tags', tags)
  else given.delete('tags')
  const mapping =
    inline.length === 0
      ? file.mapping
      : [...file.mapping, { source: '#', field: 'tags', origin: 'inline_tag' as const, confidence: 1 }]

  const name = textOf(about.get('name')) ?? headingOf(body) ?? fileTitle(path) ?? ''
  const status = textOf(about.get('status'))?.toLowerCase()
  const draft: EntityDraft = {
    name,
    status: status ?? template.status,
    fields: Object.fromEntries(given),
    markdownBody: body,
    primaryAsset: null,
  }
  const spelled = {
    ...draft,
    fields: withReferences(template, draft.fields, (name) => entityIdFromName(name)),
  }
  const problems = draftFindings(template, { draft: spelled }, frontmatter).map(({ finding }) => finding)
  const written = textOf(about.get('id'))
  const id = idOf(written ?? nameFromPath(path, template), name, template)
  const createdAt = createdDate(about.get('created_date'))
  const candidate = settled({ path, template, draft, problems }, id, frontmatter.lineOf(['id']))
  return { ...candidate, mapping, ...(createdAt && { createdAt }) }
}

/** The draft of an update: given fields over the stored ones; a status only where the file gives one. */
export function overStored(candidate: SmartCandidate, stored: EntityDraft): SmartCandidate {
  const { draft } = candidate
  if (!draft) return candidate
  const hasStatus = candidate.mapping.some(({ field }) => field === 'status')
  const fields: FieldMap = { ...stored.fields, ...draft.fields }
  const { primaryAsset } = stored
  const status = hasStatus ? draft.status : stored.status
  return { ...candidate, draft: { ...draft, status, fields, primaryAsset } }
}

function textOf(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && !isEmptyValue(value) ? value.trim() : undefined
}

/** The text of a first heading that opens the body. */
const headingOf = (body: string) =>
  textOf(/^\s*#[ \t]+([^\r\n]+)/.exec(body)?.[1]?.replace(/[ \t]+#+[ \t]*$/, ''))

/** `Rex Marshall.md` → `Rex Marshall`; a name made up for a file without one says nothing. */
function fileTitle(path: string): string | undefined {
  const base = (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
  return /^file_\d+$/.test(base) ? undefined : textOf(base)
}
