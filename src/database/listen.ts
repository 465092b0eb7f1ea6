import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import type { DatabaseLog } from './database.ts'

/** Gets the payload of a notification, or null after a gap in which some may have been missed. */
export type NotificationHandler = (payload: string | null) => void

const firstRetryMs = 100
const lastRetryMs = 5000

/** One connection that listens for all of the process; it comes back by itself when it is lost. */
export class Listener {
  readonly #url: string
  readonly #log: DatabaseLog
  readonly #handlers = new Map<string, Set<NotificationHandler>>()
  readonly #ended = new AbortController()
  #client: Promise<pg.Client> | undefined

  constructor(url: string, log: DatabaseLog) {
    this.#url = url
    this.#log = log
  }

  async listen(channel: string, handler: NotificationHandler): Promise<() => Promise<void>> {
    const handlers = this.#handlers.get(channel) ?? new Set()
    this.#handlers.set(channel, handlers.add(handler))
    const client = await this.#connected()
    if (handlers.size === 1) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    return async () => {
      handlers.delete(handler)
      if (handlers.size > 0 || this.#ended.signal.aborted) return
      this.#handlers.delete(channel)
      await (await this.#connected()).query(`unlisten ${pg.escapeIdentifier(channel)}`)
    }
  }

  async close(): Promise<void> {
    this.#ended.abort()
    const client = await this.#client?.catch(() => undefined)
    await client?.end()
  }

  #connected(): Promise<pg.Client> {
    this.#client ??= this.#connect().catch((error: unknown) => {
      this.#client = undefined
      throw error
    })
    return this.#client
  }

  async #connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.#url, keepAlive: true })
    client.on('notification', ({ channel, payload }) => {
      for (const handler of this.#handlers.get(channel) ?? []) handler(payload ?? '')
    })
    client.on('error', () => {})
    await client.connect()
    for (const channel of this.#handlers.keys()) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    client.once('end', () => {
      if (!this.#ended.signal.aborted) void this.#reconnect()
    })
    return client
  }

  async #reconnect(): Promise<void> {
    this.#log.warn({}, 'lost the connection that listens for notifications')
    this.#client = undefined
    for (let wait = firstRetryMs; !this.#ended.signal.aborted; wait = Math.min(wait * 2, lastRetryMs)) {
      try {
        await this.#connected()
        for (const handlers of this.#handlers.values()) for (const handler of handlers) handler(null)
        return
      } catch (error) {
        this.#log.warn({ err: error, wait }, 'cannot listen for notifications yet')
        await delay(wait, undefined, { signal: this.#ended.signal, ref: false }).catch(() => {})
      }
    }
  }
}
