import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createConflicts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table sync_conflicts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      conflict_id uuid not null,
      origin text not null default 'folder' check (origin ~ '^[a-z_]+$'),
      reason text not null check (reason ~ '^[a-z_]+$'),
      path text not null,
      entity_type text,
      entity_id text,
      base_text text,
      file_text text,
      database_text text,
      details jsonb not null default '[]',
      resolution text,
      resolved_by uuid references users (id) on delete set null,
      resolved_at timestamptz,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, conflict_id)
    );
    create unique index sync_conflicts_open_idx on sync_conflicts (tenant_id, origin, path) where resolved_at is null;
    create index sync_conflicts_created_idx on sync_conflicts (tenant_id, created_at desc);
    comment on table sync_conflicts is 'Edits of both sides that no merge could join; nothing of either is lost';
  `.execute(db)
  await protectTenantTable(db, 'sync_conflicts')
}
