import { reservedEntityIds } from '../../../../generated/reserved.ts'
import {
  compareVersions,
  draftProblem,
  type EntityKey,
  entityIdFromName,
  entityIdProblem,
  isEntityId,
  nameKey,
} from '../../entities/rules.ts'
import { isEmptyValue, type Template, type TemplateRegistry } from '../../templates/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { readEntityFile } from '../entity-file/read.ts'
import { draftFindings, type Finding } from '../findings.ts'
import { readFrontmatter } from '../frontmatter.ts'
import type { Refusal, SourceFile } from './source-file.ts'

/** What a file would be as an entity, or why it cannot be one. */
export interface Candidate {
  path: string
  refusal?: Refusal
  template?: Template
  entityId?: string | undefined
  /** The id was made of the name, which is in another script: `withAllottedIds` has the last word. */
  allotted?: boolean | undefined
  draft?: EntityDraft
  problems: Finding[]
}

export interface ImportOutcome {
  path: string
  action: 'create' | 'update' | 'unchanged' | 'refuse'
  entityType: string | undefined
  entityId: string | undefined
  name: string | undefined
  refusal?: Refusal
  changedFields: string[]
  problems: Finding[]
}

export interface PlanOptions {
  readonly templates: TemplateRegistry
  /** Type of files that name none. */
  readonly entityType?: string | undefined
}

/** The candidate of an entity file in the format of a project folder. */
export function readCandidate(source: SourceFile, { templates, entityType }: PlanOptions): Candidate {
  const { path } = source
  const refuse = (refusal: Refusal): Candidate => ({ path, refusal, problems: [] })
  if ('refusal' in source) return refuse(source.refusal)
  const frontmatter = readFrontmatter(source.text)
  const [problem] = frontmatter.problems
  if (problem) return refuse({ reason: problem.kind, message: problem.message, line: problem.line })
  const written = frontmatter.data.entity_type
  const named = isEmptyValue(written) ? (entityType ?? folderType(path, templates)) : String(written)
  const template = named === undefined ? undefined : templates.resolve(named)
  if (!template) {
    const message =
      named === undefined ? 'The file names no entity_type.' : `There is no entity type "${named}".`
    return refuse({ reason: 'entity_type', message, line: frontmatter.lineOf(['entity_type']) })
  }
  const guess = nameFromPath(path, template)
  const file = readEntityFile(source.text, template, guess === undefined ? {} : { entityId: guess })
  const known = file.entityId !== undefined && file.entityId !== guess
  const id = known ? { entityId: file.entityId } : idOf(guess, file.draft.name, template)
  const problems = draftFindings(template, file, frontmatter).map(({ finding }) => finding)
  return settled({ path, template, draft: file.draft, problems }, id, frontmatter.lineOf(['id']))
}

/**
 * The id of a file that names none: what the file's own name spells, else what the entity's name does. A name in another
 * script makes one that is not yet sure.
 */
export function idOf(
  written: string | undefined,
  name: string,
  { entityType }: Template,
): Pick<Candidate, 'entityId' | 'allotted'> {
  const id = [written, name].map((one) => (one === undefined ? undefined : nameKey(one)))
  const [first, second] = id
  if (first !== undefined && isEntityId(first)) return { entityId: first }
  if (second === undefined) return {}
  return isEntityId(second)
    ? { entityId: second }
    : { entityId: entityIdFromName(name) ?? entityType, allotted: true }
}

/** The candidate with its id, or refused for an id or a content that cannot be stored. */
export function settled(
  candidate: Candidate & { template: Template; draft: EntityDraft },
  id: Pick<Candidate, 'entityId' | 'allotted'>,
  line: number,
): Candidate {
  const { entityId, allotted = false } = id
  const problem =
    entityId === undefined
      ? 'No id can be made from its name.'
      : allotted
        ? undefined
        : entityIdProblem(entityId, reservedEntityIds)
  if (problem !== undefined || entityId === undefined) {
    return { ...candidate, ...id, refusal: { reason: 'id', message: problem ?? '', line } }
  }
  const content = draftProblem(candidate.draft)
  if (content) {
    const message = `${content.pointer}: ${content.message}`
    return { ...candidate, ...id, refusal: { reason: 'content', message } }
  }
  return { ...candidate, ...id }
}

/** The type whose name or folder is the deepest folder of a path that names one. */
export function folderType(path: string, templates: TemplateRegistry): string | undefined {
  const folders = path.split(/[\\/]/).slice(0, -1).toReversed()
  return folders.map((folder) => templates.resolve(folder)?.entityType).find((type) => type !== undefined)
}

/** What a file's name says of its entity, without the prefix of its type: an id, or a name in another script. */
export function nameFromPath(path: string, template: Template): string | undefined {
  const base = (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[^.]*$/, '')
  if (/^file_\d+$/.test(base)) return undefined
  const prefix = template.filePrefix
  const bare =
    prefix !== '' && base.toLowerCase().startsWith(prefix.toLowerCase()) ? base.slice(prefix.length) : base
  const key = nameKey(bare)
  return key === undefined || isEntityId(key) ? key : bare
}

export const keyOf = ({ template, entityId }: Candidate): EntityKey | undefined =>
  template && entityId !== undefined ? { type: template.entityType, id: entityId } : undefined

export const keyText = ({ type, id }: EntityKey) => `${type}/${id}`

/** What would happen to each candidate, given the content of the entities that exist. */
export function planImport(
  candidates: readonly Candidate[],
  existing: ReadonlyMap<string, EntityDraft>,
  overwrite: boolean,
): ImportOutcome[] {
  const seen = new Map<string, string>()
  return candidates.map((candidate): ImportOutcome => {
    const { path, draft, problems } = candidate
    const key = keyOf(candidate)
    const outcome = (action: ImportOutcome['action'], more: Partial<ImportOutcome> = {}): ImportOutcome => ({
      path,
      action,
      entityType: candidate.template?.entityType,
      entityId: candidate.entityId,
      name: draft?.name,
      changedFields: [],
      problems,
      ...more,
    })
    const refuse = (refusal: Refusal) => outcome('refuse', { refusal })
    if (candidate.refusal) return refuse(candidate.refusal)
    if (!key || !draft) return refuse({ reason: 'id', message: 'The file has no id.' })
    const before = seen.get(keyText(key))
    if (before !== undefined) {
      return refuse({ reason: 'duplicate_id', message: `${before} is ${keyText(key)} already.` })
    }
    seen.set(keyText(key), path)
    const stored = existing.get(keyText(key))
    if (!stored) return outcome('create')
    const changedFields = changesOf(stored, draft)
    if (changedFields.length === 0) return outcome('unchanged')
    return overwrite
      ? outcome('update', { changedFields })
      : refuse({ reason: 'exists', message: `${keyText(key)} exists already.` })
  })
}

/** Names of what differs, dots joining the keys of nested maps. */
function changesOf(before: EntityDraft, after: EntityDraft): string[] {
  const { fields, body } = compareVersions(before, after, { body: false })
  return [
    ...fields.map(({ path }) => path),
    ...(before.primaryAsset === after.primaryAsset ? [] : ['primary_asset']),
    ...(body.identical ? [] : ['markdown_body']),
  ]
}
