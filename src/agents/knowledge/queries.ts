import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

const columns = [
  'kdb_id',
  'owner_id',
  'name',
  'type',
  'intro',
  'settings',
  'version',
  'created_at',
  'updated_at',
] as const

export interface BaseRow {
  readonly kdb_id: string
  readonly owner_id: string | null
  readonly name: string
  readonly type: string
  readonly intro: string
  readonly settings: unknown
  readonly version: number
  readonly created_at: Date
  readonly updated_at: Date
}

export const findBase = (db: Db, kdbId: string): Promise<BaseRow | undefined> =>
  db.selectFrom('knowledge_bases').select(columns).where('kdb_id', '=', kdbId).executeTakeFirst()

/** The base, which nobody else changes until the transaction ends. */
export const lockBase = (trx: Trx, kdbId: string): Promise<BaseRow | undefined> =>
  trx.selectFrom('knowledge_bases').select(columns).where('kdb_id', '=', kdbId).forUpdate().executeTakeFirst()

/** Text as part of a pattern for `ilike`. */
export const contains = (text: string): string => `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`

export interface BaseFilter {
  /** Whose; null for everybody's. */
  readonly ownerId: string | null
  readonly name?: string | undefined
  readonly type?: string | undefined
}

const matching = (db: Db, { ownerId, name, type }: BaseFilter) =>
  db
    .selectFrom('knowledge_bases')
    .$if(ownerId !== null, (bases) => bases.where('owner_id', '=', ownerId))
    .$if(name !== undefined, (bases) => bases.where('name', 'ilike', contains(name ?? '')))
    .$if(type !== undefined, (bases) => bases.where('type', '=', type ?? ''))

export type ListedBase = BaseRow & { readonly documents: number }

/** A page of bases, newest first, each with the number of its documents. */
export async function listBases(
  db: Db,
  filter: BaseFilter,
  page: { readonly offset: number; readonly limit: number },
): Promise<{ readonly total: number; readonly bases: ListedBase[] }> {
  const [{ total }, bases] = await Promise.all([
    matching(db, filter)
      .select(({ fn }) => fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow(),
    matching(db, filter)
      .select(columns)
      .select(({ selectFrom }) =>
        selectFrom('knowledge_documents')
          .select(({ fn }) => fn.countAll<number>().as('documents'))
          .whereRef('knowledge_documents.kdb_id', '=', 'knowledge_bases.kdb_id')
          .as('documents'),
      )
      .orderBy('created_at', 'desc')
      .orderBy('kdb_id')
      .offset(page.offset)
      .limit(page.limit)
      .execute(),
  ])
  return { total, bases: bases.map((base) => ({ ...base, documents: Number(base.documents ?? 0) })) }
}

/** Bases by their ids among those that somebody may read (see {@link BaseFilter.ownerId}), by name. */
export const findBases = (
  db: Db,
  ownerId: string | null,
  kdbIds: readonly string[] | null,
  limit: number,
): Promise<BaseRow[]> =>
  matching(db, { ownerId })
    .$if(kdbIds !== null, (bases) => bases.where('kdb_id', '=', sql<string>`any(${kdbIds})`))
    .select(columns)
    .orderBy('name')
    .orderBy('kdb_id')
    .limit(limit)
    .execute()

/** Undefined where the id is taken. */
export const insertBase = (
  trx: Trx,
  base: {
    readonly kdbId: string
    readonly ownerId: string
    readonly name: string
    readonly type: string
    readonly intro: string
    readonly settings: object
  },
): Promise<BaseRow | undefined> =>
  trx
    .insertInto('knowledge_bases')
    .values({
      kdb_id: base.kdbId,
      owner_id: base.ownerId,
      name: base.name,
      type: base.type,
      intro: base.intro,
      settings: JSON.stringify(base.settings),
    })
    .onConflict((at) => at.columns(['tenant_id', 'kdb_id']).doNothing())
    .returning(columns)
    .executeTakeFirst()

export const changeBase = async (
  trx: Trx,
  kdbId: string,
  change: { readonly name?: string; readonly intro?: string; readonly settings?: object },
): Promise<void> => {
  await trx
    .updateTable('knowledge_bases')
    .set({
      ...(change.name !== undefined && { name: change.name }),
      ...(change.intro !== undefined && { intro: change.intro }),
      ...(change.settings !== undefined && { settings: JSON.stringify(change.settings) }),
      version: sql`version + 1`,
      updated_at: sql`now()`,
    })
    .where('kdb_id', '=', kdbId)
    .execute()
}

export const removeBase = async (trx: Trx, kdbId: string): Promise<void> => {
  await trx.deleteFrom('knowledge_bases').where('kdb_id', '=', kdbId).execute()
}
