import { setTimeout as delay } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Database } from '../../database/database.ts'
import { isOutage } from '../../database/outage.ts'
import { Appender, type RunWriter, RunWriter as Writer } from './appender.ts'
import { Channel } from './channel.ts'
import type { RunKey, StoredEvent } from './event.ts'
import { createReading } from './reading.ts'

export { type Joining, RunLostError, type RunWriter } from './appender.ts'
export type { RunKey, StoredEvent } from './event.ts'

/** How long readers wait for a database that is away, before they are told. */
const patienceMs = 60_000
const firstRetryMs = 100
const lastRetryMs = 2000

/** The durable log of runs: what happens in a run is stored before anybody sees it. */
export interface RunLog {
  /** The writer of a run whose epoch the caller has raised; `nextIndex` follows the last event stored. */
  writer(run: RunKey, epoch: number, nextIndex: number): RunWriter
  /** Events from index `from` on, at most 500. */
  read(run: RunKey, from: number): Promise<readonly StoredEvent[]>
  /**
   * Batches of events from index `from` on: those stored, then live ones, whichever process writes them. Ends after the
   * final event or when the signal aborts. The reader sets the pace; nothing is kept for one that is slow.
   */
  follow(run: RunKey, from: number, signal: AbortSignal): AsyncGenerator<readonly StoredEvent[], void>
  /** Stores what waits and stops listening. */
  close(): Promise<void>
}

/** Listens to nothing before the first reader. */
export function createRunLog({ database, log }: { database: Database; log: Logger }): RunLog {
  const channels = new Map<string, Channel>()
  const appender = new Appender({
    database,
    stored: ({ runId }, events) => channels.get(runId)?.publish(events),
    left: ({ runId }) => channels.get(runId)?.doubt(),
    warn: (error, message) => log.warn({ err: error }, message),
  })

  let listening: Promise<() => Promise<void>> | undefined
  const listen = () => {
    listening ??= database
      .listen('run_events', (payload) => {
        if (payload === null) for (const channel of channels.values()) channel.doubt()
        else for (const runId of payload.split(',')) channels.get(runId)?.stir()
      })
      .catch((error: unknown) => {
        listening = undefined
        throw error
      })
    return listening
  }

  const read = createReading(database)

  /** As `read`; a database that is away for a moment only makes it take longer. */
  async function readPatiently(run: RunKey, from: number, signal: AbortSignal) {
    const until = Date.now() + patienceMs
    for (let wait = firstRetryMs; ; wait = Math.min(wait * 2, lastRetryMs)) {
      try {
        return await read(run, from)
      } catch (error) {
        if (signal.aborted || !isOutage(error) || Date.now() > until) throw error
        await delay(wait, undefined, { signal }).catch(() => undefined)
      }
    }
  }

  async function* follow(run: RunKey, from: number, signal: AbortSignal) {
    await listen()
    const channel = channels.get(run.runId) ?? new Channel()
    channels.set(run.runId, channel)
    const reader = channel.join(signal)
    try {
      for (let next = from; !reader.left; ) {
        const { version } = channel
        const events =
          channel.from(next) ?? (await channel.read(next, () => readPatiently(run, next, signal)))
        const last = events.at(-1)
        if (last) {
          next = last.idx + 1
          yield events
          if (last.final) return
        } else await reader.changed(version)
      }
    } finally {
      if (channel.leave(reader)) channels.delete(run.runId)
    }
  }

  return {
    writer: (run, epoch, nextIndex) => new Writer(appender, run, epoch, nextIndex),
    read,
    follow,
    close: async () => {
      await appender.flush()
      await (await listening)?.()
    },
  }
}
