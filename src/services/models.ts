import { unavailable } from '../http/errors.ts'

/** A chat model behind whatever speaks OpenAI's `/chat/completions` (Ollama, vLLM, llama.cpp under `/v1`). */
export interface ChatModels {
  readonly configured: boolean
  /** Name of the model; empty where none is configured. */
  readonly model: string
  /**
   * The model's answer as text. 503 naming the setting when no model is configured, it does not answer in time, or it
   * answers nonsense; none of it holds the key. An abort by `signal` is thrown as such.
   */
  complete(request: { system?: string; prompt: string; signal?: AbortSignal }): Promise<string>
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
export function createModels(options: {
  modelBaseUrl?: string | undefined
  modelName?: string | undefined
  modelApiKey?: string | undefined
  timeoutMs?: number
}): ChatModels {
  const { modelBaseUrl, modelName, modelApiKey, timeoutMs = 60_000 } = options
  const missing = modelBaseUrl === undefined ? 'MODEL_BASE_URL' : modelName === undefined && 'MODEL_NAME'
  if (modelBaseUrl === undefined || modelName === undefined) {
    return {
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
