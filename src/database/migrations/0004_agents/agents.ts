import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createAgents(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table agents (
      tenant_id uuid not null references tenants (id) on delete cascade,
      agent_id text not null check (length(agent_id) between 1 and 64),
      owner_id uuid references users (id) on delete set null,
      name text not null check (length(name) between 1 and 200),
      config jsonb not null default '{}' check (jsonb_typeof(config) = 'object'),
      version bigint not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, agent_id)
    );
    create unique index agents_name_idx on agents (tenant_id, owner_id, name);
    comment on table agents is 'Agents that people make; the operator''s profiles are files';

    create table agent_grants (
      tenant_id uuid not null references tenants (id) on delete cascade,
      agent_id text not null,
      user_id uuid not null references users (id) on delete cascade,
      primary key (tenant_id, agent_id, user_id),
      foreign key (tenant_id, agent_id) references agents (tenant_id, agent_id) on delete cascade
    );
    create index agent_grants_user_idx on agent_grants (tenant_id, user_id);

    create table memory_facts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      fact_id uuid not null,
      user_id uuid not null references users (id) on delete cascade,
      category text not null,
      key text not null,
      value text not null,
      source text not null,
      confidence integer not null check (confidence between 0 and 100),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, fact_id),
      unique (tenant_id, user_id, category, key)
    );
    create index memory_facts_updated_idx on memory_facts (tenant_id, updated_at desc);
  `.execute(db)
  for (const table of ['agents', 'agent_grants', 'memory_facts']) await protectTenantTable(db, table)
}
