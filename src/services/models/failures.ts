import { FetchRefused } from '../guarded-fetch.ts'
import { ModelError } from './chat.ts'

/** A {@link ModelError} with what decides over another attempt. */
export class CallFailure extends ModelError {
  /** Another attempt may well succeed. */
  readonly transient: boolean
  /** What the provider asked to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined
  /** What is of no use for the next minutes: the server, this model on it, or just this call. */
  readonly dead: 'server' | 'model' | undefined

  constructor(
    kind: ModelError['kind'],
    detail: string,
    more: {
      readonly status?: number
      readonly transient?: boolean
      readonly retryAfterMs?: number | undefined
      readonly dead?: 'server' | 'model'
    } = {},
  ) {
    super(kind, detail, more.status)
    this.transient = more.transient ?? false
    this.retryAfterMs = more.retryAfterMs
    this.dead = more.dead
  }
}

const refusedCodes: Record<string, string> = {
  ECONNREFUSED: 'refuses connections',
  ECONNRESET: 'closed the connection',
  ENOTFOUND: 'has a host name that does not exist',
  EAI_AGAIN: 'has a host name that cannot be looked up at the moment',
  ETIMEDOUT: 'cannot be reached',
  EHOSTUNREACH: 'cannot be reached',
  ENETUNREACH: 'cannot be reached',
}

/** Why no answer came at all. The endpoint's address stays out of it: it may hold what others need not know. */
export function connectionFailure(error: unknown, provider: string): CallFailure {
  if (error instanceof FetchRefused) {
    const detail =
      error.kind === 'address'
        ? `The provider ${provider} is at a private address, which only the setting PROVIDER_ALLOW_PRIVATE opens.`
        : `The provider ${provider} was not asked: ${error.message}.`
    return new CallFailure('rejected', detail)
  }
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const transient = code === 'ECONNREFUSED' || code === 'ECONNRESET' || code === 'EAI_AGAIN'
  const what = refusedCodes[code] ?? (code === '' ? 'cannot be reached' : `cannot be reached (${code})`)
  return new CallFailure('unreachable', `The provider ${provider} ${what}.`, { transient, dead: 'server' })
}

/** `Retry-After` (RFC 9110, 10.2.3) in milliseconds: seconds, or a date. */
export function retryAfter(value: string | null, now = Date.now()): number | undefined {
  if (value === null) return undefined
  if (/^\s*\d+(\.\d+)?\s*$/.test(value)) return Number(value) * 1000
  const at = Date.parse(value)
  return Number.isNaN(at) ? undefined : Math.max(0, at - now)
}

/** A provider's own words, short and without anything that looks like a key. */
export function ownWords(body: string, secret: string | undefined): string {
  let said = body
  try {
    const parsed = JSON.parse(body) as { error?: { message?: unknown } | string; message?: unknown }
    const { error } = parsed
    const found = typeof error === 'object' ? error?.message : (error ?? parsed.message)
    said = typeof found === 'string' ? found : ''
  } catch {
    said = ''
  }
  return scrub(said, secret).replace(/\s+/g, ' ').trim().slice(0, 300)
}

/** A text without the key, and without what providers print of keys (`sk-ab***yz`). */
export function scrub(text: string, secret: string | undefined): string {
  const without = secret ? text.replaceAll(secret, '[key]') : text
  return without
    .replace(/\b(?:sk|pk|key|gsk|xai|AIza)[-_][\w*.-]{4,}/g, '[key]')
    .replace(/\S*\*{3,}\S*/g, '[key]')
}

const transientStatus = new Set([429, 502, 503, 504, 529])

/** Why a provider answered something else than 2xx. */
export async function statusFailure(
  response: Response,
  provider: string,
  model: string,
  secret: string | undefined,
): Promise<CallFailure> {
  const { status } = response
  const words = ownWords(await response.text().catch(() => ''), secret)
  const more = { status, retryAfterMs: retryAfter(response.headers.get('retry-after')) }
  const because = words === '' ? '.' : `: ${words}`
  if (status === 401 || status === 403) {
    return new CallFailure('rejected', `The provider ${provider} does not accept the key (${status}).`, more)
  }
  if (status === 404) {
    const detail = `The provider ${provider} does not know the model ${model} (404)${because}`
    return new CallFailure('rejected', detail, { ...more, dead: 'model' })
  }
  if (status === 429) {
    return new CallFailure('rate_limited', `The provider ${provider} limits the rate (429)${because}`, {
      ...more,
      transient: true,
    })
  }
  if (status >= 500) {
    return new CallFailure('broken', `The provider ${provider} failed (${status})${because}`, {
      ...more,
      transient: transientStatus.has(status),
      dead: 'model',
    })
  }
  return new CallFailure(
    'rejected',
    `The provider ${provider} refused the request (${status})${because}`,
    more,
  )
}
