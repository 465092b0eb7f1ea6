import { type Kysely, type RawBuilder, sql } from 'kysely'
import { tenantSetting } from '../policy.ts'

/** What a faction that says so itself, and what a member's enmity counts. */
const WEIGHTS = { faction: 3, member: 1 }

/** What lies at these indexes is read by them whatever the planner believes of the tables, and it plans but once. */
export const byIndex: RawBuilder<unknown> = sql`
  set search_path = pg_catalog, pg_temp set plan_cache_mode = force_generic_plan
  set enable_hashjoin = off set enable_mergejoin = off set enable_seqscan = off set enable_material = off`

/**
 * Links `l` of an entity in some fields, and links to it. An empty text hides a column from indexes that are not meant:
 * to a plan that is made while the table is empty one looks as good as the other.
 */
const bySource = (type: RawBuilder<unknown>, id: RawBuilder<unknown>, fields: readonly string[]) => sql`
  l.tenant_id = tenant and l.source_type = ${type} and l.source_id = ${id}
  and l.kind || '' = 'reference' and l.field || '' = any(${listOf(fields)})`
const byTarget = (type: RawBuilder<unknown>, id: RawBuilder<unknown>, fields: readonly string[]) => sql`
  l.tenant_id = tenant and l.target_type = ${type} and l.target_id = ${id}
  and l.kind = 'reference' and l.field = any(${listOf(fields)})`

const listOf = (fields: readonly string[]) => sql.raw(`array[${fields.map((one) => `'${one}'`).join(', ')}]`)
const hidden = (column: string, type: RawBuilder<unknown>) => sql`l.${sql.raw(column)} || '' = ${type}`

const character = sql`'character'`
const faction = sql`'faction'`
const ROMANCE = ['romantic']
const ENMITY = ['enemies', 'rivals']
const OF_CHARACTER = ['faction']
const OF_FACTION = ['key_members', 'members', 'leader']

/** The target of the link `l` exists. */
const leadsSomewhere = sql`exists (
  select from public.entities t
  where t.tenant_id = tenant and t.entity_type = l.target_type and t.entity_id = l.target_id)`

/** Nothing else says the same: a link without relationship is called by its field. */
const saidOnce = sql`(l.relationship is distinct from l.field or not exists (
  select from public.entity_links plain
  where plain.tenant_id = tenant and plain.source_type = l.source_type and plain.source_id = l.source_id
    and plain.kind || '' = 'reference' and plain.field || '' = l.field and plain.target_type || '' = l.target_type
    and plain.target_id || '' = l.target_id and plain.relationship is null))`

/** Links by which the entity `k` of a type says something of one of its type, or such a one of it. */
const enmitiesOf = (type: RawBuilder<unknown>, of: RawBuilder<unknown>): RawBuilder<unknown> => sql`
  select l.* from ${of} k cross join lateral (
    select l.* from public.entity_links l where ${bySource(type, sql`k.id`, ENMITY)} and ${hidden('target_type', type)}
    union all
    select l.* from public.entity_links l where ${byTarget(type, sql`k.id`, ENMITY)} and ${hidden('source_type', type)}
  ) l`

/** Bonds as they are, of entities of the current tenant, or of another one for the owner. */
export async function createFindings(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function members_of(faction text, tenant uuid default ${tenantSetting}) returns setof text
    language sql stable rows 10 as $$
      select l.source_id from public.entity_links l
      where ${byTarget(faction, sql`faction`, OF_CHARACTER)} and ${hidden('source_type', character)} and ${leadsSomewhere}
      union
      select l.target_id from public.entity_links l
      where ${bySource(faction, sql`faction`, OF_FACTION)} and ${hidden('target_type', character)} and ${leadsSomewhere}
    $$;
    comment on function members_of is 'Ids of characters that name the faction, or that it names';

    create function factions_of(member text, tenant uuid) returns setof text
    language sql stable rows 2 as $$
      select l.target_id from public.entity_links l
      where ${bySource(character, sql`member`, OF_CHARACTER)} and ${hidden('target_type', faction)} and ${leadsSomewhere}
      union
      select l.source_id from public.entity_links l
      where ${byTarget(character, sql`member`, OF_FACTION)} and ${hidden('source_type', faction)} and ${leadsSomewhere}
    $$;
    comment on function factions_of is 'The other way round of members_of';

    create function sum_enmities(before enmities[], now enmities[])
    returns table (a text, b text, score bigint, evidence_count bigint, by_a bigint, by_b bigint)
    language sql immutable as $$
      select least(attacker, attacked), greatest(attacker, attacked),
        sum(case because when 'faction' then ${sql.lit(WEIGHTS.faction)} else ${sql.lit(WEIGHTS.member)} end * n)::bigint,
        sum(n), coalesce(sum(n) filter (where attacker < attacked), 0), coalesce(sum(n) filter (where attacker > attacked), 0)
      from (
        select 1 as n, one.* from unnest(now) one union all select -1, one.* from unnest(before) one
      ) one group by 1, 2
    $$;
    comment on function sum_enmities is 'By how much conflicts change with enmities';

    create function find_romances(types text[], ids text[], tenant uuid default ${tenantSetting})
    returns table (a text, b text, a_says text[], b_says text[])
    language plpgsql stable rows 50 ${byIndex} as $$
    #variable_conflict use_column
    begin
      return query
      with links as materialized (
        select l.source_type || '/' || l.source_id as source, l.target_type || '/' || l.target_id as target, l.relation
        from (select distinct k.type, k.id from unnest(types, ids) k (type, id)) k cross join lateral (
          select l.* from public.entity_links l where ${bySource(sql`k.type`, sql`k.id`, ROMANCE)}
          union all
          select l.* from public.entity_links l where ${byTarget(sql`k.type`, sql`k.id`, ROMANCE)}
        ) l
        where (l.source_type, l.source_id) <> (l.target_type, l.target_id) and ${leadsSomewhere}
      )
      select least(source, target), greatest(source, target),
        coalesce(array_agg(distinct relation order by relation) filter (where source < target), '{}'),
        coalesce(array_agg(distinct relation order by relation) filter (where source > target), '{}')
      from links group by 1, 2;
    end
    $$;
    comment on function find_romances is 'Rows of romances that have one of these entities';

    create function first_romances(most integer, without text[], tenant uuid default ${tenantSetting}) returns text
    language plpgsql stable ${byIndex} set enable_sort = off set enable_bitmapscan = off as $$
    begin
      return (
        select string_agg(one.a || E'\\n' || one.b, E'\\n') from (
          select r.a, r.b from public.romances r
          where r.tenant_id = tenant
            and (r.a in (select unnest(without))) is not true and (r.b in (select unnest(without))) is not true
          order by r.a, r.b limit most) one);
    end
    $$;
    comment on function first_romances is 'Keys of the first rows of romances, a key a line, without those of some entities';

    create function find_enmities(types text[], ids text[], tenant uuid default ${tenantSetting})
    returns table (
      source text, "position" integer, target text, because text, attacker text, attacked text, relation text, field text
    )
    language plpgsql stable rows 100 ${byIndex} as $$
    #variable_conflict use_column
    begin
      return query
      with factions as materialized (
        select distinct k.id from unnest(types, ids) k (type, id) where k.type = 'faction'
      ), characters as materialized (
        select k.id from unnest(types, ids) k (type, id) where k.type = 'character'
        union
        select m.id from factions f cross join lateral public.members_of(f.id, tenant) m (id)
      ), said as materialized (
        select distinct on (l.source_type, l.source_id, l.position) l.*
        from (${enmitiesOf(character, sql`characters`)} union all ${enmitiesOf(faction, sql`factions`)}) l
        where ${leadsSomewhere} and ${saidOnce}
      ), found as materialized (
        select l.*, l.source_id as attacker, l.target_id as attacked from said l
        where l.source_type = 'faction' and l.source_id <> l.target_id
        union all
        select l.*, x.id, y.id from said l
          cross join lateral public.factions_of(l.source_id, tenant) x (id)
          cross join lateral public.factions_of(l.target_id, tenant) y (id)
        where l.source_type = 'character' and x.id <> y.id
      )
      select f.source_type || '/' || f.source_id, f.position, f.target_type || '/' || f.target_id,
        case f.source_type when 'faction' then 'faction' else 'member' end, f.attacker, f.attacked, f.relation, f.field
      from found f
      where (f.attacker in (select id from factions)) or (f.attacked in (select id from factions))
        or ((f.source_type, f.source_id) in (select * from unnest(types, ids)))
        or ((f.target_type, f.target_id) in (select * from unnest(types, ids)));
    end
    $$;
    comment on function find_enmities is 'Rows of enmities that have one of these entities, be it as a faction';

    revoke all on function members_of(text, uuid), factions_of(text, uuid), find_romances(text[], text[], uuid),
      first_romances(integer, text[], uuid), find_enmities(text[], text[], uuid) from public;
  `.execute(db)
}
