import { sql } from 'kysely'
import type { Database } from '../../database/database.ts'
import type { Clock } from '../clock.ts'

/** Servers and models that failed lately and are passed over while there is another choice. */
export interface Blacklists {
  add(entry: string): void
  has(entry: string): boolean
  /** Forgets all of them, in every process. */
  clear(): Promise<void>
}

const channel = 'model_blacklists'
const lastMs = 5 * 60_000
const most = 1000

/** What a process remembers for five minutes. It is a cache: each process finds out by itself what does not answer. */
export function createBlacklists(clock: Clock, database?: Pick<Database, 'listen' | 'system'>): Blacklists {
  const entries = new Map<string, number>()
  let listening = false
  const listen = () => {
    if (listening || !database) return
    listening = true
    database
      .listen(channel, () => entries.clear())
      .catch(() => {
        listening = false
      })
  }
  const now = () => clock.now().getTime()
  return {
    add(entry) {
      listen()
      const oldest = entries.keys().next()
      if (entries.size >= most && !oldest.done) entries.delete(oldest.value)
      entries.delete(entry)
      entries.set(entry, now() + lastMs)
    },
    has(entry) {
      const until = entries.get(entry)
      if (until === undefined) return false
      if (until > now()) return true
      entries.delete(entry)
      return false
    },
    async clear() {
      entries.clear()
      if (database) await sql`select pg_notify(${channel}, '')`.execute(database.system)
    },
  }
}
