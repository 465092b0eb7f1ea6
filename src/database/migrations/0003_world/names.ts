import { type Kysely, sql } from 'kysely'

/**
 * The id that an entity's name spells, where it has another one: `[[The Drowned Organ]]` leads to the entity
 * `drowned_organ` of that name. The same rule as `entityIdFromName`, without anything that depends on the locale of the
 * database: which capitals it knows, and what it takes for a space.
 */
export async function createNameIds(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function entity_name_id(name text) returns text language sql immutable parallel safe
    return nullif(rtrim(left(ltrim(regexp_replace(regexp_replace(regexp_replace(
      lower(normalize(replace(replace(replace(replace(translate(
        name, 'ØĐÐŁøđðłıẞÆŒÞ', 'oddloddlißæœþ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), NFKD)),
      '[\\t-\\r \\u1680\\u2028\\u2029\\ufeff_]+', '_', 'g'), '[^a-z0-9_]', '', 'g'), '_+', '_', 'g'), '_'), 128), '_'), '');

    alter table entities add column name_id text
      generated always as (nullif(entity_name_id(name), entity_id)) stored;
    create index entities_name_id_idx on entities (tenant_id, name_id) where name_id is not null;
    comment on column entities.name_id is 'The id that the name spells, where it is not the entity''s own';
  `.execute(db)
}
