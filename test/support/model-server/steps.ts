/** What a model does next. A reply that neither ends nor breaks off is finished properly after its last step. */
export type Step =
  | { readonly text: string }
  | { readonly reasoning: string }
  /** `raw` goes out in place of the arguments as JSON: broken JSON, say. */
  | {
      readonly tool: string
      readonly args?: Record<string, unknown>
      readonly id?: string
      readonly raw?: string
    }
  | { readonly wait: number }
  | { readonly until: Promise<unknown> }
  /** Sends nothing more and keeps the connection. */
  | { readonly stall: true }
  /** Cuts the connection. */
  | { readonly drop: true }
  /** Ends the body properly, but before the answer is finished. */
  | { readonly cut: true }
  /** Bytes as they are. */
  | { readonly raw: string }
  /** An error event in the middle of the stream. */
  | { readonly error: string }
  /** Answers with this status instead of a stream; only as the first step. */
  | { readonly status: number; readonly body?: unknown; readonly headers?: Record<string, string> }
  | { readonly finish: 'stop' | 'length' | 'tool_calls' | 'content_filter' }

/** A call as the model got it. */
export interface SeenCall {
  readonly format: 'openai' | 'anthropic'
  readonly url: string
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** The request's body. */
  readonly body: {
    readonly model: string
    readonly stream?: boolean
    readonly messages: readonly {
      readonly role: string
      readonly content: unknown
      readonly tool_calls?: unknown
    }[]
    readonly tools?: readonly Record<string, unknown>[]
    readonly [member: string]: unknown
  }
}

export type Reply = readonly Step[] | ((call: SeenCall) => readonly Step[] | Promise<readonly Step[]>)

export const say = (...texts: string[]): Step[] => texts.map((text) => ({ text }))
export const think = (...texts: string[]): Step[] => texts.map((reasoning) => ({ reasoning }))
export const callTool = (tool: string, args: Record<string, unknown> = {}, id?: string): Step => ({
  tool,
  args,
  ...(id !== undefined && { id }),
})
/** A call whose arguments are not JSON. */
export const callToolBadly = (tool: string, raw = '{"text": "never clo'): Step => ({ tool, raw })
export const wait = (ms: number): Step => ({ wait: ms })
export const stall: Step = { stall: true }
export const drop: Step = { drop: true }
export const cut: Step = { cut: true }
/** An event whose data is no JSON. */
export const garbage: Step = { raw: 'data: {"choices": [{"delta": {"conte\n\n' }
export const refuse = (status: number, message = 'Refused', headers: Record<string, string> = {}): Step => ({
  status,
  body: { error: { message, type: 'error' } },
  headers,
})
/** 429 with `Retry-After`. */
export const tooMany = (retryAfter?: number | string): Step =>
  refuse(429, 'Slow down', retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) })
