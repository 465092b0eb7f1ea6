import { type Kysely, type RawBuilder, sql } from 'kysely'

/** How often a write takes over what is noted, for each entity that it notes itself: about every hundredth time. */
const OF_LINKS = 0.01
/** Less often: an entity that comes or goes mostly brings or takes links, which are noted too. */
const OF_ENTITIES = 0.002

const bonds = `array['romantic', 'faction', 'key_members', 'members', 'leader', 'enemies', 'rivals']`
export const isBond = (link: string) =>
  sql.raw(`(${link}.kind = 'reference' and ${link}.field = any(${bonds}))`)

interface Noted {
  readonly table: 'entities' | 'entity_links'
  readonly columns: readonly [type: string, id: string]
  readonly where: (row: string) => RawBuilder<unknown>
  /** What an update must have changed. */
  readonly compared: readonly string[]
  readonly folded: number
}

/** What a link says. */
export const OF_LINK = [
  'source_type',
  'source_id',
  'position',
  'kind',
  'field',
  'target_type',
  'target_id',
  'relationship',
] as const

const all: readonly Noted[] = [
  {
    table: 'entities',
    columns: ['entity_type', 'entity_id'],
    where: () => sql`true`,
    compared: ['entity_type', 'entity_id'],
    folded: OF_ENTITIES,
  },
  {
    table: 'entity_links',
    columns: ['source_type', 'source_id'],
    where: isBond,
    compared: OF_LINK,
    folded: OF_LINKS,
  },
]

/** Every entity that comes or goes, and every one that says other things than before in a field that makes bonds. */
export async function createNotes(db: Kysely<unknown>): Promise<void> {
  for (const one of all) await createTriggers(db, one)
  await noteAll(db)
}

/** Tenants that are being deleted have nothing to note. */
async function createTriggers(
  db: Kysely<unknown>,
  { table, columns: [type, id], where, compared, folded }: Noted,
): Promise<void> {
  const on = sql.table(table)
  const name = sql.raw(`note_bonds_of_${table}`)
  const [ofType, ofId] = [sql.raw(type), sql.raw(id)]
  const row = (alias: string) => sql.raw(compared.map((column) => `${alias}.${column}`).join(', '))
  await sql`
    create function ${name}() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      tenants uuid[];
      noted bigint;
    begin
      with noted as (
        insert into public.bond_notes (tenant_id, entity_type, entity_id)
        select distinct c.tenant_id, c.${ofType}, c.${ofId} from changed c
        where ${where('c')} and exists (select from public.tenants t where t.id = c.tenant_id)
        returning tenant_id
      )
      select array_agg(distinct tenant_id), count(*) into tenants, noted from noted;
      if random() < noted * ${sql.lit(folded)} then
        perform public.fold_bonds(one) from unnest(tenants) one;
      end if;
      return null;
    end
    $$;
    revoke all on function ${name}() from public;
    create trigger note_bonds_added after insert on ${on}
      referencing new table as changed for each statement execute function ${name}();
    create trigger note_bonds_removed after delete on ${on}
      referencing old table as changed for each statement execute function ${name}();

    create function note_other_bonds_of_${sql.raw(table)}() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      insert into public.bond_notes (tenant_id, entity_type, entity_id)
      select old.tenant_id, old.${ofType}, old.${ofId} where ${where('old')}
      union
      select new.tenant_id, new.${ofType}, new.${ofId} where ${where('new')};
      return null;
    end
    $$;
    revoke all on function note_other_bonds_of_${sql.raw(table)}() from public;
    create trigger note_bonds_of_other after update on ${on} for each row
      when ((${row('old')}) is distinct from (${row('new')}))
      execute function note_other_bonds_of_${sql.raw(table)}();
  `.execute(db)
}

/** Who has bonds already: each of them begins with a link. They are taken over by 0012. */
async function noteAll(db: Kysely<unknown>): Promise<void> {
  await sql`
    insert into bond_notes (tenant_id, entity_type, entity_id)
    select distinct tenant_id, source_type, source_id from entity_links l where ${isBond('l')};
    analyze bond_notes, entities, entity_links;
  `.execute(db)
}
