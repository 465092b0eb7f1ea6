import { createHash } from 'node:crypto'
import jwt from 'jsonwebtoken'
import type { Secrets } from '../../services/secrets.ts'

/** Claims of an access token: the session that it stands for, and Sage's user claims. */
export interface AccessClaims {
  /** User id. */
  readonly sub: string
  /** Session id: the token lives exactly as long as this session. */
  readonly sid: string
  readonly tenant_id: string
  readonly userid: string
  readonly username: string
  readonly role: string
}

const algorithm = 'HS256'

/** Signs and checks access tokens (JWT, HS256, key id in `kid`). */
export interface AccessTokens {
  sign(claims: AccessClaims, seconds: number): string
  /** The session id of a token that is ours and in its time; otherwise why not. */
  verify(
    token: string,
  ): { sessionId: string; expiresAt: Date } | { failure: 'invalid token' | 'token expired' }
  /** The session that a token of ours stands for, expired or not: what a logout with it ends. */
  sessionOf(token: string): string | undefined
}

export function createAccessTokens(secrets: Pick<Secrets, 'derive'>): AccessTokens {
  const key = secrets.derive('access-token')
  const keyid = createHash('sha256').update(key).digest('base64url').slice(0, 8)
  return {
    sign: (claims, seconds) => jwt.sign({ ...claims }, key, { algorithm, keyid, expiresIn: seconds }),
    verify(token) {
      try {
        const { header, payload: claims } = jwt.verify(token, key, {
          algorithms: [algorithm],
          complete: true,
        })
        if (header.kid !== keyid) return { failure: 'invalid token' }
        if (typeof claims === 'string' || typeof claims.sid !== 'string' || claims.exp === undefined) {
          return { failure: 'invalid token' }
        }
        return { sessionId: claims.sid, expiresAt: new Date(claims.exp * 1000) }
      } catch (thrown) {
        return { failure: thrown instanceof jwt.TokenExpiredError ? 'token expired' : 'invalid token' }
      }
    },
    sessionOf(token) {
      try {
        const claims = jwt.verify(token, key, { algorithms: [algorithm], ignoreExpiration: true })
        return typeof claims === 'string' || typeof claims.sid !== 'string' ? undefined : claims.sid
      } catch {
        return undefined
      }
    },
  }
}
