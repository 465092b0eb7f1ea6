import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createGroups(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table groups (
      tenant_id uuid not null references tenants (id) on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      description text not null default '',
      permissions text[] not null default '{}',
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, id)
    );
    create unique index groups_name_key on groups (tenant_id, lower(name));
    comment on column groups.permissions is 'Slugs that members have beside those of their role';

    create table group_members (
      tenant_id uuid not null,
      group_id uuid not null,
      user_id uuid not null,
      added_by uuid references users (id) on delete set null,
      added_at timestamptz not null default now(),
      primary key (tenant_id, group_id, user_id),
      foreign key (tenant_id, group_id) references groups (tenant_id, id) on delete cascade,
      foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade
    );
    create index group_members_user_idx on group_members (tenant_id, user_id);

    create table permission_templates (
      tenant_id uuid not null references tenants (id) on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      description text not null default '',
      permissions text[] not null default '{}',
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      primary key (tenant_id, id)
    );
    create unique index permission_templates_name_key on permission_templates (tenant_id, lower(name));

    create table teams (
      tenant_id uuid not null references tenants (id) on delete cascade,
      id uuid not null,
      name text not null check (name <> ''),
      description text not null default '',
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, id)
    );
    create unique index teams_name_key on teams (tenant_id, lower(name));

    create table team_members (
      tenant_id uuid not null,
      team_id uuid not null,
      user_id uuid not null,
      role text not null default 'member' check (role in ('lead', 'member')),
      added_at timestamptz not null default now(),
      primary key (tenant_id, team_id, user_id),
      foreign key (tenant_id, team_id) references teams (tenant_id, id) on delete cascade,
      foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade
    );
    create index team_members_user_idx on team_members (tenant_id, user_id);
  `.execute(db)
  for (const table of ['groups', 'group_members', 'permission_templates', 'teams', 'team_members']) {
    await protectTenantTable(db, table)
  }
}
