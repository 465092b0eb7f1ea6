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
      revoked_at timestamptz
    );
    create index sessions_user_id_idx on sessions (user_id);
    create index sessions_expires_at_idx on sessions (expires_at);
    comment on table sessions is 'A login: web holds a cookie, token a pair of JWT and refresh token';
    comment on column sessions.tenant_id is 'The tenant chosen in this session; null until one is';
    comment on column sessions.token_hash is 'SHA-256 of the cookie value; null for kind token';

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
    comment on column api_tokens.token_prefix is 'First characters of the token, to recognise it in a list';
    comment on column api_tokens.scopes is 'Permissions it is limited to; null: all of its user';
  `.execute(db)
  await protectTenantTable(db, 'api_tokens')
  await createLookups(db)
}

const credentialColumns = sql`
  user_id uuid, email text, username text, display_name text, system_role text, status text,
  tenant_id uuid, role text, credential_id text, kind text, expires_at timestamptz, scopes text[]`

/**
 * The only lookups that cross tenants, because a request has no tenant before it is authenticated.
 * plpgsql keeps its plan for the connection's lifetime, a SQL function is planned on each call.
 */
async function createLookups(db: Kysely<unknown>): Promise<void> {
  const session = sql`
    select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
      s.tenant_id, m.role, s.id::text, s.kind, s.expires_at, null::text[]
    from public.sessions s
    join public.users u on u.id = s.user_id and u.status = 'active'
    left join public.memberships m on m.tenant_id = s.tenant_id and m.user_id = s.user_id
    where s.revoked_at is null and s.expires_at > now()
      and (s.tenant_id is null or m.user_id is not null)`
  await sql`
    create function resolve_session(session_id uuid) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query ${session} and s.id = $1;
    end $$;
    comment on function resolve_session is 'The live session of this id and its user, or no row';

    create function resolve_session_token(token_hash bytea) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query ${session} and s.token_hash = $1;
    end $$;
    comment on function resolve_session_token is 'The live session of this cookie and its user, or no row';

    create function resolve_api_token(token_hash bytea) returns table (${credentialColumns})
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select u.id, u.email, u.username, u.display_name, u.system_role, u.status,
          t.tenant_id, m.role, t.id::text, t.kind, t.expires_at, t.scopes
        from public.api_tokens t
        join public.users u on u.id = t.user_id and u.status = 'active'
        join public.memberships m on m.tenant_id = t.tenant_id and m.user_id = t.user_id
        where t.token_hash = $1 and t.revoked_at is null
          and (t.expires_at is null or t.expires_at > now());
    end $$;
    comment on function resolve_api_token is 'The live API token of this hash and its user, or no row';

    revoke all on function resolve_session(uuid) from public;
    revoke all on function resolve_session_token(bytea) from public;
    revoke all on function resolve_api_token(bytea) from public;
  `.execute(db)
}
