import jwt from 'jsonwebtoken'
import type { AccessClaims } from '../../src/http/authentication/access-tokens.ts'
import type { Member, Studio } from './app.ts'

/** What an access token says, unchecked. */
export const claimsOf = (token: string): AccessClaims & { exp: number } => {
  const claims = jwt.decode(token)
  if (claims === null || typeof claims === 'string') throw new Error('not a JWT with claims')
  return claims as unknown as AccessClaims & { exp: number }
}

/** Another access token of the same session, that the server has signed with these claims instead. */
export const resigned = (
  { services }: Studio,
  token: string,
  change: Partial<AccessClaims> = {},
  seconds = 3600,
): string => {
  const { sub, sid, tenant_id, userid, username, role } = claimsOf(token)
  return services.accessTokens.sign({ sub, sid, tenant_id, userid, username, role, ...change }, seconds)
}

/** The access token of a session as it is after its time. */
export const expired = (studio: Studio, token: string): string => resigned(studio, token, {}, -10)

/** A new API token of a member. */
export async function createApiToken(
  { database, services }: Studio,
  { tenantId, userId }: Member,
): Promise<string> {
  const token = `nav_${services.secrets.randomToken()}`
  await database
    .tenant(tenantId, userId)
    .insertInto('api_tokens')
    .values({
      user_id: userId,
      name: 'a test',
      kind: 'nav',
      token_hash: services.secrets.hashToken(token),
      token_prefix: token.slice(0, 8),
    })
    .execute()
  return token
}
