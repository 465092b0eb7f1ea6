import { randomUUID } from 'node:crypto'
import type { Member, Studio } from './app.ts'
import { createApiToken } from './tokens.ts'

/** One of each credential that opens the API to a member, as request headers. */
export type Credentials = Readonly<
  Record<'access token' | 'session cookie' | 'API token' | 'OAuth2 token', Record<string, string>>
>

/** An OAuth2 access token of a member for a client that is made for it. */
async function createOAuth2Token(
  { database, services }: Studio,
  { tenantId, userId }: Member,
): Promise<string> {
  const token = `oat_${services.secrets.randomToken()}`
  const clientId = `client-${randomUUID()}`
  const grantId = randomUUID()
  await database.system
    .insertInto('oauth2_clients')
    .values({
      client_id: clientId,
      name: 'A test',
      source: 'admin',
      redirect_uris: [],
      token_endpoint_auth_method: 'none',
    })
    .execute()
  await database.system
    .insertInto('oauth2_grants')
    .values({
      id: grantId,
      client_id: clientId,
      user_id: userId,
      tenant_id: tenantId,
      scope: 'account',
      consented: true,
    })
    .execute()
  await database.system
    .insertInto('oauth2_tokens')
    .values({
      token_hash: services.secrets.hashToken(token),
      grant_id: grantId,
      kind: 'access',
      scope: 'account',
      expires_at: new Date(Date.now() + 3_600_000),
    })
    .execute()
  return token
}

/** Everything that a member can show, each of it live. */
export async function credentialsFor(studio: Studio, member: Member): Promise<Credentials> {
  return {
    'access token': { Authorization: member.bearer },
    'session cookie': { Cookie: member.cookie },
    'API token': { Authorization: `Bearer ${await createApiToken(studio, member)}` },
    'OAuth2 token': { Authorization: `Bearer ${await createOAuth2Token(studio, member)}` },
  }
}
