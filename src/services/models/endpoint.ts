import { ModelError } from './chat.ts'
import { CallFailure, connectionFailure, statusFailure } from './failures.ts'
import { type PlainDelta, PlainPrefix } from './plain-deltas.ts'

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

/** A body in two parts: what `prefix` reads, and the rest, which is the `Response`'s. */
class Body {
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #guard: <T>(step: Promise<T>) => Promise<T>
  readonly #handedOver = Promise.withResolvers<void>()
  readonly #prefix = new PlainPrefix()
  #ended = false

  /** `guard` gives the step of a read a time limit, and its error the words to show. */
  constructor(body: ReadableStream<Uint8Array>, guard: <T>(step: Promise<T>) => Promise<T>) {
    this.#reader = body.getReader()
    this.#guard = guard
  }

  /** The clock runs only while a chunk is waited for, so that a slow reader is no stall. */
  async #read(): Promise<Uint8Array | undefined> {
    const { done, value } = await this.#guard(this.#reader.read())
    this.#ended = done
    return value
  }

  /** The plain deltas with which the body begins. */
  async *prefix(): AsyncGenerator<PlainDelta, void> {
    try {
      while (!this.#prefix.over) {
        const bytes = await this.#read()
        if (!bytes) return
        yield* this.#prefix.push(bytes)
      }
    } finally {
      this.handOver()
    }
  }

  /** Lets what comes from now on be read as `rest`; the end of `prefix` does so too. */
  handOver(): void {
    this.#handedOver.resolve()
  }

  rest(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          await this.#handedOver.promise
          try {
            const left = this.#prefix.rest()
            const bytes = left.length > 0 || this.#ended ? left : await this.#read()
            if (bytes && bytes.length > 0) controller.enqueue(bytes)
            else controller.close()
          } catch (error) {
            controller.error(error)
          }
        },
        cancel: (reason) => this.#reader.cancel(reason),
      },
      { highWaterMark: 0 },
    )
  }
}

/** One call of a model. */
export interface Exchange {
  /**
   * For the SDK. Whatever goes wrong is told to `failed` as the error to throw, because the SDK wraps what its fetch throws.
   */
  readonly fetch: typeof fetch
  /** What a streamed answer in OpenAI's format begins with; the `Response` that `fetch` gave has the rest, once this has ended. */
  prefix(): AsyncIterable<PlainDelta> | readonly PlainDelta[]
}

export function exchange(
  endpoint: ModelEndpoint,
  model: string,
  stallMs: number,
  failed: (failure: ModelError) => void,
): Exchange {
  let begun: Body | undefined
  const { provider } = endpoint
  const tell = (failure: ModelError) => {
    failed(failure)
    return failure
  }
  const call: typeof fetch = async (input, init) => {
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
    if (!response.body) return response
    const body = new Body(response.body, (step) =>
      within(step, stallMs, stalled).catch(() => {
        throw failure(() => new ModelError('broken', `The provider ${provider} broke its answer off.`))
      }),
    )
    const streamed = response.headers.get('content-type')?.includes('text/event-stream') === true
    if (streamed && endpoint.kind === 'openai_compatible') begun = body
    else body.handOver()
    return new Response(body.rest(), { status: response.status, headers: response.headers })
  }
  return {
    fetch: call,
    prefix: () => begun?.prefix() ?? [],
  }
}
