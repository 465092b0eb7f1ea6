import type { IncomingMessage } from 'node:http'
import { parseCookie } from 'cookie'
import { sessionCookieNames } from '../cookies.ts'

/** What a request shows to say who calls; nothing of it has been checked. */
export interface Credentials {
  readonly bearer: string | undefined
  readonly sessionCookie: string | undefined
}

const bearerScheme = /^Bearer +([\x21-\x7e]{1,8192}) *$/i

/** Credentials of a request, in the one order of the chain: `Authorization: Bearer`, then the session cookie. */
export function credentialsOf(req: IncomingMessage): Credentials {
  const cookieHeader = req.headers.cookie
  let sessionCookie: string | undefined
  if (cookieHeader) {
    const cookies = parseCookie(cookieHeader)
    for (const name of sessionCookieNames) sessionCookie ??= cookies[name] || undefined
  }
  return { bearer: bearerScheme.exec(req.headers.authorization ?? '')?.[1], sessionCookie }
}
