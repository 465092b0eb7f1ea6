import { type Kysely, sql } from 'kysely'
import { protectTenantTable, protectUserTable } from '../policy.ts'

export async function createOperations(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table system_settings (
      key text primary key check (key <> ''),
      value text not null,
      updated_at timestamptz not null default now(),
      updated_by uuid references users (id) on delete set null
    );

    create table audit_log (
      id bigint generated always as identity primary key,
      at timestamptz not null default now(),
      tenant_id uuid,
      user_id uuid,
      action text not null check (action <> ''),
      outcome text not null check (outcome <> ''),
      ip text,
      user_agent text,
      request_id text,
      detail jsonb not null default '{}'
    );
    create index audit_log_tenant_idx on audit_log (tenant_id, at desc, id desc);
    create index audit_log_user_idx on audit_log (user_id, at desc, id desc);
    comment on table audit_log is 'Who did what to accounts and access; outlives users and tenants, so no foreign keys';

    create table preferences (
      user_id uuid not null references users (id) on delete cascade,
      pref_key text not null check (pref_key <> ''),
      pref_value text not null,
      updated_at timestamptz not null default now(),
      primary key (user_id, pref_key)
    );
    comment on column preferences.pref_value is 'JSON as the client sent it, byte for byte: jsonb would reorder it';

    create table idempotency_keys (
      tenant_id uuid not null references tenants (id) on delete cascade,
      user_id uuid not null references users (id) on delete cascade,
      key text not null check (key <> ''),
      operation_id text not null,
      request_hash bytea not null,
      state text not null default 'running' check (state in ('running', 'done')),
      response_status int,
      response_headers jsonb,
      response_body text,
      created_at timestamptz not null default now(),
      expires_at timestamptz not null,
      primary key (tenant_id, user_id, key),
      check (state = 'running' or response_status is not null)
    );
    create index idempotency_keys_expires_at_idx on idempotency_keys (expires_at);
    create function sweep_idempotency_keys() returns void
    language sql security definer set search_path = pg_catalog, pg_temp as $$
      delete from public.idempotency_keys where expires_at < now()
    $$;
    comment on function sweep_idempotency_keys is 'Removes what has expired, of every tenant';
    revoke all on function sweep_idempotency_keys() from public;

    create table rate_limits (
      key varchar(255) primary key,
      points int not null default 0,
      expire bigint
    );
    create index rate_limits_expire_idx on rate_limits (expire);
    comment on table rate_limits is 'Shape given by rate-limiter-flexible; expire in Unix milliseconds';

    create table workers (
      id text primary key,
      started_at timestamptz not null default now(),
      heartbeat_at timestamptz not null default now()
    );
    comment on table workers is 'Live job workers by graphile-worker pool id; what no live worker holds is run again';
  `.execute(db)
  await protectUserTable(db, 'preferences')
  await protectTenantTable(db, 'idempotency_keys')
}
