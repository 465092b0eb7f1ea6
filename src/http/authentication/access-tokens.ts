import { createHash, createSecretKey, type KeyObject } from 'node:crypto'
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

/** What a token of ours says. Whether its session still lives is for the database to say. */
interface Verified {
  readonly sessionId: string
  readonly expiresAt: Date
}

/** Tokens whose signature is known to be ours; the oldest goes first. */
const remembered = 4096

/** Signs and checks access tokens (JWT, HS256, key id in `kid`). */
export interface AccessTokens {
  sign(claims: AccessClaims, seconds: number): string
  /** The session id of a token that is ours and in its time; otherwise why not. */
  verify(token: string): Verified | { readonly failure: 'invalid token' | 'token expired' }
  /** The session that a token of ours stands for, expired or not: what a logout with it ends. */
  sessionOf(token: string): string | undefined
}

interface SigningKey {
  readonly id: string
  readonly key: KeyObject
}

const signingKey = (bytes: Buffer): SigningKey => ({
  id: createHash('sha256').update(bytes).digest('base64url').slice(0, 8),
  // Of bytes, jsonwebtoken would find out on each call that they are no public key.
  key: createSecretKey(bytes),
})

/** Tokens are signed with the current key; the keys before it still count, found by `kid`. */
export function createAccessTokens(secrets: Pick<Secrets, 'derive' | 'deriveFormer'>): AccessTokens {
  const purpose = 'access-token'
  const current = signingKey(secrets.derive(purpose))
  const keys = new Map(
    [current, ...secrets.deriveFormer(purpose).map(signingKey)].map(({ id, key }) => [id, key]),
  )
  // A client sends the same token with each request, and its signature does not change; only time goes by.
  const verified = new Map<string, Verified>()

  /** The claims of a token that one of our keys has signed; throws the reasons of jsonwebtoken. */
  function claimsOf(token: string, ignoreExpiration: boolean): jwt.JwtPayload | undefined {
    const key = keys.get(jwt.decode(token, { complete: true })?.header.kid ?? '')
    if (!key) return undefined
    const claims = jwt.verify(token, key, { algorithms: [algorithm], ignoreExpiration })
    return typeof claims === 'string' || typeof claims.sid !== 'string' ? undefined : claims
  }

  return {
    sign: (claims, seconds) =>
      jwt.sign({ ...claims }, current.key, { algorithm, keyid: current.id, expiresIn: seconds }),
    verify(token) {
      const known = verified.get(token)
      if (known && known.expiresAt.getTime() > Date.now()) return known
      verified.delete(token)
      try {
        const claims = claimsOf(token, false)
        if (claims?.exp === undefined) return { failure: 'invalid token' }
        const fresh = { sessionId: claims.sid as string, expiresAt: new Date(claims.exp * 1000) }
        const [oldest] = verified.keys()
        if (verified.size >= remembered && oldest !== undefined) verified.delete(oldest)
        verified.set(token, fresh)
        return fresh
      } catch (thrown) {
        return { failure: thrown instanceof jwt.TokenExpiredError ? 'token expired' : 'invalid token' }
      }
    },
    sessionOf(token) {
      try {
        return claimsOf(token, true)?.sid as string | undefined
      } catch {
        return undefined
      }
    },
  }
}
