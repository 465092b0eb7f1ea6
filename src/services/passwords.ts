import { argon2id, hash, needsRehash, verify } from 'argon2'
import { HttpError, invalid } from '../http/errors.ts'

/** OWASP Password Storage Cheat Sheet, second Argon2id profile: 19 MiB, two passes, one lane. */
const cost = { type: argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

const shortest = 8
const maxBytes = 1024

/**
 * Argon2 runs on libuv's four threads, which files and DNS need too: two at once (38 MiB), the rest waits,
 * and a flood beyond the queue is refused.
 */
const atOnce = 2
const maxWaiting = 200

/** A hash at today's cost that no known password opens. */
export const dummyHash =
  '$argon2id$v=19$m=19456,p=1,t=2$6ExaaJSrDa20C1sUwwKNCA$w0b02+pA7JBW5Mb96m7SxojHIl4qXl3eJTEn5XIH/To'

let running = 0
const waiting: (() => void)[] = []

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) {
    if (waiting.length >= maxWaiting) {
      throw new HttpError(503, 'Too many password checks are waiting; try again in a moment', {
        headers: { 'Retry-After': '2' },
      })
    }
    // The one that ends hands its place over, so `running` does not change.
    await new Promise<void>((resolve) => waiting.push(resolve))
  } else {
    running += 1
  }
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next) next()
    else running -= 1
  }
}

/** One spelling for letters that keyboards compose differently (NIST SP 800-63B, 3.1.1.2). */
const normalised = (password: string) => password.normalize('NFKC')

const fits = (password: string) => {
  const bytes = Buffer.byteLength(normalised(password), 'utf8')
  return bytes >= 1 && bytes <= maxBytes
}

/** What keeps a text from being a new password, as sentences; empty when it may be one. */
export function passwordProblems(password: string): string[] {
  const problems: string[] = []
  if ([...normalised(password)].length < shortest) problems.push(`must have at least ${shortest} characters`)
  if (Buffer.byteLength(normalised(password), 'utf8') > maxBytes)
    problems.push(`must have at most ${maxBytes} bytes`)
  return problems
}

/** The Argon2id hash of a password in PHC format; 422 outside 1 to 1024 bytes, 503 when too many wait. */
export async function hashPassword(password: string): Promise<string> {
  if (!fits(password)) throw invalid('/password', `must have 1 to ${maxBytes} bytes`)
  return inTurn(() => hash(normalised(password), cost))
}

/** Whether the password is the hash's; 503 when too many wait. */
export async function verifyPassword(stored: string, password: string): Promise<boolean> {
  if (!fits(password)) return false
  return inTurn(() => verify(stored, normalised(password)))
}

/** Takes as long as {@link verifyPassword} and is always false: for users who do not exist. */
export async function verifyAgainstDummy(password: string): Promise<false> {
  await verifyPassword(dummyHash, password)
  return false
}

/** Whether a hash was made at another cost than today's; hash again at the next login. */
export const passwordNeedsRehash = (stored: string): boolean => needsRehash(stored, cost)
