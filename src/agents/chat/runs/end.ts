import type { RunKey } from '../../../services/run-log/run-log.ts'
import type { Services } from '../../../services/services.ts'
import type { EventOf, RunEvent } from './events.ts'

/** How a run came out. */
export interface RunOutcome {
  readonly state: EventOf<'run_end'>['state']
  /** What the agent has said, in one text. */
  readonly content: string
  readonly messageId: string | null
  /** Why the run failed, where it did. */
  readonly error: { readonly kind: string; readonly message: string } | undefined
}

/**
 * Waits until a run is closed, whichever process executes it: everything that it changed is stored then. Undefined when
 * the signal aborts first.
 */
export async function runToEnd(
  services: Pick<Services, 'runLog'>,
  run: RunKey,
  signal: AbortSignal,
): Promise<RunOutcome | undefined> {
  let ended: EventOf<'run_end'> | undefined
  let error: RunOutcome['error']
  for await (const batch of services.runLog.follow(run, 0, signal)) {
    for (const { payload, final } of batch) {
      const event = payload as unknown as RunEvent
      if (event.sub === undefined && event.type === 'error')
        error = { kind: event.kind, message: event.message }
      if (event.sub === undefined && event.type === 'run_end') ended = event
      if (final && ended)
        return { state: ended.state, content: ended.content, messageId: ended.message_id, error }
    }
  }
  return undefined
}
