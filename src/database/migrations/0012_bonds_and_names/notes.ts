import { type Kysely, sql } from 'kysely'
import { isBond, OF_LINK } from '../0010_bonds/notes.ts'

/**
 * Links that come to say something else are compared as a whole, and each entity is noted once: row by row, the rename
 * of a faction would note it twice for each of its members. Of entities only a rename has anything to note, one at a
 * time, and every other write of one would pay for the comparison, so that they stay as they are.
 */
export async function renewNotes(db: Kysely<unknown>): Promise<void> {
  const said = (table: string) =>
    sql`select ${sql.raw(['tenant_id', ...OF_LINK].join(', '))} from ${sql.table(table)} l where ${isBond('l')}`
  await sql`
    drop trigger note_bonds_of_other on entity_links;
    create or replace function note_other_bonds_of_entity_links() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      insert into public.bond_notes (tenant_id, entity_type, entity_id)
      select distinct tenant_id, source_type, source_id from (
        (${said('former')} except ${said('present')})
        union all
        (${said('present')} except ${said('former')})) other;
      return null;
    end
    $$;
    create trigger note_bonds_of_other after update on entity_links
      referencing old table as former new table as present
      for each statement execute function note_other_bonds_of_entity_links();
  `.execute(db)
}
