import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createShares(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table shares (
      tenant_id uuid not null references tenants (id) on delete cascade,
      share_id uuid not null,
      code_hash bytea not null,
      sealed_code text not null,
      scope text not null check (scope in ('entity', 'type', 'universe')),
      entity_type text,
      entity_id text,
      title text,
      password_hash text,
      expires_at timestamptz,
      revoked_at timestamptz,
      view_count bigint not null default 0,
      last_viewed_at timestamptz,
      created_by uuid references users (id) on delete set null,
      created_at timestamptz not null default now(),
      primary key (tenant_id, share_id)
    );
    create index shares_code_idx on shares (code_hash);
    create index shares_created_idx on shares (tenant_id, created_at desc);
  `.execute(db)
  await protectTenantTable(db, 'shares')
  await createLookup(db)
}

/** Who opens a link has no tenant yet. */
async function createLookup(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function resolve_share(code_hash bytea) returns table (
      tenant_id uuid, share_id uuid, scope text, entity_type text, entity_id text, title text, password_hash text,
      expires_at timestamptz)
    language plpgsql stable strict parallel safe security definer rows 1
    set search_path = pg_catalog, pg_temp as $$
    #variable_conflict use_column
    begin
      return query
        select s.tenant_id, s.share_id, s.scope, s.entity_type, s.entity_id, s.title, s.password_hash, s.expires_at
        from public.shares s
        where s.code_hash = $1 and s.revoked_at is null;
    end $$;
    comment on function resolve_share is 'The share of this hash unless it was revoked; it may have expired';
    revoke all on function resolve_share(bytea) from public;
  `.execute(db)
}
