import type { TenantDb } from '../../../database/database.ts'
import { conflict, HttpError, invalidAll } from '../../../http/errors.ts'
import type { ChatModels } from '../../../services/models.ts'
import { lockEntities } from '../../entities/queries.ts'
import { createEntities, draftOf, type EntityKey, reviseEntities } from '../../entities/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { findDrafts } from '../queries.ts'
import { askModel, withModel } from './ask-model.ts'
import { keyOf, keyText, planImport } from './plan.ts'
import {
  type ForeignFile,
  overStored,
  readForeign,
  type SmartCandidate,
  type SmartOptions,
  type SmartOutcome,
  toCandidate,
} from './smart.ts'
import type { SourceFile } from './source-file.ts'

interface ImportOptions {
  /** Updates entities that exist. */
  readonly overwrite: boolean
  /** Leaves refused files out, where otherwise one of them refuses all. */
  readonly partial: boolean
}

/** The entities that foreign files make, and the model that was asked about their keys, if any was. */
export async function readForeignFiles(
  sources: readonly SourceFile[],
  models: ChatModels,
  options: SmartOptions & { readonly useModel: boolean },
): Promise<{ candidates: SmartCandidate[]; model: string | null }> {
  const read = sources.map((source) => readForeign(source, options))
  const asking = options.useModel && models.configured
  const said = asking
    ? await askAbout(models, read.filter(isForeign))
    : new Map<string, Map<string, string>>()
  const candidates = read.map((file) => {
    if (!isForeign(file)) return file
    return toCandidate({
      ...file,
      mapping: withModel(file.mapping, said.get(file.template.entityType) ?? new Map()),
    })
  })
  return { candidates, model: said.size > 0 ? models.model : null }
}

const isForeign = (file: ForeignFile | SmartCandidate): file is ForeignFile => 'frontmatter' in file

/** What the model says about the keys that nothing else maps, by entity type: one question for each type. */
async function askAbout(
  models: ChatModels,
  files: readonly ForeignFile[],
): Promise<Map<string, Map<string, string>>> {
  const open = new Map<string, { template: ForeignFile['template']; keys: Set<string> }>()
  for (const { template, mapping } of files) {
    const one = open.get(template.entityType) ?? { template, keys: new Set<string>() }
    for (const { source, origin } of mapping) if (origin === 'kept') one.keys.add(source)
    if (one.keys.size > 0) open.set(template.entityType, one)
  }
  const answers = [...open].map(
    async ([type, { template, keys }]) => [type, await askModel(models, template, [...keys])] as const,
  )
  return new Map(await Promise.all(answers))
}

function plan(
  candidates: readonly SmartCandidate[],
  existing: ReadonlyMap<string, EntityDraft>,
  { overwrite }: ImportOptions,
): { settled: SmartCandidate[]; outcomes: SmartOutcome[] } {
  const settled = candidates.map((candidate) => {
    const key = keyOf(candidate)
    const stored = key && existing.get(keyText(key))
    return stored ? overStored(candidate, stored) : candidate
  })
  const outcomes = planImport(settled, existing, overwrite).map(
    (outcome, index): SmartOutcome => ({ ...outcome, mapping: settled[index]?.mapping ?? [] }),
  )
  return { settled, outcomes }
}

const keysOf = (candidates: readonly SmartCandidate[]): EntityKey[] =>
  candidates.flatMap((candidate) => keyOf(candidate) ?? [])

/** What an import would do; nothing is written. */
export async function tryImport(
  db: TenantDb,
  candidates: readonly SmartCandidate[],
  options: ImportOptions,
): Promise<SmartOutcome[]> {
  return plan(candidates, await findDrafts(db, keysOf(candidates)), options).outcomes
}

/**
 * Imports in one transaction.
 * @throws invalidAll (422) or, where entities exist and nothing else is wrong, 409, naming each refused file, unless
 *   the import is partial; conflict when somebody else makes one of the entities at the same moment.
 */
export async function runImport(
  db: TenantDb,
  candidates: readonly SmartCandidate[],
  options: ImportOptions & { readonly actorId: string },
): Promise<SmartOutcome[]> {
  const by = { actorId: options.actorId, origin: 'import' as const }
  return db.transaction().execute(async (trx) => {
    const rows = await lockEntities(trx, keysOf(candidates))
    const locked = new Map(rows.map((row) => [keyText({ type: row.entity_type, id: row.entity_id }), row]))
    const existing = new Map([...locked].map(([key, row]) => [key, draftOf(row)]))
    const { settled, outcomes } = plan(candidates, existing, options)
    if (!options.partial) refuseAll(outcomes)

    const creations = []
    const revisions = []
    for (const [index, { template, entityId, draft, createdAt }] of settled.entries()) {
      const action = outcomes[index]?.action
      if (!template || entityId === undefined || !draft) continue
      const key = { type: template.entityType, id: entityId }
      const row = locked.get(keyText(key))
      if (action === 'create') creations.push({ template, key: { ...key, createdAt }, draft })
      if (action === 'update' && row) revisions.push({ template, locked: row, draft })
    }
    const made = await createEntities(trx, creations, by)
    if (made.length < creations.length) throw conflict('Somebody else made one of the entities just now')
    await reviseEntities(trx, revisions, by)
    return outcomes
  })
}

function refuseAll(outcomes: readonly SmartOutcome[]): void {
  const refused = outcomes.flatMap(({ refusal, path }, index) => (refusal ? [{ index, path, refusal }] : []))
  const errors = refused.map(({ index, path, refusal }) => ({
    pointer: `/files/${index}`,
    message: `${path}: ${refusal.message}`,
  }))
  if (errors.length === 0) return
  if (refused.some(({ refusal }) => refusal.reason !== 'exists')) throw invalidAll(errors)
  throw new HttpError(409, errors[0]?.message ?? 'Entities exist already', { errors })
}
