import { createHash } from 'node:crypto'
import { isIPv6 } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { tooMany } from './errors.ts'

/** What the limiter needs of a `pg.Pool`. */
export interface LimitStore {
  query(query: { name?: string; text: string; values?: unknown[] }): Promise<{
    rows: unknown[]
    rowCount: number | null
  }>
}

export interface LimitDefinition {
  /** How many in a window. */
  readonly points: number
  /** The window in seconds; it starts with the first of it. */
  readonly seconds: number
  /**
   * `refuse` answers 429 until the window ends. `delay` never shuts anybody out for long, so that a stranger
   * cannot lock an account: past the points each one waits, longer and longer up to `maxSeconds`, and of one
   * key at most two wait at once in a process; the rest is told to come back in as many seconds.
   */
  readonly over: 'refuse' | { readonly delay: { readonly maxSeconds: number } }
}

/**
 * `login`, `register`, `code`, `token` and `models` are `x-rate-limit` names, consumed per IP address or, those of
 * {@link limitsOfUsers}, per user.
 */
export const limitDefinitions = {
  login: { points: 30, seconds: 60, over: 'refuse' },
  'login-account': { points: 10, seconds: 15 * 60, over: { delay: { maxSeconds: 8 } } },
  // Codes of a second factor, per account: only who knows the password gets this far. One guess in 300,000 is right.
  mfa: { points: 10, seconds: 30 * 60, over: 'refuse' },
  // Mails to reset a password, per address.
  'reset-mail': { points: 5, seconds: 60 * 60, over: 'refuse' },
  register: { points: 10, seconds: 60 * 60, over: 'refuse' },
  code: { points: 10, seconds: 60 * 60, over: 'refuse' },
  // Passwords of a share link, per link and address.
  'share-password': { points: 10, seconds: 15 * 60, over: 'refuse' },
  token: { points: 60, seconds: 60, over: 'refuse' },
  // What asks a model, or all providers, while the client waits. Runs have a limit of their own: how many go on at a time.
  models: { points: 120, seconds: 60, over: 'refuse' },
} as const satisfies Record<string, LimitDefinition>

/** Of operations for which one must be logged in: people who share an address do not share these. */
export const limitsOfUsers: ReadonlySet<string> = new Set<keyof typeof limitDefinitions>(['models'])

export interface LimitState {
  /** Points per window. */
  readonly limit: number
  readonly remaining: number
  /** Until the window ends. */
  readonly resetSeconds: number
  /** `RateLimit`, `RateLimit-Policy` and `X-RateLimit-*` for the response. */
  readonly headers: Readonly<Record<string, string>>
}

export interface Limits<Name extends string = string> {
  /** Takes a point of `key` (an address, an account), or throws 429 with `Retry-After`; may wait first. */
  consume(name: Name, key: string, signal?: AbortSignal): Promise<LimitState>
  /** Gives `key` all its points back, after it has proved itself. */
  reset(name: Name, key: string): Promise<void>
  /** Removes rows of windows that have ended; a job calls it. Returns how many. */
  sweep(): Promise<number>
}

/**
 * What one client is counted by: its IPv4 address, or the /64 network of its IPv6 address, since a network is
 * what one customer has to choose addresses from.
 */
export function addressKey(ip: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip)
  if (mapped?.[1]) return mapped[1]
  if (!isIPv6(ip)) return ip
  const [head = '', tail] = ip.replace(/%.*$/, '').toLowerCase().split('::')
  const first = head === '' ? [] : head.split(':')
  const last = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros =
    tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - first.length - last.length) }, () => '0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}

const waitingPerKey = 2

/**
 * `RateLimit` fields of draft-ietf-httpapi-ratelimit-headers-10 and the older `X-` ones, whose reset counts
 * seconds from now as well.
 */
function limitHeaders(name: string, definition: LimitDefinition, remaining: number, resetSeconds: number) {
  return {
    'RateLimit-Policy': `"${name}";q=${definition.points};w=${definition.seconds}`,
    RateLimit: `"${name}";r=${remaining};t=${resetSeconds}`,
    'X-RateLimit-Limit': String(definition.points),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(resetSeconds),
  }
}

interface Limiter {
  readonly definition: LimitDefinition
  readonly store: RateLimiterPostgres
  /** How many wait, by key. */
  readonly waiting: Map<string, number>
}

function createLimiter(
  pool: LimitStore,
  name: string,
  definition: LimitDefinition,
  prepared: boolean,
): Limiter {
  const { points, seconds, over } = definition
  // An object of ours, because the limiter guesses from the constructor's name what it was given.
  const storeClient: LimitStore = {
    query: ({ name: statement, ...query }) =>
      pool.query(prepared && statement !== undefined ? { ...query, name: statement } : query),
  }
  const store = new RateLimiterPostgres({
    storeClient,
    storeType: 'client',
    tableName: 'rate_limits',
    tableCreated: true,
    clearExpiredByTimeout: false,
    keyPrefix: name,
    points,
    duration: seconds,
    // A refused key stays refused till its window ends: no need to ask the database again.
    ...(over === 'refuse' ? { inMemoryBlockOnConsumed: points + 1 } : {}),
    // While the database is away each process counts for itself.
    insuranceLimiter: new RateLimiterMemory({ keyPrefix: name, points, duration: seconds }),
  })
  return { definition, store, waiting: new Map() }
}

/** Addresses and accounts are personal, and may be long: the table holds a digest. */
const digest = (key: string) => createHash('sha256').update(key).digest('base64url')

const wholeSeconds = (ms: number) => Math.max(1, Math.ceil(ms / 1000))

/** Waits its turn: 1, 2, 4 … seconds up to the definition's most. Returns false when too many wait already. */
async function waitTurn(
  limiter: Limiter,
  key: string,
  over: number,
  maxSeconds: number,
  signal?: AbortSignal,
) {
  const before = limiter.waiting.get(key) ?? 0
  if (before >= waitingPerKey) return false
  limiter.waiting.set(key, before + 1)
  try {
    await sleep(Math.min(maxSeconds, 2 ** Math.min(over - 1, 30)) * 1000, undefined, { signal })
    return true
  } finally {
    const left = (limiter.waiting.get(key) ?? 1) - 1
    if (left > 0) limiter.waiting.set(key, left)
    else limiter.waiting.delete(key)
  }
}

/**
 * Rate limits shared by all processes through table `rate_limits(key text primary key, points integer,
 * expire bigint)` (columns in this order; `expire` in ms since 1970). Without a database each process counts
 * for itself. `prepared: false` names no statements, for a pooler that cannot keep them.
 */
export function createLimits<D extends Record<string, LimitDefinition>>(
  pool: LimitStore,
  definitions: D,
  options: { prepared?: boolean } = {},
): Limits<keyof D & string> {
  const limiters = new Map(
    Object.entries(definitions).map(([name, definition]) => [
      name,
      createLimiter(pool, name, definition, options.prepared ?? true),
    ]),
  )
  const limiterOf = (name: string) => {
    const limiter = limiters.get(name)
    if (!limiter) throw new Error(`No rate limit is named ${name}`)
    return limiter
  }

  return {
    async consume(name, key, signal) {
      const limiter = limiterOf(name)
      const { definition, store } = limiter
      const hashed = digest(key)
      const outcome = await store.consume(hashed).catch((thrown: unknown) => {
        if (thrown instanceof RateLimiterRes) return thrown
        throw thrown
      })
      const resetSeconds = wholeSeconds(outcome.msBeforeNext)
      const remaining = Math.max(0, outcome.remainingPoints)
      const headers = limitHeaders(name, definition, remaining, resetSeconds)
      const state = { limit: definition.points, remaining, resetSeconds, headers }
      // A key that is refused from memory counts no points at all.
      const over = outcome.consumedPoints === 0 ? 1 : outcome.consumedPoints - definition.points
      if (over <= 0) return state
      if (definition.over === 'refuse') throw tooMany(resetSeconds, headers)
      const { maxSeconds } = definition.over.delay
      if (await waitTurn(limiter, hashed, over, maxSeconds, signal)) return state
      throw tooMany(maxSeconds, headers)
    },
    async reset(name, key) {
      await limiterOf(name).store.delete(digest(key))
    },
    async sweep() {
      const { rowCount } = await pool.query({
        text: 'delete from rate_limits where expire < $1',
        values: [Date.now()],
      })
      return rowCount ?? 0
    },
  }
}
