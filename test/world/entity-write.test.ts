import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findExisting, lockEntities } from '../../src/world/entities/queries.ts'
import { createEntities, removeEntities, reviseEntities } from '../../src/world/entities/rules.ts'
import { readFrontmatter } from '../../src/world/markdown/rules.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const db = () => studio.database.tenant(member.tenantId, member.userId)
const send = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
  studio.request[method](`/api/entity/character${path}`).set('Authorization', member.bearer).send(body)
const create = (body: object) => send('post', '', body)
const links = (id: string) =>
  db()
    .selectFrom('entity_links')
    .select(['position', 'kind', 'field', 'target_type', 'target_id', 'relationship'])
    .where('source_id', '=', id)
    .orderBy('position')
    .execute()
const revisions = (id: string) =>
  db()
    .selectFrom('entity_revisions')
    .select(['version', 'name', 'fields', 'markdown_body', 'saved_by'])
    .where('entity_id', '=', id)
    .orderBy('version')
    .execute()

describe('the write path', () => {
  beforeAll(async () => {
    member = await studio.register()
  })

  test('keeps the former content of each write, who wrote it, and the last one of what is deleted', async () => {
    await create({ entity_id: 'rex', name: 'Rex', fields: { age: '34' }, markdown_body: 'One' })
    await send('put', '/rex', { fields: { age: '35' } })
    await send('put', '/rex', { name: 'Rex M.', markdown_body: 'Two' })
    await send('delete', '/rex')
    expect(await revisions('rex')).toMatchObject([
      { version: 1, name: 'Rex', fields: { age: '34' }, markdown_body: 'One', saved_by: member.userId },
      { version: 2, name: 'Rex', fields: { age: '35' }, markdown_body: 'One' },
      { version: 3, name: 'Rex M.', markdown_body: 'Two' },
    ])
  })

  test('goes on counting where an id was used before, so that no ETag means two contents', async () => {
    expect((await create({ entity_id: 'rex', name: 'Another' })).headers.etag).toBe('"4"')
    expect((await send('put', '/rex', { name: 'Yet another' })).headers.etag).toBe('"5"')
    expect((await revisions('rex')).map(({ version }) => version)).toEqual([1, 2, 3, 4])
  })

  test('records where a change comes from, its version and every field before and after', async () => {
    await create({
      entity_id: 'logged',
      name: 'Logged',
      fields: { age: '1', gender: 'male' },
      markdown_body: 'A',
    })
    await send('put', '/logged', {
      name: 'Renamed',
      fields: { age: '2', gender: null, height: '180 cm' },
      primary_asset: '/a.png',
    })
    await send('put', '/logged', { markdown_body: 'B' })
    await send('delete', '/logged')
    const changes = (await changesOf(db())).filter(({ nounId }) => nounId === 'logged')
    expect(changes.map(({ action, diff }) => [action, diff])).toEqual([
      ['create', { origin: 'api', version: 1 }],
      [
        'update',
        {
          origin: 'api',
          version: 2,
          fields: [
            { field: 'name', change: 'changed', before: 'Logged', after: 'Renamed' },
            { field: 'age', change: 'changed', before: '1', after: '2' },
            { field: 'gender', change: 'removed', before: 'male' },
            { field: 'height', change: 'added', after: '180 cm' },
            { field: 'primary_asset', change: 'added', after: '/a.png' },
          ],
          body: false,
        },
      ],
      ['update', { origin: 'api', version: 3, fields: [], body: true }],
      ['delete', { origin: 'api', version: 3, recycle_id: expect.any(String) }],
    ])
  })

  test('stores the links, replaces them when they differ, and writes none when they do not', async () => {
    await create({
      entity_id: 'linker',
      name: 'Linker',
      fields: { faction: 'free_pilots' },
      markdown_body: 'Knows [[Ada Byron]] and @item/pilots_horn.',
    })
    const stored = await links('linker')
    expect(stored).toEqual([
      expect.objectContaining({
        kind: 'reference',
        field: 'faction',
        target_type: 'faction',
        target_id: 'free_pilots',
      }),
      expect.objectContaining({ kind: 'wiki', field: null, target_type: null, target_id: 'ada_byron' }),
      expect.objectContaining({ kind: 'mention', target_type: 'item', target_id: 'pilots_horn' }),
    ])
    const written = () =>
      studio.database
        .tenant(member.tenantId)
        .selectFrom('entity_links')
        .select((is) => [
          is.ref('position').as('position'),
          is.cast<string>('xmin' as never, 'text').as('xmin'),
        ])
        .where('source_id', '=', 'linker')
        .orderBy('position')
        .execute()
    const before = await written()
    await send('put', '/linker', {
      fields: { age: '9' },
      markdown_body: 'Knows [[Ada Byron]], @item/pilots_horn!',
    })
    expect(await written()).toEqual(before)
    await send('put', '/linker', { fields: { faction: null } })
    expect((await links('linker')).map(({ kind }) => kind)).toEqual(['wiki', 'mention'])
    await send('delete', '/linker')
    expect(await links('linker')).toEqual([])
  })
})

describe('fields that a file could not hold beside its own keys', () => {
  beforeAll(async () => {
    member = await studio.register()
  })

  test('name and status inside the fields stand for the members that are not given', async () => {
    const made = await create({
      entity_id: 'inner',
      name: 'Outer',
      fields: { name: 'Inner', status: 'draft' },
    })
    expect(made.body).toMatchObject({ name: 'Outer', status: 'draft' })
    expect(made.body.fields).not.toHaveProperty('name')
    expect((await send('put', '/inner', { fields: { name: 'Inner' } })).body).toMatchObject({ name: 'Inner' })
  })

  test('422 for more fields than the front matter of a file holds, in one write or in several', async () => {
    const half = 'long line of text\n'.repeat(8000)
    expect((await create({ entity_id: 'large', name: 'Large', fields: { a: half } })).status).toBe(201)
    const more = await send('put', '/large', { fields: { b: half } })
    expect(more.status).toBe(422)
    expect(more.body.errors[0].pointer).toBe('/fields')
    const deep = { deep: Array.from({ length: 30 }).reduce((inner) => [inner], Array(8000).fill(1)) }
    expect((await create({ entity_id: 'deep', name: 'Deep', fields: deep })).status).toBe(422)
    const exported = await studio.request
      .post('/api/markdown/export/character/large')
      .set('Authorization', member.bearer)
    const { problems } = readFrontmatter(exported.body.content)
    expect(problems).toEqual([])
  })

  test('422 names the key for one that only the file has', async () => {
    for (const key of ['id', 'entity_type', 'template_version', 'created_date', 'last_updated']) {
      const answer = await create({ entity_id: 'refused', name: 'Refused', fields: { [key]: 'x' } })
      expect(answer.status, key).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(`/fields/${key}`)
    }
    expect((await send('put', '/inner', { fields: { status: 7 } })).body.errors[0].pointer).toBe(
      '/fields/status',
    )
  })
})

describe('many at once', () => {
  const by = { actorId: null, origin: 'folder' } as const
  const keyed = (index: number) => ({ type: 'character', id: `many_${String(index).padStart(3, '0')}` })
  const draft = (index: number, text = `Knows [[many_${index + 1}]].`) => ({
    name: `Many ${index}`,
    status: 'active',
    fields: { age: String(index), tags: ['crowd', `n${index}`] },
    markdownBody: text,
    primaryAsset: null,
  })
  beforeAll(async () => {
    member = await studio.register()
  })

  test('hundreds are created as single ones are; those that exist stay and are left out', async () => {
    const template = (await loadBuiltinTemplates()).resolve('character')
    if (!template) throw new Error('no template')
    await create({ entity_id: 'many_003', name: 'Here before' })
    const createdAt = new Date('2020-02-02T00:00:00Z')
    const written = await db()
      .transaction()
      .execute((trx) =>
        createEntities(
          trx,
          Array.from({ length: 300 }, (_, index) => ({
            template,
            key: { ...keyed(index), createdAt },
            draft: draft(index),
          })),
          by,
        ),
      )
    expect(written).toHaveLength(299)
    expect(written.some(({ id }) => id === 'many_003')).toBe(false)
    expect(written[0]).toMatchObject({ version: 1, createdAt })
    const view = await studio.request
      .get('/api/entity/character/many_007')
      .set('Authorization', member.bearer)
    expect(view.body).toMatchObject({ name: 'Many 7', version: 1, fields: { age: '7' }, is_valid: true })
    expect(await links('many_007')).toMatchObject([{ kind: 'wiki', target_id: 'many_8' }])
    expect((await changesOf(db())).filter(({ action }) => action === 'create')).toHaveLength(300)
    const tagged = db().selectFrom('entities').select('tags').where('entity_id', '=', 'many_007')
    expect(await tagged.execute()).toEqual([{ tags: ['crowd', 'n7'] }])
  })

  test('hundreds are revised, and removed, with revisions, links and changes like single ones', async () => {
    const template = (await loadBuiltinTemplates()).resolve('character')
    if (!template) throw new Error('no template')
    const keys = Array.from({ length: 300 }, (_, index) => keyed(index))
    const written = await db()
      .transaction()
      .execute(async (trx) => {
        const locked = await lockEntities(trx, keys)
        const changed = locked.map((one, index) => ({
          template,
          locked: one,
          draft: draft(index, 'Nobody.'),
        }))
        return reviseEntities(trx, changed, by)
      })
    expect(written).toHaveLength(300)
    expect(written[9]).toMatchObject({ id: 'many_009', version: 2 })
    expect(await revisions('many_009')).toMatchObject([{ version: 1, markdown_body: 'Knows [[many_10]].' }])
    expect(await links('many_009')).toEqual([])
    const ids = await db()
      .transaction()
      .execute(async (trx) => removeEntities(trx, await lockEntities(trx, keys.slice(0, 20)), by))
    const kept = await db()
      .selectFrom('recycled_entities')
      .select(['entity_id', 'snapshot'])
      .where('recycle_id', '=', ids[4] ?? '')
      .executeTakeFirstOrThrow()
    expect(kept.entity_id).toBe('many_004')
    expect(kept.snapshot).toMatchObject({ markdown_body: 'Nobody.', version: 2 })
    expect(kept.snapshot).not.toHaveProperty('recycle_id')
    expect(await findExisting(db(), keys.slice(18, 22))).toEqual(
      new Set(['character/many_020', 'character/many_021']),
    )
  })
})
