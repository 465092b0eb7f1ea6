import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { newlyBroken, type RuleFinding, type RuleJudge } from '../rules/rules.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import type { WriteBy } from './changes.ts'
import { findMeant } from './existing.ts'
import { type FindReference, type Fix, type FixRule, fixDraft, namedReferences } from './fix.ts'
import { nameKey } from './identity.ts'
import { lockEntities } from './queries.ts'
import { draftOf, type EntityKey, type LockedEntity } from './rows.ts'
import { type Revision, reviseEntities } from './write-many.ts'

export interface FixPage {
  readonly type: string | undefined
  readonly offset: number
  readonly limit: number
}

export interface FixedEntity {
  readonly key: EntityKey
  readonly fixes: readonly Fix[]
  /** The enforced rules that the corrected content would break: the entity stays as it is. */
  readonly refused: readonly RuleFinding[]
}

/** What judges the entities of each type by the rules that are enforced; a type without is not judged. */
export type Judges = ReadonlyMap<string, RuleJudge>

/** The keys of one page of entities of a type, or of all, and how many there are. */
export async function pageOfKeys(
  db: Kysely<DB>,
  { type, offset, limit }: FixPage,
): Promise<{ total: number; keys: EntityKey[] }> {
  const entities = db
    .selectFrom('entities')
    .$if(type !== undefined, (query) => query.where('entity_type', '=', type ?? ''))
  const counted = await entities
    .select((is) => is.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const keys = await entities
    .select(['entity_type as type', 'entity_id as id'])
    .orderBy('entity_type')
    .orderBy('entity_id')
    .offset(offset)
    .limit(limit)
    .execute()
  return { total: Number(counted.total), keys }
}

/**
 * Corrects the named entities; those of a type without template stay as they are, and those that an enforced rule would
 * refuse then, though it did not before. With `store: false` nothing is written. Answers for those that have something
 * to correct, in the order of type and id.
 */
export async function fixEntities(
  trx: Transaction<DB>,
  templates: TemplateRegistry,
  keys: readonly EntityKey[],
  { rules, store, by, judges }: { rules: ReadonlySet<FixRule>; store: boolean; by: WriteBy; judges: Judges },
): Promise<FixedEntity[]> {
  const locked = await lockEntities(trx, keys)
  const known = locked.flatMap((one) => {
    const template = templates.resolve(one.entity_type)
    return template ? [{ locked: one, template }] : []
  })
  const find = await referenceFinder(trx, known)
  const fixed = known.flatMap(({ locked: one, template }) => {
    const { draft, fixes } = fixDraft(template, draftOf(one), rules, find)
    return fixes.length > 0 ? [{ locked: one, template, draft, fixes }] : []
  })
  const refusals = await refusalsOf(trx, fixed, judges)
  const accepted = fixed.filter((one) => !refusals.has(one))
  if (store) await reviseEntities(trx, accepted, by)
  return fixed.map((one) => ({
    key: { type: one.locked.entity_type, id: one.locked.entity_id },
    fixes: one.fixes,
    refused: refusals.get(one) ?? [],
  }))
}

/** What each correction would break that was not broken before; nothing for those that break nothing. */
async function refusalsOf<R extends Revision>(
  db: Kysely<DB>,
  fixed: readonly R[],
  judges: Judges,
): Promise<Map<R, RuleFinding[]>> {
  const refusals = new Map<R, RuleFinding[]>()
  for (const [type, judge] of judges) {
    const some = fixed.filter((one) => one.locked.entity_type === type)
    const idOf = (one: R) => one.locked.entity_id
    const before = await judge(
      db,
      some.map((one) => ({ entityId: idOf(one), draft: draftOf(one.locked) })),
    )
    const after = await judge(
      db,
      some.map((one) => ({ entityId: idOf(one), draft: one.draft })),
    )
    for (const [index, one] of some.entries()) {
      const broken = newlyBroken(before[index] ?? [], after[index] ?? [])
      if (broken.length > 0) refusals.set(one, broken)
    }
  }
  return refusals
}

async function referenceFinder(
  db: Kysely<DB>,
  entities: readonly { locked: LockedEntity; template: Template }[],
): Promise<FindReference> {
  const named = entities.flatMap(({ locked, template }) => namedReferences(template, locked.fields))
  const wanted = named.map(({ type, text }) => ({ type, id: nameKey(text) ?? null, name: text }))
  const ids = new Map<string, string>()
  const calls = new Map<string, Set<string>>()
  for (const { type, id, name } of await findMeant(db, wanted)) {
    ids.set(`${type}/${id}`, id)
    const key = `${type}/${name}`
    calls.set(key, (calls.get(key) ?? new Set()).add(id))
  }
  return (type, text) => {
    const called = [...(calls.get(`${type}/${text}`) ?? [])]
    if (called.length > 0) return called.length === 1 ? called[0] : undefined
    return ids.get(`${type}/${nameKey(text) ?? ''}`)
  }
}

/** Entities that have one of the ids, of a type or of any. */
export async function findHolders(
  db: Kysely<DB>,
  ids: readonly string[],
  type: string | undefined,
): Promise<{ entity_type: string; entity_id: string; name: string }[]> {
  return db
    .selectFrom('entities')
    .select(['entity_type', 'entity_id', 'name'])
    .where(sql<boolean>`entity_id = any(${ids}::text[])`)
    .$if(type !== undefined, (query) => query.where('entity_type', '=', type ?? ''))
    .orderBy('entity_type')
    .limit(500)
    .execute()
}
