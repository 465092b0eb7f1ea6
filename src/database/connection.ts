import type { CompiledQuery, ConnectionProvider, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import { type FlightResult, fly, isStale, type Step } from './flight.ts'
import { PreparedStatements } from './prepared.ts'
import type { DeferrableQuery } from './statement.ts'
import { encodeValue } from './values.ts'

const toStep = ({ sql, parameters }: DeferrableQuery): Step => ({
  text: sql,
  values: parameters.map(encodeValue),
})

function toResult({ command, rowCount, rows }: FlightResult): QueryResult<unknown> {
  const writes = command !== 'SELECT' && rowCount !== undefined
  return { rows, ...(writes ? { numAffectedRows: BigInt(rowCount) } : {}) }
}

const preparedOf = new WeakMap<pg.PoolClient, PreparedStatements>()

/** A pooled connection for the time of one statement or one transaction. */
export class Connection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #scope: Step | undefined
  readonly #prepared: PreparedStatements | undefined
  #inTransaction = false
  #broken = false
  #recorded = false
  readonly #onRecorded: (() => void) | undefined
  /** BEGIN and the scope, until they are sent with the first statement. */
  #opening: readonly Step[] = []
  /** Statements that wait for the next one. */
  #deferred: Step[] = []

  /** `onRecorded` is called after the commit of what wrote to the change log. */
  constructor(
    client: pg.PoolClient,
    scope: Step | undefined,
    prepared: boolean,
    onRecorded: (() => void) | undefined,
  ) {
    this.#client = client
    this.#scope = scope
    this.#onRecorded = onRecorded
    if (prepared) {
      this.#prepared = preparedOf.get(client) ?? new PreparedStatements()
      preparedOf.set(client, this.#prepared)
    }
  }

  async executeQuery<R>(query: DeferrableQuery): Promise<QueryResult<R>> {
    if (query.deferrable && this.#inTransaction) {
      if (query.recordsChange) this.#recorded = true
      this.#deferred.push(toStep(query))
      return { rows: [] }
    }
    const [result] = await this.executeAll([query])
    return result as QueryResult<R>
  }

  /** Statements in one trip: outside a transaction as one implicit transaction, in which the failure of one is that of all. */
  async executeAll(queries: readonly DeferrableQuery[]): Promise<QueryResult<unknown>[]> {
    if (queries.some(({ recordsChange }) => recordsChange)) this.#recorded = true
    const results = await this.#send(queries.map(toStep))
    if (!this.#inTransaction) this.#announce()
    return results.map(toResult)
  }

  /** BEGIN and the scope travel with the first statement. */
  begin(command: string): void {
    const begin: Step = { text: command, values: [] }
    this.#opening = this.#scope ? [begin, this.#scope] : [begin]
    this.#inTransaction = true
  }

  /** Returns whether it was committed: Postgres answers ROLLBACK to the COMMIT of a failed transaction. */
  async commit(): Promise<boolean> {
    const empty = this.#opening.length > 0 && this.#deferred.length === 0
    const committed = empty || (await this.#send([{ text: 'commit', values: [] }]))[0]?.command === 'COMMIT'
    this.#opening = []
    this.#inTransaction = false
    if (committed) this.#announce()
    return committed
  }

  #announce(): void {
    if (!this.#recorded) return
    this.#recorded = false
    this.#onRecorded?.()
  }

  /** A connection that cannot even roll back is closed, which rolls back; the first error is the one to see. */
  async rollback(): Promise<void> {
    const empty = this.#opening.length > 0
    this.#opening = []
    this.#deferred = []
    this.#recorded = false
    try {
      if (!empty) await this.#send([{ text: 'rollback', values: [] }])
      this.#inTransaction = false
    } catch {
      this.#broken = true
    }
  }

  release(): void {
    this.#client.release(this.#broken || this.#inTransaction)
  }

  /** The steps together with everything that has to travel before them. */
  async #send(wanted: readonly Step[]): Promise<FlightResult[]> {
    const opens = this.#opening.length > 0
    const ahead = this.#inTransaction
      ? [...this.#opening, ...this.#deferred]
      : this.#scope
        ? [this.#scope]
        : []
    this.#opening = []
    this.#deferred = []
    const steps = [...ahead, ...wanted]
    const attempt = (all: readonly Step[]) =>
      fly(this.#client, all, all.length - wanted.length, this.#prepared)
    try {
      return await attempt(steps).catch((error: unknown) => {
        // Named statements that went stale are sent once more; in the middle of a transaction they cannot be.
        if (!isStale(error) || (this.#inTransaction && !opens)) throw error
        return attempt(opens ? [{ text: 'rollback', values: [] }, ...steps] : steps)
      })
    } catch (error) {
      // After FATAL, and after an error that is not the server's, the connection is gone.
      if (!(error instanceof pg.DatabaseError) || error.severity === 'FATAL') this.#broken = true
      throw error
    }
  }

  // biome-ignore lint/correctness/useYield: the interface asks for a generator, and there is none
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streaming a statement is not supported: page by key')
  }
}

/** Lends connections of the pool in one scope. */
export class ScopedConnections implements ConnectionProvider {
  readonly #pool: pg.Pool
  readonly #scope: Step | undefined
  readonly #prepared: boolean
  readonly #onRecorded: (() => void) | undefined

  constructor(pool: pg.Pool, scope: Step | undefined, prepared: boolean, onRecorded?: () => void) {
    this.#pool = pool
    this.#scope = scope
    this.#prepared = prepared
    this.#onRecorded = onRecorded
  }

  async provideConnection<T>(consumer: (connection: Connection) => Promise<T>): Promise<T> {
    const connection = new Connection(
      await this.#pool.connect(),
      this.#scope,
      this.#prepared,
      this.#onRecorded,
    )
    try {
      return await consumer(connection)
    } finally {
      connection.release()
    }
  }
}

/**
 * Reads in the same words with the same values are one, so nothing may be asked this way of which each shall have its own: a
 * random value, the next of a sequence, what a function writes. What may write by itself is nobody else's.
 */
function placeOf(query: DeferrableQuery): unknown {
  if (query.deferrable || query.recordsChange || !query.sql.startsWith('select')) return query
  const { text, values } = toStep(query)
  return JSON.stringify([text, values])
}

/** Lends one connection after the other to statements that are asked at the same moment, all of them in one trip. */
export class SharedTrips implements ConnectionProvider {
  readonly #connections: ScopedConnections
  readonly #trip: DatabaseConnection
  #waiting: {
    readonly query: DeferrableQuery
    readonly resolve: (result: QueryResult<unknown>) => void
    readonly reject: (error: unknown) => void
  }[] = []

  constructor(connections: ScopedConnections) {
    this.#connections = connections
    this.#trip = {
      executeQuery: <R>(query: CompiledQuery) =>
        new Promise<QueryResult<R>>((resolve, reject) => {
          // Once whoever asks now has come as far as their statements.
          if (this.#waiting.length === 0) process.nextTick(() => void this.#depart())
          this.#waiting.push({ query, resolve: (result) => resolve(result as QueryResult<R>), reject })
        }),
      streamQuery: () => {
        throw new Error('streaming a statement is not supported: page by key')
      },
    }
  }

  provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    return consumer(this.#trip)
  }

  /** What several ask in the same words is asked once. Never throws: nobody would catch it. */
  async #depart(): Promise<void> {
    const waiting = this.#waiting
    this.#waiting = []
    try {
      const asked = [...Map.groupBy(waiting, ({ query }) => placeOf(query)).values()]
      const results = await this.#connections.provideConnection((connection) =>
        connection.executeAll(asked.flatMap(([one]) => one?.query ?? [])),
      )
      for (const [at, all] of asked.entries()) {
        const { rows, ...result } = results[at] as QueryResult<unknown>
        for (const { resolve } of all) resolve({ ...result, rows: [...rows] })
      }
    } catch (error) {
      for (const { reject } of waiting) reject(error)
    }
  }
}
