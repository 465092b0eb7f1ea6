import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from './policy.ts'

/** Entity files as they were imported, until they are in the project folder. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imported_texts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      entity_type text not null,
      entity_id text not null,
      text text not null,
      primary key (tenant_id, entity_type, entity_id),
      foreign key (tenant_id, entity_type, entity_id)
        references entities (tenant_id, entity_type, entity_id) on delete cascade on update cascade
    );
    comment on table imported_texts is
      'What the file of an entity is made of the next time it is written: its comments and the order of its keys';
  `.execute(db)
  await protectTenantTable(db, 'imported_texts')
}
