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

/** What has come of a statement so far. */
class Outcome {
  shape: RowShape | undefined
  readonly rows: unknown[] = []
  tag = ''

  take(fields: readonly (string | null)[], { names, parsers }: RowShape): void {
    const row: Record<string, unknown> = {}
    for (let i = 0; i < names.length; i++) {
      const text = fields[i]
      row[names[i] as string] = text === null || text === undefined ? null : parsers[i]?.(text)
    }
    this.rows.push(row)
  }

  result(): FlightResult {
    const words = this.tag.split(' ')
    const count = words.length > 1 ? Number(words.at(-1)) : Number.NaN
    const rowCount = Number.isInteger(count) ? count : undefined
    return { command: words[0] ?? '', rowCount, rows: this.rows }
  }
}

/**
 * Several statements sent in one flush with one Sync. Outside a transaction Postgres runs them as one
 * implicit transaction; a failure in one undoes all and leaves the connection usable.
 * Rows are kept of the steps from `from` on.
 */
export class Flight implements pg.Submittable {
  readonly #steps: readonly Step[]
  readonly #from: number
  readonly #prepared: PreparedStatements | undefined
  readonly #resolve: (results: FlightResult[]) => void
  readonly #reject: (error: Error) => void
  readonly #outcomes: readonly Outcome[]
  /** Statements by step, for those that are named. */
  #names: (Prepared | undefined)[] = []
  #current = 0
  #failure: Error | undefined

  constructor(
    steps: readonly Step[],
    from: number,
    prepared: PreparedStatements | undefined,
    resolve: (results: FlightResult[]) => void,
    reject: (error: Error) => void,
  ) {
    this.#steps = steps
    this.#from = from
    this.#prepared = prepared
    this.#resolve = resolve
    this.#reject = reject
    this.#outcomes = steps.slice(from).map(() => new Outcome())
  }

  /** Called by pg when the connection is this flight's. One write, because each costs a system call. */
  submit(connection: unknown): void {
    const { stream } = connection as Wire
    const messages: Buffer[] = []
    for (const name of this.#prepared?.takeClosing() ?? [])
      messages.push(serialize.close({ type: 'S', name }))
    this.#steps.forEach((step, index) => {
      this.#add(messages, step, this.#outcomes[index - this.#from])
    })
    messages.push(serialize.sync())
    if (stream.writable) stream.write(Buffer.concat(messages))
  }

  #add(messages: Buffer[], step: Step, outcome: Outcome | undefined): void {
    let statement = this.#prepared?.find(step.text)
    if (!statement) {
      statement = this.#prepared?.add(step.text)
      messages.push(serialize.parse({ name: statement?.name ?? '', text: step.text }))
    }
    this.#names.push(statement)
    messages.push(serialize.bind({ statement: statement?.name ?? '', values: step.values as WireValue[] }))
    // A named statement's columns cannot change: Postgres fails it with 0A000 instead.
    if (outcome) {
      outcome.shape = statement?.shape
      if (!outcome.shape) messages.push(serialize.describe({ type: 'P' }))
    }
    messages.push(serialize.execute())
  }

  get #outcome(): Outcome | undefined {
    return this.#outcomes[this.#current - this.#from]
  }

  handleRowDescription(message: { readonly fields: readonly pg.FieldDef[] }): void {
    const outcome = this.#outcome
    if (!outcome) return
    outcome.shape = {
      names: message.fields.map((field) => field.name),
      parsers: message.fields.map((field) => parserOf(field.dataTypeID)),
    }
    const statement = this.#names[this.#current]
    if (statement) statement.shape = outcome.shape
  }

  handleDataRow(message: { readonly fields: readonly (string | null)[] }): void {
    const outcome = this.#outcome
    if (!outcome?.shape || this.#failure) return
    try {
      outcome.take(message.fields, outcome.shape)
    } catch (error) {
      this.#failure = error instanceof Error ? error : new Error(String(error))
    }
  }

  handleCommandComplete(message: { readonly text: string }): void {
    const outcome = this.#outcome
    if (outcome) outcome.tag = message.text
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
    for (const statement of this.#names.slice(this.#from)) {
      if (statement && !statement.shape) statement.shape = { names: [], parsers: [] }
    }
    this.#resolve(this.#outcomes.map((outcome) => outcome.result()))
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

/** Sends a flight on a connection that is the caller's for the time. Returns what comes of the steps from `from` on. */
export function fly(
  client: pg.ClientBase,
  steps: readonly Step[],
  from: number,
  prepared: PreparedStatements | undefined,
): Promise<FlightResult[]> {
  return new Promise((resolve, reject) => {
    client.query(new Flight(steps, from, prepared, resolve, reject))
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
