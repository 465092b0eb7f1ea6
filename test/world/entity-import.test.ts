import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

const post = (path: string, body: object) =>
  studio.request.post(path).set('Authorization', member.bearer).send(body)
const view = async (id: string) =>
  (await studio.request.get(`/api/entity/character/${id}`).set('Authorization', member.bearer)).body

describe('POST /api/entity/{type}/import', () => {
  const file =
    '---\nid: rex\nentity_type: character\nname: Rex\nstatus: draft\nage: "34"\ncustom: [1, 2]\n---\n\n# Rex\n'
  const bring = (content: string, extra: object = {}) =>
    post('/api/entity/character/import', { content, ...extra })

  test('201 with the file as it says, without the defaults of the template', async () => {
    const answer = await bring(file)
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe('/api/entity/character/rex')
    expect(answer.body).toMatchObject({
      entity_id: 'rex',
      name: 'Rex',
      status: 'draft',
      markdown_body: '# Rex\n',
    })
    expect(answer.body.fields).toEqual({ age: '34', custom: [1, 2] })
  })

  test('409 when the entity exists; with overwrite it is replaced and its former content kept', async () => {
    expect((await bring(file)).status).toBe(409)
    const answer = await bring(file.replace('34', '35'), { overwrite: true })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ version: 2, fields: { age: '35' } })
  })

  test('412 when the entity is another version than If-Match names, or none; the version named is replaced', async () => {
    const content = '---\nid: matched\nname: Matched\n---\nText'
    const send = (etag: string, more: object = {}) =>
      post('/api/entity/character/import', { content, ...more }).set('If-Match', etag)
    expect((await send('"1"', { overwrite: true })).status).toBe(412)
    const { headers } = await bring(content)
    await studio.request
      .put('/api/entity/character/matched')
      .set('Authorization', member.bearer)
      .send({ name: 'Edited meanwhile' })
    expect((await send(String(headers.etag), { overwrite: true })).status).toBe(412)
    expect(await view('matched')).toMatchObject({ name: 'Edited meanwhile', version: 2 })
    expect((await send('"2"')).status).toBe(409)
    expect((await send('"2"', { overwrite: true })).body).toMatchObject({ name: 'Matched', version: 3 })
  })

  test('an id that is not given is made from the name', async () => {
    expect((await bring('---\nname: Ada Byron\n---\nText')).body.entity_id).toBe('ada_byron')
  })

  test('422 names the line, the type or the id that is wrong', async () => {
    for (const [content, reason] of [
      ['---\nname: X\nage: [1\n---\n', 'line 4'],
      ['no front matter', 'line 1'],
      ['---\nname: X\n', 'line 1'],
      ['---\n- a\n---\n', 'line 2'],
      [file.replace('character', 'item'), 'entity_type'],
      [file.replace('id: rex', 'id: Rex-M'), 'a-z'],
      [file.replace('id: rex', 'id: schema'), 'reserved'],
      ['---\nname: ♪\n---\n', 'id'],
    ] as const) {
      const answer = await bring(content)
      expect(answer.status, content).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/content')
      expect(answer.body.errors[0].message, content).toContain(reason)
    }
  })
})

/** Until a statement waits for another transaction to end. */
async function someoneWaits(): Promise<void> {
  for (;;) {
    const { rows } = await sql`
      select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(
      studio.database.system,
    )
    if (rows.length > 0) return
    await sleep(10)
  }
}

describe('POST /api/entity/{type}/smart-merge', () => {
  const merge = (body: object) => post('/api/entity/character/smart-merge', body)
  const base = {
    name: 'Rex',
    status: 'active',
    fields: { age: '34', gender: 'male', tags: ['a', 'b'] },
    markdown_body: '# Rex\n\nOne.\n\nTwo.\n',
  }

  test('joins what only one version changed, field by field and block by block', async () => {
    const answer = await merge({
      base,
      version_a: { ...base, fields: { ...base.fields, age: '35' }, markdown_body: '# Rex\n\nOne!\n\nTwo.\n' },
      version_b: {
        ...base,
        fields: { ...base.fields, gender: 'other' },
        markdown_body: '# Rex\n\nOne.\n\nTwo!\n',
      },
    })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      merged: {
        name: 'Rex',
        fields: { age: '35', gender: 'other', tags: ['a', 'b'] },
        markdown_body: '# Rex\n\nOne!\n\nTwo!\n',
      },
      fields: [
        { field: 'age', result: 'a', base: '34', a: '35', b: '34', merged: '35' },
        { field: 'gender', result: 'b', merged: 'other' },
      ],
      conflicts: [],
      applied: false,
      version: null,
    })
    expect(answer.body.blocks.map(({ text }: { text: string }) => text).join('')).toBe(
      '# Rex\n\nOne!\n\nTwo!\n',
    )
  })

  test('conflicts are listed with all texts, nothing is stored, and the answer says that no model is there', async () => {
    await post('/api/entity/character', { entity_id: 'torn', name: 'Torn', markdown_body: 'Stored' })
    const answer = await merge({
      base,
      version_a: {
        ...base,
        fields: { ...base.fields, age: '35' },
        markdown_body: '# Rex\n\nLeft.\n\nTwo.\n',
      },
      version_b: {
        ...base,
        fields: { ...base.fields, age: '36' },
        markdown_body: '# Rex\n\nRight.\n\nTwo.\n',
      },
      apply_to: 'torn',
    })
    expect(answer.body.conflicts).toEqual([
      { kind: 'field', field: 'age', base: '34', a: '35', b: '36', proposal: null },
      expect.objectContaining({ kind: 'block', a: 'Left.', b: 'Right.', proposal: null }),
    ])
    expect(answer.body).toMatchObject({ applied: false, version: null, proposals: { available: false } })
    expect(answer.body.proposals.message).toContain('MODEL_BASE_URL')
    expect(answer.body.merged.fields.age).toBe('35')
    expect(await view('torn')).toMatchObject({ markdown_body: 'Stored', version: 1 })
  })

  test('without a base a field of one version alone is taken, and different ones conflict', async () => {
    const answer = await merge({
      version_a: { fields: { age: '1', gender: 'male' } },
      version_b: { name: 'Rex', fields: { age: '2', height: 'tall' } },
    })
    expect(answer.body.merged).toMatchObject({
      name: 'Rex',
      fields: { age: '1', gender: 'male', height: 'tall' },
    })
    expect(answer.body.fields).toEqual([
      { field: 'age', result: 'conflict', a: '1', b: '2', merged: '1' },
      { field: 'gender', result: 'a', a: 'male', merged: 'male' },
      { field: 'height', result: 'b', b: 'tall', merged: 'tall' },
    ])
  })

  test('a merge without conflicts is stored in the entity that apply_to names', async () => {
    await post('/api/entity/character', { entity_id: 'joined', ...base })
    const raw =
      '---\nid: joined\nname: Rex M.\nstatus: active\nage: "34"\ngender: male\ntags: [a, b]\n---\n# Rex\n\nOne.\n\nTwo.\n'
    const answer = await merge({
      base,
      version_a: { entity_id: 'joined' },
      version_b: { content: raw },
      apply_to: 'joined',
    })
    expect(answer.body).toMatchObject({ applied: true, version: 2, conflicts: [] })
    expect(await view('joined')).toMatchObject({ name: 'Rex M.', version: 2, fields: { age: '34' } })
    expect((await merge({ version_a: { entity_id: 'nobody' }, version_b: { fields: {} } })).status).toBe(404)
    const gone = { base, version_a: base, version_b: base, apply_to: 'nobody' }
    expect((await merge(gone)).status).toBe(404)
    const bad = await merge({ version_a: { content: 'x' }, version_b: { fields: {} } })
    expect(bad.body.errors[0].pointer).toBe('/version_a/content')
  })

  test('412 when the entity is another version than If-Match names, and nothing is stored', async () => {
    await post('/api/entity/character', { entity_id: 'guarded', ...base })
    const body = { base, version_a: base, version_b: { ...base, name: 'Rexy' }, apply_to: 'guarded' }
    const stale = await merge(body).set('If-Match', '"7"')
    expect(stale.status).toBe(412)
    expect((await view('guarded')).version).toBe(1)
    expect((await merge(body).set('If-Match', '"1"')).body).toMatchObject({ applied: true, version: 2 })
  })

  test('an edit that is made while the merge begins is part of what is merged', async () => {
    await post('/api/entity/character', { entity_id: 'contested', ...base })
    const db = studio.database.tenant(member.tenantId)
    const merged = await db.transaction().execute(async (trx) => {
      await sql`
        update entities set fields = fields || '{"gender": "other"}', version = version + 1
        where entity_id = 'contested'`.execute(trx)
      const request = merge({
        base,
        version_a: { entity_id: 'contested' },
        version_b: { ...base, fields: { ...base.fields, age: '35' } },
        apply_to: 'contested',
      })
      const answer = request.then((one) => one.body)
      await someoneWaits()
      return { answer }
    })
    expect(await merged.answer).toMatchObject({ applied: true, version: 3 })
    expect((await view('contested')).fields).toMatchObject({ age: '35', gender: 'other' })
  })
})

test('a configured model proposes a text for each conflict, marked as its own and stored nowhere', async () => {
  const server = createServer((_, res) => {
    const choices = [
      { index: 0, message: { role: 'assistant', content: 'Thirty-five' }, finish_reason: 'stop' },
    ]
    res.writeHead(200, { 'Content-Type': 'application/json' })
    res.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'small', choices }))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const MODEL_BASE_URL = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`
  const other = await startStudio({ env: { MODEL_BASE_URL, MODEL_NAME: 'small' } })
  try {
    const { bearer } = await other.register()
    const answer = await other.request
      .post('/api/entity/character/smart-merge')
      .set('Authorization', bearer)
      .send({ version_a: { fields: { age: '35' } }, version_b: { fields: { age: '36' } } })
    expect(answer.body.conflicts).toEqual([
      { kind: 'field', field: 'age', a: '35', b: '36', proposal: { source: 'model', text: 'Thirty-five' } },
    ])
    expect(answer.body).toMatchObject({
      proposals: { available: true },
      merged: { fields: { age: '35' } },
      applied: false,
    })
  } finally {
    await other.close()
    server.closeAllConnections()
    server.close()
  }
})
