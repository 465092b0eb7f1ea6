import { type Kysely, sql } from 'kysely'
import { protectTenantTable, userSetting } from '../policy.ts'

export async function createChangeLog(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table change_log (
      tenant_id uuid not null references tenants (id) on delete cascade,
      seq bigint generated always as identity,
      xid xid8 not null default pg_current_xact_id(),
      at timestamptz not null default now(),
      actor_id uuid default ${userSetting},
      noun text not null check (noun <> ''),
      noun_type text,
      noun_id text not null,
      action text not null check (action ~ '^[a-z_]+$'),
      name text,
      diff jsonb,
      primary key (tenant_id, seq)
    );
    create index change_log_cursor_idx on change_log (tenant_id, xid, seq);
    create index change_log_noun_idx on change_log (tenant_id, noun, noun_type, noun_id, seq desc);
    comment on table change_log is 'Every write to a tenant''s data, in the transaction that made it';
    comment on column change_log.xid is 'The writing transaction: seq alone is no cursor, a late commit would be passed over';
  `.execute(db)
  await protectTenantTable(db, 'change_log')
}
