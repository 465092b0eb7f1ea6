import { type Kysely, sql } from 'kysely'

export async function createOAuth2(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table oauth2_clients (
      client_id text primary key check (client_id ~ '^[A-Za-z0-9._-]{2,128}$'),
      secret_hash bytea,
      name text not null default '',
      description text not null default '',
      redirect_uris text[] not null,
      grant_types text[] not null default '{authorization_code,refresh_token}',
      response_types text[] not null default '{code}',
      scope text not null default 'openid profile email',
      token_endpoint_auth_method text not null
        check (token_endpoint_auth_method in ('client_secret_basic', 'client_secret_post', 'none')),
      skip_consent boolean not null default false,
      plain_pkce boolean not null default false,
      enabled boolean not null default true,
      source text not null check (source in ('configuration', 'admin', 'registration')),
      metadata jsonb not null default '{}',
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now()
    );
    comment on column oauth2_clients.secret_hash is 'SHA-256 of the secret; null for a public client';

    create table oauth2_grants (
      id uuid primary key,
      client_id text not null references oauth2_clients (client_id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      tenant_id uuid not null references tenants (id) on delete cascade,
      scope text not null,
      resource text[] not null default '{}',
      consented boolean not null default false,
      created_at timestamptz not null default now(),
      revoked_at timestamptz
    );
    create index oauth2_grants_user_idx on oauth2_grants (user_id, client_id);
    comment on table oauth2_grants is 'What a user has allowed a client: revoking it ends all its codes and tokens';
    comment on column oauth2_grants.consented is 'Whether the user was asked; false for the operator''s own applications';

    create table oauth2_codes (
      code_hash bytea primary key,
      grant_id uuid not null references oauth2_grants (id) on delete cascade,
      redirect_uri text,
      code_challenge text,
      code_challenge_method text,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index oauth2_codes_grant_idx on oauth2_codes (grant_id);
    comment on column oauth2_codes.used_at is 'A code counts once; a second use revokes the grant';

    create table oauth2_tokens (
      token_hash bytea primary key,
      grant_id uuid not null references oauth2_grants (id) on delete cascade,
      kind text not null check (kind in ('access', 'refresh')),
      scope text not null,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      used_at timestamptz,
      revoked_at timestamptz
    );
    create index oauth2_tokens_grant_idx on oauth2_tokens (grant_id);
    create index oauth2_tokens_expires_at_idx on oauth2_tokens (expires_at);
    comment on column oauth2_tokens.used_at is 'A refresh token is used up by rotation; a second use revokes the grant';
  `.execute(db)
}
