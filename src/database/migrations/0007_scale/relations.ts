import { type Kysely, sql } from 'kysely'

/** Links by what they are called, in the order of pages; an index on an expression is of no use under row-level security. */
export async function createRelations(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table entity_links
      add column relation text not null generated always as (coalesce(relationship, field, kind)) stored;
    comment on column entity_links.relation is 'What the link is called: the relationship, else the field, else the kind';
    drop index entity_links_relationship_idx;
    create index entity_links_relation_idx
      on entity_links (tenant_id, relation, source_type, source_id, position);
  `.execute(db)
}
