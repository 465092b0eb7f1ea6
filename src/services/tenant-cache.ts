import { type Kysely, sql } from 'kysely'
import type { DB } from '../../generated/database.ts'
import type { Database } from '../database/database.ts'
import { type Clock, systemClock } from './clock.ts'

const channel = 'tenant_cache'

/** Tenants that are remembered; the one that was not asked for longest goes first. */
const defaultCapacity = 500

/** How old an answer may be, should a connection be dead without anybody having noticed. */
const maxAgeMs = 60_000

interface Entry {
  readonly value: Promise<unknown>
  readonly loadedAt: number
}

/** What a process remembers of tenants, such as their templates; see {@link createTenantCache}. */
export interface TenantCache {
  /** What `load` has made for the tenant under this key, made once until something of the tenant changes. */
  get<T>(tenantId: string, key: string, load: () => Promise<T>): Promise<T>
  /** Lets every process forget the tenant once the transaction commits; it must be the tenant's own. */
  announce(trx: Kysely<DB>): Promise<void>
  /** Lets this process forget the tenant now. After a commit, so that the writer reads its own write. */
  drop(tenantId: string): void
  /** Stops listening and forgets everything; what is asked for afterwards is loaded each time. */
  close(): Promise<void>
}

/** See {@link TenantCache.announce}; for writers that have no services at hand. Equal announcements of a transaction are sent once. */
export async function announceTenant(trx: Kysely<DB>): Promise<void> {
  await sql`select pg_notify(${channel}, current_setting('app.tenant_id'))`.execute(trx)
}

/**
 * A bounded memory per tenant that writers in any process invalidate by NOTIFY. It listens from the first `get` on,
 * and remembers nothing while it cannot. What was being loaded when the tenant was dropped is returned to who asked
 * for it before, and not kept.
 */
export function createTenantCache(options: {
  database: Pick<Database, 'listen'>
  clock?: Clock
  capacity?: number
}): TenantCache {
  const { database, clock = systemClock, capacity = defaultCapacity } = options
  const tenants = new Map<string, Map<string, Entry>>()
  let listening: Promise<() => Promise<void>> | undefined
  let closed = false

  const forget = (tenantId: string | null) => {
    // Without a payload there was a gap in which anything may have changed.
    if (tenantId === null || tenantId === '') tenants.clear()
    else tenants.delete(tenantId)
  }
  const listens = async (): Promise<boolean> => {
    if (closed) return false
    listening ??= database.listen(channel, forget)
    try {
      await listening
      return !closed
    } catch {
      listening = undefined
      return false
    }
  }
  /** The tenant's memory, now the one used last. */
  const memoryOf = (tenantId: string): Map<string, Entry> => {
    const memory = tenants.get(tenantId) ?? new Map<string, Entry>()
    tenants.delete(tenantId)
    tenants.set(tenantId, memory)
    if (tenants.size > capacity) {
      const [oldest] = tenants.keys()
      if (oldest !== undefined) tenants.delete(oldest)
    }
    return memory
  }

  return {
    async get<T>(tenantId: string, key: string, load: () => Promise<T>): Promise<T> {
      if (!(await listens())) return load()
      const memory = memoryOf(tenantId)
      const known = memory.get(key)
      const now = clock.now().getTime()
      // The key names what is kept under it, so its type is the one that `load` gives.
      if (known && now - known.loadedAt < maxAgeMs) return known.value as Promise<T>
      const loading = load()
      const entry = { value: loading, loadedAt: now }
      memory.set(key, entry)
      loading.catch(() => {
        if (memory.get(key) === entry) memory.delete(key)
      })
      return loading
    },
    announce: announceTenant,
    drop: forget,
    async close() {
      closed = true
      tenants.clear()
      const stop = await listening?.catch(() => undefined)
      await stop?.()
    },
  }
}
