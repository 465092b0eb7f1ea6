import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import Provider, { type ClientMetadata } from 'oidc-provider'

/** What an account of the provider says about itself. */
export type Claims = { sub: string } & Record<string, unknown>

/** A real OpenID provider on loopback, with switches for what goes wrong at real ones. */
export interface IdentityProvider {
  readonly issuer: string
  /** Who is signed in at the provider, whichever browser comes. */
  account: Claims
  /** Takes connections and drops them. */
  down: boolean
  /** Changes the answers of the endpoint at a path before they go out. */
  readonly alter: Map<string, (answer: Record<string, unknown>) => object | Promise<object>>
  /** Bodies of the requests that came to the token endpoint, oldest first. */
  readonly tokenRequests: URLSearchParams[]
  /** An ID token under the provider's key, or under another one. */
  sign(claims: JWTPayload, options?: { foreign?: boolean }): Promise<string>
  close(): Promise<void>
}

async function bodyOf(req: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of req) text += String(chunk)
  return text
}

/** Starts the provider with these clients, at the paths that gnexus-auth has. */
export async function startIdentityProvider(
  clients: (issuer: string) => ClientMetadata[],
): Promise<IdentityProvider> {
  const [own, foreign] = await Promise.all([
    generateKeyPair('RS256', { extractable: true }),
    generateKeyPair('RS256'),
  ])
  const jwk = { ...(await exportJWK(own.privateKey)), alg: 'RS256', use: 'sig', kid: 'first' }

  let handle: (req: IncomingMessage, res: ServerResponse) => Promise<void> | void = () => undefined
  const server = createServer((req, res) => void handle(req, res))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('no port')
  const issuer = `http://127.0.0.1:${address.port}`

  const accounts = new Map<string, Claims>()
  const provider = new Provider(issuer, {
    clients: clients(issuer),
    jwks: { keys: [jwk] },
    cookies: { keys: ['a key for the cookies of the provider'] },
    scopes: ['openid', 'profile', 'email', 'offline_access', 'https://www.googleapis.com/auth/drive.file'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'role', 'login', 'xms_edov'],
      email: ['email', 'email_verified'],
    },
    features: { devInteractions: { enabled: false } },
    routes: { authorization: '/oauth/authorize', token: '/oauth/token', userinfo: '/oauth/userinfo' },
    pkce: { required: () => true },
    issueRefreshToken: async () => true,
    findAccount: (_, id) => ({ accountId: id, claims: () => accounts.get(id) ?? { sub: id } }),
    interactions: { url: (_, interaction) => `/interaction/${interaction.uid}` },
    loadExistingGrant: async (ctx) => {
      const { client, session, params } = ctx.oidc
      if (!client || !session?.accountId) return undefined
      const known = session.grantIdFor(client.clientId)
      const found = known === undefined ? undefined : await provider.Grant.find(known)
      const grant = found ?? new provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope(String(params?.scope ?? 'openid'))
      await grant.save()
      return grant
    },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: 600,
    },
  })
  const answer = provider.callback()

  const idp: IdentityProvider = {
    issuer,
    account: { sub: 'nobody' },
    down: false,
    alter: new Map(),
    tokenRequests: [],
    sign: async (claims, { foreign: byStranger = false } = {}) =>
      new SignJWT(claims)
        .setProtectedHeader({ alg: 'RS256', kid: 'first' })
        .sign(byStranger ? foreign.privateKey : own.privateKey),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }

  handle = async (req, res) => {
    const path = (req.url ?? '').split('?')[0] ?? ''
    if (idp.down) {
      req.socket.destroy()
      return
    }
    if (path.startsWith('/interaction/')) {
      accounts.set(idp.account.sub, idp.account)
      await provider.interactionFinished(req, res, { login: { accountId: idp.account.sub }, consent: {} })
      return
    }
    const alter = idp.alter.get(path)
    if (req.headers['x-inner'] !== undefined || (alter === undefined && path !== '/oauth/token')) {
      accounts.set(idp.account.sub, idp.account)
      await answer(req, res)
      return
    }
    const body = await bodyOf(req)
    if (path === '/oauth/token') idp.tokenRequests.push(new URLSearchParams(body))
    const { authorization, 'content-type': type } = req.headers
    const inner = await fetch(`${issuer}${req.url}`, {
      method: req.method ?? 'GET',
      headers: {
        'x-inner': '1',
        ...(authorization === undefined ? {} : { authorization }),
        ...(type === undefined ? {} : { 'content-type': type }),
      },
      ...(req.method === 'POST' ? { body } : {}),
    })
    const value = (await inner.json()) as Record<string, unknown>
    const altered = alter && inner.ok ? await alter(value) : value
    res.writeHead(inner.status, { 'content-type': 'application/json' })
    res.end(JSON.stringify(altered))
  }
  return idp
}
