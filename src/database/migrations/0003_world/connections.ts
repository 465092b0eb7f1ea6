import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

/** What each entity names: in reference fields, in `[[wiki links]]` and in `@mentions` of its text. */
export async function createConnections(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entity_links (
      tenant_id uuid not null references tenants (id) on delete cascade,
      source_type text not null,
      source_id text not null,
      position integer not null check (position >= 0),
      kind text not null check (kind in ('reference', 'wiki', 'mention')),
      field text,
      pointer text,
      target_type text,
      target_id text not null check (length(target_id) between 1 and 128),
      relationship text,
      primary key (tenant_id, source_type, source_id, position)
    );
    comment on table entity_links is
      'Kept by the write path of entities: a foreign key to them costs a lookup per link, by a plan made while the table was empty';
    create index entity_links_target_idx on entity_links (tenant_id, target_id, target_type);
    create index entity_links_field_idx on entity_links (tenant_id, field, source_type, source_id, position)
      where field is not null;
    create index entity_links_relationship_idx on entity_links (tenant_id, relationship)
      where relationship is not null;
    create index entities_id_idx on entities (tenant_id, entity_id);
    create index entities_recent_idx on entities (tenant_id, updated_at desc, entity_type, entity_id);
    comment on column entity_links.position is 'Order within the source';
    comment on column entity_links.target_type is 'Null where a wiki link names no type';
    comment on column entity_links.target_id is 'An entity id, whether or not there is such an entity';
  `.execute(db)
  await protectTenantTable(db, 'entity_links')
  await createStatistics(db)
}

/**
 * Without statistics every index on entities that begins with tenant and type looks as good as the primary key, and a
 * plan made so reads the whole type for each id. Autovacuum comes a minute later, which is too late for a first import.
 */
async function createStatistics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function analyze_entities() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform from pg_class
      where oid = 'public.entities'::regclass
        and (reltuples < 0 or pg_relation_size(oid) / current_setting('block_size')::bigint > 2 * relpages + 100);
      if found and pg_try_advisory_xact_lock(7204918303) then
        analyze public.entities (tenant_id, entity_type, entity_id, status);
      end if;
    end
    $$;
    comment on function analyze_entities is 'Counts entities anew when they have doubled since the last count';
    revoke all on function analyze_entities() from public;
  `.execute(db)
}
