import { type Kysely, sql } from 'kysely'

/**
 * Capitals outside of the Latin script, as hexadecimal `first-last/step+distance` to their small letters. A list,
 * because what `lower()` knows depends on the locale of the database.
 */
const CAPITALS = `
  370-372/2+1 376-376/1+1 37f-37f/1+116 391-3a1/1+32 3a3-3a9/1+32 3cf-3cf/1+8 3d8-3ee/2+1 3f7-3f7/1+1 3fa-3fa/1+1
  3fd-3ff/1+-130 402-404/2+80 405-406/1+80 408-40b/1+80 40f-40f/1+80 410-418/1+32 41a-42f/1+32 460-474/2+1 478-480/2+1
  48a-4be/2+1 4c0-4c0/1+15 4c3-4cd/2+1 4d4-4d4/1+1 4d8-4d8/1+1 4e0-4e0/1+1 4e8-4e8/1+1 4f6-4f6/1+1 4fa-52e/2+1
  531-556/1+48 10a0-10c5/1+7264 10c7-10c7/1+7264 10cd-10cd/1+7264 13a0-13ef/1+38864 13f0-13f5/1+8 1c89-1c89/1+1
  1c90-1cba/1+-3008 1cbd-1cbf/1+-3008 2c00-2c2f/1+48 2c80-2ce2/2+1 2ceb-2ced/2+1 2cf2-2cf2/1+1 a640-a66c/2+1
  a680-a69a/2+1 10400-10427/1+40 104b0-104d3/1+40 10570-1057a/1+39 1057c-1058a/1+39 1058c-10592/1+39 10594-10595/1+39
  10c80-10cb2/1+64 10d50-10d65/1+32 118a0-118bf/1+32 16e40-16e5f/1+32 16ea0-16eb8/1+27 1e900-1e921/1+34`

/** The final sigma is the same letter as the other. */
function letters(): { capital: string; small: string } {
  let [capital, small] = ['ς', 'σ']
  for (const run of CAPITALS.trim().split(/\s+/)) {
    const [, first = '', last = '', step = '', distance = ''] = /^(\w+)-(\w+)\/(\d)\+(-?\d+)$/.exec(run) ?? []
    for (let code = Number.parseInt(first, 16); code <= Number.parseInt(last, 16); code += Number(step)) {
      capital += String.fromCodePoint(code)
      small += String.fromCodePoint(code + Number(distance))
    }
  }
  return { capital, small }
}

/** Characters of names in Latin letters, signs and emoji among them, of which ids keep `a-z`, `0-9` and `_` alone. */
const LATIN =
  '\\u0001-\\u036f\\u1ab0-\\u1aff\\u1d00-\\u1eff\\u2000-\\u2bff\\u2c60-\\u2c7f\\ua720-\\ua7ff\\uab30-\\uab6f' +
  '\\ufb00-\\ufb06\\ufe00-\\ufe2f\\ufeff\\uff00-\\uff5e\\U0001f000-\\U0001faff'
/** What is dropped from names in other scripts: of the Latin characters what is no small letter or digit, and signs. */
const DROPPED =
  '\\u0001-\\u002f\\u003a-\\u005e\\u0060\\u007b-\\u02ff\\u1ab0-\\u1aff\\u1d00-\\u1eff\\u2000-\\u2bff\\u2c60-\\u2c7f' +
  '\\u061c\\u0640\\u2e00-\\u2e7f\\u2ff0-\\u2fff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30a0\\u30fb' +
  '\\ua720-\\ua7ff\\uab30-\\uab6f\\ue000-\\uf8ff\\ufe00-\\ufe2f\\ufeff\\ufff0-\\uffff\\U0001f000-\\U0001faff'

/**
 * A name in another script spells no id but is found by links all the same: its `name_id` keeps the letters, lower
 * case, so that it can be the id of nothing else. Names in Latin letters spell what they did. The same rule as `nameKey`,
 * without anything that depends on the locale of the database.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { capital, small } = letters()
  await sql`
    alter table entities drop column name_id;

    create or replace function entity_name_id(name text) returns text language sql immutable parallel safe
    return nullif(rtrim(left(case when name ~ ${sql.lit(`[^${LATIN}]`)} then
      normalize(ltrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
        translate(lower(normalize(replace(replace(replace(replace(translate(
          name, 'ØĐÐŁøđðłıẞÆŒÞ', 'oddloddlißæœþ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), NFKD) collate "C"),
          ${sql.lit(capital)}, ${sql.lit(small)}),
        '[\\t-\\r \\u1680\\u2028\\u2029\\ufeff_]+', '_', 'g'),
        '(^|[\\u0001-\\u02ff\\u1d00-\\u1eff])[\\u0300-\\u036f]+', '\\1', 'g'),
        ${sql.lit(`[${DROPPED}]`)}, '', 'g'), '_+', '_', 'g'), '_'), NFC)
    else
      ltrim(regexp_replace(regexp_replace(regexp_replace(
        lower(normalize(replace(replace(replace(replace(translate(
          name, 'ØĐÐŁøđðłıẞÆŒÞ', 'oddloddlißæœþ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), NFKD)),
        '[\\t-\\r \\u1680\\u2028\\u2029\\ufeff_]+', '_', 'g'), '[^a-z0-9_]', '', 'g'), '_+', '_', 'g'), '_')
    end, 128), '_'), '');

    alter table entities add column name_id text
      generated always as (nullif(entity_name_id(name), entity_id)) stored;
    create index entities_name_id_idx on entities (tenant_id, name_id) where name_id is not null;
    comment on column entities.name_id is 'What links by the name say, where it is not the entity''s own id';
    comment on column entity_links.target_id is 'An entity id or a name as entity_name_id spells it, whether or not there is such an entity';
  `.execute(db)
  // What is stored of links was made by the former rule.
  await sql`
    select enqueue_job(
      task => 'templates.revalidate', payload => json_build_object('tenantId', id), queue_name => null,
      run_at => null, max_attempts => null, job_key => 'templates.revalidate:' || id, priority => null,
      job_key_mode => 'replace')
    from tenants where exists (select from entities where tenant_id = tenants.id)`.execute(db)
}
