import { type Kysely, sql } from 'kysely'
import { keepCounts } from './counts.ts'

/** How many entities there are of a type and status, for the totals of lists. */
export async function createEntityCounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entity_counts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      entity_type text not null,
      status text not null,
      seq bigint generated always as identity,
      amount bigint not null,
      primary key (tenant_id, entity_type, seq)
    );
    comment on table entity_counts is 'How many entities there are: the sum of the amounts; kept by triggers of entities';
  `.execute(db)
  await keepCounts(db, { of: 'entities', counts: 'entity_counts', by: ['entity_type', 'status'] })
}
