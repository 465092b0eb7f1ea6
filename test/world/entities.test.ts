import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

const rex = {
  entity_id: 'rex_marshall',
  name: 'Rex Marshall',
  status: 'active',
  fields: {
    age: '34',
    gender: 'male',
    faction: 'independent',
    personality_traits: ['resourceful', 'paranoid'],
  },
  markdown_body: '# Rex Marshall\n\n## Background\n\nA former mechanic...',
}
const create = (body: object, type = 'character', who = member) =>
  studio.request.post(`/api/entity/${type}`).set('Authorization', who.bearer).send(body)
const view = (id: string, type = 'character', who = member) =>
  studio.request.get(`/api/entity/${type}/${id}`).set('Authorization', who.bearer)
const update = (id: string, body: object, who = member) =>
  studio.request.put(`/api/entity/character/${id}`).set('Authorization', who.bearer).send(body)
const list = (query: string, type = 'character', who = member) =>
  studio.request.get(`/api/entity/${type}${query}`).set('Authorization', who.bearer)

describe('POST /api/entity/{type}', () => {
  test('201 with the documented shape, and the fields once more at the top level', async () => {
    const answer = await create(rex)
    expect(answer.status).toBe(201)
    expect(answer.headers.location).toBe('/api/entity/character/rex_marshall')
    expect(answer.headers.etag).toBe('"1"')
    expect(answer.body).toMatchObject({
      entity_type: 'character',
      entity_id: 'rex_marshall',
      name: 'Rex Marshall',
      status: 'active',
      fields: rex.fields,
      markdown_body: rex.markdown_body,
      primary_asset: null,
      validation_errors: [],
      is_valid: true,
      age: '34',
      faction: 'independent',
    })
  })

  let pictured = 0
  test.each([
    ['portrait.png', '/Characters/IT/images/portrait.png'],
    ['images/portrait.png', '/Characters/IT/images/portrait.png'],
    ['./images/portrait.png', '/Characters/IT/images/portrait.png'],
    ['Characters/rex/images/portrait.png', '/Characters/rex/images/portrait.png'],
    ['/Characters/rex/images/portrait.png', '/Characters/rex/images/portrait.png'],
    ['/api/files/Characters/rex/images/her%20portrait.png', '/Characters/rex/images/her portrait.png'],
    ['/api/entity/characters/rex/image/portrait.png', '/Characters/rex/images/portrait.png'],
    ['/api/entity/spaceship/argo/image/hull.png', '/api/entity/spaceship/argo/image/hull.png'],
    ['https://cdn.example/portrait.png', 'https://cdn.example/portrait.png'],
    ['[Portrait]', null],
    ['', null],
  ])('a primary_image %j is the picture %j, in an answer and in a list', async (image, path) => {
    pictured += 1
    const fields = { primary_image: image }
    const { body } = await create({ entity_id: `pictured_${pictured}`, name: 'Pictured', fields })
    const picture = path?.replace('/IT/', `/${body.entity_id}/`) ?? null
    expect(body).toMatchObject({ primary_asset: picture, primary_image: image })
    const page = await list('?search=pictured&limit=200')
    const [listed] = page.body.entities.filter(
      (one: { entity_id: string }) => one.entity_id === body.entity_id,
    )
    expect(listed.primary_asset).toBe(picture)
  })

  test('an id is made from the name when none is given', async () => {
    const answer = await create({ name: 'Élodie de la Tour' })
    expect(answer.body.entity_id).toBe('elodie_de_la_tour')
    expect((await create({ name: '♪ ♫' })).status).toBe(422)
  })

  test('409 when the id exists, and the stored entity stays as it is', async () => {
    await create({ entity_id: 'twice', name: 'First' })
    const second = await create({ entity_id: 'twice', name: 'Second' })
    expect(second.status).toBe(409)
    expect((await view('twice')).body.name).toBe('First')
  })

  test('422 names the rule for an id of the wrong form and for a reserved word', async () => {
    for (const entity_id of ['Rex', 'a-b', '_x', 'a/b', 'ä', '', 'x'.repeat(129), 'compare', 'schema']) {
      const answer = await create({ entity_id, name: 'Any' })
      expect(answer.status, entity_id).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/entity_id')
    }
  })

  test('all sixteen types can be created, named in the singular, the plural and any case', async () => {
    const types =
      'character location district brand faction item job quest campaign event dialogue timeline assembly style_bible universe biome'
    for (const type of types.split(' ')) {
      const answer = await create({ entity_id: 'one_of_each', name: 'One' }, type)
      expect(answer.status, type).toBe(201)
      expect(answer.body.entity_type).toBe(type)
    }
    for (const spelling of ['characters', 'Character', 'CHARACTERS']) {
      expect((await view('one_of_each', spelling)).body.entity_type, spelling).toBe('character')
    }
    expect((await view('one_of_each', 'style-bible')).status).toBe(200)
  })

  test('404 for a type without a template', async () => {
    const answer = await create({ name: 'Any' }, 'spaceship')
    expect(answer.status).toBe(404)
    expect(answer.body.detail).toContain('spaceship')
  })

  test('an entity that breaks its template is stored and says so', async () => {
    const answer = await create({
      entity_id: 'broken',
      name: 'Broken',
      fields: { narrative_importance: 'enormous' },
    })
    expect(answer.status).toBe(201)
    expect(answer.body.is_valid).toBe(false)
    expect(answer.body.validation_errors).toContainEqual(
      expect.objectContaining({ field: '/narrative_importance', value: 'enormous' }),
    )
  })

  test('fields never overwrite a documented member at the top level', async () => {
    const answer = await create({
      entity_id: 'clash',
      name: 'Clash',
      fields: { entity_id: 'x', version: 99, is_valid: 'no' },
    })
    expect(answer.body).toMatchObject({
      entity_id: 'clash',
      version: 1,
      fields: { entity_id: 'x', version: 99 },
    })
  })

  test('the same Idempotency-Key gives the first answer again and creates once', async () => {
    const send = (body: object) => create(body).set('Idempotency-Key', 'key-1')
    const first = await send({ entity_id: 'once', name: 'Once' })
    const second = await send({ entity_id: 'once', name: 'Once' })
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect(second.headers.etag).toBe(first.headers.etag)
    expect((await send({ entity_id: 'other', name: 'Other' })).status).toBe(422)
    expect((await view('other')).status).toBe(404)
  })

  test('each write is in the change log, with who made it', async () => {
    const other = await studio.register()
    await create({ entity_id: 'logged', name: 'Logged' }, 'item', other)
    expect(await changesOf(studio.database.tenant(other.tenantId))).toMatchObject([
      { noun: 'entity', nounType: 'item', nounId: 'logged', action: 'create', actorId: other.userId },
    ])
  })
})

describe('PUT /api/entity/{type}/{id}', () => {
  test('absent fields keep their value and null clears them', async () => {
    await create({
      entity_id: 'partial',
      name: 'Partial',
      fields: { age: '34', gender: 'male' },
      markdown_body: 'Text',
    })
    const answer = await update('partial', { fields: { age: '35', gender: null } })
    expect(answer.status).toBe(200)
    expect(answer.body.fields.age).toBe('35')
    expect(answer.body.fields).not.toHaveProperty('gender')
    expect(answer.body).toMatchObject({ name: 'Partial', markdown_body: 'Text', version: 2 })
  })

  test('the markdown body can be replaced and cleared, and stays when it is absent', async () => {
    await create({ entity_id: 'body', name: 'Body', markdown_body: 'One' })
    expect((await update('body', { markdown_body: 'Two' })).body.markdown_body).toBe('Two')
    expect((await update('body', { name: 'Renamed' })).body.markdown_body).toBe('Two')
    expect((await update('body', { markdown_body: null })).body.markdown_body).toBe('')
  })

  test('412 when If-Match names another version, and nothing changes', async () => {
    const created = await create({ entity_id: 'tagged', name: 'Tagged' })
    const { etag = '' } = created.headers
    expect((await update('tagged', { name: 'A' }).set('If-Match', etag)).status).toBe(200)
    const late = await update('tagged', { name: 'B' }).set('If-Match', etag)
    expect(late.status).toBe(412)
    expect((await view('tagged')).body).toMatchObject({ name: 'A', version: 2 })
    expect((await update('tagged', { name: 'C' }).set('If-Match', '*')).status).toBe(200)
  })

  test('the ETag tells of other problems with the same version, and If-Match looks at the version alone', async () => {
    await create({ entity_id: 'judged', name: 'Judged' })
    const judge = (problems: object[]) =>
      sql`update entities set problems = ${JSON.stringify(problems)}::jsonb where entity_id = 'judged'`.execute(
        studio.database.tenant(member.tenantId),
      )
    const plain = await view('judged')
    await judge([{ field: '/age', message: 'Age is required.', severity: 'error' }])
    const wrong = await view('judged').set('If-None-Match', String(plain.headers.etag))
    expect(wrong.status).toBe(200)
    expect(wrong.body).toMatchObject({ version: 1, is_valid: false })
    const tag = String(wrong.headers.etag)
    expect((await view('judged').set('If-None-Match', tag)).status).toBe(304)
    await judge([{ field: '/age', message: 'Age must be a number.', severity: 'error' }])
    expect((await view('judged').set('If-None-Match', tag)).status).toBe(200)
    expect((await update('judged', { name: 'A' }).set('If-Match', `"9", ${tag}`)).status).toBe(200)
    expect((await update('judged', { name: 'B' }).set('If-Match', tag)).status).toBe(412)
  })

  test('of two writers at once with the same If-Match exactly one wins', async () => {
    const { headers } = await create({ entity_id: 'raced', name: 'Raced' })
    const answers = await Promise.all(
      ['A', 'B', 'C', 'D'].map((name) => update('raced', { name }).set('If-Match', headers.etag ?? '')),
    )
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412, 412, 412])
  })

  test('updates of different fields at once lose nothing', async () => {
    await create({ entity_id: 'merged', name: 'Merged' })
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => update('merged', { fields: { [`field_${index}`]: index } })),
    )
    const { fields, version } = (await view('merged')).body
    expect(version).toBe(9)
    for (let index = 0; index < 8; index++) expect(fields[`field_${index}`]).toBe(index)
  })

  test('404 for an entity that does not exist', async () => {
    const answer = await update('nobody', { name: 'X' })
    expect(answer.status).toBe(404)
    expect(answer.body.detail).toBe('Entity not found: character/nobody')
  })
})

describe('DELETE /api/entity/{type}/{id}', () => {
  test('the entity goes to the recycle bin, whole, and its id is free again', async () => {
    await create({ entity_id: 'gone', name: 'Gone', fields: { age: '9' }, markdown_body: 'Kept' })
    const answer = await studio.request
      .delete('/api/entity/character/gone')
      .set('Authorization', member.bearer)
    expect(answer.body).toMatchObject({ entity_type: 'character', entity_id: 'gone' })
    expect((await view('gone')).status).toBe(404)
    const kept = await studio.database
      .tenant(member.tenantId)
      .selectFrom('recycled_entities')
      .select(['entity_id', 'snapshot'])
      .where('recycle_id', '=', answer.body.recycle_id)
      .executeTakeFirstOrThrow()
    expect(kept.snapshot).toMatchObject({ name: 'Gone', markdown_body: 'Kept', fields: { age: '9' } })
    expect((await create({ entity_id: 'gone', name: 'New' })).status).toBe(201)
  })

  test('412 when If-Match names another version', async () => {
    await create({ entity_id: 'kept', name: 'Kept' })
    const answer = await studio.request
      .delete('/api/entity/character/kept')
      .set('Authorization', member.bearer)
      .set('If-Match', '"7"')
    expect(answer.status).toBe(412)
    expect((await view('kept')).status).toBe(200)
  })
})

describe('GET /api/entity/{type}', () => {
  let lister: Member
  beforeAll(async () => {
    lister = await studio.register()
    for (let index = 0; index < 12; index++) {
      await create(
        {
          entity_id: `guard_${String(index).padStart(2, '0')}`,
          name: `Guard ${String.fromCharCode(76 - index)}`,
          status: index % 3 === 0 ? 'draft' : 'active',
          fields: { species: index === 5 ? 'automaton' : 'human' },
          markdown_body: index === 7 ? 'Keeps the lighthouse.' : '',
        },
        'character',
        lister,
      )
    }
  })
  const ids = (answer: { body: { entities: { entity_id: string }[] } }) =>
    answer.body.entities.map((entity) => entity.entity_id)

  test('answers total, offset, limit and entities; 50 at most unless asked otherwise', async () => {
    const answer = await list('', 'character', lister)
    expect(answer.body).toMatchObject({ total: 12, offset: 0, limit: 50 })
    expect(answer.body.entities).toHaveLength(12)
    expect(answer.headers['x-total-count']).toBe('12')
  })

  test('pages do not overlap, miss nothing, and link to each other', async () => {
    const first = await list('?limit=5&sort_by=name&sort_order=asc', 'character', lister)
    const second = await list('?limit=5&offset=5&sort_by=name&sort_order=asc', 'character', lister)
    const third = await list('?limit=5&offset=10&sort_by=name&sort_order=asc', 'character', lister)
    expect(new Set([...ids(first), ...ids(second), ...ids(third)]).size).toBe(12)
    expect(first.headers.link).toContain('rel="next"')
    expect(first.headers.link).not.toContain('rel="prev"')
    expect(third.headers.link).not.toContain('rel="next"')
  })

  test('the newest change comes first unless another order is asked for', async () => {
    expect(ids(await list('?limit=1', 'character', lister))).toEqual(['guard_11'])
    expect(ids(await list('?limit=1&sort_by=entity_id&sort_order=asc', 'character', lister))).toEqual([
      'guard_00',
    ])
    expect(ids(await list('?limit=1&sort_by=name&sort_order=asc', 'character', lister))).toEqual(['guard_11'])
  })

  test('filters by status', async () => {
    const answer = await list('?status=draft&sort_by=entity_id&sort_order=asc', 'character', lister)
    expect(answer.body.total).toBe(4)
    expect(ids(answer)).toEqual(['guard_00', 'guard_03', 'guard_06', 'guard_09'])
  })

  test('searches name, fields and text, by the beginning of words', async () => {
    expect(ids(await list('?search=automaton', 'character', lister))).toEqual(['guard_05'])
    expect(ids(await list('?search=light', 'character', lister))).toEqual(['guard_07'])
    expect((await list('?search=guard', 'character', lister)).body.total).toBe(12)
    expect(ids(await list('?search=uard%20B', 'character', lister))).toEqual(['guard_10'])
    expect((await list('?search=nowhere', 'character', lister)).body).toMatchObject({
      total: 0,
      entities: [],
    })
  })

  test('signs of the query language are only text in a search', async () => {
    for (const search of ['!', '&|', "a' | 'b", ':*', '(', '%', '\\', '<->', '"']) {
      expect((await list(`?search=${encodeURIComponent(search)}`, 'character', lister)).status, search).toBe(
        200,
      )
    }
    expect((await list(`?search=${encodeURIComponent('%')}`, 'character', lister)).body.total).toBe(0)
  })

  test('422 names the parameter that is out of range or unknown', async () => {
    for (const [query, pointer] of [
      ['?limit=201', '/query/limit'],
      ['?limit=0', '/query/limit'],
      ['?limit=ten', '/query/limit'],
      ['?offset=-1', '/query/offset'],
      ['?sort_by=password', '/query/sort_by'],
      ['?sort_order=up', '/query/sort_order'],
    ]) {
      const answer = await list(query ?? '', 'character', lister)
      expect(answer.status, query).toBe(422)
      expect(answer.body.errors[0].pointer).toBe(pointer)
    }
  })

  test('an empty or unknown query parameter changes nothing', async () => {
    expect((await list('?search=&status=&color=red', 'character', lister)).body.total).toBe(12)
  })
})

describe('isolation and permission', () => {
  test("another tenant's entity is 404 for every operation, and its list is empty", async () => {
    await create({ entity_id: 'secret', name: 'Secret' })
    const stranger = await studio.register()
    expect((await view('secret', 'character', stranger)).status).toBe(404)
    expect((await update('secret', { name: 'Mine' }, stranger)).status).toBe(404)
    const removal = await studio.request
      .delete('/api/entity/character/secret')
      .set('Authorization', stranger.bearer)
    expect(removal.status).toBe(404)
    expect((await list('?search=Secret', 'character', stranger)).body.total).toBe(0)
    expect((await create({ entity_id: 'secret', name: 'Own' }, 'character', stranger)).status).toBe(201)
    expect((await view('secret')).body.name).toBe('Secret')
  })

  test('a viewer reads and may not write', async () => {
    const viewer = await studio.register({ role: 'viewer', tenantId: member.tenantId })
    await create({ entity_id: 'readable', name: 'Readable' })
    expect((await view('readable', 'character', viewer)).status).toBe(200)
    expect((await create({ name: 'No' }, 'character', viewer)).status).toBe(403)
    expect((await update('readable', { name: 'No' }, viewer)).status).toBe(403)
  })
})

describe('POST /api/entity/{type}/compare', () => {
  const compare = (body: object) =>
    studio.request.post('/api/entity/character/compare').set('Authorization', member.bearer).send(body)

  test('tells added, removed and changed fields apart, and the lines of the text', async () => {
    const answer = await compare({
      version_a: { name: 'Rex', fields: { age: '34', gender: 'male' }, markdown_body: 'One\nTwo\n' },
      version_b: { name: 'Rex', fields: { age: '35', faction: 'none' }, markdown_body: 'One\nThree\n' },
    })
    expect(answer.status).toBe(200)
    expect(answer.body.identical).toBe(false)
    expect(answer.body.fields).toEqual(
      expect.arrayContaining([
        { field: 'age', change: 'changed', before: '34', after: '35' },
        { field: 'gender', change: 'removed', before: 'male' },
        { field: 'faction', change: 'added', after: 'none' },
      ]),
    )
    expect(answer.body.markdown).toMatchObject({ changed: true, added: 1, removed: 1 })
  })

  test('takes stored entities and raw Markdown with front matter', async () => {
    await create({
      entity_id: 'stored',
      name: 'Stored',
      status: 'active',
      fields: { age: '1' },
      markdown_body: 'Text',
    })
    const content = '---\nid: stored\nname: Stored\nstatus: active\nage: "2"\n---\nText'
    const answer = await compare({ version_a: { entity_id: 'stored' }, version_b: { content } })
    expect(answer.body.fields).toContainEqual({ field: 'age', change: 'changed', before: '1', after: '2' })
    const same = await compare({ version_a: { entity_id: 'stored' }, version_b: { entity_id: 'stored' } })
    expect(same.body).toMatchObject({ identical: true, fields: [], markdown: { changed: false, diff: '' } })
  })

  test('422 names the side whose front matter cannot be read, 404 the entity that does not exist', async () => {
    const bad = await compare({ version_a: { content: 'no front matter' }, version_b: { fields: {} } })
    expect(bad.status).toBe(422)
    expect(bad.body.errors[0].pointer).toBe('/version_a/content')
    expect((await compare({ version_a: { entity_id: 'nobody' }, version_b: { fields: {} } })).status).toBe(
      404,
    )
  })
})

describe('GET /api/entity/{type}/schema', () => {
  test('needs no credential and gives the fields and the JSON Schema of the type', async () => {
    const answer = await studio.request.get('/api/entity/character/schema')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      entity_type: 'character',
      folder_name: 'Characters',
      file_prefix: 'CH_',
    })
    expect(answer.body.fields.map((field: { name: string }) => field.name)).toContain('faction')
    expect(answer.body.json_schema.properties.entity_type).toEqual({ const: 'character' })
  })

  test('404 for a type without a template', async () => {
    expect((await studio.request.get('/api/entity/spaceship/schema')).status).toBe(404)
  })
})
