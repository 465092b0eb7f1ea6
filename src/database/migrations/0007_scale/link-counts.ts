import { type Kysely, sql } from 'kysely'
import { keepCounts } from './counts.ts'

/** How many links there are of each sort, for the totals of cross-reference queries. */
export async function createLinkCounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table link_counts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      source_type text not null,
      kind text not null,
      field text,
      relation text not null,
      seq bigint generated always as identity,
      amount bigint not null,
      xid xid8 not null default pg_current_xact_id(),
      primary key (tenant_id, seq)
    );
    comment on table link_counts is 'How many links there are: the sum of the amounts; kept by triggers of entity_links';
    comment on column link_counts.xid is
      'The writing transaction: links that are made anew from a template are in no change log';
  `.execute(db)
  await keepCounts(db, {
    of: 'entity_links',
    counts: 'link_counts',
    by: ['source_type', 'kind', 'field', 'relation'],
  })
}
