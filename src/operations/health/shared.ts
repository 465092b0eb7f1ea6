import type { Services } from '../../services/services.ts'

/**
 * A check whose answer serves everybody for `seconds`: these operations are open to anybody, and asking often
 * must not make work. The check reports a fault in its answer and does not reject.
 */
export function shared<T>(
  seconds: number,
  check: (services: Services) => Promise<T>,
): (services: Services) => Promise<T> {
  const kept = new WeakMap<Services, { readonly until: number; readonly answer: Promise<T> }>()
  return (services) => {
    const now = services.clock.now().getTime()
    const last = kept.get(services)
    if (last && now < last.until) return last.answer
    const answer = check(services)
    kept.set(services, { until: now + seconds * 1000, answer })
    return answer
  }
}

/** Rejects when the work has not ended in time; the work itself goes on and is forgotten. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Error(`no answer within ${milliseconds} ms`)), milliseconds)
  try {
    return await Promise.race([work, promise])
  } finally {
    clearTimeout(timer)
  }
}
