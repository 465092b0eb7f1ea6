import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { Key } from './states.ts'

type Db = Kysely<DB>

export type ConflictReason = 'both_changed' | 'both_created' | 'file_deleted' | 'database_deleted'

/** Where the two sides of a conflict differ. */
export interface ConflictDetail {
  readonly where: string
  readonly base?: unknown
  readonly file?: unknown
  readonly database?: unknown
}

export interface NewConflict {
  readonly reason: ConflictReason
  readonly path: string
  readonly key: Key | undefined
  readonly baseText: string | null
  readonly fileText: string | null
  readonly databaseText: string | null
  readonly details: readonly ConflictDetail[]
}

export interface OpenConflict {
  readonly path: string
  readonly type: string | null
  readonly id: string | null
}

/** Open conflicts of these paths or entities: a file that was moved leaves its conflict behind. */
export async function openConflicts(
  db: Db,
  paths: readonly string[],
  keys: readonly Key[],
): Promise<OpenConflict[]> {
  const { rows } = await sql<OpenConflict>`
    select path, entity_type as type, entity_id as id from sync_conflicts
    where origin = 'folder' and resolved_at is null and (path = any(${paths}::text[]) or (entity_type, entity_id) in (
      select * from unnest(${keys.map((one) => one.type)}::text[], ${keys.map((one) => one.id)}::text[])))`.execute(
    db,
  )
  return rows
}

/** Entities of some types that have an open conflict. */
export async function keysInConflict(db: Db, types: readonly string[]): Promise<Key[]> {
  const { rows } = await sql<Key>`
    select distinct entity_type as type, entity_id as id from sync_conflicts
    where origin = 'folder' and resolved_at is null and entity_type = any(${types}::text[])`.execute(db)
  return rows
}

/** The one open conflict of a path, as it is now; its time moves only when a text does. */
export async function saveConflict(db: Db, one: NewConflict): Promise<void> {
  const { reason, path, key, baseText, fileText, databaseText, details } = one
  await sql`
    insert into sync_conflicts
      (conflict_id, origin, reason, path, entity_type, entity_id, base_text, file_text, database_text, details)
    values (${randomUUID()}, 'folder', ${reason}, ${path}, ${key?.type}, ${key?.id}, ${baseText}, ${fileText},
      ${databaseText}, ${JSON.stringify(details)}::jsonb)
    on conflict (tenant_id, origin, path) where resolved_at is null do update
    set reason = excluded.reason, entity_type = excluded.entity_type, entity_id = excluded.entity_id,
      base_text = excluded.base_text, file_text = excluded.file_text, database_text = excluded.database_text,
      details = excluded.details, updated_at = clock_timestamp()
    where (sync_conflicts.reason, sync_conflicts.file_text, sync_conflicts.database_text)
      is distinct from (excluded.reason, excluded.file_text, excluded.database_text)`.execute(db)
}

/** Ends the open conflicts of these paths: later edits have made both sides fit. */
export async function settleConflicts(db: Db, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return
  await sql`
    update sync_conflicts set resolution = 'settled', resolved_at = now(), updated_at = clock_timestamp()
    where origin = 'folder' and resolved_at is null and path = any(${paths}::text[])`.execute(db)
}
