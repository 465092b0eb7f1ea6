import { type Kysely, sql } from 'kysely'
import type { DB, JsonObject } from '../../generated/database.ts'
import type { Database } from '../database/database.ts'
import { type Given, statement } from '../database/statement.ts'

/** Something about a conversation that its open clients want to know at once. */
export interface SessionNews {
  readonly tenantId: string
  readonly userId: string
  readonly sessionId: string
  readonly kind: 'run_started' | 'run_ended' | 'recall' | 'changed' | 'deleted'
  readonly runId?: string
  /** The face through which the run was begun; `recall` for one that nobody began. */
  readonly face?: string
  /** Of kind `recall`: the members of Navi's `recall_update`. */
  readonly recall?: JsonObject
}

/** Gets the news, or null after a gap in which some may have been missed. */
export type NewsReader = (news: SessionNews | null) => void

/** News of conversations, between all processes. */
export interface SessionNewsDesk {
  /** Tells it when the transaction commits; deferred. Few enough to go by NOTIFY, which serialises commits. */
  announce(trx: Kysely<DB>, news: SessionNews): Promise<void>
  /** News of one tenant, from now on. Resolves once listening; the result ends it. */
  subscribe(tenantId: string, reader: NewsReader): Promise<() => void>
  close(): Promise<void>
}

const channel = 'session_news'

const notify = statement(
  (_, given: Given<{ news: string }>) => sql`select pg_notify(${channel}, ${given.news})`,
)

/** Listens from the first reader on. */
export function createSessionNews(database: Pick<Database, 'listen'>): SessionNewsDesk {
  const readers = new Map<string, Set<NewsReader>>()
  let listening: Promise<() => Promise<void>> | undefined
  const listen = () => {
    listening ??= database
      .listen(channel, (payload) => {
        if (payload === null) {
          for (const ofTenant of readers.values()) for (const reader of ofTenant) reader(null)
          return
        }
        const news = JSON.parse(payload) as SessionNews
        for (const reader of readers.get(news.tenantId) ?? []) reader(news)
      })
      .catch((error: unknown) => {
        listening = undefined
        throw error
      })
    return listening
  }
  return {
    announce: async (trx, news) => {
      await notify.defer(trx, { news: JSON.stringify(news) })
    },
    subscribe: async (tenantId, reader) => {
      const ofTenant = readers.get(tenantId) ?? new Set()
      readers.set(tenantId, ofTenant.add(reader))
      try {
        await listen()
      } catch (error) {
        ofTenant.delete(reader)
        throw error
      }
      return () => {
        ofTenant.delete(reader)
        if (ofTenant.size === 0) readers.delete(tenantId)
      }
    },
    close: async () => {
      await (await listening?.catch(() => undefined))?.()
    },
  }
}
