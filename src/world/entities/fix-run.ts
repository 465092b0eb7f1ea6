import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import type { WriteBy } from './changes.ts'
import { findMeant } from './existing.ts'
import { type FindReference, type Fix, type FixRule, fixDraft, namedReferences } from './fix.ts'
import { entityIdFromName } from './identity.ts'
import { lockEntities } from './queries.ts'
import { draftOf, type EntityKey, type LockedEntity } from './rows.ts'
import { reviseEntities } from './write-many.ts'

export interface FixPage {
  readonly type: string | undefined
  readonly offset: number
  readonly limit: number
}

export interface FixedEntity {
  readonly key: EntityKey
  readonly fixes: readonly Fix[]
}

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
 * Corrects the named entities; those of a type without template stay as they are. With `store: false` nothing is
 * written. Answers for those that have something to correct, in the order of type and id.
 */
export async function fixEntities(
  trx: Transaction<DB>,
  templates: TemplateRegistry,
  keys: readonly EntityKey[],
  { rules, store, by }: { rules: ReadonlySet<FixRule>; store: boolean; by: WriteBy },
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
  if (store) await reviseEntities(trx, fixed, by)
  return fixed.map(({ locked: one, fixes }) => ({
    key: { type: one.entity_type, id: one.entity_id },
    fixes,
  }))
}

async function referenceFinder(
  db: Kysely<DB>,
  entities: readonly { locked: LockedEntity; template: Template }[],
): Promise<FindReference> {
  const named = entities.flatMap(({ locked, template }) => namedReferences(template, locked.fields))
  const wanted = named.map(({ type, text }) => ({ type, id: entityIdFromName(text) ?? null, name: text }))
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
    return ids.get(`${type}/${entityIdFromName(text) ?? ''}`)
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
