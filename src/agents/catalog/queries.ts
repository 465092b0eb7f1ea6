import { type Kysely, sql, type Transaction, type Updateable } from 'kysely'
import type { DB } from '../../../generated/database.ts'

const columns = [
  'model_config_id',
  'provider',
  'model_id',
  'display_name',
  'is_active',
  'context_window',
  'supports_vision',
  'max_output_tokens',
  'created_at',
  'updated_at',
] as const

export interface CatalogFilter {
  readonly provider?: string | undefined
  readonly is_active?: boolean | undefined
}

const entries = (db: Kysely<DB>, { provider, is_active: active }: CatalogFilter) =>
  db
    .selectFrom('model_catalog')
    .$if(provider !== undefined, (rows) => rows.where('provider', '=', provider ?? ''))
    .$if(active !== undefined, (rows) => rows.where('is_active', '=', active ?? true))

export const countEntries = async (db: Kysely<DB>, filter: CatalogFilter): Promise<number> => {
  const { total } = await entries(db, filter)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export const listEntries = (
  db: Kysely<DB>,
  filter: CatalogFilter,
  page: { readonly offset: number; readonly limit: number },
) =>
  entries(db, filter)
    .select(columns)
    .orderBy('provider')
    .orderBy('model_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

export type CatalogRow = Awaited<ReturnType<typeof listEntries>>[number]

export const findEntry = (db: Kysely<DB>, id: string): Promise<CatalogRow | undefined> =>
  db.selectFrom('model_catalog').select(columns).where('model_config_id', '=', id).executeTakeFirst()

export const lockEntry = (trx: Transaction<DB>, id: string): Promise<CatalogRow | undefined> =>
  trx
    .selectFrom('model_catalog')
    .select(columns)
    .where('model_config_id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export interface NewEntry {
  readonly model_config_id: string
  readonly provider: string
  readonly model_id: string
  readonly display_name: string
  readonly is_active: boolean
  readonly context_window: number | null
  readonly supports_vision: boolean
  readonly max_output_tokens: number | null
}

/** Those that the catalog did not have. */
export const insertEntries = (trx: Transaction<DB>, rows: readonly NewEntry[]): Promise<CatalogRow[]> =>
  trx
    .insertInto('model_catalog')
    .values([...rows])
    .onConflict((conflict) => conflict.columns(['tenant_id', 'provider', 'model_id']).doNothing())
    .returning(columns)
    .execute()

export const changeEntry = (
  trx: Transaction<DB>,
  id: string,
  values: Updateable<DB['model_catalog']>,
): Promise<CatalogRow> =>
  trx
    .updateTable('model_catalog')
    .set({ ...values, updated_at: sql`now()` })
    .where('model_config_id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()

export const removeEntry = (trx: Transaction<DB>, id: string) =>
  trx.deleteFrom('model_catalog').where('model_config_id', '=', id).execute()

/** The entries among the ids, as they are afterwards. */
export const switchEntries = (
  trx: Transaction<DB>,
  ids: readonly string[],
  active: boolean,
): Promise<CatalogRow[]> =>
  trx
    .updateTable('model_catalog')
    .set({ is_active: active, updated_at: sql`now()` })
    .where('model_config_id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .returning(columns)
    .execute()

/** `provider model_id` of every entry of these providers. */
export const knownModels = async (
  db: Kysely<DB>,
  providers: readonly string[],
): Promise<ReadonlySet<string>> => {
  const rows = await db
    .selectFrom('model_catalog')
    .select(['provider', 'model_id'])
    .where('provider', '=', sql<string>`any(${[...providers]}::text[])`)
    .execute()
  return new Set(rows.map(({ provider, model_id }) => `${provider} ${model_id}`))
}
