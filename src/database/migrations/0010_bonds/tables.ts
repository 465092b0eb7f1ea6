import { type Kysely, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

export async function createBondTables(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table bond_notes (
      tenant_id uuid not null references tenants (id) on delete cascade,
      seq bigint generated always as identity,
      entity_type text not null,
      entity_id text not null,
      primary key (tenant_id, seq)
    );
    comment on table bond_notes is 'Entities that came, went, or name others than before since bonds were taken over';

    create table romances (
      tenant_id uuid not null references tenants (id) on delete cascade,
      a text not null,
      b text not null check (a < b),
      a_says text[] not null,
      b_says text[] not null,
      mutual boolean not null generated always as (a_says <> '{}' and b_says <> '{}') stored,
      primary key (tenant_id, a, b)
    );
    create index romances_b_idx on romances (tenant_id, b);
    create index romances_mutual_idx on romances (tenant_id, mutual, a, b);
    comment on table romances is 'Pairs of which one names the other in its field romantic, by type/id; see bond_notes';
    comment on column romances.a_says is 'Relations by which a names b, each once, in their order';

    create table enmities (
      tenant_id uuid not null references tenants (id) on delete cascade,
      source text not null,
      position integer not null,
      target text not null,
      because text not null check (because in ('faction', 'member')),
      attacker text not null,
      attacked text not null,
      relation text not null,
      field text not null,
      primary key (tenant_id, source, position, attacker, attacked)
    );
    create index enmities_target_idx on enmities (tenant_id, target);
    create index enmities_attacker_idx on enmities (tenant_id, attacker, attacked, because, source, target);
    create index enmities_attacked_idx on enmities (tenant_id, attacked);
    comment on table enmities is
      'What sets one faction against another: it says so, or a member has an enemy among the members; see bond_notes';
    comment on column enmities.position is 'Of the link, within the source';

    create table faction_conflicts (
      tenant_id uuid not null references tenants (id) on delete cascade,
      a text not null,
      b text not null check (a < b),
      score bigint not null,
      evidence_count bigint not null,
      by_a bigint not null,
      by_b bigint not null,
      primary key (tenant_id, a, b)
    );
    create index faction_conflicts_score_idx on faction_conflicts (tenant_id, score desc, a, b);
    create index faction_conflicts_b_idx on faction_conflicts (tenant_id, b);
    comment on table faction_conflicts is 'The sums of enmities between two factions';
    comment on column faction_conflicts.by_a is 'Of evidence_count, what a or its members say';

    create table bond_totals (
      tenant_id uuid primary key references tenants (id) on delete cascade,
      romances bigint not null,
      mutual_romances bigint not null,
      faction_conflicts bigint not null
    );
    comment on table bond_totals is 'Numbers of rows of romances and faction_conflicts';

    create index entity_links_bond_idx on entity_links (tenant_id, target_id, target_type, field)
      where kind = 'reference'
        and field in ('romantic', 'faction', 'key_members', 'members', 'leader', 'enemies', 'rivals');
  `.execute(db)
  for (const table of ['bond_notes', 'romances', 'enmities', 'faction_conflicts', 'bond_totals']) {
    await protectTenantTable(db, table)
  }
}
