import { type Kysely, sql } from 'kysely'
import type { DB, JsonObject } from '../../../generated/database.ts'
import type { Database } from '../../database/database.ts'
import { storableJson } from '../../database/values.ts'
import type { RunKey, StoredEvent } from './event.ts'

/** Events are stored together, so often at most; 25 ms were measured to keep the database idle enough. */
const gatherMs = 25

/** Events of one run that wait to be stored, from which on those that can be joined are. */
const joinedFrom = 8

/** Events that one statement stores at most; more wait for the next one. */
const batchSize = 2000

/** Thrown where a run is written that another process has taken over, or that was deleted. */
export class RunLostError extends Error {}

interface Pending extends StoredEvent {
  readonly writer: RunWriter
  payload: JsonObject
  /** On its way to the database: nothing is added to it any more. */
  taken: boolean
}

/** What two events are as one, if they can be. */
export type Joining = (earlier: JsonObject, later: JsonObject) => JsonObject | undefined

export interface AppenderOptions {
  readonly database: Database
  /** Told of events once they are stored. */
  readonly stored: (run: RunKey, events: readonly StoredEvent[]) => void
  /** Told that this process writes a run no longer. */
  readonly left: (run: RunKey) => void
  readonly warn: (error: unknown, message: string) => void
}

/** The one hand that writes a run: one per epoch, which the caller has won by raising it. */
export class RunWriter {
  readonly run: RunKey
  readonly epoch: number
  readonly #appender: Appender
  readonly #lost = new AbortController()
  #next: number
  #last: Pending | undefined
  /** Events since the last batch was taken. */
  #gathered = 0

  constructor(appender: Appender, run: RunKey, epoch: number, nextIndex: number) {
    this.#appender = appender
    this.run = run
    this.epoch = epoch
    this.#next = nextIndex
  }

  /** Aborts when the run belongs to another process, or exists no more. Nothing may be done for it from then on. */
  get lost(): AbortSignal {
    return this.#lost.signal
  }

  /** Index of the event that comes next. */
  get nextIndex(): number {
    return this.#next
  }

  /**
   * Takes an event on; readers see it once it is stored. Where many wait to be stored, one that `join` can make one with
   * the event before it becomes part of that: a quick model costs no more than a slow one. Returns its index.
   */
  append(payload: JsonObject, { final = false, join }: { final?: boolean; join?: Joining } = {}): number {
    if (this.#lost.signal.aborted) throw new RunLostError(`the run ${this.run.runId} was taken over`)
    const last = this.#last
    if (last?.taken) this.#gathered = 0
    const joined = last && this.#gathered >= joinedFrom ? join?.(last.payload, payload) : undefined
    if (last && joined) {
      last.payload = joined
      return last.idx
    }
    const event = { writer: this, idx: this.#next++, final, payload, taken: false }
    this.#last = event
    this.#gathered++
    this.#appender.add(event)
    return event.idx
  }

  /** Resolves when everything appended so far is stored. @throws RunLostError */
  async flush(): Promise<void> {
    await this.#appender.flush()
    if (this.#lost.signal.aborted) throw new RunLostError(`the run ${this.run.runId} was taken over`)
  }

  /**
   * The last event, stored with everything else that the transaction does: readers get it when that commits and this writer
   * is closed. What was appended before must have been flushed: inside the transaction there is no waiting for another
   * connection, lest all that there are wait for one more. @throws RunLostError
   */
  async finish(trx: Kysely<DB>, payload: JsonObject): Promise<void> {
    const event = { writer: this, idx: this.#next, final: true, payload, taken: true }
    if (!(await this.#appender.storeWithin(trx, event))) this.lose()
    if (this.#lost.signal.aborted) throw new RunLostError(`the run ${this.run.runId} was taken over`)
  }

  /** Nothing more will be written here; somebody else may go on. */
  async close(): Promise<void> {
    await this.#appender.flush()
    this.lose()
  }

  lose(): void {
    if (this.#lost.signal.aborted) return
    this.#lost.abort(new RunLostError(`the run ${this.run.runId} was taken over`))
    this.#appender.left(this.run)
  }
}

/** Whether the database refuses what it was given, now and ever: SQLSTATE classes 22 (data) and 23 (constraints). */
const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))

/** Stores the events of all runs of this process, a batch at a time, in order. */
export class Appender {
  readonly #options: AppenderOptions
  #pending: Pending[] = []
  /** Events taken on, and those of them that were dealt with, ever. */
  #added = 0
  #done = 0
  #timer: NodeJS.Timeout | undefined
  /** When the last batch was taken. */
  #began = 0
  #storing: Promise<void> | undefined

  constructor(options: AppenderOptions) {
    this.#options = options
  }

  add(event: Pending): void {
    this.#pending.push(event)
    this.#added++
    if (!this.#storing) this.#schedule()
  }

  /** The time that a batch takes to be stored counts: the next one has gathered meanwhile. */
  #schedule(): void {
    const wait = Math.max(this.#began + gatherMs - performance.now(), 0)
    this.#timer ??= setTimeout(() => this.#begin(), wait)
  }

  left(run: RunKey): void {
    this.#options.left(run)
  }

  /** Stores one event in the caller's transaction; false where its writer no longer holds the run. */
  async storeWithin(trx: Kysely<DB>, event: Pending): Promise<boolean> {
    const accepted = await this.#insert([event], trx)
    return accepted.has(event.writer.run.runId)
  }

  /** Stores at once what waits now; what other runs add meanwhile keeps nobody. */
  async flush(): Promise<void> {
    for (const until = this.#added; this.#done < until; ) {
      if (!this.#storing) this.#begin()
      await this.#storing
    }
  }

  #begin(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
    const batch = this.#pending.splice(0, batchSize)
    if (batch.length === 0) return
    for (const event of batch) event.taken = true
    this.#began = performance.now()
    this.#storing = this.#store(batch).finally(() => {
      this.#storing = undefined
      this.#done += batch.length
      if (this.#pending.length > 0) this.#schedule()
    })
  }

  async #store(batch: readonly Pending[]): Promise<void> {
    let accepted: ReadonlySet<string>
    try {
      accepted = await this.#insert(batch)
    } catch (error) {
      if (isRefusal(error)) {
        await this.#apart(batch, error)
        return
      }
      this.#options.warn(error, 'the events of runs could not be stored yet')
      await this.#again(batch)
      return
    }
    const byWriter = Map.groupBy(batch, ({ writer }) => writer)
    for (const [writer, events] of byWriter) {
      if (!accepted.has(writer.run.runId)) writer.lose()
      else {
        this.#options.stored(
          writer.run,
          events.map(({ idx, final, payload }) => ({ idx, final, payload })),
        )
      }
    }
  }

  /** One run's events cannot be stored, and must not keep those of the others. */
  async #apart(batch: readonly Pending[], error: unknown): Promise<void> {
    const groups = [...Map.groupBy(batch, ({ writer }) => writer)]
    if (groups.length > 1) {
      for (const [, events] of groups) await this.#store(events)
      return
    }
    this.#options.warn(error, 'the events of a run are not as the database takes them')
    for (const [writer] of groups) writer.lose()
  }

  /** The database is away: the runs wait for it a while, and are lost to this process when it stays away. */
  async #again(batch: readonly Pending[]): Promise<void> {
    for (let wait = 200; wait <= 12_800; wait *= 2) {
      await new Promise((resolve) => setTimeout(resolve, wait))
      try {
        // What a lost answer hides may be stored already.
        const left = await this.#unstored(batch)
        const accepted =
          left.length === 0 ? new Set(batch.map((one) => one.writer.run.runId)) : await this.#insert(left)
        for (const [writer, events] of Map.groupBy(batch, (one) => one.writer)) {
          const wanted = left.length === 0 || left.some((one) => one.writer === writer)
          if (wanted && !accepted.has(writer.run.runId)) writer.lose()
          else this.#options.stored(writer.run, events)
        }
        return
      } catch (error) {
        this.#options.warn(error, 'the events of runs could not be stored yet')
      }
    }
    for (const writer of new Set(batch.map((one) => one.writer))) writer.lose()
  }

  async #unstored(batch: readonly Pending[]): Promise<readonly Pending[]> {
    const byTenant = Map.groupBy(batch, (one) => one.writer.run.tenantId)
    const known = new Set<string>()
    for (const [tenantId, events] of byTenant) {
      const rows = await this.#options.database
        .tenant(tenantId)
        .selectFrom('run_events')
        .select(['run_id', 'idx'])
        .where(
          'run_id',
          '=',
          sql<string>`any(${[...new Set(events.map((one) => one.writer.run.runId))]}::uuid[])`,
        )
        .where('idx', '>=', Math.min(...events.map((one) => one.idx)))
        .execute()
      for (const row of rows) known.add(`${row.run_id} ${row.idx}`)
    }
    return batch.filter((one) => !known.has(`${one.writer.run.runId} ${one.idx}`))
  }

  async #insert(
    batch: readonly Pending[],
    db: Kysely<DB> = this.#options.database.express,
  ): Promise<ReadonlySet<string>> {
    const places = new Map<RunWriter, number>()
    const events = batch.map(({ writer, idx, final, payload }) => {
      const place = places.get(writer) ?? places.size + 1
      places.set(writer, place)
      return [place, idx, final, payload]
    })
    const writers = [...places.keys()]
    const { rows } = await sql<{ run_id: string }>`
      select append_run_events(
        ${writers.map(({ run }) => run.tenantId)}::uuid[],
        ${writers.map(({ run }) => run.runId)}::uuid[],
        ${writers.map(({ epoch }) => epoch)}::integer[],
        ${storableJson(events)}::jsonb
      ) as run_id`.execute(db)
    return new Set(rows.map((row) => row.run_id))
  }
}
