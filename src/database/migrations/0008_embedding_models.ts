import { type Kysely, sql } from 'kysely'

/** Of which model the vectors of a document are: those of two models say nothing about each other. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table knowledge_documents
      add column embedding_model text,
      add column embedding_size integer,
      add check ((embedding_model is null) = (embedding_size is null));
    comment on column knowledge_documents.embedding_model is 'Of which its passages have vectors, all of them';
    comment on column knowledge_documents.embedding_size is 'Numbers of each of those vectors';

    update knowledge_documents d set embedding_model = v.model, embedding_size = length(v.signs)
    from knowledge_vectors v
    where v.tenant_id = d.tenant_id and v.doc_id = d.doc_id and v.position = 0 and d.status = 2
      and d.segments = (
        select count(*) from knowledge_vectors o
        where o.tenant_id = v.tenant_id and o.kdb_id = v.kdb_id and o.model = v.model and o.doc_id = v.doc_id);

    create index knowledge_documents_embedding_idx
      on knowledge_documents (tenant_id, kdb_id, embedding_model, embedding_size)
      where status = 2 and segments > 0;

    create function bases_to_embed(model text, after_tenant uuid, after_base text)
    returns table (tenant_id uuid, kdb_id text)
    language sql stable security definer set search_path = pg_catalog, pg_temp as $$
      select b.tenant_id, b.kdb_id from public.knowledge_bases b
      where (b.tenant_id, b.kdb_id) > (after_tenant, after_base) and exists (
        select from public.knowledge_documents d
        where d.tenant_id = b.tenant_id and d.kdb_id = b.kdb_id and d.status = 2 and d.segments > 0
          and d.embedding_model is distinct from model)
      order by b.tenant_id, b.kdb_id limit 200
    $$;
    revoke all on function bases_to_embed(text, uuid, text) from public;
    comment on function bases_to_embed is 'Bases of all tenants with documents that have no vectors of the model, a page';
  `.execute(db)
}
