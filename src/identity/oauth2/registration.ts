import type { components } from '../../../generated/contract.ts'
import {
  clientAuthentications,
  defaultScope,
  grantTypes,
  isWebRedirect,
} from '../../config/oauth2-clients.ts'
import { invalidAll, type Problem } from '../../http/errors.ts'
import { tenantPermissions } from '../../http/permissions.ts'
import type { Secrets } from '../../services/secrets.ts'
import { oauth2Error } from './errors.ts'
import type { Client, insertClient } from './queries.ts'
import { isRegistrableRedirect, isSubset, scopesOf } from './rules.ts'
import { supportedScopes } from './scopes.ts'

type Schemas = components['schemas']
type NewClient = Parameters<typeof insertClient>[1]

/** A client that is not stored yet, and its secret, in clear for the last time. */
export interface DraftedClient {
  readonly client: NewClient
  readonly secret: string | undefined
}

function drafted(
  secrets: Secrets,
  now: Date,
  client: Omit<NewClient, 'secret_hash' | 'enabled' | 'created_at'> & Partial<Pick<Client, 'enabled'>>,
): DraftedClient {
  const secret = client.token_endpoint_auth_method === 'none' ? undefined : `ocs_${secrets.randomToken(32)}`
  return {
    client: {
      enabled: true,
      ...client,
      secret_hash: secret === undefined ? null : secrets.hashToken(secret),
      created_at: now,
    },
    secret,
  }
}

/** An id that says what it is. */
const newClientId = (secrets: Secrets) =>
  `c-${Buffer.from(secrets.randomToken(12)).toString('hex').slice(0, 24)}`

/** What an administrator asks for; 422 naming each field that breaks a rule. */
export function draftByAdmin(
  secrets: Secrets,
  now: Date,
  body: Schemas['OAuth2ClientCreate'],
): DraftedClient {
  const scope = scopesOf(body.scope ?? defaultScope)
  const supported = supportedScopes()
  const problems: Problem[] = [
    ...body.redirect_uris.flatMap((uri, index) =>
      isWebRedirect(uri)
        ? []
        : [
            {
              pointer: `/redirect_uris/${index}`,
              message: 'must be an http or https address without a fragment',
            },
          ],
    ),
    ...scope
      .filter((one) => !supported.includes(one))
      .map((one) => ({ pointer: '/scope', message: `there is no scope ${one}` })),
    ...(scope.length === 0 ? [{ pointer: '/scope', message: 'names no scope' }] : []),
    ...(body.grant_types && !body.grant_types.includes('authorization_code')
      ? [{ pointer: '/grant_types', message: 'must hold authorization_code' }]
      : []),
  ]
  if (problems.length > 0) throw invalidAll(problems)
  return drafted(secrets, now, {
    client_id: body.client_id ?? newClientId(secrets),
    name: body.name,
    description: body.description ?? '',
    redirect_uris: body.redirect_uris,
    grant_types: body.grant_types ?? [...grantTypes],
    scope: scope.join(' '),
    token_endpoint_auth_method: body.token_endpoint_auth_method ?? 'client_secret_basic',
    skip_consent: body.skip_consent ?? false,
    plain_pkce: body.code_challenge_methods?.includes('plain') ?? false,
    enabled: body.enabled ?? true,
    source: 'admin',
  })
}

const refuse = (detail: string) => oauth2Error('invalid_client_metadata', detail)

/**
 * What a client registers of itself. What it asks for and we do not have is left out where the answer can say so
 * (grant types); the rest is 400. It can have no scope that spans tenants.
 */
export function draftByClient(
  secrets: Secrets,
  now: Date,
  body: Schemas['OAuth2Registration'],
): DraftedClient {
  const redirectUris = body.redirect_uris ?? []
  if (redirectUris.length === 0 || !redirectUris.every(isRegistrableRedirect)) {
    throw oauth2Error(
      'invalid_redirect_uri',
      'The redirect_uris must be https, http on a loopback address, or a private scheme, without a fragment',
    )
  }
  const authentication = body.token_endpoint_auth_method ?? 'client_secret_basic'
  if (!clientAuthentications.some((one) => one === authentication)) {
    throw refuse(`The token_endpoint_auth_method must be one of ${clientAuthentications.join(', ')}`)
  }
  const asked = body.grant_types ?? ['authorization_code']
  if (!asked.includes('authorization_code')) throw refuse('The grant_types must hold authorization_code')
  if (!(body.response_types ?? ['code']).includes('code')) throw refuse('The response_types must hold code')
  const scope = scopesOf(body.scope ?? defaultScope)
  const allowed = ['openid', 'profile', 'email', 'account', ...tenantPermissions]
  if (scope.length === 0 || !isSubset(scope, allowed))
    throw refuse('The scope has what no client can register for')
  const clientId = newClientId(secrets)
  return drafted(secrets, now, {
    client_id: clientId,
    name: body.client_name || clientId,
    description: '',
    redirect_uris: redirectUris,
    grant_types: grantTypes.filter((one) => asked.includes(one)),
    scope: scope.join(' '),
    token_endpoint_auth_method: authentication,
    skip_consent: false,
    plain_pkce: false,
    source: 'registration',
    metadata: body.client_uri === undefined ? {} : { client_uri: body.client_uri },
  })
}
