import { type Kysely, sql } from 'kysely'
import { byIndex } from './findings.ts'

/** Notes that a writer takes over at most. */
export const MOST = 2000

/** With as many at a time, the tables may have grown much. */
export const MANY = 100

/** Rows that have one of the values in one of the columns. Looked up one by one: a plan may be as old as an empty table. */
export const stale = (
  table: 'romances' | 'enmities',
  columns: Readonly<Record<string, 'keys' | 'factions'>>,
) =>
  sql.raw(
    Object.entries(columns)
      .map(
        ([column, values]) => `
        select one.* from unnest(${values}) wanted (value) cross join lateral (
          select * from public.${table} where tenant_id = tenant and ${column} = wanted.value offset 0) one`,
      )
      .join(' union '),
  )

/** Where the rows lie that have the key of a row of `rows`, in its columns; looked up one by one as well. */
export const placesOf = (table: string, rows: string, key: readonly string[], more = 'true') =>
  sql.raw(`any(array(
          select (select ctid from public.${table} one
            where one.tenant_id = tenant and ${key.map((column) => `one.${column} = lost.${column}`).join(' and ')} and ${more})
          from ${rows} lost))`)

/**
 * Takes over what is noted: strikes notes and stores the bonds of what they name. One writer at a time does it, in its
 * own transaction, and nobody waits for it. The lock comes before the looks, so that these see what the one before has
 * left. What stays as it is is not written.
 */
export async function createFolding(db: Kysely<unknown>): Promise<void> {
  await createStatistics(db)
  await sql`
    create function fold_bonds(tenant uuid) returns integer
    language plpgsql volatile security definer ${byIndex} as $$
    declare
      seqs bigint[];
      types text[];
      ids text[];
      keys text[];
      factions text[];
      pairs_before public.romances[];
      pairs_now public.romances[];
      before public.enmities[];
      now public.enmities[];
      sums public.faction_conflicts[];
      made bigint;
      ended bigint;
    begin
      -- A snapshot that is older than the lock may lack what the one before has taken over.
      if current_setting('transaction_isolation') <> 'read committed'
        or not pg_try_advisory_xact_lock(hashtextextended('bonds ' || tenant, 0)) then
        return 0;
      end if;
      select array_agg(seq) into seqs
      from (select seq from public.bond_notes where tenant_id = tenant order by seq limit ${sql.lit(MOST)}) noted;
      if seqs is null then
        return 0;
      end if;
      select array_agg(type), array_agg(id), array_agg(type || '/' || id), array_agg(id) filter (where type = 'faction')
      into types, ids, keys, factions
      from (
        select distinct entity_type as type, entity_id as id from public.bond_notes
        where tenant_id = tenant and seq = any(seqs)
      ) noted;
      delete from public.bond_notes where tenant_id = tenant and seq = any(seqs);
      insert into public.bond_totals (tenant_id, romances, mutual_romances, faction_conflicts)
      values (tenant, 0, 0, 0) on conflict (tenant_id) do nothing;

      select array_agg(one) into pairs_before from (
        ${stale('romances', { a: 'keys', b: 'keys' })}) one;
      select array_agg(row(tenant, a, b, a_says, b_says, a_says <> '{}' and b_says <> '{}')::public.romances)
      into pairs_now from public.find_romances(types, ids, tenant);
      if pairs_before is distinct from pairs_now then
        delete from public.romances where ctid = ${placesOf(
          'romances',
          '(select * from unnest(pairs_before) except select * from unnest(pairs_now))',
          ['a', 'b'],
        )};
        insert into public.romances (tenant_id, a, b, a_says, b_says)
        select tenant_id, a, b, a_says, b_says
        from (select * from unnest(pairs_now) except select * from unnest(pairs_before)) won;
        update public.bond_totals t set romances = romances + more, mutual_romances = mutual_romances + more_mutual
        from (
          select coalesce(sum(n), 0) as more, coalesce(sum(n) filter (where mutual), 0) as more_mutual from (
            select 1 as n, mutual from unnest(pairs_now) union all select -1, mutual from unnest(pairs_before)) one
        ) change
        where t.tenant_id = tenant and (more, more_mutual) <> (0, 0);
      end if;

      select array_agg(one) into before from (
        ${stale('enmities', { source: 'keys', target: 'keys', attacker: 'factions', attacked: 'factions' })}) one;
      select array_agg(row(tenant, source, position, target, because, attacker, attacked, relation, field)::public.enmities)
      into now from public.find_enmities(types, ids, tenant);
      if before is distinct from now then
        delete from public.enmities where ctid = ${placesOf(
          'enmities',
          '(select * from unnest(before) except select * from unnest(now))',
          ['source', 'position', 'attacker', 'attacked'],
        )};
        insert into public.enmities
        select * from unnest(now) except select * from unnest(before);
        select array_agg(row(tenant, a, b, score, evidence_count, by_a, by_b)::public.faction_conflicts) into sums
        from public.sum_enmities(before, now) where (score, evidence_count, by_a, by_b) <> (0, 0, 0, 0);
        with stored as (
          insert into public.faction_conflicts as c (tenant_id, a, b, score, evidence_count, by_a, by_b)
          select tenant_id, a, b, score, evidence_count, by_a, by_b from unnest(sums)
          on conflict (tenant_id, a, b) do update set
            score = c.score + excluded.score, evidence_count = c.evidence_count + excluded.evidence_count,
            by_a = c.by_a + excluded.by_a, by_b = c.by_b + excluded.by_b
          -- A row that was inserted has no former version.
          returning xmax = 0 as inserted
        ) select count(*) filter (where inserted) into made from stored;
        delete from public.faction_conflicts where ctid = ${placesOf(
          'faction_conflicts',
          'unnest(sums)',
          ['a', 'b'],
          'one.evidence_count = 0',
        )};
        get diagnostics ended = row_count;
        update public.bond_totals set faction_conflicts = faction_conflicts + made - ended where tenant_id = tenant;
      end if;
      if cardinality(seqs) >= ${sql.lit(MANY)} then
        perform public.analyze_bonds();
      end if;
      return cardinality(seqs);
    end
    $$;
    comment on function fold_bonds is 'Takes noted bonds over; how many notes it has struck';
    revoke all on function fold_bonds(uuid) from public;
  `.execute(db)
}

/** As of entities: without statistics every index that begins with the tenant looks as good as the one that is meant. */
async function createStatistics(db: Kysely<unknown>): Promise<void> {
  await sql`
    create function analyze_bonds() returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      perform from pg_class
      where oid in ('public.romances'::regclass, 'public.enmities'::regclass, 'public.faction_conflicts'::regclass)
        and pg_relation_size(oid) / current_setting('block_size')::bigint > 2 * relpages + 10;
      if found and pg_try_advisory_xact_lock(7204918304) then
        analyze public.romances (tenant_id, mutual, a, b), public.enmities (tenant_id, source, target, attacker, attacked),
          public.faction_conflicts (tenant_id, a, b, score);
      end if;
    end
    $$;
    comment on function analyze_bonds is 'Counts bonds anew when they have doubled since the last count';
    revoke all on function analyze_bonds() from public;
  `.execute(db)
}
