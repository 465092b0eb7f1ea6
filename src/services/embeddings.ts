import { z } from 'zod'
import { HttpError, unavailable } from '../http/errors.ts'

/** Vectors for texts, from whatever speaks OpenAI's `/embeddings` (Ollama, vLLM, llama.cpp under `/v1`). */
export interface Embeddings {
  readonly configured: boolean
  readonly model: string
  /** One vector per text, in order; 503 when the endpoint is not configured, does not answer or answers nonsense. */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<number[][]>
}

const answerSchema = z.object({
  data: z.array(z.object({ index: z.int().nonnegative(), embedding: z.array(z.number()).min(1) })),
})

/** What went wrong, in words that hold neither the key nor the endpoint's own text. */
function reason(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'did not answer in time'
  if (error instanceof z.ZodError || error instanceof SyntaxError)
    return 'did not answer in the OpenAI format'
  return 'cannot be reached'
}

/**
 * A client of `POST {embedBaseUrl}/embeddings`. `timeoutMs` bounds the whole exchange.
 * Format: https://platform.openai.com/docs/api-reference/embeddings/create
 */
export function createEmbeddings(options: {
  embedBaseUrl?: string | undefined
  embedModel: string
  embedApiKey?: string | undefined
  timeoutMs?: number
}): Embeddings {
  const { embedBaseUrl, embedModel, embedApiKey, timeoutMs = 30_000 } = options
  const endpoint = embedBaseUrl && `${embedBaseUrl.replace(/\/+$/, '')}/embeddings`

  async function request(url: string, texts: readonly string[], signal?: AbortSignal): Promise<number[][]> {
    const timeout = AbortSignal.timeout(timeoutMs)
    const response = await fetch(url, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        ...(embedApiKey === undefined ? {} : { Authorization: `Bearer ${embedApiKey}` }),
      },
      body: JSON.stringify({ model: embedModel, input: texts, encoding_format: 'float' }),
      // A redirect would carry the key to a place that nobody configured.
      redirect: 'error',
      signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
    })
    if (!response.ok) {
      await response.body?.cancel()
      throw unavailable(`The embedding endpoint (EMBED_BASE_URL) answered ${response.status}`)
    }
    const { data } = answerSchema.parse(await response.json())
    const vectors = data.toSorted((a, b) => a.index - b.index)
    if (vectors.length !== texts.length || vectors.some(({ index }, place) => index !== place)) {
      throw unavailable('The embedding endpoint (EMBED_BASE_URL) did not answer with one vector per text')
    }
    return vectors.map(({ embedding }) => embedding)
  }

  return {
    configured: endpoint !== undefined,
    model: embedModel,
    async embed(texts, signal) {
      if (!endpoint) throw unavailable('EMBED_BASE_URL is not set: no embedding endpoint is configured')
      if (texts.length === 0) return []
      try {
        return await request(endpoint, texts, signal)
      } catch (error) {
        signal?.throwIfAborted()
        if (error instanceof HttpError) throw error
        throw unavailable(`The embedding endpoint (EMBED_BASE_URL) ${reason(error)}`)
      }
    },
  }
}
