import { type Kysely, sql } from 'kysely'

/** Entities by where their picture is; of an address its beginning, because index entries are limited in size. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create index entities_primary_asset_idx on entities (tenant_id, left(primary_asset, 300) collate "C")
      where primary_asset is not null`.execute(db)
}
