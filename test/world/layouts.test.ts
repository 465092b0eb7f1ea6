import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkLayout } from '../../src/world/layouts/check.ts'
import { saveDocument } from '../../src/world/templates/queries.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const as = (member: Member) => ({
  get: (path: string) => studio.request.get(path).set('Authorization', member.bearer),
  put: (path: string, body: object, headers: Record<string, string> = {}) =>
    studio.request
      .put(path)
      .set({ Authorization: member.bearer, ...headers })
      .send(body),
  post: (path: string) => studio.request.post(path).set('Authorization', member.bearer),
  delete: (path: string) => studio.request.delete(path).set('Authorization', member.bearer),
})

/** As the project folder would bring it. */
const putFile = (content: string, name = 'character.layout.json') =>
  studio.database
    .tenant(owner.tenantId)
    .transaction()
    .execute((trx) =>
      saveDocument(trx, {
        path: `_Templates/Layouts/${name}`,
        kind: 'layout',
        layer: null,
        name,
        content,
        actorId: null,
        origin: 'folder',
      }),
    )
    .then(() => studio.services.tenantCache.drop(owner.tenantId))

const text = { id: 'text', title: 'Story', component: 'markdown-content' }

describe('layouts', () => {
  beforeAll(async () => {
    owner = await studio.register()
  })

  it('are listed for every type, also to anonymous callers, each a valid layout', async () => {
    const answer = await studio.request.get('/api/layouts?limit=200')
    expect(answer.status).toBe(200)
    expect(answer.body.total).toBe(16)
    for (const layout of answer.body.layouts) {
      expect(checkLayout(layout).problems, layout.entity_type).toEqual([])
      expect(layout).toMatchObject({ is_custom: false, problems: [] })
    }
    const page = await studio.request.get('/api/layouts?limit=2&offset=1')
    expect(page.body.layouts.map((one: { entity_type: string }) => one.entity_type)).toEqual([
      'biome',
      'brand',
    ])
    expect(page.headers.link).toContain('rel="next"')
  })

  it('come from the template where the project has none: groups of fields by widget, and components', async () => {
    const { body } = await as(owner).get('/api/layouts/Characters')
    const byId = new Map(body.sections.map((one: { id: string }) => [one.id, one]))
    expect([...byId.keys()].slice(0, 2)).toEqual(['primary_image', 'basics'])
    expect(byId.get('connections')).toMatchObject({
      fields: expect.arrayContaining([
        expect.objectContaining({
          key: 'faction',
          ui_component: 'entity-selector',
          reference_type: 'faction',
          max_selections: 1,
        }),
        expect.objectContaining({
          key: 'family',
          ui_component: 'entity-multi-selector',
          show_relationship_selector: true,
        }),
      ]),
    })
    expect(byId.get('looks')).toMatchObject({
      fields: expect.arrayContaining([
        expect.objectContaining({ key: 'hair_color', ui_component: 'color-picker' }),
      ]),
    })
    const template = (await as(owner).get('/api/entity/character/schema')).body
    const shown = body.sections.flatMap((one: { fields?: { key: string }[] }) =>
      (one.fields ?? []).map(({ key }) => key),
    )
    const left = template.fields.map((one: { name: string }) => one.name)
    expect(left.filter((name: string) => !shown.includes(name))).toEqual(
      left.filter((name: string) => ['primary_image', 'production_status'].includes(name)),
    )
  })

  it("are the project's once written: unknown keys and compat stay, absent keys stay, null takes out", async () => {
    const first = await as(owner).put('/api/layouts/faction', {
      sections: [{ ...text, shade: 'dark' }],
      compat: { min_core_version: '1.0.0' },
      view_config: { tabs: ['a'] },
      house_style: 3,
    })
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({
      entity_type: 'faction',
      version: '1.0',
      is_custom: true,
      sections: [{ ...text, shade: 'dark' }],
      compat: { min_core_version: '1.0.0' },
      house_style: 3,
    })
    const second = await as(owner).put('/api/layouts/faction', { version: '1.1', view_config: null })
    expect(second.body).toMatchObject({ version: '1.1', house_style: 3, sections: [{ shade: 'dark' }] })
    expect(second.body).not.toHaveProperty('view_config')
    expect(second.body.created_at).toBe(first.body.created_at)
    const stranger = await studio.register()
    for (const answer of [
      await as(stranger).get('/api/layouts/faction'),
      await studio.request.get('/api/layouts/faction'),
    ]) {
      expect(answer.body).toMatchObject({ is_custom: false })
    }
  })

  it('can be sent back as they were read', async () => {
    const { body } = await as(owner).get('/api/layouts/location')
    const answer = await as(owner).put('/api/layouts/location', body)
    expect(answer.status).toBe(200)
    expect(answer.body.sections).toEqual(body.sections)
    expect(answer.body.is_custom).toBe(true)
    expect((await as(owner).get('/api/layouts/location')).body).toEqual(answer.body)
  })

  it.each([
    ['two sections of one id', [text, text], '/sections/1/id'],
    ['seven columns', [{ ...text, columns: 7 }], '/sections/0/columns'],
    ['a field that is a number', [{ id: 'a', fields: ['k', 7] }], '/sections/0/fields/1'],
    ['null for both', [{ id: 'a', fields: null, component: null }], '/sections/0'],
    ['neither fields nor a component', [{ id: 'a' }], '/sections/0'],
    ['an unknown component', [{ id: 'a', component: 'fireworks' }], '/sections/0/component'],
    [
      'an unknown widget',
      [{ id: 'a', fields: [{ key: 'k' }, { key: 'l', ui_component: 'dial' }] }],
      '/sections/0/fields/1/ui_component',
    ],
    [
      'half a plugin widget',
      [{ id: 'a', fields: [{ key: 'k', ui_component: 'plugin:x' }] }],
      '/sections/0/fields/0/ui_component',
    ],
  ])('with %s are refused by pointer', async (_, sections, pointer) => {
    const answer = await as(owner).put('/api/layouts/item', { sections })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(pointer)
    expect((await as(owner).get('/api/layouts/item')).body.is_custom).toBe(false)
  })

  it('may name fields alone, have fields and a component together, and null for one of them', async () => {
    const answer = await as(owner).put('/api/layouts/biome', {
      sections: [
        {
          id: 'a',
          title: 'All',
          component: 'entity-assets',
          fields: ['climate', { key: 'flora', label: 'Plants' }],
        },
        { id: 'b', component: 'markdown-content', fields: null },
      ],
    })
    expect(answer.status, answer.text).toBe(200)
    expect(answer.body.sections).toEqual([
      {
        id: 'a',
        title: 'All',
        component: 'entity-assets',
        fields: [{ key: 'climate' }, { key: 'flora', label: 'Plants' }],
      },
      { id: 'b', component: 'markdown-content' },
    ])
    const written = `{"entity_type": "biome", "version": "1.0", "sections": [{"id": "a", "fields": ["climate"]}]}`
    await putFile(written, 'biome.layout.json')
    expect((await as(owner).get('/api/layouts/biome')).body).toMatchObject({
      sections: [{ id: 'a', fields: [{ key: 'climate' }] }],
      problems: [],
    })
  })

  it('may use widgets and panels of plugins', async () => {
    const sections = [
      { id: 'a', component: 'plugin:dice:panel', component_source: 'dice' },
      { id: 'b', fields: [{ key: 'crew.captain', ui_component: 'plugin:dice:roll' }] },
    ]
    expect((await as(owner).put('/api/layouts/job', { sections })).body.sections).toEqual(sections)
  })

  it('name another type than the path, or no type at all: 422 and 404', async () => {
    const other = await as(owner).put('/api/layouts/item', { entity_type: 'character', sections: [text] })
    expect(other.status).toBe(422)
    expect(other.body.errors[0].pointer).toBe('/entity_type')
    for (const answer of [
      await as(owner).get('/api/layouts/starfish'),
      await as(owner).put('/api/layouts/starfish', { sections: [text] }),
      await as(owner).post('/api/layouts/starfish/reset'),
      await as(owner).delete('/api/layouts/starfish'),
    ]) {
      expect(answer.status).toBe(404)
    }
  })

  it('are written only over the version that If-Match names', async () => {
    const { etag } = (await as(owner).get('/api/layouts/quest')).headers
    const match = { 'If-Match': String(etag) }
    const first = await as(owner).put('/api/layouts/quest', { sections: [text] }, match)
    expect(first.status).toBe(200)
    expect((await as(owner).put('/api/layouts/quest', { version: '2.0' }, match)).status).toBe(412)
    const next = { 'If-Match': String(first.headers.etag) }
    expect((await as(owner).put('/api/layouts/quest', { version: '2.0' }, next)).status).toBe(200)
    const known = await as(owner).get('/api/layouts/quest')
    const again = await as(owner).get('/api/layouts/quest').set('If-None-Match', String(known.headers.etag))
    expect(again.status).toBe(304)
  })

  it('fall back to the default when reset or deleted', async () => {
    const shipped = (await as(owner).get('/api/layouts/event')).body
    await as(owner).put('/api/layouts/event', { sections: [text] })
    const reset = await as(owner).post('/api/layouts/event/reset')
    expect(reset.status).toBe(200)
    expect(reset.body).toEqual(shipped)
    expect((await as(owner).post('/api/layouts/event/reset')).status).toBe(200)
    expect((await as(owner).delete('/api/layouts/event')).status).toBe(404)

    await as(owner).put('/api/layouts/event', { sections: [text] })
    const deleted = await as(owner).delete('/api/layouts/Events')
    expect(deleted.body).toEqual({ message: 'Layout deleted', entity_type: 'event' })
    expect((await as(owner).get('/api/layouts/event')).body).toEqual(shipped)
  })

  it('that come broken from a file are told, and the default is shown', async () => {
    await putFile('{ "sections": [')
    const broken = (await as(owner).get('/api/layouts/character')).body
    expect(broken.is_custom).toBe(false)
    expect(broken.problems).toMatchObject([{ path: '_Templates/Layouts/character.layout.json', pointer: '' }])
    await putFile(
      JSON.stringify({ entity_type: 'character', version: '1.0', sections: [text, { id: 'x' }, 7] }),
    )
    const wrong = (await as(owner).get('/api/layouts/character')).body
    expect(wrong.problems.map((one: { pointer: string }) => one.pointer)).toEqual([
      '/sections/1',
      '/sections/2',
    ])
    await putFile(`\uFEFF${JSON.stringify({ entity_type: 'character', version: '1.0.0', sections: [text] })}`)
    expect((await as(owner).get('/api/layouts/character')).body).toMatchObject({
      is_custom: true,
      version: '1.0.0',
      problems: [],
    })
  })

  it('need the permission to write', async () => {
    const viewer = await studio.register({ role: 'viewer', tenantId: owner.tenantId })
    expect((await as(viewer).put('/api/layouts/item', { sections: [text] })).status).toBe(403)
    expect((await as(viewer).get('/api/layouts/item')).status).toBe(200)
    expect((await studio.request.put('/api/layouts/item').send({ sections: [text] })).status).toBe(401)
  })
})
