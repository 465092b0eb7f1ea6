import type { CompiledQuery, ConnectionProvider, DatabaseConnection, QueryResult } from 'kysely'
import pg from 'pg'
import { type FlightResult, fly, isStale, type Step } from './flight.ts'
import { PreparedStatements } from './prepared.ts'
import { encodeValue } from './values.ts'

const preparedOf = new WeakMap<pg.PoolClient, PreparedStatements>()

/** A pooled connection for the time of one statement or one transaction. */
export class Connection implements DatabaseConnection {
  readonly #client: pg.PoolClient
  readonly #scope: Step | undefined
  readonly #prepared: PreparedStatements | undefined
  #inTransaction = false
  #broken = false

  constructor(client: pg.PoolClient, scope: Step | undefined, prepared: boolean) {
    this.#client = client
    this.#scope = scope
    if (prepared) {
      this.#prepared = preparedOf.get(client) ?? new PreparedStatements()
      preparedOf.set(client, this.#prepared)
    }
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const step: Step = { text: query.sql, values: query.parameters.map(encodeValue) }
    const scoped = this.#scope && !this.#inTransaction
    const result = await this.#fly(scoped && this.#scope ? [this.#scope, step] : [step], scoped ? 1 : 0)
    const writes = result.command !== 'SELECT' && result.rowCount !== undefined
    return {
      rows: result.rows as R[],
      ...(writes ? { numAffectedRows: BigInt(result.rowCount ?? 0) } : {}),
    }
  }

  /** BEGIN and the scope in one trip. */
  async begin(command: string): Promise<void> {
    const begin: Step = { text: command, values: [] }
    await this.#fly(this.#scope ? [begin, this.#scope] : [begin], 0)
    this.#inTransaction = true
  }

  /** Returns whether it was committed: Postgres answers ROLLBACK to the COMMIT of a failed transaction. */
  async commit(): Promise<boolean> {
    const { command } = await this.#fly([{ text: 'commit', values: [] }], 0)
    this.#inTransaction = false
    return command === 'COMMIT'
  }

  /** A connection that cannot even roll back is closed, which rolls back; the first error is the one to see. */
  async rollback(): Promise<void> {
    try {
      await this.#fly([{ text: 'rollback', values: [] }], 0)
      this.#inTransaction = false
    } catch {
      this.#broken = true
    }
  }

  release(): void {
    this.#client.release(this.#broken || this.#inTransaction)
  }

  /** Named statements that went stale are sent once more; in a transaction they cannot be. */
  async #fly(steps: readonly Step[], main: number): Promise<FlightResult> {
    try {
      return await fly(this.#client, steps, main, this.#prepared)
    } catch (error) {
      if (isStale(error) && !this.#inTransaction) return await fly(this.#client, steps, main, this.#prepared)
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

  constructor(pool: pg.Pool, scope: Step | undefined, prepared: boolean) {
    this.#pool = pool
    this.#scope = scope
    this.#prepared = prepared
  }

  async provideConnection<T>(consumer: (connection: DatabaseConnection) => Promise<T>): Promise<T> {
    const connection = new Connection(await this.#pool.connect(), this.#scope, this.#prepared)
    try {
      return await consumer(connection)
    } finally {
      connection.release()
    }
  }
}
