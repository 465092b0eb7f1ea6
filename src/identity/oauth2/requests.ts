import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { invalid } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import type { Query } from '../../http/types.ts'
import { SealError, type Secrets } from '../../services/secrets.ts'
import { invalidClient, oauth2Error } from './errors.ts'
import { type Client, findClient } from './queries.ts'
import { consentSeconds, isPkceText, isRedirectOf, isSubset, isThisApi, scopesOf } from './rules.ts'

/** The parameters of `/oauth2/authorize` as they were sent. */
export type Parameters = Query<'oauth2Authorize'>

/** Who asks, and where the answer goes: beyond doubt, so that errors may go there as well. */
export interface Asking {
  readonly client: Client
  readonly redirectUri: string
}

/** What is asked for. */
export interface AuthorizationRequest {
  readonly scope: readonly string[]
  readonly challenge: string | null
  readonly method: 'S256' | 'plain' | null
  readonly resource: readonly string[]
}

/** The client and its redirect URI; throws the errors that must not be redirected. */
export async function readAsking(db: Kysely<DB>, parameters: Parameters): Promise<Asking> {
  const { response_type, client_id, redirect_uri } = parameters
  if (response_type !== 'code') {
    throw oauth2Error('unsupported_response_type', 'The response_type must be code')
  }
  if (client_id === undefined) throw oauth2Error('invalid_request', 'The client_id is missing')
  const client = await findClient(db, client_id)
  if (!client) throw invalidClient('The client is unknown')
  if (!client.enabled) throw oauth2Error('unauthorized_client', 'The client is disabled', 403)
  if (!client.grant_types.includes('authorization_code')) {
    throw oauth2Error('unauthorized_client', 'The client may not use the authorization code grant', 403)
  }
  const redirectUri = redirect_uri ?? client.redirect_uris[0]
  if (redirectUri === undefined || !isRedirectOf(client, redirectUri)) {
    throw oauth2Error('invalid_request', 'The redirect_uri is not one of the client')
  }
  return { client, redirectUri }
}

function readChallenge(
  client: Client,
  { code_challenge: challenge, code_challenge_method }: Parameters,
): Pick<AuthorizationRequest, 'challenge' | 'method'> {
  if (challenge === undefined) {
    if (code_challenge_method !== undefined) {
      throw oauth2Error('invalid_request', 'A code_challenge_method needs a code_challenge')
    }
    if (client.secret_hash === null) {
      throw oauth2Error('invalid_request', 'A public client must send a code_challenge')
    }
    return { challenge: null, method: null }
  }
  const method = code_challenge_method ?? 'plain'
  if (method !== 'S256' && !(method === 'plain' && client.plain_pkce)) {
    throw oauth2Error('invalid_request', 'The code_challenge_method must be S256')
  }
  if (!isPkceText(challenge)) throw oauth2Error('invalid_request', 'The code_challenge is malformed')
  return { challenge, method }
}

/** 400 `invalid_target` unless every resource indicator means this API. */
export function requireThisApi(resource: readonly string[], publicUrl: string): void {
  if (!resource.every((one) => isThisApi(one, publicUrl))) {
    throw oauth2Error('invalid_target', 'The resource is not this API')
  }
}

/** What the client asks for; throws the errors that go to its redirect URI. */
export function readRequest(client: Client, parameters: Parameters, publicUrl: string): AuthorizationRequest {
  const own = scopesOf(client.scope)
  const asked = scopesOf(parameters.scope)
  const scope = asked.length === 0 ? own : asked
  if (!isSubset(scope, own)) throw oauth2Error('invalid_scope', 'The client may not ask for this scope')
  const resource = parameters.resource ?? []
  requireThisApi(resource, publicUrl)
  return { scope, resource, ...readChallenge(client, parameters) }
}

const sealing = 'oauth2/consent'

interface Sealed {
  readonly userId: string
  readonly tenantId: string
  readonly at: number
  readonly parameters: Parameters
}

/** An authorization request as the consent page carries it: only for this user in this tenant, only for a while. */
export function sealRequest(
  secrets: Secrets,
  { user, tenantId }: Principal,
  now: Date,
  parameters: Parameters,
): string {
  const { prompt: _, nonce: __, ...kept } = parameters
  const sealed: Sealed = { userId: user.id, tenantId, at: now.getTime(), parameters: kept }
  return secrets.encrypt(JSON.stringify(sealed), sealing)
}

/** What {@link sealRequest} sealed; 400 for somebody else's, an old one, or anything else. */
export function openRequest(
  secrets: Secrets,
  { user, tenantId }: Principal,
  now: Date,
  text: string,
): Parameters {
  const refuse = (message: string) => invalid('/request', message, 400)
  let sealed: Sealed
  try {
    sealed = JSON.parse(secrets.decrypt(text, sealing)) as Sealed
  } catch (thrown) {
    if (thrown instanceof SealError) throw refuse('was not made by this server')
    throw thrown
  }
  if (sealed.userId !== user.id || sealed.tenantId !== tenantId) throw refuse('was made for somebody else')
  if (now.getTime() - sealed.at > consentSeconds * 1000)
    throw refuse('is too old; start again at the application')
  return sealed.parameters
}
