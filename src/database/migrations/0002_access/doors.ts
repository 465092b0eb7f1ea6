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
      primary key (tenant_id, id)
    );
    create index invites_created_idx on invites (tenant_id, created_at desc);
    comment on column invites.email is 'The only address that may accept it; null: whoever has the link';

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
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
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
      created_at timestamptz not null default now(),
      last_login_at timestamptz not null default now(),
      primary key (provider, subject)
    );
    create index external_identities_user_idx on external_identities (user_id);

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
  await protectTenantTable(db, 'invites')
  await protectUserTable(db, 'totp_credentials')
}
