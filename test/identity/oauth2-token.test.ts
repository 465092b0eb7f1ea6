import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createLog } from '../../src/http/logging.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'
import {
  answered,
  authorize,
  callback,
  codeFor,
  createClient,
  opens,
  pkce,
  token,
  tokensFor,
} from '../support/oauth2.ts'

let studio: Studio
let rex: Member
let client: { client_id: string }
let confidential: { client_id: string; client_secret: string }
let logged = ''

beforeAll(async () => {
  const destination = new Writable({
    write(chunk, _, done) {
      logged += String(chunk)
      done()
    },
  })
  studio = await startStudio({
    env: { TRUST_PROXY: 'loopback' },
    log: createLog({ level: 'trace', destination }),
  })
  rex = await studio.register()
  client = await createClient(studio, { scope: 'openid profile email entities.read' })
  confidential = await createClient(studio, { token_endpoint_auth_method: 'client_secret_basic' })
})
afterAll(() => studio.close())

const exchange = (form: Record<string, string>) =>
  token(studio, { grant_type: 'authorization_code', ...form })
const refresh = (refresh_token: string, more: Record<string, string> = {}) =>
  token(studio, { grant_type: 'refresh_token', refresh_token, client_id: client.client_id, ...more })

/** A code of the confidential client, which needs no PKCE. */
async function confidentialCode(of = confidential) {
  const { code } = answered(await authorize(studio, rex, { client_id: of.client_id, redirect_uri: callback }))
  return { grant_type: 'authorization_code', code: code ?? '', redirect_uri: callback }
}

const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`
const withBasic = (form: Record<string, string>, authorization: string) =>
  studio.request
    .post('/oauth2/token')
    .set({ ...elsewhere(), Authorization: authorization })
    .type('form')
    .send(form)

describe('an exchange', () => {
  for (const path of ['/oauth2/token', '/api/oauth2/token']) {
    test(`${path}: curl example 13, which names no client, works for a public client with PKCE`, async () => {
      const { code, code_verifier } = await codeFor(studio, rex, client)
      const form = { grant_type: 'authorization_code', code, redirect_uri: callback, code_verifier }
      const answer = await token(studio, form, path)
      expect(answer.status).toBe(200)
      expect(answer.body).toEqual({
        access_token: expect.stringMatching(/^oat_[A-Za-z0-9_-]{44}$/),
        token_type: 'Bearer',
        expires_in: 3600,
        scope: 'openid profile email entities.read',
        refresh_token: expect.stringMatching(/^ort_[A-Za-z0-9_-]{44}$/),
      })
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    })
  }

  test('gives no refresh token to a client without that grant', async () => {
    const own = await createClient(studio, { grant_types: ['authorization_code'] })
    expect(await tokensFor(studio, rex, own)).not.toHaveProperty('refresh_token')
  })

  test('takes a plain challenge where the client allows it', async () => {
    const own = await createClient(studio, { code_challenge_methods: ['S256', 'plain'] })
    const { verifier } = pkce()
    const plain = { code_challenge: verifier, code_challenge_method: 'plain' }
    const form = await codeFor(studio, rex, own, plain)
    expect((await exchange({ ...form, code_verifier: pkce().verifier })).body.error).toBe('invalid_grant')
    expect((await exchange({ ...form, code_verifier: verifier })).status).toBe(200)
  })

  test('needs no redirect_uri when the authorization request had none', async () => {
    const { verifier, challenge } = pkce()
    const asked = { client_id: client.client_id, code_challenge: challenge, code_challenge_method: 'S256' }
    const { code = '' } = answered(await authorize(studio, rex, asked))
    const answer = await exchange({ code, client_id: client.client_id, code_verifier: verifier })
    expect(answer.status).toBe(200)
  })

  test('stores nothing that opens anything', async () => {
    const { code, ...form } = await codeFor(studio, rex, client)
    const { body } = await exchange({ code, ...form })
    const tables = ['oauth2_codes', 'oauth2_tokens', 'oauth2_clients', 'audit_log']
    const answers = await Promise.all(
      tables.map((table) => studio.database.pool.query(`select t::text from ${table} t`)),
    )
    const rows = JSON.stringify(answers.map(({ rows: all }) => all))
    for (const secret of [code, body.access_token, body.refresh_token, confidential.client_secret]) {
      expect(rows).not.toContain(secret)
      expect(logged).not.toContain(secret)
      expect(rows).not.toContain(Buffer.from(secret).toString('hex'))
    }
    expect(logged).toContain('oauth2')
  })
})

describe('what is wrong with an exchange', () => {
  const cases: Record<string, [Record<string, string | null>, string]> = {
    'no grant_type': [{ grant_type: null }, 'invalid_request'],
    'another grant_type': [{ grant_type: 'password' }, 'unsupported_grant_type'],
    'a grant_type that is a word of the language': [{ grant_type: 'constructor' }, 'unsupported_grant_type'],
    'no code': [{ code: null }, 'invalid_request'],
    'an unknown code': [{ code: 'x'.repeat(48) }, 'invalid_grant'],
    'no redirect_uri': [{ redirect_uri: null }, 'invalid_grant'],
    'another redirect_uri': [{ redirect_uri: `${callback}/` }, 'invalid_grant'],
    'no code_verifier': [{ code_verifier: null }, 'invalid_request'],
    'a malformed code_verifier': [{ code_verifier: 'short' }, 'invalid_request'],
    'another code_verifier': [{ code_verifier: 'x'.repeat(43) }, 'invalid_grant'],
    'another resource': [{ resource: 'https://other.example' }, 'invalid_target'],
  }
  for (const [name, [change, error]] of Object.entries(cases)) {
    test(`${name}: 400 ${error}, and the code still counts`, async () => {
      const right = { grant_type: 'authorization_code', ...(await codeFor(studio, rex, client)) }
      const form = Object.fromEntries(
        Object.entries({ ...right, ...change }).filter(([, value]) => value !== null),
      )
      const answer = await token(studio, form as Record<string, string>)
      expect(answer.status).toBe(400)
      expect(answer.body).toEqual({ error, error_description: expect.any(String) })
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
      expect((await token(studio, right)).status).toBe(200)
    })
  }

  test('a code of another client: invalid_grant', async () => {
    const form = await codeFor(studio, rex, client)
    const other = await createClient(studio)
    expect((await exchange({ ...form, client_id: other.client_id })).body.error).toBe('invalid_grant')
  })

  test('a code after 300 seconds: invalid_grant', async () => {
    const form = await codeFor(studio, rex, client)
    studio.advance(299)
    const other = await codeFor(studio, rex, client)
    studio.advance(2)
    expect((await exchange(form)).body.error).toBe('invalid_grant')
    expect((await exchange(other)).status).toBe(200)
    studio.advance(-301)
  })

  test('a verifier for a code without a challenge: invalid_grant', async () => {
    const form = await confidentialCode()
    const { verifier: code_verifier } = pkce()
    const authorization = basic(confidential.client_id, confidential.client_secret)
    const answer = await withBasic({ ...form, code_verifier }, authorization)
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid_grant'])
  })

  test('a parameter that comes twice, and a body that is no form', async () => {
    const twice = await studio.request
      .post('/oauth2/token')
      .set(elsewhere())
      .type('form')
      .send('grant_type=authorization_code&grant_type=refresh_token')
    expect([twice.status, twice.body.error]).toEqual([400, 'invalid_request'])
    const json = await studio.request
      .post('/oauth2/token')
      .set(elsewhere())
      .send({ grant_type: 'refresh_token' })
    expect([json.status, json.body.error]).toEqual([415, 'invalid_request'])
  })
})

describe('a client proves itself', () => {
  test('by HTTP Basic, form-encoded or as many clients send it, or in the form', async () => {
    const { client_id, client_secret } = confidential
    const encoded = client_secret.replaceAll('_', '%5F').replaceAll('-', '%2D')
    for (const secret of [client_secret, encoded]) {
      expect((await withBasic(await confidentialCode(), basic(client_id, secret))).status).toBe(200)
    }
    expect((await token(studio, { ...(await confidentialCode()), client_id, client_secret })).status).toBe(
      200,
    )
  })

  test('or gets 401 invalid_client, with Basic realm="sage"', async () => {
    const { client_id, client_secret } = confidential
    const form = await confidentialCode()
    const open = await codeFor(studio, rex, client)
    const refused = [
      await withBasic(form, basic(client_id, 'wrong')),
      await withBasic(form, basic(client_id, '')),
      await withBasic(form, basic('nobody', client_secret)),
      await withBasic(form, `Basic ${Buffer.from('no colon').toString('base64')}`),
      await token(studio, { ...form, client_id }),
      await token(studio, { ...form, client_id, client_secret: `${client_secret}x` }),
      await token(studio, form),
      await token(studio, { ...form, code_verifier: pkce().verifier }),
      await token(studio, {
        grant_type: 'authorization_code',
        code: 'unknown',
        code_verifier: pkce().verifier,
      }),
      await exchange({ ...open, client_secret: 'a public client has none' }),
      await refresh('ort_x', { client_id: 'nobody' }),
    ]
    for (const answer of refused) {
      expect([answer.status, answer.body.error]).toEqual([401, 'invalid_client'])
      expect(answer.headers['www-authenticate']).toBe('Basic realm="sage"')
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
    }
    expect((await withBasic(form, basic(client_id, client_secret))).status).toBe(200)
  })

  test('in one way only: 400 invalid_request', async () => {
    const { client_id, client_secret } = confidential
    const form = { ...(await confidentialCode()), client_id, client_secret }
    const answer = await withBasic(form, basic(client_id, client_secret))
    expect([answer.status, answer.body.error]).toEqual([400, 'invalid_request'])
  })

  test('for grants that it has: 400 unauthorized_client', async () => {
    const own = await createClient(studio, { grant_types: ['authorization_code'] })
    const answer = await refresh('ort_x', { client_id: own.client_id })
    expect([answer.status, answer.body.error]).toEqual([400, 'unauthorized_client'])
  })

  test('and is told to slow down after 60 attempts in a minute from one address', async () => {
    const from = elsewhere()
    const ask = () => studio.request.post('/oauth2/token').set(from).type('form').send({ grant_type: 'x' })
    for (let times = 0; times < 60; times++) expect((await ask()).status).toBe(400)
    const answer = await ask()
    expect([answer.status, answer.body.error]).toEqual([429, 'temporarily_unavailable'])
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('a code counts once', () => {
  test('and its second use ends everything that came of the first, at once, and is audited', async () => {
    const someone = await studio.register()
    const form = await codeFor(studio, someone, client)
    const { body: tokens } = await exchange(form)
    expect(await opens(studio, tokens.access_token)).toBe(200)
    const again = await exchange(form)
    expect([again.status, again.body.error]).toEqual([400, 'invalid_grant'])
    expect(await opens(studio, tokens.access_token)).toBe(401)
    expect((await refresh(tokens.refresh_token)).body.error).toBe('invalid_grant')
    const reuse = (await auditOf(studio, someone.userId)).find(({ action }) => action === 'oauth2.reuse')
    expect(reuse).toMatchObject({
      outcome: 'failure',
      detail: { reused: 'code', client_id: client.client_id },
    })
  })

  test('leaves other grants of the same user and client alone', async () => {
    const other = await tokensFor(studio, rex, client)
    const form = await codeFor(studio, rex, client)
    await exchange(form)
    await exchange(form)
    expect(await opens(studio, other.access_token)).toBe(200)
  })

  test('of two exchanges at once exactly one wins', async () => {
    for (let round = 0; round < 5; round++) {
      const form = await codeFor(studio, rex, client)
      const answers = await Promise.all([exchange(form), exchange(form), exchange(form)])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400, 400])
    }
  })
})
