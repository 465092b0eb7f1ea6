import { stringifySetCookie } from 'cookie'

/** Attributes of a cookie; `maxAge` in seconds, 0 deletes it. */
export interface CookieOptions {
  readonly maxAge: number
  readonly secure: boolean
  readonly path?: string
}

/** The session cookie of Navi and StudioBrain, and the name under which Sage's client knows it. */
export const sessionCookieNames = ['navi_auth_session', 'sage_session'] as const

/** A `Set-Cookie` line: always HttpOnly and SameSite=Lax. */
export function setCookieLine(name: string, value: string, options: CookieOptions): string {
  return stringifySetCookie({
    name,
    value,
    httpOnly: true,
    sameSite: 'lax',
    secure: options.secure,
    path: options.path ?? '/',
    maxAge: options.maxAge,
  })
}
