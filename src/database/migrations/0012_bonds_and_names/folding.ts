import { type Kysely, sql } from 'kysely'
import { byIndex } from '../0010_bonds/findings.ts'
import { MANY, MOST, placesOf, stale } from '../0010_bonds/folding.ts'

/**
 * The target of a link is part of what an enmity is known by. Bonds are taken over for some of those that are noted, so
 * that a link which leads to somebody else by now may be found by its new target alone, while what it said before is
 * still kept for a source whose note comes later: they are two rows until then, and the older one counts for nobody who
 * reads, since its source is noted. Rows are found by their source, target, attacker and attacked, and no two have all
 * of these and the place in common, so that none that comes meets one that was not found.
 */
export async function createFolding(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table enmities drop constraint enmities_pkey,
      add primary key (tenant_id, source, position, target, attacker, attacked);
    drop index enmities_attacker_idx;
    create index enmities_attacker_idx
      on enmities (tenant_id, attacker, attacked, because, source, target, position);

    create function take_bonds_over(tenant uuid) returns integer
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
          ['source', 'position', 'target', 'attacker', 'attacked'],
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
    comment on function take_bonds_over is 'What fold_bonds does, for who is sure to be the only one';

    create or replace function fold_bonds(tenant uuid) returns integer
    language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
    begin
      -- A snapshot that is older than the lock may lack what the one before has taken over.
      if current_setting('transaction_isolation') <> 'read committed'
        or not pg_try_advisory_xact_lock(hashtextextended('bonds ' || tenant, 0)) then
        return 0;
      end if;
      return public.take_bonds_over(tenant);
    end
    $$;
    revoke all on function take_bonds_over(uuid) from public;
  `.execute(db)
  await takeOver(db)
}

/** What is noted, in the upgrade of a database that has links already. A lock for each tenant would be too many at once. */
async function takeOver(db: Kysely<unknown>): Promise<void> {
  await sql`
    do $$
    declare
      tenant uuid;
    begin
      for tenant in select distinct tenant_id from public.bond_notes loop
        while public.take_bonds_over(tenant) > 0 loop
        end loop;
      end loop;
    end
    $$;
    analyze bond_notes, romances, enmities, faction_conflicts;
  `.execute(db)
}
