import { sql } from 'kysely'
import type { TenantDb } from './database.ts'
import { type Given, statement } from './statement.ts'

interface Look {
  /** What the statement saw, as text of a `pg_snapshot`. */
  readonly seen: string
  /** An entity or a link has been written that the former snapshot does not have. */
  readonly changed: boolean
}

/**
 * A snapshot has a write or has it not; the change log names the transaction of every write of an entity, and the counts
 * of links those that made links anew without one. Below the snapshot's `xmin` there is none that it lacks, so that the
 * index leads to what came later and to little else; the counts are few. The order makes sure of the index: to a plan
 * for any snapshot, a third of the log seems to be later.
 */
const look = statement(
  (_, given: Given<{ former: string | null }>) => sql<Look>`
    select pg_current_snapshot()::text as seen,
      ${given.former}::text is null or coalesce((
        select true from change_log
        where xid >= pg_snapshot_xmin(${given.former}::pg_snapshot) and noun = 'entity'
          and not pg_visible_in_snapshot(xid, ${given.former}::pg_snapshot)
        order by xid, seq limit 1), false) or exists (
        select from link_counts where not pg_visible_in_snapshot(xid, ${given.former}::pg_snapshot)) as changed`,
)

interface Entry {
  seen: string
  readonly value: Promise<unknown>
}

/** Answers that are remembered in a process; the one that was not asked for longest goes first. */
const capacity = 200

/** What was made of the entities of a tenant and their links; see {@link createUnchanged}. */
export interface Unchanged {
  /**
   * What `make` has made under this key, if no entity and no link was written since, else what it makes now. It must
   * read nothing else of the tenant.
   */
  get<T>(db: TenantDb, key: string, make: () => Promise<T>): Promise<T>
}

/**
 * Remembers answers that take long to make, and asks the database what was written before it gives one, so that none is ever older
 * than what is committed: it needs no news from other processes.
 */
export function createUnchanged(): Unchanged {
  const entries = new Map<string, Entry>()
  return {
    async get<T>(db: TenantDb, key: string, make: () => Promise<T>): Promise<T> {
      const place = JSON.stringify([db.tenantId, key])
      const known = entries.get(place)
      const [found] = await look.run(db, { former: known?.seen ?? null })
      if (!found) throw new Error('a look at the change log has no row')
      entries.delete(place)
      if (known && !found.changed) {
        known.seen = found.seen
        entries.set(place, known)
        // The key names what is kept under it, so its type is the one that `make` gives.
        return known.value as Promise<T>
      }
      // What `make` reads is at least as new as what was seen before it.
      const entry = { seen: found.seen, value: make() }
      entries.set(place, entry)
      const [oldest] = entries.keys()
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
      entry.value.catch(() => {
        if (entries.get(place) === entry) entries.delete(place)
      })
      return entry.value
    },
  }
}
