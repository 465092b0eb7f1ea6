import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { FileStamp } from '../folder/folder.ts'

type Db = Kysely<DB>

export interface Key {
  readonly type: string
  readonly id: string
}

export const keyText = ({ type, id }: Key): string => `${type}/${id}`

/** What file and row agreed on last, without the text. */
export interface FileState extends FileStamp {
  readonly path: string
  readonly kind: 'entity' | 'document'
  /** Undefined for a document. */
  readonly key: Key | undefined
  readonly hash: Buffer
  /** Version of the row that the file has; 0 while the row is still to be written out. */
  readonly syncedVersion: number
  /** Version of the row now; undefined without one, and for a document. */
  readonly version: number | undefined
}

export interface FileBase extends FileState {
  readonly text: string
}

const columns = sql`
  f.path, f.kind, f.entity_type as type, f.entity_id as id, f.base_hash as hash, f.size,
  f.modified_ns::text as modified, f.synced_version as synced, e.version`

interface StateRow {
  path: string
  kind: 'entity' | 'document'
  type: string | null
  id: string | null
  hash: Buffer
  size: number
  modified: string
  synced: number
  version: number | null
  text?: string
}

const toState = (row: StateRow): FileState => ({
  path: row.path,
  kind: row.kind,
  key: row.type !== null && row.id !== null ? { type: row.type, id: row.id } : undefined,
  hash: row.hash,
  size: row.size,
  modifiedNs: BigInt(row.modified),
  syncedVersion: row.synced,
  version: row.version ?? undefined,
})

const toBase = (row: StateRow): FileBase => ({ ...toState(row), text: row.text ?? '' })

const pageSize = 2000

/** Every state of a kind, of one type if it is named; without the texts, page by page. */
export async function* allStates(
  db: Db,
  kind: 'entity' | 'document',
  type: string | undefined,
): AsyncGenerator<FileState> {
  let after = ''
  for (;;) {
    const { rows } = await sql<StateRow>`
      select ${columns}
      from (
        select * from project_files
        where kind = ${kind} and path > ${after} and (${type ?? null}::text is null or entity_type = ${type ?? null})
        order by path limit ${pageSize}
      ) f
        left join lateral (
          select version from entities where entity_type = f.entity_type and entity_id = f.entity_id limit 1
        ) e on true
      order by f.path`.execute(db)
    for (const row of rows) yield toState(row)
    const last = rows.at(-1)
    if (!last || rows.length < pageSize) return
    after = last.path
  }
}

/** States at these paths or below them. */
export async function statesUnder(db: Db, paths: readonly string[], limit: number): Promise<FileState[]> {
  // Lookups by index, one by one: a condition with `or` would read the whole table for each path.
  const { rows } = await sql<StateRow>`
    select ${columns} from unnest(${paths}::text[]) wanted(path)
      cross join lateral (
        select * from project_files where path = wanted.path
        union all
        select * from project_files where path > wanted.path || '/' and path < wanted.path || '0'
      ) f
      left join lateral (
        select version from entities where entity_type = f.entity_type and entity_id = f.entity_id limit 1
      ) e on true
    limit ${limit}`.execute(db)
  return rows.map(toState)
}

/** Bases, with their texts, of these entities and of these paths. */
export async function basesOf(db: Db, keys: readonly Key[], paths: readonly string[]): Promise<FileBase[]> {
  const types = keys.map((one) => one.type)
  const ids = keys.map((one) => one.id)
  // Lookups by index, one by one: a condition with `or` would read the whole table.
  const { rows } = await sql<StateRow>`
    select ${columns}, f.base_text as text
    from (
      select found.path from unnest(${types}::text[], ${ids}::text[]) k(type, id)
        cross join lateral (
          select path from project_files where entity_type = k.type and entity_id = k.id limit 1) found
      union
      select unnest(${paths}::text[])
    ) wanted
      cross join lateral (select * from project_files where path = wanted.path limit 1) f
      left join lateral (
        select version from entities where entity_type = f.entity_type and entity_id = f.entity_id limit 1
      ) e on true`.execute(db)
  return rows.map(toBase)
}

/** Those of the keys that an entity has. */
export async function withRows(db: Db, keys: readonly Key[]): Promise<Key[]> {
  if (keys.length === 0) return []
  const { rows } = await sql<Key>`
    select k.type, k.id from unnest(${keys.map(({ type }) => type)}::text[], ${keys.map(({ id }) => id)}::text[]) k(type, id)
      cross join lateral (select from entities where entity_type = k.type and entity_id = k.id limit 1) e`.execute(
    db,
  )
  return rows
}

/** Keys of entities that no file stands for yet, of one type if it is named; page by page. */
export async function* rowsWithoutFile(db: Db, types: readonly string[]): AsyncGenerator<Key[]> {
  for (const type of types) {
    let after = ''
    for (;;) {
      const { rows } = await sql<Key>`
        select e.entity_type as type, e.entity_id as id
        from entities e
          left join lateral (
            select path from project_files where entity_type = e.entity_type and entity_id = e.entity_id limit 1
          ) f on true
        where e.entity_type = ${type} and e.entity_id > ${after} and f.path is null
        order by e.entity_id limit ${pageSize}`.execute(db)
      yield rows
      const last = rows.at(-1)
      if (!last || rows.length < pageSize) break
      after = last.id
    }
  }
}

export interface NewState extends FileStamp {
  readonly path: string
  readonly key: Key | undefined
  readonly text: string
  readonly hash: Buffer
  readonly syncedVersion: number
}

/** Stores what file and row agree on now, in place of anything known of the same path or entity. */
export async function saveStates(trx: Transaction<DB>, all: readonly NewState[]): Promise<void> {
  if (all.length === 0) return
  const types = all.map(({ key }) => key?.type ?? null)
  const ids = all.map(({ key }) => key?.id ?? null)
  const paths = all.map(({ path }) => path)
  await sql`
    delete from project_files where path in (
      select unnest(${paths}::text[])
      union
      select found.path from unnest(${types}::text[], ${ids}::text[]) k(type, id)
        cross join lateral (
          select path from project_files where entity_type = k.type and entity_id = k.id limit 1) found)`.execute(
    trx,
  )
  await sql`
    insert into project_files
      (path, kind, entity_type, entity_id, base_text, base_hash, size, modified_ns, synced_version)
    select path, case when type is null then 'document' else 'entity' end, type, id, text, hash, size, modified, version
    from unnest(${paths}::text[], ${types}::text[], ${ids}::text[], ${all.map(({ text }) => text)}::text[],
      ${all.map(({ hash }) => hash)}::bytea[], ${all.map(({ size }) => size)}::bigint[],
      ${all.map(({ modifiedNs }) => String(modifiedNs))}::bigint[], ${all.map(({ syncedVersion }) => syncedVersion)}::bigint[]
    ) as one(path, type, id, text, hash, size, modified, version)`.execute(trx)
}

/** Forgets what was known of these paths. */
export async function dropStates(trx: Db, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await sql`delete from project_files where path = any(${paths}::text[])`.execute(trx)
}

export interface StateTouch extends FileStamp {
  readonly path: string
  readonly syncedVersion: number
}

/** Notes times and versions where the texts were the same. */
export async function touchStates(trx: Db, all: readonly StateTouch[]): Promise<void> {
  if (all.length === 0) return
  await sql`
    update project_files f
    set size = one.size, modified_ns = one.modified, synced_version = one.version, synced_at = now()
    from unnest(${all.map(({ path }) => path)}::text[], ${all.map(({ size }) => size)}::bigint[],
      ${all.map(({ modifiedNs }) => String(modifiedNs))}::bigint[], ${all.map(({ syncedVersion }) => syncedVersion)}::bigint[]
    ) as one(path, size, modified, version)
    where f.path = one.path`.execute(trx)
}

/** Whether anything is known of the folder. */
export async function hasStates(db: Db): Promise<boolean> {
  const { rows } = await sql`select from project_files limit 1`.execute(db)
  return rows.length > 0
}

/** Forgets everything known of the folder: it is gone, and is written anew. */
export async function forgetStates(db: Db): Promise<void> {
  await sql`delete from project_files`.execute(db)
}
