import { createRemoteJWKSet, errors, type JWTPayload, jwtVerify } from 'jose'
import { isSafeEndpoint } from '../../config/login-providers.ts'
import { HttpError, unauthorized } from '../../http/errors.ts'
import { clientOf } from './client.ts'
import type { Provider } from './providers.ts'

type KeySet = ReturnType<typeof createRemoteJWKSet>

/** Key sets by their address; each reads its keys again when a token names one that it has not. */
const keySets = new Map<string, KeySet>()

function keysAt(uri: string): KeySet {
  const keys = keySets.get(uri) ?? createRemoteJWKSet(new URL(uri), { timeoutDuration: 10_000 })
  keySets.set(uri, keys)
  return keys
}

/** What `jose` throws when the keys cannot be had, in contrast to a token that does not fit them. */
const isOutage = (thrown: unknown) =>
  !(thrown instanceof errors.JOSEError) ||
  thrown instanceof errors.JWKSTimeout ||
  thrown instanceof errors.JWKSInvalid ||
  thrown.code === 'ERR_JOSE_GENERIC'

/**
 * The claims of an ID token that the provider has signed for this server: signature by a key of the provider's
 * set, issuer, audience, time. 401 for any other token, 502 when the keys cannot be had.
 */
export async function claimsOfIdToken(owner: object, provider: Provider, token: string): Promise<JWTPayload> {
  const { issuer, jwks_uri } = (await clientOf(owner, provider)).serverMetadata()
  if (jwks_uri === undefined || !isSafeEndpoint(new URL(jwks_uri)))
    throw new HttpError(502, `${provider.name} names no keys`)
  try {
    const { payload } = await jwtVerify(token, keysAt(jwks_uri), {
      // Google signs either form of its name (https://developers.google.com/identity/sign-in/web/backend-auth).
      issuer: issuer === 'https://accounts.google.com' ? [issuer, 'accounts.google.com'] : issuer,
      audience: provider.clientId,
      algorithms: ['RS256', 'PS256', 'ES256', 'EdDSA'],
      requiredClaims: ['sub', 'exp', 'iat'],
      clockTolerance: 30,
    })
    // Of several audiences the token must name the one it was made for (OpenID Connect Core, section 3.1.3.7).
    if (Array.isArray(payload.aud) && payload.aud.length > 1 && payload.azp !== provider.clientId) {
      throw new errors.JWTClaimValidationFailed('unexpected "azp" claim value', payload, 'azp')
    }
    return payload
  } catch (thrown) {
    if (isOutage(thrown)) {
      throw new HttpError(502, `The keys of ${provider.name} cannot be had`, {
        cause: new Error(thrown instanceof Error ? thrown.message : 'unknown failure'),
      })
    }
    throw unauthorized(
      `The token is not one that ${provider.name} has signed for this server, or has expired`,
    )
  }
}
