import type { Request } from 'express'
import type { Principal } from './principal.ts'

/** What the middleware learns about a request before and while it is handled; logs and errors read it. */
export interface RequestContext {
  readonly id: string
  readonly startedAt: bigint
  operationId: string | undefined
  principal: Principal | null
  /** Whether the operation is one of Sage's, whose `message` is localised. */
  sage: boolean
}

const contexts = new WeakMap<object, RequestContext>()

/** The context of a request that has passed the request-id middleware. */
export function contextOf(req: Request): RequestContext {
  const context = contexts.get(req)
  if (!context) throw new Error('request-id middleware has not run')
  return context
}

export function setContext(req: Request, context: RequestContext): void {
  contexts.set(req, context)
}
