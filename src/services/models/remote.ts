import { begun, begunLater } from './begun.ts'
import {
  type ChatModel,
  type JsonObject,
  ModelError,
  type ModelEvent,
  type ModelRequest,
  type ModelUsage,
} from './chat.ts'
import { defaultStallMs, exchange, type ModelEndpoint } from './endpoint.ts'
import { CallFailure, scrub } from './failures.ts'
import { type SdkCall, type SdkModel, toPrompt, toSdkTools } from './prompt.ts'

/** What a provider's row or the catalog say of a model; a request's own values come first. */
export interface ModelDefaults {
  readonly temperature?: number | null
  readonly topP?: number | null
  readonly presencePenalty?: number | null
  readonly maxTokens?: number | null
}

export interface RemoteModelOptions {
  readonly endpoint: ModelEndpoint
  readonly model: string
  readonly contextWindow: number
  readonly supportsImages: boolean
  readonly defaults?: ModelDefaults
  /** How long the provider may be silent; default 60 s. */
  readonly stallMs?: number
}

// Loaded with the first call: the packages are large, and a server without a provider never needs them.
const load = async () => {
  const [compatible, anthropic] = await Promise.all([
    import('@ai-sdk/openai-compatible'),
    import('@ai-sdk/anthropic'),
  ])
  return { ...compatible, ...anthropic }
}

type Sdk = Awaited<ReturnType<typeof load>>

/** An endpoint's model in the SDK's terms. A key is always given, because the SDK would take one from the environment. */
function sdkModel(sdk: Sdk, endpoint: ModelEndpoint, model: string, via: typeof fetch): SdkModel {
  const { baseUrl, apiKey } = endpoint
  if (endpoint.kind === 'anthropic') {
    return sdk.createAnthropic({ baseURL: baseUrl, apiKey: apiKey ?? '', fetch: via })(model)
  }
  const settings = { name: 'atelier', baseURL: baseUrl, fetch: via, includeUsage: true }
  return sdk.createOpenAICompatible({ ...settings, ...(apiKey && { apiKey }) })(model)
}

type SdkPart =
  Awaited<ReturnType<SdkModel['doStream']>>['stream'] extends ReadableStream<infer Part> ? Part : never
type SdkUsage = Extract<SdkPart, { type: 'finish' }>['usage']

const toUsage = ({ inputTokens, outputTokens }: SdkUsage): ModelUsage => ({
  inputTokens: inputTokens.total ?? 0,
  outputTokens: outputTokens.total ?? 0,
  cachedTokens: inputTokens.cacheRead ?? 0,
  reasoningTokens: outputTokens.reasoning ?? 0,
})

type Finish = Extract<ModelEvent, { type: 'finish' }>['reason']

const reasons: Record<string, Finish> = {
  stop: 'stop',
  length: 'length',
  'content-filter': 'content_filter',
  'tool-calls': 'tool_calls',
}

/** A call whose arguments are an object, or with the reason why they are not. */
function toolCall(part: Extract<SdkPart, { type: 'tool-call' }>): ModelEvent {
  const { toolCallId: id, toolName: name, input } = part
  const call = { type: 'tool_call' as const, id, name }
  let value: unknown
  try {
    value = JSON.parse(input.trim() === '' ? '{}' : input)
  } catch (error) {
    return { ...call, args: {}, problem: error instanceof Error ? error.message : 'not JSON' }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { ...call, args: {}, problem: 'The arguments are not a JSON object.' }
  }
  return { ...call, args: value as JsonObject }
}

/** Models that have refused to be told whether to reason, by endpoint and name. */
const withoutReasoning = new Set<string>()

/**
 * Whether reasoning is asked for. Anthropic wants its signed thoughts back while tools are used, and they are not kept:
 * there, only the first turn after a message may think.
 */
function reasoningOf(options: RemoteModelOptions, request: ModelRequest): 'medium' | 'none' | undefined {
  const { endpoint, model } = options
  if (request.think === null || withoutReasoning.has(`${endpoint.baseUrl} ${model}`)) return undefined
  if (endpoint.kind === 'anthropic') {
    const fresh = request.messages.at(-1)?.role === 'user'
    return request.think && fresh ? 'medium' : undefined
  }
  return request.think ? 'medium' : 'none'
}

const refusesReasoning = (error: unknown): boolean =>
  error instanceof CallFailure && error.status === 400 && /reason|think/i.test(error.message)

const noted = 1000
function noteWithoutReasoning(key: string): void {
  if (withoutReasoning.size >= noted) withoutReasoning.clear()
  withoutReasoning.add(key)
}

/** A model at an endpoint, called once per `stream`: retries and fallbacks are added by `fallbacks.ts`. */
export function remoteModel(options: RemoteModelOptions): ChatModel {
  const { endpoint, model, contextWindow, supportsImages } = options
  return {
    name: `${endpoint.provider}/${model}`,
    provider: endpoint.provider,
    model,
    contextWindow,
    supportsImages,
    stream: (request, signal) =>
      begunLater(async () => {
        const reasoning = reasoningOf(options, request)
        try {
          return await begun(callOnce(options, request, reasoning, signal))
        } catch (error) {
          if (reasoning === undefined || !refusesReasoning(error)) throw error
          noteWithoutReasoning(`${endpoint.baseUrl} ${model}`)
          return callOnce(options, request, undefined, signal)
        }
      }),
  }
}

async function* callOnce(
  options: RemoteModelOptions,
  request: ModelRequest,
  reasoning: 'medium' | 'none' | undefined,
  signal: AbortSignal,
): AsyncGenerator<ModelEvent, void> {
  const { endpoint, model, defaults = {}, stallMs = defaultStallMs } = options
  signal.throwIfAborted()
  const sdk = await load()
  let failure: ModelError | undefined
  const via = exchange(endpoint, model, stallMs, (told) => {
    failure ??= told
  })
  // Ends the exchange when the reader leaves early.
  const left = new AbortController()
  const call: SdkCall = {
    prompt: toPrompt(request.system, request.messages, options.supportsImages),
    ...(request.tools.length > 0 && { tools: toSdkTools(request.tools), toolChoice: { type: 'auto' } }),
    ...(reasoning && { reasoning }),
    ...settingsOf(request, defaults),
    ...(request.topK != null &&
      endpoint.kind === 'openai_compatible' && { providerOptions: { atelier: { top_k: request.topK } } }),
    abortSignal: AbortSignal.any([signal, left.signal]),
  }
  let finished = false
  try {
    // The provider's package itself: the loop that `streamText` adds costs more for each token than all the rest.
    const { stream } = await sdkModel(sdk, endpoint, model, via.fetch).doStream(call)
    for (;;) {
      const deltas = await via.plain()
      if (!deltas) break
      for (const delta of deltas) yield delta
    }
    for await (const part of stream) {
      signal.throwIfAborted()
      if (failure) throw failure
      if (part.type === 'error') throw broken(part.error, endpoint)
      if (part.type === 'finish') {
        // Both formats name a reason at their end: without one the answer was cut off.
        if (part.finishReason.raw === undefined) throw broken(undefined, endpoint)
        finished = true
        yield {
          type: 'finish',
          reason: reasons[part.finishReason.unified] ?? 'other',
          usage: toUsage(part.usage),
        }
      } else if (part.type === 'text-delta') {
        if (part.delta !== '') yield { type: 'text', text: part.delta }
      } else if (part.type === 'reasoning-delta') {
        if (part.delta !== '') yield { type: 'reasoning', text: part.delta }
      } else if (part.type === 'tool-call') {
        yield toolCall(part)
      }
    }
    signal.throwIfAborted()
    if (!finished) throw failure ?? broken(undefined, endpoint)
  } catch (error) {
    signal.throwIfAborted()
    if (failure) throw failure
    throw error instanceof ModelError ? error : broken(error, endpoint)
  } finally {
    if (!finished) left.abort()
  }
}

function settingsOf(request: ModelRequest, defaults: ModelDefaults) {
  const values = {
    temperature: request.temperature ?? defaults.temperature,
    topP: request.topP ?? defaults.topP,
    presencePenalty: request.presencePenalty ?? defaults.presencePenalty,
    maxOutputTokens: request.maxTokens ?? defaults.maxTokens,
    topK: request.topK,
  }
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value != null))
}

/** What a provider says in an error event, as the object that it sent; undefined where the SDK complains of the format. */
function toldIn(error: unknown): { readonly message: string; readonly transient: boolean } | undefined {
  if (typeof error !== 'object' || error === null || error instanceof Error) return undefined
  const outer = error as JsonObject
  const inner = (typeof outer.error === 'object' && outer.error !== null ? outer.error : outer) as JsonObject
  if (typeof inner.message !== 'string') return undefined
  const status = [inner.status, inner.code, outer.status, outer.code]
    .map(Number)
    .find((value) => value >= 400)
  const busy = /overloaded|rate.?limit/i.test(`${inner.type} ${inner.message}`)
  return { message: inner.message, transient: busy || (status !== undefined && mayPass(status)) }
}

const mayPass = (status: number): boolean => [408, 409, 429].includes(status) || status >= 500

/** An answer that is not in the format, or an error that the provider sent in the middle of it. */
function broken(error: unknown, { provider, apiKey }: ModelEndpoint): ModelError {
  // Only this kind of error has the provider's own words; others quote what was sent.
  const told = toldIn(error)
  const words = told ? scrub(told.message, apiKey).slice(0, 300) : ''
  const detail =
    words === ''
      ? `The provider ${provider} sent an answer that is not complete or not in its format.`
      : `The provider ${provider} broke off with an error: ${words}`
  return new CallFailure('broken', detail, { transient: told?.transient ?? false, dead: 'model' })
}
