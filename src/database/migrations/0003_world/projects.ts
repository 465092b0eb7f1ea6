import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createProjects(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table projects (
      tenant_id uuid primary key references tenants (id) on delete cascade,
      written_cursor text,
      updated_at timestamptz not null default now()
    );
    comment on table projects is 'The project folder of a tenant';
    comment on column projects.written_cursor is 'Cursor of the change log up to which the folder has every change';

    create table project_documents (
      tenant_id uuid not null references tenants (id) on delete cascade,
      path text not null check (length(path) between 1 and 1024),
      kind text not null check (kind in ('template', 'rule', 'rule_settings', 'layout')),
      layer text check (layer in ('core', 'standard', 'custom', 'user')),
      name text not null,
      content text not null,
      sound_content text,
      problems jsonb not null default '[]' check (jsonb_typeof(problems) = 'array'),
      version bigint not null default 1 check (version > 0),
      updated_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, path)
    );
    create index project_documents_kind_idx on project_documents (tenant_id, kind, name);
    comment on column project_documents.sound_content is 'The last content that could be read, where the present one cannot';
    comment on table project_documents is 'Templates, rules and layouts of a project: the text of their files';

    create table project_files (
      tenant_id uuid not null references tenants (id) on delete cascade,
      path text not null check (length(path) between 1 and 1024),
      kind text not null check (kind in ('entity', 'document')),
      entity_type text,
      entity_id text,
      base_text text not null,
      base_hash bytea not null,
      size bigint not null,
      modified_ns bigint not null,
      synced_version bigint not null,
      synced_at timestamptz not null default now(),
      primary key (tenant_id, path),
      unique (tenant_id, entity_type, entity_id),
      check ((kind = 'entity') = (entity_type is not null and entity_id is not null))
    );
    comment on table project_files is 'What file and row agreed on last; the base of three-way merges';

    create table project_problems (
      tenant_id uuid not null references tenants (id) on delete cascade,
      path text not null,
      reason text not null check (reason ~ '^[a-z_]+$'),
      message text not null,
      line integer,
      found_at timestamptz not null default now(),
      primary key (tenant_id, path)
    );
    comment on table project_problems is 'Files that could not be taken over, as of the last look at them';

    create table sync_runs (
      tenant_id uuid not null references tenants (id) on delete cascade,
      run_id uuid not null,
      kind text not null,
      state text not null default 'running' check (state in ('running', 'done', 'failed')),
      result jsonb,
      started_by uuid references users (id) on delete set null,
      started_at timestamptz not null default now(),
      alive_at timestamptz not null default now(),
      finished_at timestamptz,
      primary key (tenant_id, run_id)
    );
    create index sync_runs_started_idx on sync_runs (tenant_id, started_at desc);

    create function tenants_to_write() returns setof uuid
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select t.id from public.tenants t left join public.projects p on p.tenant_id = t.id
      where exists (
        select from public.change_log c
        where c.tenant_id = t.id and (p.written_cursor is null or (c.xid, c.seq) >
          (split_part(p.written_cursor, '.', 1)::xid8, split_part(p.written_cursor, '.', 2)::bigint))
      ) or exists (
        select from public.project_problems f where f.tenant_id = t.id
          and f.reason in ('no_access', 'no_space', 'read_only', 'io_error', 'vanished', 'busy'))
      order by t.id limit 1000
    $$;
    revoke execute on function tenants_to_write() from public;
    comment on function tenants_to_write is 'Tenants whose folder is behind their change log or had a passing problem';
  `.execute(db)
  for (const table of ['projects', 'project_documents', 'project_files', 'project_problems', 'sync_runs']) {
    await protectTenantTable(db, table)
  }
}
