import { sql } from 'kysely'
import type { JsonObject } from '../../../generated/database.ts'
import type { Database } from '../../database/database.ts'
import type { RunKey, StoredEvent } from './event.ts'

/** Events that one read of a run brings at most. */
const pageSize = 500
/** Reads in one statement at most: what it brings is held in memory, and what makes it fail is that of all of them. */
const readsTogether = 50

interface Wanted {
  readonly runId: string
  readonly from: number
  readonly resolve: (events: readonly StoredEvent[]) => void
  readonly reject: (error: unknown) => void
}

interface Row extends StoredEvent {
  readonly run_id: string
  readonly from: number
}

const placeOf = ({ runId, from }: Pick<Wanted, 'runId' | 'from'>): string => `${runId} ${from}`

/** Reads events of runs from an index on, at most 500 of each; what a tenant's readers ask for at the same moment is read together. */
export function createReading(
  database: Database,
): ({ tenantId, runId }: RunKey, from: number) => Promise<readonly StoredEvent[]> {
  let wanted = new Map<string, Wanted[]>()

  /** `asked` are those who want one place each. */
  async function read(tenantId: string, asked: readonly (readonly Wanted[])[]): Promise<void> {
    const places = asked.flatMap(([one]) => one ?? [])
    try {
      const { rows } = await sql<Row>`
        select w.run_id, w.from, e.idx, e.final, e.payload
        from unnest(${places.map(({ runId }) => runId)}::uuid[], ${places.map(({ from }) => from)}::integer[])
          as w (run_id, "from")
        cross join lateral (
          select idx, final, payload from run_events
          where run_id = w.run_id and idx >= w.from order by idx limit ${sql.lit(pageSize)}
        ) e order by e.idx`.execute(database.tenant(tenantId))
      const found = Map.groupBy(rows, (row) => placeOf({ runId: row.run_id, from: row.from }))
      for (const one of asked.flat()) {
        const events = found.get(placeOf(one)) ?? []
        one.resolve(events.map(({ idx, final, payload }) => ({ idx, final, payload: payload as JsonObject })))
      }
    } catch (error) {
      for (const { reject } of asked.flat()) reject(error)
    }
  }

  return ({ tenantId, runId }, from) =>
    new Promise((resolve, reject) => {
      if (wanted.size === 0) {
        setImmediate(() => {
          const now = wanted
          wanted = new Map()
          for (const [tenant, all] of now) {
            const asked = [...Map.groupBy(all, placeOf).values()]
            for (let at = 0; at < asked.length; at += readsTogether) {
              void read(tenant, asked.slice(at, at + readsTogether))
            }
          }
        })
      }
      const all = wanted.get(tenantId) ?? []
      wanted.set(tenantId, all)
      all.push({ runId, from, resolve, reject })
    })
}
