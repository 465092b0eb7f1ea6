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

const create = async (type: string, body: object) => {
  const answer = await studio.request
    .post(`/api/entity/${type}`)
    .set('Authorization', member.bearer)
    .send(body)
  expect(answer.status).toBe(201)
}
const view = async (type: string, id: string) =>
  (await studio.request.get(`/api/entity/${type}/${id}`).set('Authorization', member.bearer)).body
const rename = (body: object, etag?: string) => {
  const request = studio.request.post('/api/rename-entity').set('Authorization', member.bearer)
  return (etag === undefined ? request : request.set('If-Match', etag)).send(body)
}

describe('POST /api/rename-entity', () => {
  const text = 'Meets @rex_marshall, [[rex_marshall]], [[character/rex_marshall|Rex]] and [[Rex Marshall]].'
  const fields = (id: string) => ({
    quest_giver: id,
    characters_involved: [id, 'ada'],
    notes: `Ask @${id}`,
    faction: 'rex_marshall',
  })

  beforeAll(async () => {
    await create('character', {
      entity_id: 'rex_marshall',
      name: 'Rex Marshall',
      markdown_body: 'I am [[rex_marshall]].',
    })
    await create('quest', {
      entity_id: 'lost_horn',
      name: 'The lost horn',
      fields: fields('rex_marshall'),
      markdown_body: `${text}\n\n\`[[rex_marshall]]\`\n`,
    })
    await create('item', {
      entity_id: 'horn',
      name: 'Horn',
      markdown_body: 'Nobody owns it. [[rex_marshall_jr]]',
    })
  })

  test('the id, its versions and everything that names it follow, and the undo restores all of it', async () => {
    const quest = await view('quest', 'lost_horn')
    const named = { entity_type: 'character', entity_id: 'rex_marshall' }
    const answer = await rename({ ...named, new_id: 'rex_morrow', new_name: 'Rex Morrow' })
    expect(answer.status).toBe(200)
    expect(answer.headers.etag).toBe(`"${answer.body.version}"`)
    expect(answer.body).toMatchObject({
      before: { entity_id: 'rex_marshall', name: 'Rex Marshall' },
      after: { entity_id: 'rex_morrow', name: 'Rex Morrow' },
      undo: {
        entity_type: 'character',
        entity_id: 'rex_morrow',
        new_id: 'rex_marshall',
        new_name: 'Rex Marshall',
      },
    })
    expect(answer.body.references).toEqual([
      {
        entity_type: 'quest',
        entity_id: 'lost_horn',
        name: 'The lost horn',
        fields: expect.arrayContaining(['quest_giver', 'characters_involved', 'notes']),
        body: true,
      },
    ])
    const changed = await view('quest', 'lost_horn')
    expect(changed.fields).toMatchObject(fields('rex_morrow'))
    expect(changed.markdown_body).toBe(
      'Meets @rex_morrow, [[rex_morrow]], [[character/rex_morrow|Rex]] and [[Rex Morrow]].\n\n`[[rex_marshall]]`\n',
    )
    expect(changed.version).toBe(2)
    expect(await view('character', 'rex_morrow')).toMatchObject({
      name: 'Rex Morrow',
      markdown_body: 'I am [[rex_morrow]].',
      version: answer.body.version,
    })
    expect((await view('character', 'rex_marshall')).status).toBe(404)
    expect((await view('item', 'horn')).version).toBe(1)
    const db = studio.database.tenant(member.tenantId)
    const revisions = await db
      .selectFrom('entity_revisions')
      .select(['entity_id', 'name'])
      .where('entity_type', '=', 'character')
      .execute()
    expect(revisions).toEqual([{ entity_id: 'rex_morrow', name: 'Rex Marshall' }])
    const [logged] = (await changesOf(db)).filter(
      ({ nounId, action }) => nounId === 'rex_morrow' && action === 'rename',
    )
    expect(logged?.diff).toMatchObject({
      origin: 'rename',
      fields: [
        { field: 'entity_id', change: 'changed', before: 'rex_marshall', after: 'rex_morrow' },
        { field: 'name', change: 'changed', before: 'Rex Marshall', after: 'Rex Morrow' },
      ],
    })

    expect((await rename(answer.body.undo)).status).toBe(200)
    const restored = await view('quest', 'lost_horn')
    expect([restored.fields, restored.markdown_body]).toEqual([quest.fields, quest.markdown_body])
    expect(await view('character', 'rex_marshall')).toMatchObject({ name: 'Rex Marshall', version: 3 })
  })

  test('a link by name keeps leading to the entity when only its id or only its name changes', async () => {
    await create('item', { entity_id: 'old_oar', name: 'Old oar' })
    const body = '[[Old oar]], [[Old Oar|it]] and [[item/Old oar#Make]]\n\n| [[Old oar]] |'
    await create('item', { entity_id: 'boat', name: 'Boat', markdown_body: body })
    const { undo } = (await rename({ entity_type: 'item', entity_id: 'old_oar', new_id: 'oar' })).body
    expect((await view('item', 'boat')).markdown_body).toBe(
      '[[oar|Old oar]], [[oar|it]] and [[item/oar#Make|Old oar]]\n\n| [[oar\\|Old oar]] |',
    )
    await rename(undo)
    const links = await studio.database
      .tenant(member.tenantId)
      .selectFrom('entity_links')
      .select(['target_type', 'target_id'])
      .where('source_id', '=', 'boat')
      .orderBy('position')
      .execute()
    expect(links).toEqual([
      { target_type: null, target_id: 'old_oar' },
      { target_type: 'item', target_id: 'old_oar' },
    ])
    await create('item', { entity_id: 'mast', name: 'Mast', markdown_body: 'By [[Old oar]].' })
    await rename({ entity_type: 'item', entity_id: 'old_oar', new_name: 'Worn oar' })
    expect((await view('item', 'mast')).markdown_body).toBe('By [[old_oar|Worn oar]].')
  })

  test('a link without a type follows the entity that it leads to where several types have the id', async () => {
    await create('faction', { entity_id: 'twin', name: 'Twin faction' })
    await create('character', { entity_id: 'twin', name: 'Twin person' })
    await create('item', { entity_id: 'sword', name: 'Sword', markdown_body: '[[twin]] [[character/twin]]' })
    await rename({ entity_type: 'character', entity_id: 'twin', new_id: 'lone' })
    expect((await view('item', 'sword')).markdown_body).toBe('[[lone]] [[character/lone]]')
    await create('character', { entity_id: 'twin', name: 'Twin again' })
    await create('item', { entity_id: 'axe', name: 'Axe', markdown_body: '[[twin]] [[faction/twin]]' })
    await rename({ entity_type: 'faction', entity_id: 'twin', new_id: 'guild' })
    expect((await view('item', 'axe')).markdown_body).toBe('[[twin]] [[faction/guild]]')
  })

  test('a link that spells the name follows where it leads to the entity, and only there', async () => {
    await create('location', { entity_id: 'mill', name: 'The Old Mill' })
    await create('location', { entity_id: 'mill_two', name: 'The old mill' })
    await create('faction', { entity_id: 'the_pact', name: 'A pact' })
    await create('location', { entity_id: 'pact_hall', name: 'The Pact' })
    const text =
      '[[The Old Mill]] [[location/the_old_mill|x]] @the_old_mill [[The Pact]] [[location/The Pact]]'
    await create('item', { entity_id: 'map', name: 'Map', markdown_body: text })
    await rename({ entity_type: 'location', entity_id: 'mill_two', new_id: 'other', new_name: 'Other' })
    await rename({ entity_type: 'location', entity_id: 'pact_hall', new_id: 'hall', new_name: 'Hall' })
    expect((await view('item', 'map')).markdown_body).toBe(
      text.replace('[[location/The Pact]]', '[[location/Hall]]'),
    )
    await rename({ entity_type: 'location', entity_id: 'mill', new_id: 'ruin', new_name: 'The Ruin' })
    expect((await view('item', 'map')).markdown_body).toBe(
      '[[ruin|The Ruin]] [[location/ruin|x]] @ruin [[The Pact]] [[location/Hall]]',
    )
  })

  test('an id that was used before takes the versions of both lives', async () => {
    await create('character', { entity_id: 'old_life', name: 'Old' })
    await studio.request.delete('/api/entity/character/old_life').set('Authorization', member.bearer)
    await create('character', { entity_id: 'new_life', name: 'New' })
    const moved = await rename({ entity_type: 'character', entity_id: 'new_life', new_id: 'old_life' })
    expect(moved.status).toBe(200)
    expect(moved.body.version).toBe(3)
    const back = await rename(moved.body.undo)
    expect(back.body.version).toBe(4)
    const kept = await studio.database
      .tenant(member.tenantId)
      .selectFrom('entity_revisions')
      .select(['entity_id', 'version', 'name'])
      .where('entity_id', 'in', ['old_life', 'new_life'])
      .orderBy('version')
      .execute()
    expect(kept).toEqual([
      { entity_id: 'old_life', version: 1, name: 'Old' },
      { entity_id: 'new_life', version: 2, name: 'New' },
      { entity_id: 'new_life', version: 3, name: 'New' },
    ])
  })

  test('409 for an id that is taken, 422 for one that cannot be, 404 for no entity, 412 for another version', async () => {
    const key = { entity_type: 'item', entity_id: 'horn' }
    await create('item', { entity_id: 'taken', name: 'Taken' })
    expect((await rename({ ...key, new_id: 'taken' })).status).toBe(409)
    expect((await rename({ ...key, new_id: 'Bad-Id' })).status).toBe(422)
    expect((await rename({ ...key, new_id: 'schema' })).body.errors[0].pointer).toBe('/new_id')
    expect((await rename(key)).status).toBe(422)
    expect((await rename({ ...key, entity_id: 'nobody', new_id: 'x' })).status).toBe(404)
    expect((await rename({ ...key, new_id: 'x' }, '"99"')).status).toBe(412)
    expect((await view('item', 'horn')).version).toBe(1)
  })
})

describe('GET /api/check-entity-id/{id}', () => {
  const check = (id: string, query = '', bearer?: string) => {
    const request = studio.request.get(`/api/check-entity-id/${encodeURIComponent(id)}${query}`)
    return bearer === undefined ? request : request.set('Authorization', bearer)
  }

  test('tells an anonymous caller the form alone', async () => {
    await create('item', { entity_id: 'hidden', name: 'Hidden' })
    expect((await check('hidden')).body).toEqual({
      id: 'hidden',
      well_formed: true,
      reserved: false,
      problem: null,
      available: null,
      taken_by: [],
      suggestions: [],
    })
    expect((await check('Rex Marshall!')).body).toMatchObject({
      well_formed: false,
      available: false,
      problem: expect.stringContaining('a-z'),
      suggestions: ['rex_marshall', 'rex_marshall_2', 'rex_marshall_3'],
    })
    expect((await check('compare')).body).toMatchObject({
      well_formed: true,
      reserved: true,
      available: false,
    })
  })

  test('looks into the tenant of a signed-in caller, and suggests what is free there', async () => {
    await create('item', { entity_id: 'busy', name: 'Busy' })
    await create('item', { entity_id: 'busy_2', name: 'Busy two' })
    expect((await check('busy', '', member.bearer)).body).toMatchObject({
      available: false,
      taken_by: [{ entity_type: 'item', name: 'Busy' }],
      suggestions: ['busy_3', 'busy_4', 'busy_5'],
    })
    expect((await check('busy', '?type=characters', member.bearer)).body).toMatchObject({ available: true })
    const stranger = await studio.register()
    expect((await check('busy', '', stranger.bearer)).body).toMatchObject({ available: true, taken_by: [] })
    expect((await check('busy', '?type=spaceship', member.bearer)).status).toBe(404)
  })
})

describe('pictures of a renamed entity', () => {
  const places = (id: string) => ({
    gallery: [
      `/Characters/${id}/images/a.png`,
      `Characters/${id}/images/b.png`,
      `/api/files/Characters/${id}/images/c.png`,
      `/api/entity/character/${id}/image/d.png`,
      `../../Characters/${id}/CH_${id}.md`,
    ],
  })
  const others = {
    unlike: [
      '/Characters/vera_two/images/a.png',
      'https://elsewhere.example/Characters/vera/images/a.png',
      '/Old/Characters/vera/images/a.png',
      'vera/images/a.png',
    ],
  }
  const body = (id: string) =>
    `![her](/Characters/${id}/images/a b.png) and ![[Characters/${id}/images/é.png]], see (/Characters/${id}/images/c.png).`
  const asset = (id: string) => `/Characters/${id}/images/portrait.png`

  test('are where its folder is then, for it and for others that show them, and where they were after the undo', async () => {
    await create('character', {
      entity_id: 'vera',
      name: 'Vera',
      primary_asset: asset('vera'),
      fields: { primary_image: asset('vera'), ...places('vera'), ...others },
      markdown_body: body('vera'),
    })
    await create('item', { entity_id: 'locket', name: 'Locket', primary_asset: asset('vera') })
    await create('item', { entity_id: 'album', name: 'Album', fields: places('vera') })
    await create('item', { entity_id: 'frame', name: 'Frame', markdown_body: body('vera') })
    await create('item', {
      entity_id: 'mirror',
      name: 'Mirror',
      fields: others,
      primary_asset: asset('vera_two'),
    })

    const answer = await rename({ entity_type: 'character', entity_id: 'vera', new_id: 'vera_moss' })
    expect(answer.status).toBe(200)
    const moved = await view('character', 'vera_moss')
    expect(moved).toMatchObject({ primary_asset: asset('vera_moss'), markdown_body: body('vera_moss') })
    expect(moved.fields).toMatchObject({
      primary_image: asset('vera_moss'),
      ...places('vera_moss'),
      ...others,
    })
    expect((await view('item', 'locket')).primary_asset).toBe(asset('vera_moss'))
    expect((await view('item', 'album')).fields).toMatchObject(places('vera_moss'))
    expect((await view('item', 'frame')).markdown_body).toBe(body('vera_moss'))
    expect(await view('item', 'mirror')).toMatchObject({ version: 1, fields: others })
    expect(
      answer.body.references.map((one: { entity_id: string; fields: string[] }) => [
        one.entity_id,
        one.fields,
      ]),
    ).toEqual([
      ['album', ['gallery']],
      ['frame', []],
      ['locket', ['primary_asset']],
    ])

    expect((await rename(answer.body.undo)).status).toBe(200)
    const restored = await view('character', 'vera')
    expect(restored).toMatchObject({ primary_asset: asset('vera'), markdown_body: body('vera') })
    expect(restored.fields).toMatchObject({ primary_image: asset('vera'), ...places('vera'), ...others })
    expect((await view('item', 'locket')).primary_asset).toBe(asset('vera'))
    expect((await view('item', 'album')).fields).toMatchObject(places('vera'))
  })

  test('stay where they are when the name alone changes', async () => {
    await create('character', { entity_id: 'nell', name: 'Nell', primary_asset: asset('nell') })
    await rename({ entity_type: 'character', entity_id: 'nell', new_name: 'Nelly' })
    expect((await view('character', 'nell')).primary_asset).toBe(asset('nell'))
  })
})
