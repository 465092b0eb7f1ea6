import type { Client } from '@modelcontextprotocol/sdk/client/index.js'
import type { Services } from '../../../services/services.ts'
import { type Connection, connect, type Target } from './connection.ts'
import { AuthorizationNeeded, failureOf, McpFailure } from './failure.ts'

interface Entry {
  readonly connection: Promise<Connection>
  users: number
  idle: NodeJS.Timeout | undefined
}

interface Pause {
  readonly failures: number
  /** Milliseconds since 1970. */
  readonly until: number
  readonly failure: McpFailure
}

export interface ConnectionPool {
  /**
   * Runs `work` on a connection to the server, a kept one where there is one. What cannot have reached a tool is sent again
   * on a new connection, anything else only if `repeatable`.
   * @throws McpFailure
   */
  use<T>(
    target: Target,
    work: (client: Client) => Promise<T>,
    options?: { readonly repeatable?: boolean; readonly signal?: AbortSignal; readonly fresh?: boolean },
  ): Promise<T>
  /** How many connections are open. */
  readonly size: number
  close(): Promise<void>
}

const idleMs = 5 * 60_000
const mostConnections = 200
const mostPauses = 1000
const firstPauseMs = 500
const longestPauseMs = 60_000
/** A pause that is shorter than this is waited for. */
const patienceMs = 2000

function createPool({ config }: Pick<Services, 'config'>): ConnectionPool {
  /** The one that was used longest ago is first. */
  const entries = new Map<string, Entry>()
  const pauses = new Map<string, Pause>()

  const drop = (key: string, entry: Entry) => {
    if (entries.get(key) === entry) entries.delete(key)
    clearTimeout(entry.idle)
    void entry.connection.then(
      (connection) => connection.close(),
      () => undefined,
    )
  }

  const pause = (key: string, failure: McpFailure) => {
    const failures = (pauses.get(key)?.failures ?? 0) + 1
    const ms = Math.min(longestPauseMs, firstPauseMs * 2 ** (failures - 1))
    pauses.delete(key)
    pauses.set(key, { failures, until: Date.now() + ms, failure })
    const [oldest] = pauses.keys()
    if (pauses.size > mostPauses && oldest !== undefined) pauses.delete(oldest)
  }

  async function open(target: Target, signal: AbortSignal | undefined, fresh: boolean): Promise<Entry> {
    const { key } = target
    const known = entries.get(key)
    if (known && fresh) drop(key, known)
    else if (known) {
      const connection = await known.connection
      if (!connection.lost) return known
      drop(key, known)
    }
    const paused = pauses.get(key)
    const left = paused ? paused.until - Date.now() : 0
    if (paused && left > 0 && !fresh) {
      if (left > patienceMs) {
        throw new McpFailure(`${paused.failure.message}; the next attempt is in ${Math.ceil(left / 1000)} s`)
      }
      await new Promise((resolve) => setTimeout(resolve, left))
      signal?.throwIfAborted()
    }
    // Somebody else may have been quicker.
    const other = entries.get(key)
    if (other) return other
    const [oldest] = [...entries].filter(([, { users }]) => users === 0)
    if (entries.size >= mostConnections) {
      if (!oldest) throw new McpFailure('Too many MCP servers are in use at once; try again later')
      drop(...oldest)
    }
    // Not with the caller's signal: others may wait for the same connection.
    const entry: Entry = { connection: connect(config, target), users: 0, idle: undefined }
    entries.set(key, entry)
    try {
      await entry.connection
      pauses.delete(key)
      return entry
    } catch (thrown) {
      entries.delete(key)
      const failure = failureOf(thrown)
      if (!(failure instanceof AuthorizationNeeded)) pause(key, failure)
      throw failure
    }
  }

  async function once<T>(
    target: Target,
    work: (client: Client) => Promise<T>,
    signal: AbortSignal | undefined,
    fresh: boolean,
  ): Promise<T> {
    const { key } = target
    const entry = await open(target, signal, fresh)
    const connection = await entry.connection
    entry.users++
    clearTimeout(entry.idle)
    entries.delete(key)
    entries.set(key, entry)
    try {
      return await work(connection.client)
    } catch (thrown) {
      signal?.throwIfAborted()
      const failure = failureOf(connection.reason ?? thrown)
      if (failure.untouched || connection.lost) drop(key, entry)
      throw failure
    } finally {
      entry.users--
      if (entry.users === 0 && entries.get(key) === entry) {
        entry.idle = setTimeout(() => drop(key, entry), idleMs).unref()
      }
    }
  }

  return {
    async use(target, work, { repeatable = false, signal, fresh = false } = {}) {
      try {
        return await once(target, work, signal, fresh)
      } catch (thrown) {
        signal?.throwIfAborted()
        const failure = failureOf(thrown)
        const again = failure.untouched || (repeatable && failure.broken)
        if (!again || failure instanceof AuthorizationNeeded || fresh || pauses.has(target.key)) throw failure
        return once(target, work, signal, false)
      }
    },
    get size() {
      return entries.size
    },
    async close() {
      const open = [...entries.values()]
      entries.clear()
      await Promise.all(
        open.map(async (entry) => {
          clearTimeout(entry.idle)
          await entry.connection.then(
            (connection) => connection.close(),
            () => undefined,
          )
        }),
      )
    },
  }
}

const pools = new WeakMap<object, ConnectionPool>()

/** The connections of this process. */
export function connectionsOf(services: Services): ConnectionPool {
  const known = pools.get(services.database)
  if (known) return known
  const made = createPool(services)
  pools.set(services.database, made)
  return made
}

/** Ends the connections of this process to MCP servers, if it has any. */
export const closeConnections = async (services: Pick<Services, 'database'>): Promise<void> => {
  await pools.get(services.database)?.close()
}
