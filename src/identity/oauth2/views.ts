import type { components } from '../../../generated/contract.ts'
import { clientAuthentications, grantTypes } from '../../config/oauth2-clients.ts'
import type { Config } from '../../config.ts'
import type { Principal } from '../../http/principal.ts'
import { avatarUrl } from '../avatars/rules.ts'
import type { IssuedTokens } from './exchange.ts'
import type { Client, findSubject } from './queries.ts'
import { supportedScopes } from './scopes.ts'

type Schemas = components['schemas']

/** RFC 8414. */
export const toMetadata = ({ publicUrl, oauth2 }: Config): Schemas['OAuth2Metadata'] => ({
  issuer: publicUrl,
  authorization_endpoint: `${publicUrl}/oauth2/authorize`,
  token_endpoint: `${publicUrl}/oauth2/token`,
  userinfo_endpoint: `${publicUrl}/oauth2/userinfo`,
  revocation_endpoint: `${publicUrl}/oauth2/revoke`,
  ...(oauth2.dynamicRegistration ? { registration_endpoint: `${publicUrl}/oauth2/register` } : {}),
  grant_types_supported: [...grantTypes],
  response_types_supported: ['code'],
  response_modes_supported: ['query'],
  scopes_supported: supportedScopes(),
  token_endpoint_auth_methods_supported: [...clientAuthentications],
  revocation_endpoint_auth_methods_supported: [...clientAuthentications],
  code_challenge_methods_supported: ['plain', 'S256'],
  authorization_response_iss_parameter_supported: true,
  protected_resources: [publicUrl, `${publicUrl}/mcp`],
  service_documentation: `${publicUrl}/redoc`,
})

/** RFC 9728. */
export const toResource = ({ publicUrl }: Config): Schemas['OAuth2Resource'] => ({
  resource: publicUrl,
  authorization_servers: [publicUrl],
  scopes_supported: supportedScopes(),
  bearer_methods_supported: ['header'],
  resource_name: 'Atelier',
  resource_documentation: `${publicUrl}/redoc`,
})

/** RFC 6749, section 5.1. */
export const toGrant = (tokens: IssuedTokens, { oauth2 }: Config): Schemas['OAuth2Grant'] => ({
  access_token: tokens.accessToken,
  token_type: 'Bearer',
  expires_in: oauth2.accessTokenSeconds,
  scope: tokens.scope,
  ...(tokens.refreshToken === undefined ? {} : { refresh_token: tokens.refreshToken }),
})

/** The subject of a credential, as far as its scopes show it; one without scopes shows all. */
export function toUserinfo(
  { user, role, scopes }: Principal,
  subject: Awaited<ReturnType<typeof findSubject>>,
  { publicUrl }: Config,
): Schemas['OAuth2Userinfo'] {
  const path = avatarUrl(subject)
  const picture = path === null ? null : `${publicUrl}${path}`
  const shows = (scope: string) => scopes === null || scopes.has(scope)
  const isAdmin = user.systemRole === 'admin' || role === 'owner' || role === 'admin'
  return {
    sub: user.id,
    iss: publicUrl,
    preferred_username: user.username,
    role: isAdmin ? 'admin' : 'user',
    ...(shows('profile') ? { name: user.displayName, picture, avatar_url: picture } : {}),
    ...(shows('email') ? { email: user.email, email_verified: subject.email_verified } : {}),
  }
}

export const toClient = (client: Client, secret?: string): Schemas['OAuth2Client'] => ({
  client_id: client.client_id,
  ...(secret === undefined ? {} : { client_secret: secret }),
  name: client.name,
  description: client.description === '' ? null : client.description,
  redirect_uris: client.redirect_uris,
  token_endpoint_auth_method:
    client.token_endpoint_auth_method as Schemas['OAuth2Client']['token_endpoint_auth_method'],
  grant_types: client.grant_types,
  response_types: client.response_types,
  scope: client.scope,
  code_challenge_methods: client.plain_pkce ? ['S256', 'plain'] : ['S256'],
  enabled: client.enabled,
  skip_consent: client.skip_consent,
  source: client.source as Schemas['OAuth2Client']['source'],
  created_at: client.created_at.toISOString(),
})

/** RFC 7591, section 3.2.1. */
export const toRegistered = (
  client: Client,
  secret: string | undefined,
  clientUri: string | undefined,
): Schemas['OAuth2RegisteredClient'] => ({
  client_id: client.client_id,
  client_id_issued_at: Math.floor(client.created_at.getTime() / 1000),
  ...(secret === undefined ? {} : { client_secret: secret, client_secret_expires_at: 0 }),
  client_name: client.name,
  ...(clientUri === undefined ? {} : { client_uri: clientUri }),
  redirect_uris: client.redirect_uris,
  token_endpoint_auth_method: client.token_endpoint_auth_method,
  grant_types: client.grant_types,
  response_types: client.response_types,
  scope: client.scope,
})
