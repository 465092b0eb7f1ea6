import type { Kysely } from 'kysely'
import type { DB, JsonObject } from '../../../../generated/database.ts'
import { storable } from '../../../database/values.ts'
import type { Joining, RunWriter } from '../../../services/run-log/run-log.ts'
import type { OpenRunEvent, RunEvent } from '../runs/events.ts'

/** Tells the run's log what happens, stamped with the time and, inside a sub-agent, with its name. */
export interface Recorder {
  emit(event: OpenRunEvent): void
  /** Tells that the run is closed, as part of the transaction that closes it. @throws RunLostError */
  finish(trx: Kysely<DB>): Promise<void>
  /** Resolves when all that was told is stored. @throws RunLostError */
  flush(): Promise<void>
  /** A recorder for a sub-agent of this one. */
  inside(agent: string): Recorder
  /** 0 for the run itself. */
  readonly depth: number
}

/** Pieces of one text as one. */
const joinDeltas: Joining = (earlier, later) =>
  earlier.type === later.type && earlier.message_id === later.message_id
    ? { ...earlier, text: `${earlier.text}${later.text}` }
    : undefined

export function createRecorder(writer: RunWriter, now: () => Date, sub?: RunEvent['sub']): Recorder {
  return {
    depth: sub?.depth ?? 0,
    emit: (event) => {
      const stamped = { ...event, at: now().getTime(), ...(sub && { sub }) }
      const isDelta = event.type === 'text_delta' || event.type === 'reasoning_delta'
      // The model's own words are made storable where they come in.
      if (isDelta) writer.append(stamped as unknown as JsonObject, { join: joinDeltas })
      else writer.append(storable(stamped) as unknown as JsonObject)
    },
    finish: (trx) => writer.finish(trx, { type: 'closed', at: now().getTime() }),
    flush: () => writer.flush(),
    inside: (agent) => createRecorder(writer, now, { depth: (sub?.depth ?? 0) + 1, agent }),
  }
}
