import type { Request } from 'express'
import type { Principal } from './principal.ts'

/** What the middleware learns about a request before and while it is handled; logs and errors read it. */
export interface RequestContext {
  readonly id: string
  /** Of the client, behind trusted proxies too. */
  readonly ip: string
  operationId: string | undefined
  principal: Principal | null
  /** Whether the operation is one of Sage's, whose `message` is localised. */
  sage: boolean
  /** Which error body the operation has. */
  errors: 'problem' | 'oauth2'
}

/** Where the context hangs on its request: a WeakMap from requests costs more than the rest of the middleware. */
const key = Symbol('context')

interface Carrier {
  [key]?: RequestContext
}

/** The context of a request that has passed the request-id middleware. */
export function contextOf(req: Request): RequestContext {
  const context = (req as Request & Carrier)[key]
  if (!context) throw new Error('request-id middleware has not run')
  return context
}

export function setContext(req: Request, context: RequestContext): void {
  const carrier: Request & Carrier = req
  carrier[key] = context
}
