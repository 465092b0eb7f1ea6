import type { IncomingMessage } from 'node:http'
import { parseCookie } from 'cookie'
import { sessionCookieNames } from '../cookies.ts'

/** What a request shows to say who calls; nothing of it has been checked. */
export interface Credentials {
  readonly bearer: string | undefined
  readonly sessionCookie: string | undefined
  /** What follows `Basic`: never a user, only an OAuth2 client proves itself so, at the operations for it. */
  readonly basic: string | undefined
  /** The user that `X-Sage-Internal-UserId` names, and the address that the connection comes from. */
  readonly named: { readonly subject: string; readonly address: string } | undefined
}

const subjectForm = /^[\x21-\x7e](?:[\x20-\x7e]{0,253}[\x21-\x7e])?$/

function namedUser(req: IncomingMessage): Credentials['named'] {
  const subject = req.headers['x-sage-internal-userid']
  const address = req.socket.remoteAddress
  if (typeof subject !== 'string' || address === undefined || !subjectForm.test(subject)) return undefined
  return { subject, address }
}

const bearerScheme = /^Bearer +([\x21-\x7e]{1,8192}) *$/i
const basicScheme = /^Basic +([A-Za-z0-9+/_-]{1,2048}={0,2}) *$/i

/**
 * Credentials of a request, in the one order of the chain: `Authorization: Bearer`, then the session cookie, then
 * the user named by a proxy.
 */
export function credentialsOf(req: IncomingMessage): Credentials {
  const cookieHeader = req.headers.cookie
  let sessionCookie: string | undefined
  if (cookieHeader) {
    const cookies = parseCookie(cookieHeader)
    for (const name of sessionCookieNames) sessionCookie ??= cookies[name] || undefined
  }
  return {
    bearer: bearerScheme.exec(req.headers.authorization ?? '')?.[1],
    sessionCookie,
    basic: basicScheme.exec(req.headers.authorization ?? '')?.[1],
    named: namedUser(req),
  }
}
