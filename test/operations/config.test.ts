import supertest from 'supertest'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../../src/app.ts'
import { createDatabase } from '../../src/database/database.ts'
import { applicationPassword, urlAs } from '../../src/database/role.ts'
import { setting } from '../../src/operations/config/queries.ts'
import { createServices, type Services } from '../../src/services/services.ts'
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
const put = (key: string, body: object, member: Member = admin) =>
  studio.request.put(`/api/admin/config/${key}`).set('Authorization', member.bearer).send(body)
const info = async (app: Pick<Studio, 'request'> = studio, language = 'zh') =>
  (await app.request.get('/api/system/info').set('Accept-Language', language)).body.data
const registers = async (request: Studio['request']) => {
  const address = `user_${Math.random().toString(36).slice(2)}@example.com`
  const body = { email: address, password: 'secretpassword' }
  return (await request.post('/api/auth/register').set(elsewhere()).send(body)).status
}

describe('GET /api/admin/config', () => {
  test('has every key once, by category and key, with the five that the document names', async () => {
    const entries = await list()
    const places = entries.map(({ category, key }) => `${category} ${key}`)
    expect(places).toEqual([...new Set(places)].sort())
    expect(entries.map(({ key }) => key)).toEqual(
      expect.arrayContaining([
        'auto_title_enabled',
        'auto_title_model',
        'governance_enabled',
        'mfa_required',
        'max_conversation_messages',
        'allow_registration',
      ]),
    )
    expect(await entry('auto_title_enabled')).toEqual({
      key: 'auto_title_enabled',
      category: 'conversation',
      value: 'true',
      default: 'true',
      editable: true,
      description: 'Enable automatic conversation title generation',
      source: 'default',
    })
    expect(await entry('auto_title_model')).toMatchObject({
      value: 'anthropic/claude-haiku-3-20240307',
      default: 'anthropic/claude-haiku-3-20240307',
    })
  })

  test('database wins over environment and environment over default, and source says which', async () => {
    const key = 'max_conversation_messages'
    expect(await entry(key)).toMatchObject({ value: '250', default: '1000', source: 'environment' })
    expect((await put(key, { value: '300' })).body).toMatchObject({ value: '300', source: 'database' })
    expect(await entry(key)).toMatchObject({ value: '300', default: '1000', source: 'database' })
    expect((await put(key, { value: null })).body).toMatchObject({ value: '250', source: 'environment' })
    expect(await entry('governance_enabled')).toMatchObject({ value: 'true', default: 'false' })
    expect(await entry('mfa_required')).toMatchObject({ value: 'false', source: 'default' })
  })

  test('a value that equals the default still comes from the database once it is there', async () => {
    await put('mfa_required', { value: 'false' })
    expect(await entry('mfa_required')).toMatchObject({ value: 'false', source: 'database' })
  })

  test('holds no secret of the server', async () => {
    const text = JSON.stringify(await list())
    expect(text).not.toContain(studio.services.config.secretKey)
    expect(text).not.toMatch(/postgres:|secret_key|password"/i)
  })
})

describe('PUT /api/admin/config/{key}', () => {
  test('answers with the entry after the change', async () => {
    const { status, body } = await put('auto_title_model', { value: 'openai/gpt-4o-mini' })
    expect(status).toBe(200)
    expect(body).toEqual({
      key: 'auto_title_model',
      category: 'conversation',
      value: 'openai/gpt-4o-mini',
      default: 'anthropic/claude-haiku-3-20240307',
      editable: true,
      description: 'Model used for auto-title generation (format: provider/model_id)',
      source: 'database',
    })
  })

  const unfit: Record<string, [string, unknown][]> = {
    mfa_required: [
      ['mfa_required', '1'],
      ['mfa_required', 'True'],
      ['mfa_required', ''],
      ['mfa_required', true],
    ],
    max_conversation_messages: [
      ['max_conversation_messages', '0'],
      ['max_conversation_messages', '-1'],
      ['max_conversation_messages', '1e3'],
      ['max_conversation_messages', '12.5'],
      ['max_conversation_messages', 'many'],
      ['max_conversation_messages', '9999999999999999'],
      ['max_conversation_messages', 12],
    ],
    auto_title_model: [
      ['auto_title_model', 'gpt-4o'],
      ['auto_title_model', '/gpt'],
      ['auto_title_model', ' '],
      ['auto_title_model', `a/${'b'.repeat(10_000)}`],
    ],
  }
  for (const [key, values] of Object.entries(unfit)) {
    test(`422 for what does not fit ${key}, naming the field, and nothing changes`, async () => {
      const before = await entry(key)
      for (const [, value] of values) {
        const answer = await put(key, { value })
        expect(answer.status, String(value)).toBe(422)
        expect(answer.body.errors[0].pointer, String(value)).toBe('/value')
      }
      expect(await entry(key)).toEqual(before)
    })
  }

  test('422 without a value and for a member that the contract does not know', async () => {
    expect((await put('mfa_required', {})).status).toBe(422)
    expect((await put('mfa_required', { value: 'true', editable: true })).status).toBe(422)
  })

  test('mfa_required takes hold of the sessions that are open, but for the one that asks, and lets go again', async () => {
    const open = (member: Member) =>
      studio.request.get('/api/entity/character').set('Authorization', member.bearer)
    await put('mfa_required', { value: 'true' })
    expect((await open(owner)).status).toBe(403)
    expect((await open(admin)).status).toBe(200)
    await put('mfa_required', { value: null })
    expect((await open(owner)).status).toBe(200)
  })

  test('a number is kept without leading zeros', async () => {
    expect((await put('max_conversation_messages', { value: '007' })).body.value).toBe('7')
  })

  test('404 for a key that does not exist, names of object members among them', async () => {
    for (const key of ['theme', 'constructor', '__proto__', 'ALLOW_REGISTRATION']) {
      const answer = await put(key, { value: 'true' })
      expect(answer.status, key).toBe(404)
      expect(answer.body.detail).toBe(`Setting not found: ${key}`)
    }
  })

  test('422 for a key that is not editable, with a value and with null', async () => {
    const fixed = (await list()).filter(({ editable }) => !editable)
    expect(fixed.map(({ key }) => key)).toContain('auth_mode')
    for (const { key, value } of fixed) {
      for (const wanted of [value, null]) {
        const answer = await put(key, { value: wanted })
        expect(answer.status, key).toBe(422)
        expect(answer.body.detail).toContain('cannot be changed')
      }
    }
  })

  test('a row for a key that is not editable counts for nothing', async () => {
    await studio.database.system
      .insertInto('system_settings')
      .values({ key: 'auth_mode', value: 'trusted_proxy' })
      .execute()
    expect(await entry('auth_mode')).toMatchObject({ value: 'native', source: 'default' })
  })

  test('every change is audited with what it was and what it is', async () => {
    await put('mfa_required', { value: 'true' })
    await put('mfa_required', { value: null })
    const rows = (await auditOf(studio, admin.userId)).slice(-2)
    expect(rows).toMatchObject([
      {
        action: 'config.update',
        outcome: 'success',
        tenant_id: null,
        detail: {
          key: 'mfa_required',
          from: { value: 'false', source: 'default' },
          to: { value: 'true', source: 'database' },
        },
      },
      { detail: { from: { value: 'true', source: 'database' }, to: { value: 'false', source: 'default' } } },
    ])
    expect(rows[0]?.request_id).toEqual(expect.any(String))
  })

  test('of changes at once each audit row continues the one before it', async () => {
    const key = 'max_conversation_messages'
    await Promise.all(['1', '2', '3', '4', '5'].map((value) => put(key, { value })))
    const rows = (await auditOf(studio, admin.userId)).filter(
      ({ detail }) => (detail as { key: string }).key === key,
    )
    const last = rows.slice(-5).map(({ detail }) => detail as Record<'from' | 'to', { value: string }>)
    const values = last.map(({ to }) => to.value)
    expect([...values].sort()).toEqual(['1', '2', '3', '4', '5'])
    expect(last.map(({ from }) => from.value)).toEqual(['250', ...values.slice(0, -1)])
    expect((await entry(key))?.value).toBe(values.at(-1))
  })
})

describe('who may', () => {
  test('403 for everybody but an administrator of the server, 401 without a credential', async () => {
    const tenantAdmin = await studio.register({ role: 'admin', tenantId: admin.tenantId })
    for (const member of [owner, tenantAdmin]) {
      const headers = { Authorization: member.bearer }
      expect((await studio.request.get('/api/admin/config').set(headers)).status).toBe(403)
      expect((await put('mfa_required', { value: 'true' }, member)).status).toBe(403)
      expect((await put('no_such_key', { value: 'true' }, member)).status).toBe(403)
    }
    expect((await studio.request.get('/api/admin/config')).status).toBe(401)
    expect((await studio.request.put('/api/admin/config/mfa_required').send({ value: 'true' })).status).toBe(
      401,
    )
    expect(await entry('mfa_required')).toMatchObject({ source: 'default' })
  })

  test('a group brings it to nobody', async () => {
    await studio.database
      .tenant(owner.tenantId, owner.userId)
      .transaction()
      .execute(async (trx) => {
        const id = '3e8a1c52-7d40-4f6b-9a21-5c0d8e7f6b12'
        await trx
          .insertInto('groups')
          .values({ id, name: 'Root', permissions: ['system.config', 'system.admin'] })
          .execute()
        await trx.insertInto('group_members').values({ group_id: id, user_id: owner.userId }).execute()
      })
    expect((await put('mfa_required', { value: 'true' }, owner)).status).toBe(403)
  })
})

describe('a second process', () => {
  let second: { services: Services; request: Studio['request']; close(): Promise<void> }

  beforeAll(async () => {
    const url = urlAs(studio.ownerUrl, 'atelier_app', applicationPassword(studio.ownerUrl, 'atelier_app'))
    const database = createDatabase({ url, poolSize: 3, prepared: true, log: { warn: () => {} } })
    const { config, log } = studio.services
    const services = await createServices({ config, database, log })
    const request = supertest(await createApp(services))
    second = {
      services,
      request,
      close: async () => {
        services.mail.close()
        await database.close()
      },
    }
  })
  afterAll(() => second.close())

  test('follows a change with its next request, and follows it back', async () => {
    expect(await registers(second.request)).toBe(200)
    await put('allow_registration', { value: 'false' })
    expect(await registers(second.request)).toBe(400)
    expect(await registers(studio.request)).toBe(400)
    expect((await info(second)).allow_registration).toBe(false)
    const own = second.request.get('/api/admin/config').set('Authorization', admin.bearer)
    expect((await own).body).toEqual(await list())
    await put('allow_registration', { value: null })
    expect(await registers(second.request)).toBe(200)
  })

  test('rooms read a setting as what it is', async () => {
    expect(await setting(second.services, 'max_conversation_messages')).toBe(250)
    expect(await setting(second.services, 'mfa_required')).toBe(false)
    await put('max_conversation_messages', { value: '99' })
    await put('mfa_required', { value: 'true' })
    await put('auto_title_model', { value: 'openai/gpt-4o' })
    expect(await setting(second.services, 'max_conversation_messages')).toBe(99)
    expect(await setting(second.services, 'mfa_required')).toBe(true)
    expect(await setting(second.services, 'auto_title_model')).toBe('openai/gpt-4o')
  })
})
