import { type Kysely, sql } from 'kysely'

/** A user's own key is bound to the servers that it was stored for; those of before wait to be stored again. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table provider_keys add column servers text[] not null default '{}'`.execute(db)
  await sql`
    comment on column provider_keys.servers is
      'Origins of the shared providers of that name when the key was stored: to others it does not go'
  `.execute(db)
}
