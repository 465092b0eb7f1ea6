import { type Kysely, sql } from 'kysely'
import { protectTenantTable, userSetting } from '../policy.ts'

export async function createIdentity(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table tenants (
      id uuid primary key,
      name text not null check (name <> ''),
      slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$'),
      plan text not null default 'free',
      settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    comment on table tenants is 'A studio: the owner of a world and everything in it';

    create table users (
      id uuid primary key,
      email text not null check (email like '%_@_%'),
      username text check (username <> ''),
      display_name text not null default '',
      password_hash text,
      system_role text not null default 'user' check (system_role in ('admin', 'user')),
      status text not null default 'active' check (status in ('active', 'disabled')),
      phone text,
      first_name text,
      last_name text,
      birth_date date,
      country text,
      city text,
      locale text,
      profile_url text,
      avatar_etag text,
      email_verified_at timestamptz,
      password_changed_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    create unique index users_email_key on users (lower(email));
    create unique index users_username_key on users (lower(username));
    comment on column users.password_hash is 'argon2id in PHC form; null: no local password';

    create table memberships (
      tenant_id uuid not null references tenants (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, user_id)
    );
    create index memberships_user_id_idx on memberships (user_id);
    comment on table memberships is 'Which user works in which tenant, and as what';
  `.execute(db)
  await protectTenantTable(db, 'memberships')
  // A user sees the list of tenants to choose from; joining and leaving happen under the tenant.
  await sql`
    create policy own_memberships on memberships for select using (user_id = ${userSetting})`.execute(db)
}
