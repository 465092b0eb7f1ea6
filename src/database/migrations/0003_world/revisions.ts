import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

/** Every version that an entity has had before its present one. */
export async function createRevisions(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entity_revisions (
      tenant_id uuid not null references tenants (id) on delete cascade,
      entity_type text not null,
      entity_id text not null,
      version bigint not null check (version > 0),
      name text not null,
      status text not null,
      fields jsonb not null,
      markdown_body text not null,
      primary_asset text,
      saved_by uuid references users (id) on delete set null,
      saved_at timestamptz not null,
      primary key (tenant_id, entity_type, entity_id, version)
    );
    comment on table entity_revisions is 'Earlier versions; they outlive the entity until it leaves the recycle bin';
    comment on column entity_revisions.saved_at is 'When this version was written';

    create index change_log_at_idx on change_log (tenant_id, at desc, seq desc);
    create index change_log_actor_idx on change_log (tenant_id, actor_id, at desc, seq desc)
      where actor_id is not null;
    create index entities_problems_idx on entities (tenant_id, entity_type) where problems <> '[]';
    drop index change_log_noun_idx;
    create index change_log_noun_idx on change_log (tenant_id, noun, noun_type, noun_id, at desc, seq desc);

    create function tenants_with_recycled_entities(before timestamptz, after uuid, most integer) returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select t.id from public.tenants t
      where (after is null or t.id > after) and exists (
        select from public.recycled_entities r where r.tenant_id = t.id and r.deleted_at < before)
      order by t.id limit most
    $$;
    comment on function tenants_with_recycled_entities is
      'Tenants whose recycle bin holds what was deleted before a time, in the order of their ids';
    revoke all on function tenants_with_recycled_entities(timestamptz, uuid, integer) from public;
  `.execute(db)
  await protectTenantTable(db, 'entity_revisions')
}
