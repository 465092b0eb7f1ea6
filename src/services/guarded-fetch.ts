import http from 'node:http'
import https from 'node:https'
import { BlockList, isIP } from 'node:net'
import { pipeline, Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { RequestFilteringHttpAgent, RequestFilteringHttpsAgent } from 'request-filtering-agent'

/** Why a request was not made, or not finished. */
export class FetchRefused extends Error {
  override name = 'FetchRefused'
  readonly kind: 'address' | 'url' | 'redirect' | 'too_large' | 'timeout'

  constructor(kind: FetchRefused['kind'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

export interface FetchGuard {
  /**
   * Private places that may be reached all the same: host names (`localhost`), addresses, and networks such as
   * `10.0.0.0/8` for URLs that spell an address. `'any'` is for URLs that the operator's own settings name.
   */
  readonly allow?: readonly string[] | 'any'
  /** Bytes of the answer's body, after decompression; default 10 MiB, 0 for no limit. */
  readonly maxBytes?: number
  /** The whole exchange, body included; default 30 s, 0 for no limit. */
  readonly timeoutMs?: number
  /** Redirects that are followed, each of them guarded as well; default 5. */
  readonly maxRedirects?: number
}

const secretHeaders = ['authorization', 'cookie', 'proxy-authorization', 'x-api-key', 'api-key']
const refusedCodes = new Set([301, 302, 303, 307, 308])
const noBody = new Set([101, 204, 205, 304])

const bare = (host: string): string => host.replace(/^\[|\]$/g, '').toLowerCase()

/** Whether the operator has listed the host of a URL, by name or by its address. */
function listed(host: string, allow: readonly string[]): boolean {
  const name = bare(host)
  const family = isIP(name)
  return allow.some((entry) => {
    const [address = '', prefix] = bare(entry).split('/')
    if (prefix === undefined) return address === name
    if (family === 0 || isIP(address) !== family) return false
    const network = new BlockList()
    const kind = family === 6 ? 'ipv6' : 'ipv4'
    network.addSubnet(address, Number(prefix), kind)
    return network.check(name, kind)
  })
}

const open = {
  http: new http.Agent({ keepAlive: true }),
  https: new https.Agent({ keepAlive: true }),
}
/** These look at the address that is connected to, after the name was resolved: DNS cannot change its mind later. */
const filtering = {
  http: new RequestFilteringHttpAgent({ keepAlive: true }),
  https: new RequestFilteringHttpsAgent({ keepAlive: true }),
}

interface Sent {
  readonly method: string
  readonly headers: Headers
  readonly body: Buffer | undefined
  readonly signal: AbortSignal | undefined
}

function refusal(error: unknown, url: URL): unknown {
  if (error instanceof Error && /is not allowed\. Because/.test(error.message)) {
    return new FetchRefused('address', `${url.hostname} is a private address`, { cause: error })
  }
  return error
}

/** One request without redirects. A kept connection that the server has just closed is replaced once. */
function send(url: URL, sent: Sent, guard: FetchGuard, again = true): Promise<http.IncomingMessage> {
  const { allow = [] } = guard
  const agents = allow === 'any' || listed(url.hostname, allow) ? open : filtering
  const secure = url.protocol === 'https:'
  return new Promise((done, failed) => {
    const request = (secure ? https : http).request(url, {
      method: sent.method,
      headers: Object.fromEntries(sent.headers),
      agent: secure ? agents.https : agents.http,
      ...(sent.signal && { signal: sent.signal }),
    })
    request.once('response', done)
    request.once('error', (error: NodeJS.ErrnoException) => {
      if (again && request.reusedSocket && error.code === 'ECONNRESET') {
        send(url, sent, guard, false).then(done, failed)
      } else {
        failed(refusal(error, url))
      }
    })
    request.end(sent.body)
  })
}

function decoded(response: http.IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase()
  const decoder =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined
  return decoder ? pipeline(response, decoder, () => {}) : response
}

function limited(body: Readable, maxBytes: number): Readable {
  if (maxBytes === 0) return body
  let bytes = 0
  const counted = new Transform({
    transform(chunk: Buffer, _, next) {
      bytes += chunk.length
      if (bytes > maxBytes) next(new FetchRefused('too_large', `the answer is larger than ${maxBytes} bytes`))
      else next(null, chunk)
    },
  })
  return pipeline(body, counted, () => {})
}

/** An answer whose body is Node's stream: a web stream over it costs much more for each chunk. */
export interface Fetched {
  readonly status: number
  readonly statusText: string
  readonly headers: Headers
  readonly url: string
  /** Decompressed; null where there can be none. Whoever does not read it to its end destroys it. */
  readonly body: Readable | null
}

function fetched(message: http.IncomingMessage, url: URL, maxBytes: number): Fetched {
  const headers = new Headers()
  for (let at = 0; at < message.rawHeaders.length; at += 2) {
    headers.append(message.rawHeaders[at] ?? '', message.rawHeaders[at + 1] ?? '')
  }
  const status = message.statusCode ?? 502
  const body = noBody.has(status) ? message.resume() && null : limited(decoded(message), maxBytes)
  if (headers.has('content-encoding')) {
    headers.delete('content-encoding')
    headers.delete('content-length')
  }
  return { status, statusText: message.statusMessage ?? '', headers, url: url.href, body }
}

/** An answer as the web has it. */
export function toResponse({ status, statusText, headers, url, body }: Fetched): Response {
  const stream = body && (Readable.toWeb(body) as ReadableStream<Uint8Array>)
  const response = new Response(stream, { status, statusText, headers })
  return Object.defineProperty(response, 'url', { value: url })
}

function checked(url: URL): URL {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchRefused('url', `only http and https are fetched, not ${url.protocol}`)
  }
  if (url.username !== '' || url.password !== '') {
    throw new FetchRefused('url', 'a URL with a user name or password is not fetched')
  }
  return url
}

/**
 * `fetch` for URLs that users give: what resolves to a private, loopback or link-local address is refused, at the moment of
 * connecting and again for each redirect, unless the operator allows it; size and time are bounded. Headers with secrets do
 * not follow a redirect to another origin.
 * @throws FetchRefused; other errors are those of `node:http`, with their `code`
 */
export const guardedFetch = async (
  input: string | URL | Request,
  init: RequestInit = {},
  guard: FetchGuard = {},
): Promise<Response> => toResponse(await guardedRequest(input, init, guard))

/** {@link guardedFetch} for who reads a body as it streams. */
export async function guardedRequest(
  input: string | URL | Request,
  init: RequestInit = {},
  guard: FetchGuard = {},
): Promise<Fetched> {
  const { maxBytes = 10 * 2 ** 20, timeoutMs = 30_000, maxRedirects = 5 } = guard
  const request = new Request(input, init)
  const timeout = timeoutMs > 0 ? AbortSignal.timeout(timeoutMs) : undefined
  const signals = [init.signal, input instanceof Request ? input.signal : undefined, timeout]
  const given = signals.filter((signal) => signal !== undefined && signal !== null)
  const signal = given.length > 0 ? AbortSignal.any(given) : undefined
  signal?.throwIfAborted()
  const headers = new Headers(request.headers)
  if (!headers.has('accept-encoding')) headers.set('accept-encoding', 'gzip, deflate, br')
  if (!headers.has('user-agent')) headers.set('user-agent', 'Atelier')
  const body = request.body ? Buffer.from(await request.arrayBuffer()) : undefined
  if (body) headers.set('content-length', String(body.length))
  let sent: Sent = { method: request.method, headers, body, signal }
  let url = checked(new URL(request.url))
  try {
    for (let hops = 0; ; hops++) {
      const message = await send(url, sent, guard)
      const location = message.headers.location
      const redirected = refusedCodes.has(message.statusCode ?? 0) && location !== undefined
      if (!redirected || request.redirect === 'manual') return fetched(message, url, maxBytes)
      message.destroy()
      if (request.redirect === 'error' || hops >= maxRedirects) {
        throw new FetchRefused('redirect', hops >= maxRedirects ? 'too many redirects' : 'it redirects')
      }
      const next = checked(new URL(location, url))
      sent = followed(sent, message.statusCode ?? 0, next.origin === url.origin)
      url = next
    }
  } catch (error) {
    if (timeout?.aborted && !init.signal?.aborted) {
      throw new FetchRefused('timeout', `no answer within ${timeoutMs / 1000} s`, { cause: error })
    }
    signal?.throwIfAborted()
    throw error
  }
}

/** What is sent after a redirect (RFC 9110, 15.4). */
function followed(sent: Sent, status: number, sameOrigin: boolean): Sent {
  const headers = new Headers(sent.headers)
  if (!sameOrigin) for (const name of secretHeaders) headers.delete(name)
  const keeps = status === 307 || status === 308 || sent.method === 'GET' || sent.method === 'HEAD'
  if (keeps) return { ...sent, headers }
  for (const name of ['content-length', 'content-type']) headers.delete(name)
  return { ...sent, headers, method: 'GET', body: undefined }
}
