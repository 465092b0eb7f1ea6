import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

/** Vectors of what entities say, one for each model, kept as long as the content stays the same. */
export async function createEmbeddings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table entity_embeddings (
      tenant_id uuid not null references tenants (id) on delete cascade,
      entity_type text not null,
      entity_id text not null,
      model text not null check (length(model) <= 200),
      content_hash text not null,
      vector real[] not null check (cardinality(vector) between 1 and 65536),
      created_at timestamptz not null default now(),
      primary key (tenant_id, entity_type, entity_id, model),
      foreign key (tenant_id, entity_type, entity_id)
        references entities (tenant_id, entity_type, entity_id) on delete cascade on update cascade
    );
    comment on column entity_embeddings.content_hash is 'SHA-256 of the text that was embedded, hexadecimal';
    comment on column entity_embeddings.vector is 'Of length 1, so that a product is the cosine';
  `.execute(db)
  await protectTenantTable(db, 'entity_embeddings')
}
