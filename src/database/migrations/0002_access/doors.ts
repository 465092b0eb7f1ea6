import { type Kysely, sql } from 'kysely'
import { protectTenantTable, protectUserTable } from '../policy.ts'

/** Ways to come in beside a password: invites, beta codes, recovery, other providers; and the second factor. */
export async function createDoors(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table invites (
      tenant_id uuid not null references tenants (id) on delete cascade,
      id uuid not null,
      token_hash bytea not null unique,
      email text,
      role text not null check (role in ('owner', 'admin', 'editor', 'viewer')),
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      accepted_at timestamptz,
      accepted_by uuid references users (id) on delete set null,
      revoked_at timestamptz,
      user_id uuid references users (id) on delete cascade,
      primary key (tenant_id, id)
    );
    create index invites_created_idx on invites (tenant_id, created_at desc);
    create index invites_email_idx on invites (tenant_id, lower(email));
    comment on column invites.email is 'The only address that may accept it; null: whoever has the link';
    comment on column invites.user_id is
      'The member whose account was made by an administrator, and whose first password it sets; null: somebody who is to become a member';

    create table beta_codes (
      code text primary key check (code <> ''),
      note text not null default '',
      max_uses int not null default 1 check (max_uses > 0),
      uses int not null default 0 check (uses between 0 and max_uses),
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      expires_at timestamptz,
      revoked_at timestamptz
    );

    create table password_resets (
      token_hash bytea primary key,
      user_id uuid not null references users (id) on delete cascade,
      email text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    comment on column password_resets.email is 'Where the token was mailed: it counts while that is the account''s address';
    create index password_resets_user_idx on password_resets (user_id);
    create index password_resets_expires_at_idx on password_resets (expires_at);

    create table totp_credentials (
      user_id uuid primary key references users (id) on delete cascade,
      secret text not null,
      activated_at timestamptz,
      last_step bigint not null default 0,
      recovery_hashes bytea[] not null default '{}',
      created_at timestamptz not null default now()
    );
    comment on column totp_credentials.secret is 'Sealed by the secrets service';
    comment on column totp_credentials.last_step is 'The newest time step that was accepted: a code counts once';

    create table external_identities (
      provider text not null check (provider <> ''),
      subject text not null check (subject <> ''),
      user_id uuid not null references users (id) on delete cascade,
      email text,
      made_admin boolean not null default false,
      disabled boolean not null default false,
      created_at timestamptz not null default now(),
      last_login_at timestamptz not null default now(),
      primary key (provider, subject)
    );
    create index external_identities_user_idx on external_identities (user_id);
    comment on column external_identities.made_admin is 'The provider made the user an administrator, and may take that back';
    comment on column external_identities.disabled is 'The provider disabled the user, and may take that back';

    create table external_grants (
      tenant_id uuid not null,
      user_id uuid not null,
      provider text not null check (provider <> ''),
      subject text not null check (subject <> ''),
      email text,
      scope text not null,
      sealed text not null,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, user_id, provider),
      foreign key (tenant_id, user_id) references memberships (tenant_id, user_id) on delete cascade
    );
    comment on table external_grants is 'Access to a service elsewhere that a user has given a tenant, such as Google Drive';
    comment on column external_grants.sealed is 'Access and refresh token: sealed JSON';

    create table login_flows (
      state_hash bytea primary key,
      provider text not null,
      sealed text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null
    );
    create index login_flows_expires_at_idx on login_flows (expires_at);
    comment on column login_flows.sealed is 'Nonce, PKCE verifier, redirect URI, where to return, who asked: sealed JSON';

    create table webhook_events (
      source text not null,
      event_id text not null,
      received_at timestamptz not null default now(),
      primary key (source, event_id)
    );
    create index webhook_events_received_idx on webhook_events (received_at);
    comment on table webhook_events is 'Deliveries that were applied, so that a replay is not';
  `.execute(db)
  await sql`
    create function restrict_sessions(required boolean, keep uuid) returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      update public.sessions s set restricted = not s.restricted
      where s.revoked_at is null and s.expires_at > now() and s.restricted is distinct from (
        required and s.id is distinct from keep and not exists (
          select from public.totp_credentials t where t.user_id = s.user_id and t.activated_at is not null))
    $$;
    comment on function restrict_sessions is
      'Lets the sessions of users without a second factor open nothing but its set-up, or again all; keep, if any, is left alone';

    revoke all on function restrict_sessions(boolean, uuid) from public;
  `.execute(db)
  await protectTenantTable(db, 'invites')
  await protectTenantTable(db, 'external_grants')
  await protectUserTable(db, 'totp_credentials')
}
