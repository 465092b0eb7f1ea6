import { createServer } from 'node:net'
import * as oauth from 'openid-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { callback, createClient, hiddenFields, opens, Visitor } from '../support/oauth2.ts'

const password = 'a password for the pages'
let studio: Studio
let server: ListeningServer
let issuer: string
let rex: Member

async function freePort(): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>()
  const probe = createServer()
  probe.listen(0, '127.0.0.1', () => {
    const address = probe.address()
    probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
  })
  return promise
}

beforeAll(async () => {
  const port = await freePort()
  issuer = `http://127.0.0.1:${port}`
  studio = await startStudio({ env: { PUBLIC_URL: issuer, OAUTH2_DYNAMIC_REGISTRATION: '1' } })
  server = await serve(studio.app, port, '127.0.0.1')
  rex = await studio.register({ password })
})
afterAll(async () => {
  await server.stop()
  await studio.close()
})

const options: oauth.DiscoveryRequestOptions = {
  algorithm: 'oauth2',
  execute: [oauth.allowInsecureRequests],
}

/** What a foreign client knows of us: our name, nothing else. */
const discover = (clientId: string, authentication?: oauth.ClientAuth) =>
  oauth.discovery(new URL(issuer), clientId, undefined, authentication, options)

/** Begins at the client, signs in and agrees; gives the URL that the client gets called with. */
async function throughThePages(config: oauth.Configuration, scope: string, visitor = new Visitor(issuer)) {
  const verifier = oauth.randomPKCECodeVerifier()
  const state = oauth.randomState()
  const start = oauth.buildAuthorizationUrl(config, {
    redirect_uri: callback,
    scope,
    state,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    resource: issuer,
  })
  let at = await visitor.visit(start.href)
  const pages: string[] = []
  if (at.page.includes('name="password"')) {
    pages.push('login')
    at = await visitor.visit('/oauth2/login', {
      ...hiddenFields(at.page),
      username_or_email: rex.username,
      password,
    })
  }
  if (at.page.includes('name="decision"')) {
    pages.push('consent')
    at = await visitor.visit('/oauth2/consent', { ...hiddenFields(at.page), decision: 'allow' })
  }
  return { url: new URL(at.url), pages, checks: { pkceCodeVerifier: verifier, expectedState: state } }
}

const authentications = {
  none: () => oauth.None(),
  client_secret_post: (secret: string) => oauth.ClientSecretPost(secret),
  client_secret_basic: (secret: string) => oauth.ClientSecretBasic(secret),
}

describe('a foreign client (openid-client)', () => {
  for (const [method, authentication] of Object.entries(authentications)) {
    test(`${method}: discovers, signs in through the pages, reads userinfo, refreshes, revokes`, async () => {
      const client = await createClient(studio, {
        name: `Notes by ${method}`,
        // Characters that HTTP Basic must carry form-encoded.
        client_id: `notes.app-${method}`,
        token_endpoint_auth_method: method,
        skip_consent: false,
        scope: 'openid profile email entities.read',
      })
      const config = await discover(client.client_id, authentication(client.client_secret))
      const { url, pages, checks } = await throughThePages(config, 'openid profile email')
      expect(pages).toEqual(['login', 'consent'])
      // Without the right `iss` (RFC 9207) and `state` the library refuses.
      const tokens = await oauth.authorizationCodeGrant(config, url, checks, { resource: issuer })
      expect(tokens).toMatchObject({ token_type: 'bearer', expires_in: 3600, scope: 'openid profile email' })

      const info = await oauth.fetchUserInfo(config, tokens.access_token, rex.userId)
      expect(info).toEqual({
        sub: rex.userId,
        iss: issuer,
        preferred_username: rex.username,
        role: 'admin',
        name: 'Some Body',
        picture: null,
        avatar_url: null,
        email: rex.email,
        email_verified: false,
      })

      const renewed = await oauth.refreshTokenGrant(config, tokens.refresh_token ?? '', { scope: 'openid' })
      expect(renewed.scope).toBe('openid')
      expect(renewed.refresh_token).not.toBe(tokens.refresh_token)

      await oauth.tokenRevocation(config, renewed.refresh_token ?? '')
      expect(await opens(studio, renewed.access_token)).toBe(401)
      expect(await opens(studio, tokens.access_token)).toBe(401)
      await expect(oauth.refreshTokenGrant(config, renewed.refresh_token ?? '')).rejects.toMatchObject({
        error: 'invalid_grant',
      })
    })
  }

  test('whoever is signed in is asked once, and again only for more', async () => {
    const client = await createClient(studio, { skip_consent: false, scope: 'openid profile email' })
    const config = await discover(client.client_id, oauth.None())
    const visitor = new Visitor(issuer)
    const asked = async (scope: string) => (await throughThePages(config, scope, visitor)).pages
    expect(await asked('openid profile')).toEqual(['login', 'consent'])
    expect(await asked('openid profile')).toEqual([])
    expect(await asked('openid')).toEqual([])
    expect(await asked('openid email')).toEqual(['consent'])
    await studio.database.system
      .updateTable('oauth2_grants')
      .set({ revoked_at: new Date() })
      .where('client_id', '=', client.client_id)
      .execute()
    expect(await asked('openid')).toEqual(['consent'])
  })

  test('registers itself (RFC 7591), and its users are asked each time', async () => {
    const config = await oauth.dynamicClientRegistration(
      new URL(issuer),
      {
        client_name: 'Stranger',
        redirect_uris: [callback],
        token_endpoint_auth_method: 'none',
        scope: 'openid',
      },
      oauth.None(),
      options,
    )
    const visitor = new Visitor(issuer)
    expect((await throughThePages(config, 'openid', visitor)).pages).toEqual(['login', 'consent'])
    const { url, pages, checks } = await throughThePages(config, 'openid', visitor)
    expect(pages).toEqual(['consent'])
    const tokens = await oauth.authorizationCodeGrant(config, url, checks)
    expect((await oauth.fetchUserInfo(config, tokens.access_token, rex.userId)).sub).toBe(rex.userId)
  })

  test('finds the authorization server from the API (RFC 9728)', async () => {
    const resource = await (await fetch(`${issuer}/.well-known/oauth-protected-resource`)).json()
    expect(resource).toMatchObject({ resource: issuer, authorization_servers: [issuer] })
  })
})
