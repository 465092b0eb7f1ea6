import pg from 'pg'
import { serialize } from 'pg-protocol'
import type { Prepared, PreparedStatements, RowShape } from './prepared.ts'
import { parserOf, type WireValue } from './values.ts'

/** One statement of a flight. */
export interface Step {
  readonly text: string
  readonly values: readonly WireValue[]
}

export interface FlightResult {
  /** First word of the command tag: SELECT, INSERT, COMMIT, ROLLBACK… */
  readonly command: string
  /** Rows that the command reports: returned, inserted, updated or deleted. */
  readonly rowCount: number | undefined
  readonly rows: unknown[]
}

/** The part of pg's Connection that a flight is written to; @types/pg leaves it out. */
interface Wire {
  readonly stream: { readonly writable: boolean; write(bytes: Buffer): void }
}

/**
 * Several statements sent in one flush with one Sync. Outside a transaction Postgres runs them as one
 * implicit transaction; a failure in one undoes all and leaves the connection usable.
 * Rows are kept of the step `main` only.
 */
export class Flight implements pg.Submittable {
  readonly #steps: readonly Step[]
  readonly #main: number
  readonly #prepared: PreparedStatements | undefined
  readonly #resolve: (result: FlightResult) => void
  readonly #reject: (error: Error) => void
  /** Statements by step, for those that are named. */
  #names: (Prepared | undefined)[] = []
  #current = 0
  #shape: RowShape | undefined
  #rows: unknown[] = []
  #tag = ''
  #failure: Error | undefined

  constructor(
    steps: readonly Step[],
    main: number,
    prepared: PreparedStatements | undefined,
    resolve: (result: FlightResult) => void,
    reject: (error: Error) => void,
  ) {
    this.#steps = steps
    this.#main = main
    this.#prepared = prepared
    this.#resolve = resolve
    this.#reject = reject
  }

  /** Called by pg when the connection is this flight's. One write, because each costs a system call. */
  submit(connection: unknown): void {
    const { stream } = connection as Wire
    const messages: Buffer[] = []
    for (const name of this.#prepared?.takeClosing() ?? [])
      messages.push(serialize.close({ type: 'S', name }))
    this.#steps.forEach((step, index) => {
      this.#add(messages, step, index === this.#main)
    })
    messages.push(serialize.sync())
    if (stream.writable) stream.write(Buffer.concat(messages))
  }

  #add(messages: Buffer[], step: Step, main: boolean): void {
    let statement = this.#prepared?.find(step.text)
    if (!statement) {
      statement = this.#prepared?.add(step.text)
      messages.push(serialize.parse({ name: statement?.name ?? '', text: step.text }))
    }
    this.#names.push(statement)
    messages.push(serialize.bind({ statement: statement?.name ?? '', values: step.values as WireValue[] }))
    // A named statement's columns cannot change: Postgres fails it with 0A000 instead.
    if (main) {
      this.#shape = statement?.shape
      if (!this.#shape) messages.push(serialize.describe({ type: 'P' }))
    }
    messages.push(serialize.execute())
  }

  handleRowDescription(message: { readonly fields: readonly pg.FieldDef[] }): void {
    this.#shape = {
      names: message.fields.map((field) => field.name),
      parsers: message.fields.map((field) => parserOf(field.dataTypeID)),
    }
    const statement = this.#names[this.#main]
    if (statement) statement.shape = this.#shape
  }

  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
    const shape = this.#shape
    if (this.#current !== this.#main || !shape || this.#failure) return
    const { names, parsers } = shape
    const { fields } = message
    const row: Record<string, unknown> = {}
    try {
      for (let i = 0; i < names.length; i++) {
        const text = fields[i]
        row[names[i] as string] = text === null || text === undefined ? null : parsers[i]?.(text)
      }
      this.#rows.push(row)
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error))
    }
  }

  handleCommandComplete(message: { readonly text: string }): void {
    if (this.#current === this.#main) this.#tag = message.text
    this.#current += 1
  }

  handleEmptyQuery(): void {
    this.#current += 1
  }

  handleReadyForQuery(): void {
    if (this.#failure) {
      this.#reject(this.#failure)
      return
    }
    const statement = this.#names[this.#main]
    if (statement && !statement.shape) statement.shape = { names: [], parsers: [] }
    const words = this.#tag.split(' ')
    const count = words.length > 1 ? Number(words.at(-1)) : Number.NaN
    const rowCount = Number.isInteger(count) ? count : undefined
    this.#resolve({ command: words[0] ?? '', rowCount, rows: this.#rows })
  }

  /** A server error, or the loss of the connection. Which steps were parsed is then unknown. */
  handleError(error: Error): void {
    const named = (from: number, to?: number) =>
      this.#names.slice(from, to).filter((name) => name !== undefined)
    if (isLost(error)) this.#prepared?.reset(named(0, this.#current))
    else for (const name of named(this.#current)) this.#prepared?.forget(name)
    this.#reject(error)
  }

  handlePortalSuspended(): void {
    throw new Error('a portal without a row limit was suspended')
  }

  handleCopyInResponse(connection: { sendCopyFail(reason: string): void }): void {
    connection.sendCopyFail('COPY is not supported here')
  }

  handleCopyData(): void {}
}

/** Sends a flight on a connection that is the caller's for the time. */
export function fly(
  client: pg.ClientBase,
  steps: readonly Step[],
  main: number,
  prepared: PreparedStatements | undefined,
): Promise<FlightResult> {
  return new Promise((resolve, reject) => {
    client.query(new Flight(steps, main, prepared, resolve, reject))
  })
}

/** The server no longer has the statement under the name we sent (a pooler, `DISCARD ALL`). */
function isLost(error: Error): boolean {
  return error instanceof pg.DatabaseError && error.code === '26000'
}

/**
 * Whether a named statement failed before it ran, so that sending it again is safe: its table has
 * changed since it was planned, or the server has lost it.
 */
export function isStale(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  return error.code === '26000' || (error.code === '0A000' && error.routine === 'RevalidateCachedQuery')
}
