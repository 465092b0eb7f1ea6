import type { ConnectionProvider, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import { type FlightResult, fly, isStale, type Step } from './flight.ts'
import { PreparedStatements } from './prepared.ts'
import type { DeferrableQuery } from './statement.ts'
import { encodeValue } from './values.ts'

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
    const step: Step = { text: query.sql, values: query.parameters.map(encodeValue) }
    if (query.recordsChange) this.#recorded = true
    if (query.deferrable && this.#inTransaction) {
      this.#deferred.push(step)
      return { rows: [] }
    }
    const result = await this.#send(step)
    if (!this.#inTransaction) this.#announce()
    const writes = result.command !== 'SELECT' && result.rowCount !== undefined
    return {
      rows: result.rows as R[],
      ...(writes ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}),
    }
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
    const committed = empty || (await this.#send({ text: 'commit', values: [] })).command === 'COMMIT'
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
      if (!empty) await this.#send({ text: 'rollback', values: [] })
      this.#inTransaction = false
    } catch {
      this.#broken = true
    }
  }

  release(): void {
    this.#client.release(this.#broken || this.#inTransaction)
  }

  /** The step together with everything that has to travel before it. */
  async #send(step: Step): Promise<FlightResult> {
    const opens = this.#opening.length > 0
    const ahead = this.#inTransaction
      ? [...this.#opening, ...this.#deferred]
      : this.#scope
        ? [this.#scope]
        : []
    this.#opening = []
    this.#deferred = []
    const steps = [...ahead, step]
    const attempt = (all: readonly Step[]) => fly(this.#client, all, all.length - 1, this.#prepared)
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

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
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
