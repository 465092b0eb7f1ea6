import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js'
import type { Config } from '../../../config.ts'
import { guardedFetch } from '../../../services/guarded-fetch.ts'
import { McpFailure } from './failure.ts'

/** Bytes of one answer, or of one event of a stream. */
const largest = 4 * 2 ** 20
/** How long a server may take to begin its answer; a tool that takes longer is given up anyway. */
const beginMs = 10 * 60_000

const eventEnd = /\r?\n\r?\n|\r\r/

/** What happens to a body that the client library keeps to itself. */
export interface BodyWatch {
  readonly tooLarge: (failure: McpFailure) => void
  /** The stream of an answer broke off; what was asked will not be answered any more. */
  readonly broken: (failure: McpFailure) => void
}

/** Lets a body through until one answer, or one event of it, is larger than any tool's result should be. */
function bounded(
  body: ReadableStream<Uint8Array>,
  stream: boolean,
  { tooLarge, broken }: BodyWatch,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let bytes = 0
  return new ReadableStream({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          controller.close()
          return
        }
        const ended = stream && eventEnd.test(Buffer.from(value).toString('latin1'))
        bytes = ended ? value.length : bytes + value.length
        if (bytes <= largest) {
          controller.enqueue(value)
          return
        }
        const failure = new McpFailure(`The server's answer is larger than ${largest / 2 ** 20} MiB`)
        controller.error(failure)
        tooLarge(failure)
        await reader.cancel(failure)
      } catch (thrown) {
        controller.error(thrown)
        if (stream) {
          broken(new McpFailure('The connection to the server broke', { cause: thrown, broken: true }))
        }
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
}

/**
 * `fetch` for the addresses of MCP servers and of their authorization servers, which users give: past the guard only, and
 * with a limit to each answer.
 */
export const boundedFetch =
  (config: Pick<Config, 'mcpAllowPrivate'>, watch: BodyWatch): FetchLike =>
  async (url, init) => {
    const begun = new AbortController()
    const late = setTimeout(() => begun.abort(new McpFailure('The server took too long')), beginMs)
    const signal = init?.signal ? AbortSignal.any([init.signal, begun.signal]) : begun.signal
    const response = await guardedFetch(
      url,
      { ...init, signal },
      { allow: config.mcpAllowPrivate, maxBytes: 0, timeoutMs: 0 },
    ).finally(() => clearTimeout(late))
    if (!response.body) return response
    const stream = response.headers.get('content-type')?.startsWith('text/event-stream') === true
    const { status, statusText, headers } = response
    const watched = init?.method === 'POST' ? watch : { ...watch, broken: () => undefined }
    return new Response(bounded(response.body, stream, watched), { status, statusText, headers })
  }
