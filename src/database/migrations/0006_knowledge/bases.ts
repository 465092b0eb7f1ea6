import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createBases(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table knowledge_bases (
      tenant_id uuid not null references tenants (id) on delete cascade,
      kdb_id text not null check (length(kdb_id) between 1 and 64),
      owner_id uuid references users (id) on delete set null,
      name text not null check (length(name) between 1 and 200),
      type text not null check (length(type) between 1 and 64),
      intro text not null default '' check (length(intro) <= 4000),
      settings jsonb not null default '{}' check (jsonb_typeof(settings) = 'object'),
      version bigint not null default 1,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, kdb_id)
    );
    create index knowledge_bases_owner_idx on knowledge_bases (tenant_id, owner_id, created_at desc);
    create index knowledge_bases_created_idx on knowledge_bases (tenant_id, created_at desc);

    create table knowledge_tasks (
      tenant_id uuid not null references tenants (id) on delete cascade,
      task_id text not null check (length(task_id) between 1 and 64),
      kdb_id text not null,
      created_at timestamptz not null default now(),
      primary key (tenant_id, task_id),
      foreign key (tenant_id, kdb_id) references knowledge_bases (tenant_id, kdb_id) on delete cascade
    );
    create index knowledge_tasks_base_idx on knowledge_tasks (tenant_id, kdb_id);
    comment on table knowledge_tasks is 'One for each upload';

    create table knowledge_documents (
      tenant_id uuid not null references tenants (id) on delete cascade,
      doc_id text not null check (length(doc_id) between 1 and 64),
      kdb_id text not null,
      task_id text not null,
      name text not null check (length(name) between 1 and 400),
      kind text not null check (kind in ('file', 'qa', 'eml')),
      status smallint not null default 0 check (status between 0 and 3),
      attempts smallint not null default 0,
      claim uuid,
      object_key text not null,
      size bigint not null,
      content_type text not null,
      segments integer not null default 0,
      metadata jsonb not null default '{}' check (jsonb_typeof(metadata) = 'object'),
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (tenant_id, doc_id),
      foreign key (tenant_id, kdb_id) references knowledge_bases (tenant_id, kdb_id) on delete cascade,
      foreign key (tenant_id, task_id) references knowledge_tasks (tenant_id, task_id) on delete cascade
    );
    create index knowledge_documents_base_idx on knowledge_documents (tenant_id, kdb_id, created_at desc, doc_id);
    create index knowledge_documents_task_idx on knowledge_documents (tenant_id, task_id, status);
    create index knowledge_documents_name_idx on knowledge_documents (tenant_id, kdb_id, name);
    create index knowledge_documents_object_idx on knowledge_documents (tenant_id, object_key);
    comment on column knowledge_documents.status is '0 waiting, 1 being read, 2 read, 3 failed';
    comment on column knowledge_documents.attempts is 'Times that somebody has begun to read it';
    comment on column knowledge_documents.claim is 'Who reads it now; whoever has another claim may write nothing';
    comment on column knowledge_documents.metadata is 'What was found out about it, and why it failed';
  `.execute(db)
  for (const table of ['knowledge_bases', 'knowledge_tasks', 'knowledge_documents']) {
    await protectTenantTable(db, table)
  }
}
