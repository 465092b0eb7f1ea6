import type { JsonObject, ModelUsage } from '../../../services/models/chat.ts'

/** What a sub-agent does carries this; the run's own events do not. */
interface Sub {
  /** Nesting, from 1. */
  readonly depth: number
  readonly agent: string
}

interface Common {
  /** Unix time in milliseconds. */
  readonly at: number
  readonly sub?: Sub
}

/**
 * What happens in a run, as `run_events.payload`. Navi's frames, Sage's lines and server-sent events are
 * projections of these; none may need more than what is here.
 */
export type RunEvent = Common &
  /** `tools`: whether the model is offered any, so that a turn may end in calls. */
  (
    | {
        readonly type: 'run_start'
        readonly user_message_id: string
        readonly agent: string
        readonly tools: boolean
      }
    /** Another process goes on after the former one died. */
    | { readonly type: 'resumed'; readonly epoch: number }
    | {
        readonly type: 'plan_status'
        readonly phase: 'analysis' | 'reflect' | 'plan'
        readonly label: string
      }
    | { readonly type: 'plan'; readonly message_id: string; readonly plan: string }
    | { readonly type: 'reasoning_delta'; readonly message_id: string; readonly text: string }
    | { readonly type: 'reasoning_end'; readonly message_id: string }
    /** Reasoning of a turn that ended in tool calls, whole. */
    | { readonly type: 'turn_reasoning'; readonly message_id: string; readonly text: string }
    /** The model has finished a turn: with this and the deltas, a crash before the message is stored loses nothing. */
    | {
        readonly type: 'turn_end'
        readonly message_id: string
        readonly calls: readonly { readonly id: string; readonly name: string; readonly args: JsonObject }[]
      }
    | { readonly type: 'text_delta'; readonly message_id: string; readonly text: string }
    /** A tool is about to run. `again` after a crash in which it may have run already. */
    | {
        readonly type: 'tool_started'
        readonly message_id: string
        readonly call_id: string
        readonly tool: string
        readonly args: JsonObject
        readonly again?: true
      }
    | {
        readonly type: 'tool_result'
        readonly message_id: string
        readonly call_id: string
        readonly tool: string
        readonly args: JsonObject
        readonly result: string
        readonly ok: boolean
      }
    | { readonly type: 'profile_switched'; readonly profile_id: string; readonly profile_name: string }
    | {
        readonly type: 'context_compressed'
        readonly messages_before: number
        readonly messages_after: number
        readonly summary: string
      }
    /** The todo list of the session has changed. */
    | { readonly type: 'tasks'; readonly tasks: readonly JsonObject[] }
    | { readonly type: 'suggestions'; readonly message_id: string; readonly suggestions: readonly string[] }
    /** Tokens of the whole run, just before its end. */
    | { readonly type: 'usage'; readonly total: ModelUsage; readonly steps: readonly JsonObject[] }
    | { readonly type: 'error'; readonly message: string; readonly kind: string }
    /** Everything is said. Only a `context_compressed` may come between this and `closed`. */
    | {
        readonly type: 'run_end'
        readonly state: 'done' | 'stopped' | 'failed' | 'interrupted'
        readonly message_id: string | null
        readonly content: string
        readonly context_tokens: number
        readonly max_context_tokens: number
        readonly elapsed_seconds: number
        readonly tool_call_count: number
        readonly token_count: number
      }
    /** Always the last event (`final`): everything that the run changed is stored. */
    | { readonly type: 'closed' }
  )

/** The members of one kind of event. */
export type EventOf<T extends RunEvent['type']> = Extract<RunEvent, { readonly type: T }>

type WithoutCommon<E> = E extends unknown ? Omit<E, 'at' | 'sub'> : never

/** An event before it is stamped. */
export type NewRunEvent = WithoutCommon<RunEvent>

/** What happens while a run is open; closing it is another matter. */
export type OpenRunEvent = Exclude<NewRunEvent, { readonly type: 'closed' }>
