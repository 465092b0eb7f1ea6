import { type Kysely, type RawBuilder, sql } from 'kysely'
import { protectTenantTable } from '../policy.ts'

/** How often a write adds up what has been noted since: about every fiftieth time. */
const FOLDED = 0.02

export interface Counted {
  /** Table whose rows are counted. */
  readonly of: string
  /** Table of the counts; it has the columns `by`, `seq` and `amount`. */
  readonly counts: string
  /** What is counted by, apart from the tenant. */
  readonly by: readonly string[]
}

/**
 * Keeps the numbers of a table's rows. A writer adds a row that says by how much a number has changed, so that no two
 * writers wait for each other; the number is the sum of them, exact for every snapshot. Now and then a writer puts
 * together those that nobody else is at, in its own transaction; a number that has come to 0 keeps its row, which tells
 * that it has changed. Tenants that are being deleted have nothing to count.
 */
export async function keepCounts(db: Kysely<unknown>, { of, counts, by }: Counted): Promise<void> {
  const [table, into, name] = [sql.table(of), sql.table(`public.${counts}`), sql.raw(counts)]
  const columns = (alias = ''): RawBuilder<unknown> =>
    sql.raw(['tenant_id', ...by].map((column) => `${alias}${column}`).join(', '))
  await protectTenantTable(db, counts)
  await sql`
    create function fold_${name}(tenant uuid) returns void
    language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
      with folded as (
        delete from ${into} one
        using (select ctid from ${into} where tenant_id = tenant for update skip locked) free
        where one.ctid = free.ctid
        returning one.*
      )
      insert into ${into} (${columns()}, amount)
      select ${columns()}, sum(amount) from folded group by ${columns()}
    $$;
    comment on function fold_${name} is 'Leaves one row where many say how a number has changed';
    revoke all on function fold_${name}(uuid) from public;

    create function note_${name}() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    declare
      tenants uuid[];
    begin
      with noted as (
        insert into ${into} (${columns()}, amount)
        select ${columns('c.')}, case tg_op when 'DELETE' then -count(*) else count(*) end
        from changed c
        where exists (select from public.tenants t where t.id = c.tenant_id)
        group by ${columns('c.')}
        returning tenant_id
      )
      select array_agg(distinct tenant_id) into tenants from noted;
      if tenants is not null and random() < ${sql.lit(FOLDED)} then
        perform public.fold_${name}(one) from unnest(tenants) one;
      end if;
      return null;
    end
    $$;
    revoke all on function note_${name}() from public;
    create trigger note_added after insert on ${table}
      referencing new table as changed for each statement execute function note_${name}();
    create trigger note_removed after delete on ${table}
      referencing old table as changed for each statement execute function note_${name}();

    create function note_other_${name}() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
    begin
      insert into ${into} (${columns()}, amount)
      values (${columns('old.')}, -1), (${columns('new.')}, 1);
      return null;
    end
    $$;
    revoke all on function note_other_${name}() from public;
    create trigger note_other after update on ${table} for each row
      when ((${columns('old.')}) is distinct from (${columns('new.')})) execute function note_other_${name}();

    insert into ${into} (${columns()}, amount) select ${columns()}, count(*) from ${table} group by ${columns()};
  `.execute(db)
}
