import { type Kysely, sql } from 'kysely'
import { protectTenantTable, tenantSetting } from '../policy.ts'

export async function createSegments(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table knowledge_segments (
      tenant_id uuid not null references tenants (id) on delete cascade,
      doc_id text not null,
      position integer not null check (position >= 0),
      kdb_id text not null,
      content text not null,
      title text not null default '',
      path text not null default '',
      pairs text not null default '',
      start_offset integer not null,
      end_offset integer not null,
      tokens integer not null,
      search tsvector not null generated always as (
        setweight(to_tsvector('folded'::regconfig, title), 'A')
          || setweight(to_tsvector('folded'::regconfig, path), 'B')
          || setweight(to_tsvector('folded'::regconfig, content || ' ' || pairs), 'D')
      ) stored,
      primary key (tenant_id, doc_id, position),
      foreign key (tenant_id, doc_id) references knowledge_documents (tenant_id, doc_id) on delete cascade
    );
    create index knowledge_segments_search_idx on knowledge_segments using gin (tenant_id, kdb_id, search);
    create index knowledge_segments_trigram_idx on knowledge_segments
      using gin (tenant_id, kdb_id, content gin_trgm_ops);
    comment on table knowledge_segments is 'Passages of documents';
    comment on column knowledge_segments.pairs is
      'Pairs of neighbouring characters where the text is written without spaces, as words';
    comment on column knowledge_segments.start_offset is 'In the text of the document, in UTF-16 code units';

    create table knowledge_vectors (
      tenant_id uuid not null references tenants (id) on delete cascade,
      kdb_id text not null,
      model text not null check (length(model) <= 200),
      doc_id text not null,
      position integer not null,
      signs bit varying not null,
      vector real[] not null check (cardinality(vector) between 1 and 65536),
      primary key (tenant_id, kdb_id, model, doc_id, position),
      foreign key (tenant_id, doc_id, position)
        references knowledge_segments (tenant_id, doc_id, position) on delete cascade
    );
    create index knowledge_vectors_segment_idx on knowledge_vectors (tenant_id, doc_id, position);
    comment on column knowledge_vectors.signs is
      'One bit for each number of the vector, set where it is positive: their distance picks candidates';
    comment on column knowledge_vectors.vector is 'Of length 1, so that a product is the cosine';
  `.execute(db)
  // Vectors do not compress, and rows without them are read much faster.
  await sql`alter table knowledge_vectors alter column vector set storage external`.execute(db)
  for (const table of ['knowledge_segments', 'knowledge_vectors']) await protectTenantTable(db, table)
  await createSearchView(db)
}

/** For conditions that row-level security keeps from their index; as `entity_search` is. */
async function createSearchView(db: Kysely<unknown>): Promise<void> {
  await sql`
    create view knowledge_search as
      select tenant_id, doc_id, position, kdb_id, content, search
      from knowledge_segments
      where tenant_id = ${tenantSetting};
    comment on view knowledge_search is 'The current tenant''s passages, for text and trigram conditions';
  `.execute(db)
}
