import { auth, type OAuthClientProvider } from '@modelcontextprotocol/sdk/client/auth.js'
import type { OAuthClientInformationMixed, OAuthTokens } from '@modelcontextprotocol/sdk/shared/auth.js'
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js'
import { AuthorizationNeeded, McpFailure } from './failure.ts'

/** What is kept, sealed, of the OAuth between the studio and one MCP server. */
export interface OAuthState {
  /** Our registration at the authorization server, and the callback that it knows. */
  readonly client?: OAuthClientInformationMixed
  readonly redirectUrl?: string
  readonly tokens?: OAuthTokens
  /** A grant that somebody has been asked for. */
  readonly pending?: {
    readonly url: string
    readonly state: string
    readonly verifier: string
    /** Milliseconds since 1970. */
    readonly until: number
    readonly resourceMetadataUrl?: string
    readonly scope?: string
  }
}

/** Where the state of one server lives. */
export interface OAuthStore {
  read(): Promise<OAuthState>
  write(state: OAuthState): Promise<void>
  /** Whether this caller alone may renew now; `release` without having written. */
  lease(): Promise<boolean>
  release(): Promise<void>
}

/** What a 401 tells of how to get a token. */
export interface Challenge {
  readonly resourceMetadataUrl?: URL | undefined
  readonly scope?: string | undefined
}

export interface OAuthParty {
  /** The MCP server. */
  readonly serverUrl: string
  /** Our callback. */
  readonly redirectUrl: string
  readonly fetch: FetchLike
  readonly store: OAuthStore
  /** A new `state` parameter. */
  readonly newState: () => string
  readonly now: () => number
}

/** How long a grant may take that somebody was asked for. */
const pendingMs = 60 * 60_000
const leaseWaitMs = 20_000

type Draft = { -readonly [K in keyof OAuthState]: OAuthState[K] | undefined }

/** The state as the library works on it; what it leaves is in `draft`. */
function providerOf(party: OAuthParty, draft: Draft, challenge: Challenge): OAuthClientProvider {
  const { redirectUrl } = party
  let state = ''
  let verifier = draft.pending?.verifier ?? ''
  return {
    redirectUrl,
    clientMetadata: {
      client_name: 'Atelier',
      redirect_uris: [redirectUrl],
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    },
    state: () => {
      state = party.newState()
      return state
    },
    // A registration for another callback, from before the server's address changed, is of no use.
    clientInformation: () => (draft.redirectUrl === redirectUrl ? draft.client : undefined),
    saveClientInformation: (client) => {
      draft.client = client
      draft.redirectUrl = redirectUrl
    },
    tokens: () => draft.tokens,
    saveTokens: (tokens) => {
      draft.tokens = tokens
      draft.pending = undefined
    },
    saveCodeVerifier: (text) => {
      verifier = text
    },
    codeVerifier: () => verifier,
    redirectToAuthorization: (url) => {
      draft.pending = {
        url: url.href,
        state,
        verifier,
        until: party.now() + pendingMs,
        ...(challenge.resourceMetadataUrl && { resourceMetadataUrl: challenge.resourceMetadataUrl.href }),
        ...(challenge.scope !== undefined && { scope: challenge.scope }),
      }
    },
    invalidateCredentials: (scope) => {
      if (scope === 'all' || scope === 'client') draft.client = undefined
      if (scope === 'all' || scope === 'tokens') draft.tokens = undefined
    },
  }
}

const settled = ({ client, redirectUrl, tokens, pending }: Draft): OAuthState => ({
  ...(client && { client }),
  ...(redirectUrl !== undefined && { redirectUrl }),
  ...(tokens && { tokens }),
  ...(pending && { pending }),
})

const unusable = (thrown: unknown) =>
  new McpFailure('The server asks for credentials, and its authorization server cannot be used', {
    cause: thrown,
  })

/**
 * A token that may count where `refused` did not: one that another process has got meanwhile, or a renewed one.
 * @throws AuthorizationNeeded when only the user can help; McpFailure when nothing can
 */
export async function renewToken(
  party: OAuthParty,
  refused: string | undefined,
  challenge: Challenge,
): Promise<string> {
  const { store } = party
  const deadline = party.now() + leaseWaitMs
  for (;;) {
    const { tokens, pending } = await store.read()
    if (tokens && tokens.access_token !== refused) return tokens.access_token
    // Who has been asked is not asked anew by each call that fails meanwhile.
    if (!tokens && pending && pending.until > party.now()) throw new AuthorizationNeeded(pending.url)
    // A refresh token that rotates is lost to all when two processes use it at once.
    if (await store.lease()) break
    if (party.now() > deadline)
      throw new McpFailure('The access to the server is being renewed; try again later')
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  let written = false
  try {
    const draft: Draft = { ...(await store.read()) }
    if (draft.tokens && draft.tokens.access_token !== refused) return draft.tokens.access_token
    const outcome = await auth(providerOf(party, draft, challenge), {
      serverUrl: party.serverUrl,
      fetchFn: party.fetch,
      ...(challenge.resourceMetadataUrl && { resourceMetadataUrl: challenge.resourceMetadataUrl }),
      ...(challenge.scope !== undefined && { scope: challenge.scope }),
    }).catch((thrown: unknown) => {
      throw unusable(thrown)
    })
    if (outcome === 'REDIRECT') draft.tokens = undefined
    await store.write(settled(draft))
    written = true
    if (outcome === 'AUTHORIZED' && draft.tokens) return draft.tokens.access_token
    throw new AuthorizationNeeded(draft.pending?.url ?? '')
  } finally {
    if (!written) await store.release()
  }
}

/** Exchanges the code that a grant has brought; the pending grant is used up. */
export async function redeemCode(party: OAuthParty, code: string): Promise<void> {
  const draft: Draft = { ...(await party.store.read()) }
  const { pending } = draft
  if (!pending) throw new McpFailure('No grant was asked for')
  // It counts once, whatever comes of it.
  await party.store.write(settled({ ...draft, pending: undefined }))
  await auth(providerOf(party, draft, {}), {
    serverUrl: party.serverUrl,
    authorizationCode: code,
    fetchFn: party.fetch,
    ...(pending.resourceMetadataUrl !== undefined && {
      resourceMetadataUrl: new URL(pending.resourceMetadataUrl),
    }),
    ...(pending.scope !== undefined && { scope: pending.scope }),
  }).catch((thrown: unknown) => {
    throw unusable(thrown)
  })
  draft.pending = undefined
  await party.store.write(settled(draft))
}
