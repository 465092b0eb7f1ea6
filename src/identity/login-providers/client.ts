import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchProtectedResource,
  fetchUserInfo,
  None,
  ResponseBodyError,
  type TokenEndpointResponse,
} from 'openid-client'
import { isSafeEndpoint } from '../../config/login-providers.ts'
import { badRequest, HttpError } from '../../http/errors.ts'
import type { Provider } from './providers.ts'

type Claims = Readonly<Record<string, unknown>>

/** What a provider says about who has signed in there, and what it gave for using its API. */
export interface ProviderAnswer {
  readonly claims: Claims
  readonly tokens: TokenEndpointResponse
}

/** Seconds that a provider may take to answer. */
const timeout = 10
/** How long a provider's discovery document is kept. */
const keptMs = 3_600_000

const guardedFetch: CustomFetch = (url, options) => {
  if (!isSafeEndpoint(new URL(url))) throw new TypeError(`${url} is neither https nor on this machine`)
  return fetch(url, { ...options, redirect: 'manual' } as RequestInit)
}

/**
 * For endpoints that come without a discovery document: an ID token could not be checked, so that it does not
 * count; who has signed in is what the userinfo endpoint says.
 */
const withoutIdToken: CustomFetch = async (url, options) => {
  const response = await guardedFetch(url, options)
  if (options.method !== 'POST' || !response.ok) return response
  const answer: unknown = await response.json().catch(() => undefined)
  if (typeof answer !== 'object' || answer === null) return new Response('', { status: response.status })
  const { id_token: _, ...rest } = answer as Record<string, unknown>
  return Response.json(rest, { status: response.status })
}

/** How the client proves itself at the token endpoint: as configured, else in a way that the provider offers. */
function authenticationOf(provider: Provider): ClientAuth {
  const { clientSecret, clientAuthentication, endpoints } = provider
  if (clientSecret === undefined || clientAuthentication === 'none') return None()
  // What a discovery document that lists none means (RFC 8414), and what servers without one take.
  const silent = 'discovery' in endpoints ? ['client_secret_basic'] : ['client_secret_post']
  return (metadata, client, body, headers) => {
    const offered = metadata.token_endpoint_auth_methods_supported ?? silent
    const method = clientAuthentication ?? offered.find((one) => one.startsWith('client_secret_'))
    const authenticate =
      method === 'client_secret_post' ? ClientSecretPost(clientSecret) : ClientSecretBasic(clientSecret)
    authenticate(metadata, client, body, headers)
  }
}

async function configure(provider: Provider): Promise<Configuration> {
  const { endpoints, clientId } = provider
  const authentication = authenticationOf(provider)
  if ('discovery' in endpoints) {
    return discovery(new URL(endpoints.discovery), clientId, {}, authentication, {
      // Which requests may go without TLS is for `guardedFetch` to say.
      execute: [allowInsecureRequests, enableNonRepudiationChecks],
      [customFetch]: guardedFetch,
      timeout,
    })
  }
  const metadata = {
    issuer: new URL(endpoints.authorize).origin,
    authorization_endpoint: endpoints.authorize,
    token_endpoint: endpoints.token,
    userinfo_endpoint: endpoints.userinfo,
  }
  const client = new Configuration(metadata, clientId, {}, authentication)
  allowInsecureRequests(client)
  client.timeout = timeout
  client[customFetch] = withoutIdToken
  return client
}

interface Kept {
  readonly until: number
  readonly client: Promise<Configuration>
}

const kept = new WeakMap<object, Map<string, Kept>>()

/** The client of a provider; its discovery document is read once an hour, and again after a failure. 502. */
export async function clientOf(owner: object, provider: Provider): Promise<Configuration> {
  const clients = kept.get(owner) ?? new Map<string, Kept>()
  kept.set(owner, clients)
  let found = clients.get(provider.key)
  if (!found || found.until < Date.now()) {
    found = { until: Date.now() + keptMs, client: configure(provider) }
    clients.set(provider.key, found)
  }
  try {
    return await found.client
  } catch (thrown) {
    if (clients.get(provider.key) === found) clients.delete(provider.key)
    throw badGateway(provider, thrown)
  }
}

/** What went wrong, in the library's own words: its errors hold the provider's whole answer, tokens and all. */
function wordsOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return 'unknown failure'
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` (${thrown.code})` : ''
  const inner = thrown.cause instanceof Error ? `: ${wordsOf(thrown.cause)}` : ''
  return `${thrown.message}${code}${inner}`
}

const badGateway = (provider: Provider, thrown: unknown, status = 502) =>
  new HttpError(status, `${provider.name} did not answer, or not as it should`, {
    cause: new Error(wordsOf(thrown)),
  })

/** Where to send the browser. `extra` are parameters of the provider's own. */
export async function authorizationUrl(
  owner: object,
  provider: Provider,
  flow: { redirectUri: string; state: string; nonce: string; verifier: string },
  extra: Readonly<Record<string, string>>,
): Promise<string> {
  const client = await clientOf(owner, provider)
  return buildAuthorizationUrl(client, {
    ...extra,
    response_type: 'code',
    redirect_uri: flow.redirectUri,
    scope: provider.scope,
    state: flow.state,
    nonce: flow.nonce,
    code_challenge: await calculatePKCECodeChallenge(flow.verifier),
    code_challenge_method: 'S256',
  }).href
}

/** What the claims of userinfo add to those of the ID token; `email_verified` never speaks of another's address. */
function merge(idToken: Claims, userinfo: Claims): Claims {
  const sameEmail = userinfo.email === undefined || userinfo.email === idToken.email
  const { email_verified: _, ...withoutVerified } = idToken
  return { ...(sameEmail ? idToken : withoutVerified), ...userinfo }
}

async function claimsOf(client: Configuration, tokens: Awaited<ReturnType<typeof authorizationCodeGrant>>) {
  const { userinfo_endpoint: endpoint } = client.serverMetadata()
  const idToken = tokens.claims()
  if (endpoint === undefined) return idToken ?? {}
  if (idToken) return merge(idToken, await fetchUserInfo(client, tokens.access_token, idToken.sub))
  const answer = await fetchProtectedResource(client, tokens.access_token, new URL(endpoint), 'GET')
  const claims: unknown = answer.ok ? await answer.json() : undefined
  if (typeof claims !== 'object' || claims === null || Array.isArray(claims))
    throw new Error('the userinfo endpoint gave no object')
  return claims as Claims
}

/** The nonce or the code is not the one of this browser's flow: somebody has put in what another login yielded. */
const isMismatch = (thrown: unknown) =>
  (thrown instanceof ResponseBodyError && thrown.error === 'invalid_grant') ||
  (thrown instanceof ClientError && /"nonce"/.test(wordsOf(thrown)))

/**
 * Trades the code for tokens and asks who has signed in. 400 for a code that the provider does not take or that
 * belongs to another login, else the provider's `exchangeFailure` for whatever it answers instead.
 */
export async function exchange(
  owner: object,
  provider: Provider,
  flow: { redirectUri: string; nonce: string; verifier: string },
  answer: { code: string; state: string; issuer: string | undefined },
): Promise<ProviderAnswer> {
  const client = await clientOf(owner, provider)
  const discovered = 'discovery' in provider.endpoints
  const url = new URL(flow.redirectUri)
  url.searchParams.set('code', answer.code)
  url.searchParams.set('state', answer.state)
  if (discovered) {
    const { issuer, authorization_response_iss_parameter_supported: named } = client.serverMetadata()
    if (answer.issuer === undefined ? named === true : answer.issuer !== issuer) {
      throw badRequest('The answer comes from another provider (iss)')
    }
    if (answer.issuer !== undefined) url.searchParams.set('iss', answer.issuer)
  }
  try {
    const tokens = await authorizationCodeGrant(client, url, {
      expectedState: answer.state,
      pkceCodeVerifier: flow.verifier,
      ...(discovered ? { expectedNonce: flow.nonce, idTokenExpected: true } : {}),
    })
    return { claims: await claimsOf(client, tokens), tokens }
  } catch (thrown) {
    if (isMismatch(thrown)) throw badRequest('The code does not belong to this login, or was used before')
    throw badGateway(provider, thrown, provider.exchangeFailure)
  }
}
