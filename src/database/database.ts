import {
  type ConnectionProvider,
  DefaultQueryExecutor,
  Kysely,
  type KyselyProps,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type pg from 'pg'
import type { DB } from '../../generated/database.ts'
import { ScopedConnections, SharedTrips } from './connection.ts'
import { TransactionDriver } from './driver.ts'
import { Listener, type NotificationHandler } from './listen.ts'
import { openPool } from './pool.ts'
import { type Scope, scopeStep } from './scope.ts'

/** What the database reports of its own accord; pino's logger fits. */
export interface DatabaseLog {
  warn(details: object, message: string): void
}

export interface DatabaseOptions {
  /** Connection as the application role, through a pooler if there is one. */
  readonly url: string
  /** Connection that bypasses the pooler, for LISTEN; default `url`. */
  readonly directUrl?: string | undefined
  /** Connections kept at most. */
  readonly poolSize: number
  /** Off for poolers that cannot keep named statements. */
  readonly prepared: boolean
  readonly log: DatabaseLog
}

/**
 * A tenant's tables: each statement runs with the tenant set, and outside a transaction in one round
 * trip. Queries take a `Kysely<DB>`, which this and the `trx` of its `transaction()` both are.
 */
export type TenantDb = Kysely<DB> & {
  readonly tenantId: string
  readonly userId: string | undefined
  /**
   * The same tables for many small statements: those that are asked at the same moment (`Promise.all`) travel in one trip
   * as one implicit transaction, one after the other, and the failure of one is that of all. Selects in the same words with
   * the same values are asked once, so it is for none that is volatile. Knows no `transaction()`.
   */
  together(): TenantDb
}

export interface Database {
  /** Global tables and the credential lookups; sees no tenant's rows. */
  readonly system: Kysely<DB>
  /**
   * As `system`, over one connection of its own: for the writes of the log of runs, which readers wait for, and which must not
   * queue behind what requests and beginning runs ask.
   */
  readonly express: Kysely<DB>
  /** The pool itself, for libraries that bring their own SQL; sees no tenant's rows. */
  readonly pool: pg.Pool
  /** A tenant's tables on behalf of a user. Cheap: one per request. */
  tenant(tenantId: string, userId?: string): TenantDb
  /** What is private to a user and belongs to no tenant: preferences, the list of own memberships. */
  user(userId: string): Kysely<DB>
  /**
   * Calls `handler` with the payload of each NOTIFY on the channel, and with null when the connection
   * was lost and is back, since notifications may have been missed. Resolves once listening, with the
   * function that ends it.
   */
  listen(channel: string, handler: NotificationHandler): Promise<() => Promise<void>>
  /**
   * Calls `handler` after each commit of this process that wrote to a tenant's change log, with the tenant's id.
   * Returns the function that ends it.
   */
  onChange(handler: (tenantId: string) => void): () => void
  /** Waits for statements that run, then closes every connection. */
  close(): Promise<void>
}

class ScopedKysely extends Kysely<DB> {
  readonly tenantId: string
  readonly userId: string | undefined
  readonly together: () => TenantDb

  /** Without `together` it is that of another already. */
  constructor(props: KyselyProps, tenantId: string, userId?: string, together?: () => TenantDb) {
    super(props)
    this.tenantId = tenantId
    this.userId = userId
    this.together = together ?? (() => this)
  }
}

/** Opens nothing yet: connections are made when statements need them. */
export function createDatabase(options: DatabaseOptions): Database {
  const { url, directUrl = url, poolSize, prepared, log } = options
  const onIdleLoss = (error: Error) => log.warn({ err: error }, 'lost an idle database connection')
  const pool = openPool(url, poolSize, onIdleLoss)
  const express = openPool(url, 1, onIdleLoss)
  const listener = new Listener(directUrl, log)

  const adapter = new PostgresAdapter()
  const compiler = new PostgresQueryCompiler()
  const driver = new TransactionDriver()
  const dialect = {
    createAdapter: () => adapter,
    createDriver: () => driver,
    createQueryCompiler: () => compiler,
    createIntrospector: (db: Kysely<unknown>) => new PostgresIntrospector(db),
  }
  const changeHandlers = new Set<(tenantId: string) => void>()
  const connectionsOf = (scope: Scope | undefined, from = pool) => {
    const tenantId = scope?.tenantId
    const onRecorded =
      tenantId === undefined
        ? undefined
        : () => {
            for (const handler of changeHandlers) handler(tenantId)
          }
    return new ScopedConnections(from, scope && scopeStep(scope), prepared, onRecorded)
  }
  const propsOf = (connections: ConnectionProvider): KyselyProps => {
    const executor = new DefaultQueryExecutor(compiler, adapter, connections)
    return { config: { dialect }, dialect, driver, executor }
  }
  const tenant = (tenantId: string, userId?: string): TenantDb => {
    const connections = connectionsOf({ tenantId, userId })
    const together = () => new ScopedKysely(propsOf(new SharedTrips(connections)), tenantId, userId)
    return new ScopedKysely(propsOf(connections), tenantId, userId, together)
  }

  let closing: Promise<void> | undefined
  return {
    system: new Kysely<DB>(propsOf(connectionsOf(undefined))),
    express: new Kysely<DB>(propsOf(connectionsOf(undefined, express))),
    pool,
    tenant,
    user: (userId) => new Kysely<DB>(propsOf(connectionsOf({ tenantId: undefined, userId }))),
    listen: (channel, handler) => listener.listen(channel, handler),
    onChange: (handler) => {
      changeHandlers.add(handler)
      return () => changeHandlers.delete(handler)
    },
    close: () => {
      closing ??= Promise.all([listener.close(), pool.end(), express.end()]).then(() => {})
      return closing
    },
  }
}
