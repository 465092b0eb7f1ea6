/** A part of a message, as it is stored (`messages.parts`) and as models get it. */
export type MessagePart =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'reasoning'; readonly text: string }
  /** `data` is base64 without a prefix. */
  | { readonly type: 'image'; readonly mime: string; readonly data: string }
  | { readonly type: 'tool_call'; readonly id: string; readonly name: string; readonly args: JsonObject }
  | {
      readonly type: 'tool_result'
      readonly id: string
      readonly name: string
      readonly result: string
      readonly ok: boolean
    }

/** Begins a text in the user's place that the user did not write: an instruction of the run itself. */
export const notePrefix = '[System note, not from the user]'

export interface ChatMessage {
  readonly role: 'system' | 'user' | 'assistant' | 'tool'
  readonly parts: readonly MessagePart[]
}

/** A tool as a model is told of it. */
export interface ToolDefinition {
  readonly name: string
  readonly description: string
  /** JSON Schema of an object. */
  readonly parameters: JsonObject
}

export interface ModelRequest {
  readonly system: string
  readonly messages: readonly ChatMessage[]
  readonly tools: readonly ToolDefinition[]
  /** Whether the model should reason first; null leaves it to the model. */
  readonly think: boolean | null
  readonly temperature?: number | null
  readonly topP?: number | null
  readonly topK?: number | null
  readonly presencePenalty?: number | null
  readonly maxTokens?: number | null
}

/** Tokens of one call. */
export interface ModelUsage {
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
  readonly reasoningTokens: number
}

export type ModelEvent =
  | { readonly type: 'reasoning'; readonly text: string }
  | { readonly type: 'text'; readonly text: string }
  /** Whole: fragments are joined here. `problem` says why `args` cannot be used, as for JSON that does not parse. */
  | {
      readonly type: 'tool_call'
      readonly id: string
      readonly name: string
      readonly args: JsonObject
      readonly problem?: string
    }
  | {
      readonly type: 'finish'
      readonly reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'other'
      readonly usage: ModelUsage
    }

/** A language model that can be called; whoever calls it records the usage. */
export interface ChatModel {
  /** `{provider}/{model}`, such as `offline/extractive`. */
  readonly name: string
  readonly provider: string
  readonly model: string
  /** Tokens that fit into its context, the answer included. */
  readonly contextWindow: number
  readonly supportsImages: boolean
  /** @throws ModelError once retries and fallbacks are used up. */
  stream(request: ModelRequest, signal: AbortSignal): AsyncIterable<ModelEvent>
}

/** Why a model did not answer; `detail` may be shown to the user and holds no secret. */
export class ModelError extends Error {
  readonly kind: 'unreachable' | 'rejected' | 'rate_limited' | 'stalled' | 'broken' | 'unconfigured'
  /** HTTP status of the provider, where there was one. */
  readonly status: number | undefined

  constructor(kind: ModelError['kind'], detail: string, status?: number) {
    super(detail)
    this.kind = kind
    this.status = status
  }
}

export type JsonObject = { readonly [key: string]: unknown }
