import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { elsewhere } from '../support/clients.ts'
import { createClient, opens, token, tokensFor } from '../support/oauth2.ts'

let studio: Studio
let rex: Member
let client: { client_id: string }

beforeAll(async () => {
  studio = await startStudio({ env: { TRUST_PROXY: 'loopback' } })
  rex = await studio.register()
  client = await createClient(studio)
})
afterAll(() => studio.close())

const refresh = (refresh_token: string, more: Record<string, string> = {}) =>
  token(studio, { grant_type: 'refresh_token', refresh_token, client_id: client.client_id, ...more })

describe('a refresh token', () => {
  test('is rotated; the new pair works and the former access token goes on until it expires', async () => {
    const first = await tokensFor(studio, rex, client)
    const { body: second } = await refresh(first.refresh_token)
    expect(second.refresh_token).not.toBe(first.refresh_token)
    expect(await opens(studio, second.access_token)).toBe(200)
    expect(await opens(studio, first.access_token)).toBe(200)
    expect((await refresh(second.refresh_token)).status).toBe(200)
  })

  test('narrows the access token, never widens it, and keeps its own scope', async () => {
    const first = await tokensFor(studio, rex, client, { scope: 'openid email' })
    const wider = await refresh(first.refresh_token, { scope: 'openid profile' })
    expect([wider.status, wider.body.error]).toEqual([400, 'invalid_scope'])
    const { body: narrow } = await refresh(first.refresh_token, { scope: 'openid' })
    expect(narrow.scope).toBe('openid')
    expect((await refresh(narrow.refresh_token)).body.scope).toBe('openid email')
  })

  test('that comes twice ends the whole grant', async () => {
    const first = await tokensFor(studio, rex, client)
    const { body: second } = await refresh(first.refresh_token)
    expect((await refresh(first.refresh_token)).body.error).toBe('invalid_grant')
    expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant')
    expect(await opens(studio, second.access_token)).toBe(401)
    expect(await opens(studio, first.access_token)).toBe(401)
  })

  test('of two refreshes at once one wins', async () => {
    const { refresh_token } = await tokensFor(studio, rex, client)
    const answers = await Promise.all([refresh(refresh_token), refresh(refresh_token)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  })

  test('is for its client, is no access token, and expires', async () => {
    const { access_token, refresh_token } = await tokensFor(studio, rex, client)
    const other = await createClient(studio)
    expect((await refresh(refresh_token, { client_id: other.client_id })).body.error).toBe('invalid_grant')
    expect((await refresh(access_token)).body.error).toBe('invalid_grant')
    expect(await opens(studio, refresh_token)).toBe(401)
    expect(
      (await token(studio, { grant_type: 'refresh_token', client_id: client.client_id })).body.error,
    ).toBe('invalid_request')
    studio.advance(30 * 86400 + 1)
    expect((await refresh(refresh_token)).body.error).toBe('invalid_grant')
    studio.advance(-30 * 86400 - 1)
  })
})

describe('a revocation (RFC 7009)', () => {
  const revoke = (form: Record<string, string>) =>
    studio.request.post('/oauth2/revoke').set(elsewhere()).type('form').send(form)

  test('of an access token ends that one; of a refresh token, the grant', async () => {
    const { client_id } = client
    const first = await tokensFor(studio, rex, client)
    const { body: second } = await refresh(first.refresh_token)
    const answer = await revoke({ client_id, token: first.access_token, token_type_hint: 'refresh_token' })
    expect([answer.status, answer.text]).toEqual([200, ''])
    expect(await opens(studio, first.access_token)).toBe(401)
    expect(await opens(studio, second.access_token)).toBe(200)
    expect((await revoke({ client_id, token: second.refresh_token })).status).toBe(200)
    expect(await opens(studio, second.access_token)).toBe(401)
    expect((await refresh(second.refresh_token)).body.error).toBe('invalid_grant')
  })

  test('of an unknown token or of another client’s is 200 and changes nothing', async () => {
    const { access_token } = await tokensFor(studio, rex, client)
    const other = await createClient(studio)
    expect((await revoke({ client_id: other.client_id, token: access_token })).status).toBe(200)
    expect((await revoke({ client_id: other.client_id, token: 'nonsense' })).status).toBe(200)
    expect(await opens(studio, access_token)).toBe(200)
  })

  test('without a client is 401, without a token 400', async () => {
    const nobody = await revoke({ token: 'x' })
    expect([nobody.status, nobody.body.error]).toEqual([401, 'invalid_client'])
    const nothing = await revoke({ client_id: client.client_id })
    expect([nothing.status, nothing.body.error]).toEqual([400, 'invalid_request'])
  })
})
