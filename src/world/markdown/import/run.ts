import type { Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import { conflict, HttpError, invalidAll } from '../../../http/errors.ts'
import type { ChatModels } from '../../../services/models.ts'
import type { Services } from '../../../services/services.ts'
import { lockEntities } from '../../entities/queries.ts'
import { createEntities, draftOf, type EntityKey, reviseEntities } from '../../entities/rules.ts'
import { type RuleJudge, ruleJudge } from '../../rules/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { findDrafts } from '../queries.ts'
import { askModel, withModel } from './ask-model.ts'
import { withAllottedIds } from './names.ts'
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
import type { Refusal, SourceFile } from './source-file.ts'

interface ImportOptions {
  /** Updates entities that exist. */
  readonly overwrite: boolean
  /** Leaves refused files out, where otherwise one of them refuses all. */
  readonly partial: boolean
  /** An update takes the place of all fields that there were, where otherwise those that the file lacks are kept. */
  readonly replace?: boolean
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
  { overwrite, replace = false }: ImportOptions,
): { settled: SmartCandidate[]; outcomes: SmartOutcome[] } {
  const settled = candidates.map((candidate) => {
    const key = keyOf(candidate)
    const stored = key && existing.get(keyText(key))
    return stored && !replace ? overStored(candidate, stored) : candidate
  })
  const outcomes = planImport(settled, existing, overwrite).map(
    (outcome, index): SmartOutcome => ({ ...outcome, mapping: settled[index]?.mapping ?? [] }),
  )
  return { settled, outcomes }
}

const keysOf = (candidates: readonly SmartCandidate[]): EntityKey[] =>
  candidates.flatMap((candidate) => keyOf(candidate) ?? [])

/** Takes a transaction back, with what it has found. */
class Undone extends Error {
  override name = 'Undone'
  readonly outcomes: readonly SmartOutcome[]
  /** Why files are refused once all are written, by their place. */
  readonly refusals: ReadonlyMap<number, Refusal>

  constructor(outcomes: readonly SmartOutcome[], refusals: ReadonlyMap<number, Refusal>) {
    super('the import is undone')
    this.outcomes = outcomes
    this.refusals = refusals
  }
}

/**
 * Imports in one transaction; a dry run is taken back. Where the tenant's rules are enforced, files are judged when all
 * are written, since they may name each other; one that breaks a rule is then refused, and the others are tried anew.
 * @throws invalidAll (422) or, where entities exist and nothing else is wrong, 409, naming each refused file, unless
 *   the import is partial or dry; conflict when somebody else makes one of the entities at the same moment.
 */
export async function runImport(
  services: Pick<Services, 'database' | 'tenantCache'>,
  db: TenantDb,
  candidates: readonly SmartCandidate[],
  options: ImportOptions & { readonly actorId: string; readonly dryRun: boolean },
): Promise<SmartOutcome[]> {
  const judges = await judgesOf(services, db.tenantId, candidates)
  if (options.dryRun && judges.size === 0) {
    const named = await withAllottedIds(db, candidates, { references: !options.replace })
    return plan(named, await findDrafts(db, keysOf(named)), options).outcomes
  }
  let wanted = candidates
  for (;;) {
    try {
      return await importOnce(db, wanted, judges, options)
    } catch (error) {
      if (!(error instanceof Undone)) throw error
      const { outcomes, refusals } = error
      if (refusals.size === 0) return [...outcomes]
      wanted = wanted.map((one, index) => {
        const refusal = refusals.get(index)
        return refusal ? { ...one, refusal } : one
      })
    }
  }
}

type Judges = ReadonlyMap<string, RuleJudge>

/** What judges the entities of each type, where the settings want that. */
async function judgesOf(
  services: Pick<Services, 'database' | 'tenantCache'>,
  tenantId: string,
  candidates: readonly SmartCandidate[],
): Promise<Judges> {
  const judges = new Map<string, RuleJudge>()
  for (const template of new Set(candidates.flatMap((one) => one.template ?? []))) {
    const judge = await ruleJudge(services, tenantId, template, 'import')
    if (judge) judges.set(template.entityType, judge)
  }
  return judges
}

async function importOnce(
  db: TenantDb,
  given: readonly SmartCandidate[],
  judges: Judges,
  options: ImportOptions & { readonly actorId: string; readonly dryRun: boolean },
): Promise<SmartOutcome[]> {
  const by = { actorId: options.actorId, origin: 'import' as const }
  return db.transaction().execute(async (trx) => {
    const candidates = await withAllottedIds(trx, given, { references: !options.replace })
    const rows = await lockEntities(trx, keysOf(candidates))
    const locked = new Map(rows.map((row) => [keyText({ type: row.entity_type, id: row.entity_id }), row]))
    const existing = new Map([...locked].map(([key, row]) => [key, draftOf(row)]))
    const { settled, outcomes } = plan(candidates, existing, options)
    if (!options.partial && !options.dryRun) refuseAll(outcomes)

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
    const refusals = await judged(trx, judges, settled, outcomes)
    if (refusals.size > 0 || options.dryRun) throw new Undone(outcomes, refusals)
    return outcomes
  })
}

/** Which of the files that were written break a rule. */
async function judged(
  trx: Transaction<DB>,
  judges: Judges,
  settled: readonly SmartCandidate[],
  outcomes: readonly SmartOutcome[],
): Promise<Map<number, Refusal>> {
  const refusals = new Map<number, Refusal>()
  for (const [type, judge] of judges) {
    const some = settled.flatMap(({ template, entityId = null, draft }, index) => {
      const action = outcomes[index]?.action
      const written = action === 'create' || action === 'update'
      return written && draft && template?.entityType === type ? [{ index, entityId, draft }] : []
    })
    const findings = await judge(trx, some)
    for (const [at, { index }] of some.entries()) {
      const [first] = findings[at] ?? []
      if (first) refusals.set(index, { reason: 'rules', message: `${first.message} (rule ${first.ruleId})` })
    }
  }
  return refusals
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
