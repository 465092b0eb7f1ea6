import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from './policy.ts'

/** Entities that a tenant has when it counts among those of the others. */
const SOME = 500

/**
 * A tenant whose rows all came after the last statistics of a table has none, as far as the planner knows, and where there
 * is nothing any index of the tenant will do: each lookup by key then read all its rows, and an import took time by the
 * square of its size until autovacuum came by. Statistics are renewed once a tenant has some entities.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tenants_in_statistics (
      tenant_id uuid primary key references tenants (id) on delete cascade,
      since timestamptz not null default now()
    );
    comment on table tenants_in_statistics is 'Tenants of whose entities the planner has heard';

    create or replace function analyze_entities() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      tenant uuid := nullif(current_setting('app.tenant_id', true), '');
    begin
      if not exists (select from public.tenants_in_statistics where tenant_id = tenant)
        and (select count(*) from (select from public.entities where tenant_id = tenant limit ${sql.lit(SOME)}) e) = ${sql.lit(SOME)}
        and pg_try_advisory_xact_lock(7204918303)
      then
        insert into public.tenants_in_statistics (tenant_id) values (tenant);
        analyze (skip_locked) public.entities (tenant_id, entity_type, entity_id, status),
          public.name_words (tenant_id, word), public.entity_names (tenant_id, word),
          public.entity_links (tenant_id, source_type, source_id, target_type, target_id),
          public.project_files (tenant_id, path, entity_type, entity_id),
          public.change_log (tenant_id, noun, noun_type, noun_id, action), public.entity_revisions (tenant_id);
        return;
      end if;
      perform from pg_class
      where oid = 'public.entities'::regclass
        and (reltuples < 0 or pg_relation_size(oid) / current_setting('block_size')::bigint > 2 * relpages + 100);
      if found and pg_try_advisory_xact_lock(7204918303) then
        analyze public.entities (tenant_id, entity_type, entity_id, status), public.name_words (tenant_id, word);
      end if;
    end
    $$;
    comment on function analyze_entities is 'Counts entities anew when they have doubled since the last count, or when a tenant has some for the first time';
  `.execute(db)
  await protectTenantTable(db, 'tenants_in_statistics')
}
