import { type Fetched, type FetchGuard, guardedRequest, toResponse } from '../guarded-fetch.ts'
import { AnswerBody } from './answer-body.ts'
import { ModelError } from './chat.ts'
import { CallFailure, connectionFailure, statusFailure } from './failures.ts'
import type { PlainDelta } from './plain-deltas.ts'

/** Asks an endpoint. */
export type Requester = (...call: Parameters<typeof fetch>) => Promise<Fetched>

/** The clock of stalls bounds a call; an answer may take as long and be as large as it needs. */
const requester =
  (allow: FetchGuard['allow'] & {}): Requester =>
  (input, init) =>
    guardedRequest(input, init, { maxBytes: 0, timeoutMs: 0, maxRedirects: 0, allow })

/** How stored providers are called: past the guard, wherever their address leads. */
export const providerRequester = (allow: readonly string[]): Requester => requester(allow)

/** How the endpoint of the settings is called: the operator has vouched for it. */
export const operatorRequester: Requester = requester('any')

/** Where models are served, with what it takes to call them. */
export interface ModelEndpoint {
  /** As people and the catalog call it: `openai`, `ollama`. */
  readonly provider: string
  readonly kind: 'openai_compatible' | 'anthropic'
  /** Without a trailing slash. */
  readonly baseUrl: string
  readonly apiKey: string | undefined
  /** Guarded for addresses that tenants store. */
  readonly request: Requester
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

/** One call of a model. */
export interface Exchange {
  /**
   * For the SDK. Whatever goes wrong is told to `failed` as the error to throw, because the SDK wraps what its fetch throws.
   */
  readonly fetch: typeof fetch
  /**
   * The next of what a streamed answer in OpenAI's format begins with; undefined after its end: the `Response` that `fetch`
   * gave has the rest.
   */
  plain(): Promise<readonly PlainDelta[] | undefined>
}

export function exchange(
  endpoint: ModelEndpoint,
  model: string,
  stallMs: number,
  failed: (failure: ModelError) => void,
): Exchange {
  let begun: AnswerBody | undefined
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
    let answer: Fetched
    try {
      const asked = endpoint.request(input, { ...init, signal, redirect: 'error' })
      answer = await within(asked, stallMs, stalled)
    } catch (error) {
      throw failure(() => connectionFailure(error, provider))
    }
    const { status, headers } = answer
    if (status < 200 || status > 299) {
      const refused = statusFailure(toResponse(answer), provider, model, endpoint.apiKey)
      throw tell(await within(refused, stallMs, stalled))
    }
    if (!answer.body) return toResponse(answer)
    const body = new AnswerBody(answer.body, {
      stallMs,
      stalled,
      failure: () =>
        failure(() => new ModelError('broken', `The provider ${provider} broke its answer off.`)),
    })
    const streamed = headers.get('content-type')?.includes('text/event-stream') === true
    if (streamed && endpoint.kind === 'openai_compatible') begun = body
    else body.handOver()
    return new Response(body.rest(), { status, headers })
  }
  return {
    fetch: call,
    plain: async () => begun?.plain(),
  }
}
