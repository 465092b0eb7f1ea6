import { HttpError } from '../errors.ts'
import type { Principal } from '../principal.ts'
import type { Authenticator } from './authenticator.ts'
import type { Credentials } from './credentials.ts'
import type { RequestOrigin } from './identity-proxies.ts'

/** Who is logged out hears nothing more after this long. */
export const usualCheckMs = 30_000

/** The caller as of now; null once the credential is revoked or may not do this any more. */
export type Standing = () => Promise<Principal | null>

/** `x-permission` of what every user may do for themselves, and the scope that a limited credential needs for it. */
export const ownScopes: Readonly<Record<string, string>> = { self: 'account', openid: 'openid' }

/** Throws 403 for who may not do what an operation with this `x-permission` does. */
export function requirePermission(permission: string | null, principal: Principal): void {
  if (permission === null) return
  const scope = ownScopes[permission]
  if (scope !== undefined) {
    // What concerns the account itself is not for a credential that was given to a program for something else.
    if (principal.scopes && !principal.scopes.has(scope)) {
      throw new HttpError(403, `Scope ${scope} is required`)
    }
    return
  }
  if (!principal.permissions.has(permission)) throw new HttpError(403, `Permission ${permission} is required`)
}

export const mayUse = (permission: string | null, principal: Principal): boolean => {
  try {
    requirePermission(permission, principal)
    return true
  } catch {
    return false
  }
}

/** How a connection that stays open asks whether its caller still may use it. */
export const standingOf =
  (
    authenticator: Pick<Authenticator, 'renew'>,
    permission: string | null,
    principal: Principal,
    credentials: Credentials,
    origin: RequestOrigin,
  ): Standing =>
  async () => {
    const now = await authenticator.renew(principal, credentials, origin)
    return now && !now.restricted && mayUse(permission, now) ? now : null
  }

/**
 * Calls `lost` once the caller may not stay, looking every `everyMs` until `closed`. What cannot be asked now is asked again: a
 * database that is away logs nobody out.
 */
export function watchStanding(
  standing: Standing,
  everyMs: number,
  closed: AbortSignal,
  lost: () => void,
): void {
  if (closed.aborted) return
  const checking = setInterval(() => {
    standing().then(
      (now) => {
        if (now || closed.aborted) return
        clearInterval(checking)
        lost()
      },
      () => {},
    )
  }, everyMs)
  closed.addEventListener('abort', () => clearInterval(checking), { once: true })
}
