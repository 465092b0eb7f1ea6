import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createTools(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table mcp_servers (
      tenant_id uuid not null references tenants (id) on delete cascade,
      name text not null check (name ~ '^[A-Za-z0-9][A-Za-z0-9_.-]{0,63}$'),
      owner_id uuid references users (id) on delete set null,
      protocol text not null check (protocol in ('streamable_http', 'sse')),
      url text not null,
      sealed_key text,
      key_hint text,
      sealed_oauth text,
      renewing_until timestamptz,
      disabled boolean not null default false,
      status text not null check (status in ('connected', 'error', 'needs_authorization')),
      error text,
      instructions text,
      tools jsonb not null default '[]',
      refreshed_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, name)
    );
    comment on column mcp_servers.renewing_until is 'Until then one process alone renews the OAuth tokens';
    comment on column mcp_servers.tools is 'As the server listed them last: name, description, input schema, whether it reads only';

    create table skills (
      tenant_id uuid not null references tenants (id) on delete cascade,
      skill_id uuid not null,
      dimension text not null check (dimension in ('system', 'user', 'agent')),
      owner_id uuid references users (id) on delete cascade,
      agent_id text,
      name text not null check (length(name) between 1 and 128),
      description text not null,
      content text not null,
      files jsonb not null default '[]',
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, skill_id),
      check ((dimension = 'agent') = (agent_id is not null)),
      check (dimension = 'system' or owner_id is not null)
    );
    create unique index skills_name_idx on skills (tenant_id, dimension, owner_id, agent_id, name) nulls not distinct;
    comment on column skills.files is 'The other files of the skill: path, size, object key';

    create table session_todos (
      tenant_id uuid not null references tenants (id) on delete cascade,
      session_id text not null,
      todos jsonb not null default '[]',
      updated_at timestamptz not null default now(),
      primary key (tenant_id, session_id),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );

    create table planning_logs (
      tenant_id uuid not null references tenants (id) on delete cascade,
      log_id bigint generated always as identity,
      session_id text not null,
      run_id uuid,
      phase text not null,
      output text not null,
      created_at timestamptz not null default now(),
      primary key (tenant_id, session_id, log_id),
      foreign key (tenant_id, session_id)
        references conversations (tenant_id, session_id) on delete cascade
    );
  `.execute(db)
  for (const table of ['mcp_servers', 'skills', 'session_todos', 'planning_logs']) {
    await protectTenantTable(db, table)
  }
}
