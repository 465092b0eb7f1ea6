import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createCredentials(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sessions (
      id uuid primary key,
      user_id uuid not null references users (id) on delete cascade,
      tenant_id uuid references tenants (id) on delete cascade,
      kind text not null check (kind in ('web', 'token')),
      token_hash bytea unique,
      ip inet,
      user_agent text,
      created_at timestamptz not null default now(),
      last_seen_at timestamptz not null default now(),
      expires_at timestamptz not null,
      revoked_at timestamptz,
      restricted boolean not null default false
    );
    create index sessions_user_id_idx on sessions (user_id);
    create index sessions_expires_at_idx on sessions (expires_at);
    comment on table sessions is 'A login: web holds a cookie, token a pair of JWT and refresh token';
    comment on column sessions.tenant_id is 'The tenant chosen in this session; null until one is';
    comment on column sessions.token_hash is 'SHA-256 of the cookie value; null for kind token';
    comment on column sessions.restricted is
      'Opens nothing but the set-up of the second factor that the server requires and the account does not have';

    create table refresh_tokens (
      token_hash bytea primary key,
      session_id uuid not null references sessions (id) on delete cascade,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index refresh_tokens_session_id_idx on refresh_tokens (session_id);
    comment on column refresh_tokens.used_at is 'Set on rotation; a second use revokes the session';

    create table verification_codes (
      purpose text not null check (purpose <> ''),
      email text not null,
      code_hash bytea not null,
      attempts int not null default 0 check (attempts >= 0),
      sent_at timestamptz not null default now(),
      expires_at timestamptz not null,
      primary key (purpose, email)
    );
    create index verification_codes_expires_at_idx on verification_codes (expires_at);

    create table api_tokens (
      tenant_id uuid not null references tenants (id) on delete cascade,
      id bigint generated always as identity unique,
      user_id uuid not null references users (id) on delete cascade,
      name text not null check (name <> ''),
      kind text not null check (kind in ('nav', 'api_key', 'ai_key')),
      token_hash bytea not null unique,
      token_prefix text not null,
      scopes text[],
      created_at timestamptz not null default now(),
      last_used_at timestamptz,
      expires_at timestamptz,
      revoked_at timestamptz,
      primary key (tenant_id, id)
    );
    create index api_tokens_user_idx on api_tokens (tenant_id, user_id);
    create unique index api_tokens_ai_key on api_tokens (tenant_id, user_id)
      where kind = 'ai_key' and revoked_at is null;
    comment on column api_tokens.token_prefix is 'First characters of the token, to recognise it in a list';
    comment on column api_tokens.scopes is 'Permissions it is limited to; null: all of its user';
  `.execute(db)
  await protectTenantTable(db, 'api_tokens')
}
