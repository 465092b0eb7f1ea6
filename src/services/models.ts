import type { Database } from '../database/database.ts'
import { unavailable } from '../http/errors.ts'
import { type Clock, systemClock } from './clock.ts'
import { createBlacklists } from './models/blacklists.ts'
import { type ChatModel, ModelError } from './models/chat.ts'
import type { ModelEndpoint } from './models/endpoint.ts'
import { type ModelWish, providesModel, resolveModel } from './models/resolve.ts'
import { endpointsOf, type ModelSettings, type ModelUser, serversOf } from './models/sources.ts'
import type { Secrets } from './secrets.ts'

/** The models of the settings and of the tenants' providers. */
export interface ChatModels {
  readonly configured: boolean
  /** Name of the model; empty where none is configured. */
  readonly model: string
  /**
   * The model's answer as text. 503 naming the setting when no model is configured, it does not answer in time, or it
   * answers nonsense; none of it holds the key. An abort by `signal` is thrown as such.
   */
  complete(request: { system?: string; prompt: string; signal?: AbortSignal }): Promise<string>
  /**
   * The model that an agent runs with, retries and fallbacks included: its provider's, else that of the tenant's default
   * provider, else the settings', else `offline/extractive`.
   * @throws ModelError for a provider or model that cannot be used
   */
  resolve(wish: ModelWish): Promise<ChatModel>
  /** Whether `provider/model` names a provider that there is for a user, as `resolve` understands it. */
  provides(of: ModelUser, name: string): Promise<boolean>
  /** Where models are served for a user, keys included: for discovery. */
  endpoints(of: ModelUser): Promise<ModelEndpoint[]>
  /** Origins of the servers that a user's own key of this name would go to, as of now. */
  serversOf(of: Pick<ModelUser, 'db' | 'userId'>, name: string): Promise<string[]>
  /** Makes every process try again what has failed within the last five minutes. */
  clearBlacklists(): Promise<void>
}

/** What went wrong, in words that hold neither the key nor the endpoint's own text. */
function reason(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'did not answer in time'
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
  if (typeof status === 'number' && status >= 400) return `answered ${status}`
  return 'cannot be reached or did not answer in the OpenAI format'
}

/** A redirect would carry the key to a place that nobody configured. */
const fetchDirectly: typeof fetch = (input, init) => fetch(input, { ...init, redirect: 'error' })

/** The model that the settings name. `timeoutMs` bounds the whole exchange, retries included. */
export function createModels(
  options: ModelSettings & { readonly timeoutMs?: number },
  behind: { readonly secrets?: Secrets; readonly database?: Database; readonly clock?: Clock } = {},
): ChatModels {
  const { modelBaseUrl, modelName, modelApiKey, timeoutMs = 60_000 } = options
  const { secrets, database, clock = systemClock } = behind
  const blacklists = createBlacklists(clock, database)
  const keys = () => {
    if (secrets) return secrets
    throw new ModelError('unconfigured', 'This server keeps no keys.')
  }
  const agents: Pick<ChatModels, 'resolve' | 'provides' | 'endpoints' | 'serversOf' | 'clearBlacklists'> = {
    resolve: async (wish) => await resolveModel(wish, options, keys(), blacklists),
    provides: async (of, name) => await providesModel(of, name, options, keys()),
    endpoints: async (of) => await endpointsOf(of, options, keys()),
    serversOf: (of, name) => serversOf(of, options, name),
    clearBlacklists: () => blacklists.clear(),
  }
  const missing = modelBaseUrl === undefined ? 'MODEL_BASE_URL' : modelName === undefined && 'MODEL_NAME'
  if (modelBaseUrl === undefined || modelName === undefined) {
    return {
      ...agents,
      configured: false,
      model: '',
      complete: () => Promise.reject(unavailable(`${missing} is not set: no model is configured`)),
    }
  }
  // Loaded with the first question: most servers never ask one, and the packages are large.
  const load = async () => {
    const [{ createOpenAICompatible }, { generateText }] = await Promise.all([
      import('@ai-sdk/openai-compatible'),
      import('ai'),
    ])
    const provider = createOpenAICompatible({
      name: 'atelier',
      baseURL: modelBaseUrl.replace(/\/+$/, ''),
      fetch: fetchDirectly,
      ...(modelApiKey !== undefined && { apiKey: modelApiKey }),
    })
    return { model: provider(modelName), generateText }
  }
  return {
    ...agents,
    configured: true,
    model: modelName,
    async complete({ system, prompt, signal }) {
      const { model, generateText } = await load()
      const timeout = AbortSignal.timeout(timeoutMs)
      try {
        const { text } = await generateText({
          model,
          prompt,
          ...(system !== undefined && { system }),
          temperature: 0,
          maxRetries: 1,
          abortSignal: signal ? AbortSignal.any([signal, timeout]) : timeout,
        })
        return text
      } catch (error) {
        signal?.throwIfAborted()
        throw unavailable(
          `The model (MODEL_BASE_URL) ${timeout.aborted ? 'did not answer in time' : reason(error)}`,
        )
      }
    },
  }
}
