import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { ConflictDetail } from './conflicts.ts'

type Db = Kysely<DB>

export interface ConflictRow {
  readonly conflict_id: string
  readonly origin: string
  readonly reason: string
  readonly path: string
  readonly entity_type: string | null
  readonly entity_id: string | null
  readonly base_text: string | null
  readonly file_text: string | null
  readonly database_text: string | null
  readonly details: readonly ConflictDetail[]
  readonly resolution: string | null
  readonly created_at: Date
  readonly updated_at: Date
  readonly resolved_at: Date | null
}

const described = [
  'conflict_id',
  'origin',
  'reason',
  'path',
  'entity_type',
  'entity_id',
  'details',
  'resolution',
  'created_at',
  'updated_at',
  'resolved_at',
] as const
const texts = ['base_text', 'file_text', 'database_text'] as const

/** Characters of each text that a list shows. */
export const SHOWN_CHARACTERS = 20_000

const cut = (name: (typeof texts)[number]) =>
  sql<string | null>`left(${sql.ref(name)}, ${SHOWN_CHARACTERS + 1})`.as(name)

/** Open conflicts, newest first, with their texts cut short. */
export async function listConflicts(
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rows: ConflictRow[] }> {
  const open = db.selectFrom('sync_conflicts').where('resolved_at', 'is', null)
  const [rows, counted] = await Promise.all([
    open
      .select([...described, ...texts.map(cut)])
      .orderBy('created_at', 'desc')
      .orderBy('conflict_id')
      .offset(offset)
      .limit(limit)
      .execute(),
    open.select((is) => is.fn.countAll<number>().as('total')).executeTakeFirstOrThrow(),
  ])
  return { total: Number(counted.total), rows: rows as unknown as ConflictRow[] }
}

export async function countConflicts(db: Db): Promise<number> {
  const { total } = await db
    .selectFrom('sync_conflicts')
    .where('resolved_at', 'is', null)
    .select((is) => is.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return Number(total)
}

export async function findConflict(db: Db, id: string): Promise<ConflictRow | undefined> {
  const row = await db
    .selectFrom('sync_conflicts')
    .select([...described, ...texts])
    .where('conflict_id', '=', id)
    .executeTakeFirst()
  return row as ConflictRow | undefined
}

export const conflictTag = ({ updated_at }: Pick<ConflictRow, 'updated_at'>): string =>
  `"${updated_at.getTime()}"`
