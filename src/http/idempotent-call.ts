import type { Request } from 'express'
import type { Route } from '../../generated/routes.ts'
import { claimKey, keepAnswer, readIdempotencyKey, releaseKey, requestHash } from './idempotency.ts'
import type { HeldHeaders } from './reply.ts'
import type { Call, OperationId } from './types.ts'

/** Headers that belong to the answer itself and are given again with it. */
const keptHeaders = ['etag', 'location', 'link']

/**
 * Runs a POST at most once for its `Idempotency-Key`: the second request with the key gets the first one's
 * answer. Without a key, or without a signed-in caller, it just runs.
 */
export async function withIdempotency(
  req: Request,
  held: HeldHeaders,
  route: Route,
  call: Call<OperationId>,
  work: () => Promise<unknown>,
): Promise<unknown> {
  const key = route.method === 'POST' ? readIdempotencyKey(req.get('Idempotency-Key')) : undefined
  const { db, principal } = call
  if (key === undefined || !db || !principal) return work()
  const userId = principal.user.id
  const { secrets } = call.services
  const sealing = `idempotency_keys/${userId}/${key}`
  const hash = requestHash(route.operationId, req.url, call.body)
  const kept = await claimKey(db, { userId, key, operationId: route.operationId, hash })
  if (kept) {
    for (const [name, value] of Object.entries(kept.headers)) held.set(name, value)
    held.set('Idempotency-Replayed', 'true')
    return kept.body === '' ? undefined : JSON.parse(secrets.decrypt(kept.body, sealing))
  }
  let body: unknown
  try {
    body = await work()
  } catch (thrown) {
    await releaseKey(db, userId, key)
    throw thrown
  }
  const headers: Record<string, string> = {}
  for (const [name, value] of held) {
    if (typeof value === 'string' && keptHeaders.includes(name.toLowerCase())) headers[name] = value
  }
  // Answers may hold a token that is shown once, so they rest encrypted.
  const text = body === undefined ? '' : secrets.encrypt(JSON.stringify(body), sealing)
  await keepAnswer(db, userId, key, { status: route.status, headers, body: text })
  return body
}
