import { ModelError } from './chat.ts'
import { CallFailure, connectionFailure, statusFailure } from './failures.ts'

/** Where models are served, with what it takes to call them. */
export interface ModelEndpoint {
  /** As people and the catalog call it: `openai`, `ollama`. */
  readonly provider: string
  readonly kind: 'openai_compatible' | 'anthropic'
  /** Without a trailing slash. */
  readonly baseUrl: string
  readonly apiKey: string | undefined
  /** Guarded for addresses that tenants store. */
  readonly fetch: typeof fetch
}

export const defaultStallMs = 60_000

/** Runs `step`, and aborts the exchange when nothing has come for so long. */
async function within<T>(step: Promise<T>, stallMs: number, stalled: () => void): Promise<T> {
  const timer = setTimeout(stalled, stallMs)
  try {
    return await step
  } finally {
    clearTimeout(timer)
  }
}

/** The chunks of a body; the clock runs only while one is waited for, so that a slow reader is no stall. */
function watched(
  body: ReadableStream<Uint8Array>,
  read: (
    step: Promise<ReadableStreamReadResult<Uint8Array>>,
  ) => Promise<ReadableStreamReadResult<Uint8Array>>,
  failed: () => unknown,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await read(reader.read())
          if (done) controller.close()
          else controller.enqueue(value)
        } catch {
          controller.error(failed())
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}

/**
 * The `fetch` of one call of a model. Whatever goes wrong is told to `failed` as the error to throw, because the SDK wraps
 * what its fetch throws.
 */
export function exchange(
  endpoint: ModelEndpoint,
  model: string,
  stallMs: number,
  failed: (failure: ModelError) => void,
): typeof fetch {
  const { provider } = endpoint
  const tell = (failure: ModelError) => {
    failed(failure)
    return failure
  }
  return async (input, init) => {
    const ending = new AbortController()
    const stalled = () => {
      ending.abort(
        new CallFailure(
          'stalled',
          `The provider ${provider} has sent nothing for ${stallMs / 1000} seconds.`,
          {
            dead: 'model',
          },
        ),
      )
    }
    const outer = init?.signal
    const signal = outer ? AbortSignal.any([outer, ending.signal]) : ending.signal
    const failure = (otherwise: () => ModelError): unknown => {
      if (outer?.aborted) return outer.reason
      return tell(ending.signal.aborted ? (ending.signal.reason as ModelError) : otherwise())
    }
    let response: Response
    try {
      const asked = endpoint.fetch(input, { ...init, signal, redirect: 'error' })
      response = await within(asked, stallMs, stalled)
    } catch (error) {
      throw failure(() => connectionFailure(error, provider))
    }
    if (!response.ok) {
      const refused = await within(
        statusFailure(response, provider, model, endpoint.apiKey),
        stallMs,
        stalled,
      )
      throw tell(refused)
    }
    const body =
      response.body &&
      watched(
        response.body,
        (step) => within(step, stallMs, stalled),
        () => failure(() => new ModelError('broken', `The provider ${provider} broke its answer off.`)),
      )
    return new Response(body, { status: response.status, headers: response.headers })
  }
}
