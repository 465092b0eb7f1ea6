import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { reservedEntityIds } from '../../../generated/reserved.ts'
import { ENTITY_ID_MAX, entityIdFromName, isEntityId, nameKey } from './identity.ts'

/** An entity that has a name and no id yet. */
export interface NamedOnly {
  readonly type: string
  readonly name: string
}

/** Numbers tried behind an id that an entity of another name has; then a part of the name's hash is. */
const NUMBERED = 9

/**
 * The ids that names make, in their order; undefined for a name without a letter or digit. A name in another script may
 * make the id of another name: then it gets the first that is free of `li_lei`, `li_lei_2` and so on, or the one that an
 * entity of the very name has already, which is for the caller to find there, as with any other id.
 */
export async function allotIds(
  db: Kysely<DB>,
  wanted: readonly NamedOnly[],
): Promise<(string | undefined)[]> {
  const spelled = wanted.map(({ type, name }) => ({
    type,
    key: nameKey(name),
    tried: candidates(type, name),
  }))
  const taken = await holders(db, spelled)
  return spelled.map(({ type, key, tried }) => {
    if (key === undefined || tried.length === 0) return key
    const own = tried.find((id) => taken.get(`${type}/${id}`) === key)
    const id = own ?? tried.find((one) => !taken.has(`${type}/${one}`))
    if (id !== undefined) taken.set(`${type}/${id}`, key)
    return id
  })
}

/** {@link allotIds} for one. */
export async function allotId(db: Kysely<DB>, type: string, name: string): Promise<string | undefined> {
  const [id] = await allotIds(db, [{ type, name }])
  return id
}

/** Ids that may be given to a name, in order; none for a name that is an id but for its form. */
function candidates(type: string, name: string): string[] {
  const key = nameKey(name)
  if (key === undefined || isEntityId(key)) return []
  const stem = entityIdFromName(name) ?? type
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 12)
  const suffixes = ['', ...Array.from({ length: NUMBERED - 1 }, (_, index) => `_${index + 2}`), `_${hash}`]
  return suffixes
    .map((suffix) => stem.slice(0, ENTITY_ID_MAX - suffix.length) + suffix)
    .filter((id) => !reservedEntityIds.some((word) => word === id))
}

/** What links by name say of the entities that have one of the ids, by `type/id`. */
async function holders(
  db: Kysely<DB>,
  wanted: readonly { readonly type: string; readonly tried: readonly string[] }[],
): Promise<Map<string, string>> {
  const ids = wanted.flatMap(({ type, tried }) => tried.map((id) => ({ type, id })))
  if (ids.length === 0) return new Map()
  const { rows } = await sql<{ type: string; id: string; key: string | null }>`
    with wanted as materialized (
      select distinct type, id from json_to_recordset(${JSON.stringify(ids)}::json) as one(type text, id text)
    )
    select entity_type as type, entity_id as id, name_id as key
    from wanted join entities on entity_type = wanted.type and entity_id = wanted.id`.execute(db)
  return new Map(rows.map(({ type, id, key }) => [`${type}/${id}`, key ?? id]))
}
