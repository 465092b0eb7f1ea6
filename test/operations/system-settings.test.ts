import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { auditOf } from '../support/audit.ts'
import { elsewhere } from '../support/clients.ts'

const env = { TRUST_PROXY: 'loopback', MAX_CONVERSATION_MESSAGES: '250', GOVERNANCE_ENABLED: '1' }
let studio: Studio
let admin: Member
let owner: Member

beforeAll(async () => {
  studio = await startStudio({ env })
  admin = await studio.register({ systemRole: 'admin' })
  owner = await studio.register({ role: 'owner' })
})
afterAll(() => studio.close())
afterEach(() => studio.database.system.deleteFrom('system_settings').execute())

interface Entry {
  key: string
  category: string
  value: string
  default: string
  editable: boolean
  description: string
  source: string
}

const list = async (): Promise<Entry[]> => {
  const { status, body } = await studio.request.get('/api/admin/config').set('Authorization', admin.bearer)
  expect(status).toBe(200)
  return body
}
const entry = async (key: string) => (await list()).find((one) => one.key === key)
const info = async (app: Pick<Studio, 'request'> = studio, language = 'zh') =>
  (await app.request.get('/api/system/info').set('Accept-Language', language)).body.data
const registers = async (request: Studio['request']) => {
  const address = `user_${Math.random().toString(36).slice(2)}@example.com`
  const body = { email: address, password: 'secretpassword' }
  return (await request.post('/api/auth/register').set(elsewhere()).send(body)).status
}

describe("Sage's system settings", () => {
  const update = (body: object, member?: Member) => {
    const request = studio.request.post('/api/system/update_settings').set('Accept-Language', 'zh')
    return (member ? request.set('Authorization', member.bearer) : request).send(body)
  }

  test('GET /api/system/info has all nine fields for anybody', async () => {
    expect(await info()).toEqual({
      allow_registration: true,
      auth_mode: 'native',
      auth_providers: [
        {
          id: 'native',
          type: 'native',
          name: '账号密码',
          button_text: '账号密码登录',
          description: null,
          icon: 'key-round',
          login_url: null,
        },
      ],
      default_auth_provider: 'native',
      has_local_auth: true,
      has_oauth_auth: false,
      oauth_enabled: false,
      oauth_provider_name: null,
      native_login_admin_only: false,
    })
    expect((await info(studio, 'en')).auth_providers[0].name).not.toMatch(/[^\x20-\x7e]/)
  })

  test('POST /api/system/update_settings is a view of allow_registration, audited like any change', async () => {
    const answer = await update({ allow_registration: false }, admin)
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({ code: 200, message: 'success', data: {} })
    expect(await entry('allow_registration')).toMatchObject({ value: 'false', source: 'database' })
    expect((await info()).allow_registration).toBe(false)
    expect(await registers(studio.request)).toBe(400)
    expect((await auditOf(studio, admin.userId)).at(-1)).toMatchObject({
      action: 'config.update',
      detail: { key: 'allow_registration' },
    })
    await update({ allow_registration: true }, admin)
    expect(await registers(studio.request)).toBe(200)
  })

  test("403 with Sage's message for who is no administrator, 401 for who is not signed in", async () => {
    const refused = await update({ allow_registration: false }, owner)
    expect(refused.status).toBe(403)
    expect(refused.body).toMatchObject({ code: 403, message: '权限不足', data: null })
    const unknown = await update({ allow_registration: false })
    expect(unknown.status).toBe(401)
    expect(unknown.body).toMatchObject({ code: 401, message: '未登录' })
  })

  test('422 for what is no switch', async () => {
    for (const body of [{}, { allow_registration: 'false' }, { allow_registration: null }, { mfa: true }]) {
      const answer = await update(body, admin)
      expect(answer.status, JSON.stringify(body)).toBe(422)
    }
  })
})

describe('the other modes', () => {
  const modes = {
    trusted_proxy: {
      env: { AUTH_MODE: 'trusted_proxy' },
      expected: {
        auth_mode: 'trusted_proxy',
        has_local_auth: true,
        has_oauth_auth: false,
        default_auth_provider: 'native',
        native_login_admin_only: true,
      },
    },
    oauth: {
      env: {
        AUTH_MODE: 'oauth',
        AUTH_PROVIDERS: JSON.stringify([
          { id: 'off', client_id: 'a', discovery_url: 'https://off.example.com/', enabled: false },
          { id: 'corp', name: 'Corp', client_id: 'a', discovery_url: 'https://id.example.com/' },
        ]),
      },
      expected: {
        auth_mode: 'oauth',
        has_local_auth: false,
        has_oauth_auth: true,
        oauth_enabled: true,
        oauth_provider_name: 'Corp',
        default_auth_provider: 'corp',
        native_login_admin_only: false,
        auth_providers: [
          expect.objectContaining({ id: 'corp', type: 'oidc', login_url: '/api/auth/upstream/login/corp' }),
        ],
      },
    },
  }
  for (const [mode, { env: settings, expected }] of Object.entries(modes)) {
    test(`GET /api/system/info in mode ${mode}`, async () => {
      const started = await startStudio({ env: settings })
      try {
        expect(await info(started)).toMatchObject(expected)
      } finally {
        await started.close()
      }
    })
  }

  test('a start with a value that does not fit fails and names the variable', async () => {
    await expect(startStudio({ env: { AUTO_TITLE_MODEL: 'gpt-4o' } })).rejects.toThrow('AUTO_TITLE_MODEL')
  })
})
