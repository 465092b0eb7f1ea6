import type { RunKey, RunLog } from '../../../services/run-log/run-log.ts'
import type { RunEvent } from '../runs/events.ts'
import type { PartialTurn } from './turn.ts'

/** How far a run had come when its former process died. */
export interface Progress {
  /** Where the log goes on. */
  readonly nextIndex: number
  /** The beginning was told. A process that dies soon can have told less. */
  readonly started: boolean
  /** Ids of tool calls that were begun. */
  readonly begun: ReadonlySet<string>
  /** What tools have answered, by the id of the call. */
  readonly results: ReadonlyMap<string, { readonly text: string; readonly ok: boolean }>
  /** The turn that the model had finished, but whose message is not stored. */
  readonly finished:
    | (PartialTurn & { readonly calls: Extract<RunEvent, { type: 'turn_end' }>['calls'] })
    | undefined
  /** The message that was being said. */
  readonly partial: PartialTurn | undefined
  readonly planned: boolean
  readonly toolCalls: number
  readonly content: string
  /** The end was told already; only the closing is missing. */
  readonly ended: Extract<RunEvent, { type: 'run_end' }> | undefined
}

/** Of a run that nobody has begun. */
export const noProgress: Progress = {
  nextIndex: 0,
  started: false,
  begun: new Set(),
  results: new Map(),
  finished: undefined,
  partial: undefined,
  planned: false,
  toolCalls: 0,
  content: '',
  ended: undefined,
}

/** Reads a run's log from the beginning. `stored` are the ids of messages that the conversation has. */
export async function readProgress(
  runLog: Pick<RunLog, 'read'>,
  run: RunKey,
  stored: ReadonlySet<string>,
): Promise<Progress> {
  const begun = new Set<string>()
  const texts = new Map<string, PartialTurn>()
  const results = new Map<string, { text: string; ok: boolean }>()
  const turnEnds = new Map<string, Extract<RunEvent, { type: 'turn_end' }>>()
  let content = ''
  let planned = false
  let toolCalls = 0
  let nextIndex = 0
  let started = false
  let ended: Progress['ended']
  for (;;) {
    const events = await runLog.read(run, nextIndex)
    for (const { payload } of events) {
      const event = payload as unknown as RunEvent
      if (event.sub) continue
      switch (event.type) {
        case 'run_start':
          started = true
          break
        case 'text_delta':
        case 'reasoning_delta': {
          const turn = texts.get(event.message_id) ?? { messageId: event.message_id, text: '', reasoning: '' }
          texts.set(event.message_id, turn)
          if (event.type === 'reasoning_delta') turn.reasoning += event.text
          else {
            turn.text += event.text
            content += event.text
          }
          break
        }
        case 'tool_started':
          begun.add(event.call_id)
          toolCalls++
          break
        case 'tool_result':
          results.set(event.call_id, { text: event.result, ok: event.ok })
          break
        case 'turn_end':
          turnEnds.set(event.message_id, event)
          break
        case 'plan':
          planned = true
          break
        case 'run_end':
          ended = event
          break
        default:
      }
    }
    const last = events.at(-1)
    if (!last) break
    nextIndex = last.idx + 1
  }
  const partial = [...texts.values()].findLast(
    ({ messageId, text }) => text !== '' && !stored.has(messageId) && !turnEnds.has(messageId),
  )
  const end = [...turnEnds.values()].findLast(({ message_id: messageId }) => !stored.has(messageId))
  const finished = end && {
    ...(texts.get(end.message_id) ?? { messageId: end.message_id, text: '', reasoning: '' }),
    calls: end.calls,
  }
  return { nextIndex, started, begun, results, finished, partial, planned, toolCalls, content, ended }
}
