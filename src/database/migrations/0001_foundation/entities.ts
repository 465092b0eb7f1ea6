import { type Kysely, sql } from 'kysely'
import { protectTenantTable, tenantSetting } from '../policy.ts'

export async function createEntities(db: Kysely<unknown>): Promise<void> {
  await createSearchLanguage(db)
  await createSearchVector(db)
  await sql`
    create function entity_tags_fit(tags text[]) returns boolean language sql immutable parallel safe
    return (select coalesce(bool_and(tag is not null and length(tag) <= 200), true) from unnest(tags) tag);
    comment on function entity_tags_fit is 'Index entries are limited in size, so names, ids and tags are';

    create table entities (
      tenant_id uuid not null references tenants (id) on delete cascade,
      entity_type text not null check (length(entity_type) between 1 and 64),
      entity_id text not null check (length(entity_id) between 1 and 128),
      name text not null check (length(name) <= 400),
      status text not null default 'active',
      fields jsonb not null default '{}' check (jsonb_typeof(fields) = 'object'),
      markdown_body text not null default '',
      tags text[] not null default '{}' check (entity_tags_fit(tags)),
      primary_asset text,
      problems jsonb not null default '[]' check (jsonb_typeof(problems) = 'array'),
      version bigint not null default 1 check (version > 0),
      created_by uuid references users (id) on delete set null,
      updated_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      search tsvector not null generated always as (
        entity_search_vector(entity_id, name, tags, fields, markdown_body)
      ) stored,
      primary key (tenant_id, entity_type, entity_id)
    );
    create index entities_updated_idx on entities (tenant_id, entity_type, updated_at desc, entity_id);
    create index entities_name_idx on entities (tenant_id, entity_type, name, entity_id);
    create index entities_status_idx on entities (tenant_id, entity_type, status);
    create index entities_search_idx on entities using gin (tenant_id, search);
    create index entities_name_trigram_idx on entities using gin (tenant_id, name gin_trgm_ops);
    create index entities_fields_idx on entities using gin (tenant_id, fields jsonb_path_ops);
    create index entities_tags_idx on entities using gin (tenant_id, tags);
    comment on column entities.problems is 'What breaks the template, as of the last write or reload of templates';
    comment on column entities.version is 'Raised on each write; the ETag and If-Match are made of it';

    create table recycled_entities (
      tenant_id uuid not null references tenants (id) on delete cascade,
      recycle_id uuid not null,
      entity_type text not null,
      entity_id text not null,
      name text not null,
      snapshot jsonb not null,
      deleted_by uuid references users (id) on delete set null,
      deleted_at timestamptz not null default now(),
      primary key (tenant_id, recycle_id)
    );
    create index recycled_entities_deleted_idx on recycled_entities (tenant_id, deleted_at desc);
    create index recycled_entities_entity_idx on recycled_entities (tenant_id, entity_type, entity_id);
    comment on column recycled_entities.snapshot is 'The row of entities as it was, without search';
  `.execute(db)
  await protectTenantTable(db, 'entities')
  await protectTenantTable(db, 'recycled_entities')
  await createSearchView(db)
}

/**
 * No language in particular: words as they stand, lower case, without accents (`jose` finds `José`). Words of plain
 * ASCII never reach the dictionary of accents, so that most of a text costs nothing more.
 */
async function createSearchLanguage(db: Kysely<unknown>): Promise<void> {
  await sql`
    create text search configuration folded (copy = pg_catalog.simple);
    alter text search configuration folded
      alter mapping for word, hword, hword_part, numword, numhword with unaccent, simple;
    comment on text search configuration folded is 'As simple, without accents';
  `.execute(db)
}

/**
 * Weights: name A, id and tags B, field values C, body D. The parts are bounded because a tsvector may
 * not exceed 1 MB, and a write must not fail for being long.
 */
async function createSearchVector(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function entity_search_vector(
      entity_id text, name text, tags text[], fields jsonb, markdown_body text
    ) returns tsvector language sql immutable parallel safe
    return setweight(to_tsvector('folded'::regconfig, name), 'A')
      || setweight(to_tsvector('folded'::regconfig,
           left(entity_id || ' ' || array_to_string(tags, ' '), 5000)), 'B')
      || setweight(case
           when octet_length(fields::text) < 160000
           then jsonb_to_tsvector('folded'::regconfig, fields, '["string", "numeric"]')
           else to_tsvector('folded'::regconfig, left(fields::text, 40000))
         end, 'C')
      || setweight(to_tsvector('folded'::regconfig, left(markdown_body, 80000)), 'D');
  `.execute(db)
}

/**
 * Row-level security keeps operators that are not leakproof (`@@`, `ilike`, `%`, `@>`) from using an
 * index. This view belongs to the owner, whom `owner_access` lets through, and filters on the tenant
 * itself; it is no security barrier, so the planner may combine both conditions in one GIN scan.
 */
async function createSearchView(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view entity_search as
      select tenant_id, entity_type, entity_id, name, status, fields, markdown_body, tags,
        primary_asset, problems, version, created_by, updated_by, created_at, updated_at, search
      from entities
      where tenant_id = ${tenantSetting};
    comment on view entity_search is 'The current tenant''s entities, for text, trigram and jsonb conditions';
  `.execute(db)
}
