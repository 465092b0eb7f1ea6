import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDatabase } from '../../src/database/database.ts'
import { applicationPassword, urlAs } from '../../src/database/role.ts'
import { createTenantCache } from '../../src/services/tenant-cache.ts'
import { findDocument, removeDocument, saveDocument, templatesOf } from '../../src/world/templates/queries.ts'
import { revalidateTask } from '../../src/world/templates/revalidate.ts'
import { type DocumentLayer, documentPlace } from '../../src/world/templates/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'
import { eventually } from '../support/embedded.ts'

let studio: Studio

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
  post: (path: string, body: object = {}) =>
    studio.request.post(path).set('Authorization', member.bearer).send(body),
  delete: (path: string) => studio.request.delete(path).set('Authorization', member.bearer),
})

const spaceship = (more = '') => `\uFEFF---\r
# what flies\r
entity_type: spaceship   # never "ship"\r
file_prefix: SHIP_\r
ui_icon: rocket\r
template_category: entity\r
field_config:\r
  captain: { widget: entity-selector, reference_type: character, max_selections: 1 }\r
captain: ""\r
crew: 4\r
codes: "[secret codes]"\r
${more}---\r
Something that flies between worlds.\r
`

/** As the project folder would bring it. */
async function putFile(member: Member, path: string, content: string): Promise<void> {
  const place = documentPlace(path)
  if (!place) throw new Error(`${path} is no document`)
  await studio.database
    .tenant(member.tenantId)
    .transaction()
    .execute((trx) => saveDocument(trx, { ...place, content, actorId: null, origin: 'folder' }))
  studio.services.tenantCache.drop(member.tenantId)
}

describe('a template with a new entity type', () => {
  it('makes the type live at once for every operation, and for nobody else', async () => {
    const [owner, stranger] = [await studio.register(), await studio.register()]
    expect((await as(owner).get('/api/entity/spaceship')).status).toBe(404)
    const stored = await as(owner).put('/api/templates/spaceship', { content: spaceship() })
    expect(stored.status).toBe(200)
    expect(stored.body).toMatchObject({
      name: 'SPACESHIP_TEMPLATE.md',
      entity_type: 'spaceship',
      layer: 'user',
      origin: 'project',
      path: '_Templates/User/SPACESHIP_TEMPLATE.md',
      in_force: true,
      content: spaceship(),
      problems: [],
    })
    const created = await as(owner).post('/api/entity/spaceships', { name: 'Argo', fields: { crew: 50 } })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({ entity_id: 'argo', fields: { crew: 50 }, is_valid: true })
    expect((await as(owner).get('/api/entity/Spaceship')).body.total).toBe(1)
    const schema = (await as(owner).get('/api/entity/spaceship/schema')).body
    expect(schema.fields.map((one: { name: string }) => one.name)).toEqual(['captain', 'crew', 'codes'])
    expect((await as(owner).get('/api/layouts/spaceship')).status).toBe(200)
    expect((await as(owner).delete('/api/entity/spaceship/argo')).status).toBe(200)

    for (const path of [
      '/api/entity/spaceship',
      '/api/schemas/spaceship',
      '/api/templates/spaceship',
      '/api/templates/SPACESHIP_TEMPLATE.md/instructions',
    ]) {
      expect((await as(stranger).get(path)).status, path).toBe(404)
    }
    expect((await studio.request.get('/api/templates/spaceship')).status).toBe(404)
    expect((await studio.request.get('/api/schemas')).text).not.toContain('spaceship')
    expect((await as(stranger).get('/api/templates?limit=200')).text).not.toContain('spaceship')
  })

  it('is known to another process as soon as its notification arrives', async () => {
    const owner = await studio.register()
    const { ownerUrl } = studio
    const url = urlAs(ownerUrl, 'atelier_app', applicationPassword(ownerUrl, 'atelier_app'))
    const database = createDatabase({ url, poolSize: 2, prepared: true, log: { warn: () => {} } })
    const elsewhere = { database, tenantCache: createTenantCache({ database }) }
    expect((await templatesOf(elsewhere, owner.tenantId)).resolve('spaceship')).toBeUndefined()
    await as(owner).put('/api/templates/spaceship', { content: spaceship() })
    await eventually('the other process to know the type', async () => {
      return (await templatesOf(elsewhere, owner.tenantId)).resolve('spaceship')
    })
    await elsewhere.tenantCache.close()
    await database.close()
  })
})

describe('a template with colours and unfinished values', () => {
  const golem = `---
entity_type: golem
field_config:
  skin: { widget: color-palette, multi_swatch: true, options: [{ label: Clay, base: "#aa7755", shadow: "#553322" }] }
  eyes: { widget: color-group, swatches: [{ key: left, label: Left eye }] }
  maker: { widget: entity-selector }
  kin: { widget: entity-selector, reference_type: golem }
skin: { palette: "" }
eyes: {}
maker: ""
kin:
  - "[Relationship]: [Person name/description]"
oaths: [serve, "[Second oath]"]
---
`

  it('shows tones and swatches in the schema and in the derived layout', async () => {
    const owner = await studio.register()
    await as(owner).put('/api/templates/golem', { content: golem })
    const skin = {
      multi_swatch: true,
      options: [{ value: 'Clay', label: 'Clay', base: '#aa7755', shadow: '#553322' }],
    }
    const eyes = { swatches: [{ key: 'left', label: 'Left eye' }] }
    const { fields } = (await as(owner).get('/api/entity/golem/schema')).body
    expect(fields.slice(0, 2)).toMatchObject([
      { name: 'skin', ...skin },
      { name: 'eyes', ...eyes },
    ])
    const { sections } = (await as(owner).get('/api/layouts/golem')).body
    const looks = sections.find((one: { id: string }) => one.id === 'looks')
    expect(looks.fields).toMatchObject([
      { key: 'skin', ...skin },
      { key: 'eyes', ...eyes },
    ])
  })

  it('makes valid entities, warns of the field that is none of its kind, and keeps the type', async () => {
    const owner = await studio.register()
    const stored = await as(owner).put('/api/templates/golem', { content: golem })
    expect(stored.status).toBe(200)
    expect(stored.body.problems).toMatchObject([
      {
        file: 'GOLEM_TEMPLATE.md',
        line: 6,
        severity: 'warning',
        message: expect.stringContaining('"maker"'),
      },
    ])
    const created = await as(owner).post('/api/entity/golem', {
      name: 'Ur',
      fields: { maker: 'Nobody knows' },
    })
    expect(created.body).toMatchObject({
      is_valid: true,
      validation_errors: [],
      fields: { oaths: ['serve'] },
    })
    expect(created.body.fields).not.toHaveProperty('kin')
  })
})

describe('GET /api/templates', () => {
  it('shows anonymous callers the built-in set, one file per type, paged', async () => {
    const { status, body, headers } = await studio.request.get('/api/templates?limit=5&offset=1')
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 16, offset: 1, limit: 5, problems: [] })
    expect(body.templates).toHaveLength(5)
    expect(body.templates[0]).toMatchObject({
      name: 'BIOME_TEMPLATE.md',
      entity_type: 'biome',
      layer: 'builtin',
      origin: 'built-in',
      path: null,
      in_force: true,
    })
    expect(headers.link).toContain('rel="next"')
    const types = await studio.request.get('/api/templates/entity-types?limit=200')
    expect(types.body.entity_types).toHaveLength(16)
    expect(types.body.entity_types[0]).toMatchObject({ entity_type: 'assembly', origin: 'built-in' })
  })

  it('lets the file in a folder of the layer stand behind the one in the layer itself', async () => {
    const owner = await studio.register()
    const define = (folder: string) =>
      putFile(
        owner,
        `_Templates/${folder}/LORE_TEMPLATE.md`,
        `---\nentity_type: lore\ndisplay_name: ${folder}\n---\n`,
      )
    await define('Standard')
    await define('Standard/Zeta')
    await define('Standard/Documents')
    expect((await as(owner).get('/api/templates/lore')).body.display_name).toBe('Standard')
  })

  it('lets the last layer win whole: core, standard, custom, user', async () => {
    const owner = await studio.register()
    const define = (layer: string, field: string) =>
      putFile(
        owner,
        `_Templates/${layer}/CHARACTER_TEMPLATE.md`,
        `---\nentity_type: character\ndisplay_name: ${layer}\n${field}: 1\n---\n`,
      )
    const names = async () => {
      const { body } = await as(owner).get('/api/templates?limit=200&overridden=true')
      const all = body.templates.filter((one: { entity_type: string }) => one.entity_type === 'character')
      return all.map((one: { layer: DocumentLayer; in_force: boolean }) => [one.layer, one.in_force])
    }
    await define('User', 'of_user')
    await define('Core', 'of_core')
    await define('Custom', 'of_custom')
    await define('Standard', 'of_standard')
    expect(await names()).toEqual([
      ['user', true],
      ['custom', false],
      ['standard', false],
      ['core', false],
      ['builtin', false],
    ])
    const fields = async () =>
      (await as(owner).get('/api/entity/character/schema')).body.fields.map(
        (one: { name: string }) => one.name,
      )
    expect(await fields()).toEqual(['of_user'])
    await studio.database
      .tenant(owner.tenantId)
      .transaction()
      .execute((trx) => removeDocument(trx, { path: '_Templates/User/CHARACTER_TEMPLATE.md' }))
    studio.services.tenantCache.drop(owner.tenantId)
    expect(await fields()).toEqual(['of_custom'])
    const { body } = await as(owner).get('/api/templates?limit=200')
    expect(body.total).toBe(16)
  })

  it('tells a broken template with file and line, and the definition below stays in force', async () => {
    const owner = await studio.register()
    const path = '_Templates/User/ITEM_TEMPLATE.md'
    await putFile(owner, path, '---\nentity_type: item\nfolder_name: ../Items\n---\n')
    const { status, body } = await as(owner).get('/api/templates?limit=200')
    expect(status).toBe(200)
    expect(body.problems).toEqual([
      {
        file: 'ITEM_TEMPLATE.md',
        path,
        line: 3,
        severity: 'error',
        message: 'folder_name must be one plain folder name.',
      },
    ])
    const items = body.templates.filter((one: { name: string }) => one.name === 'ITEM_TEMPLATE.md')
    expect(items.map((one: { layer: string; in_force: boolean }) => [one.layer, one.in_force])).toEqual([
      ['builtin', true],
      ['user', false],
    ])
    expect((await as(owner).post('/api/entity/item', { name: 'Sword' })).status).toBe(201)
    const shown = (await as(owner).get('/api/templates/ITEM_TEMPLATE.md')).body
    expect(shown).toMatchObject({ layer: 'user', in_force: false, entity_type: null })
    expect((await as(owner).put('/api/templates/item/instructions', { instructions: 'x' })).status).toBe(409)
    const mended = await as(owner).put('/api/templates/item', { content: '---\nentity_type: item\n---\n' })
    expect(mended.body).toMatchObject({ path, in_force: true, problems: [] })
  })

  it('keeps the last readable text of a file in force while the present one is broken', async () => {
    const owner = await studio.register()
    const path = '_Templates/Custom/SPACESHIP_TEMPLATE.md'
    await putFile(owner, path, spaceship())
    await putFile(owner, path, 'entity_type: spaceship')
    await putFile(owner, path, '---\nentity_type: spaceship')
    expect((await as(owner).post('/api/entity/spaceship', { name: 'Argo' })).status).toBe(201)
    const { body } = await as(owner).get('/api/templates/spaceship')
    expect(body).toMatchObject({
      in_force: true,
      entity_type: 'spaceship',
      content: '---\nentity_type: spaceship',
    })
    expect(body.problems).toMatchObject([{ line: 1, severity: 'error' }])
    await putFile(owner, path, spaceship('size: 3\r\n'))
    expect((await as(owner).get('/api/templates/spaceship')).body.problems).toEqual([])
  })

  it('warns of two types in one folder', async () => {
    const owner = await studio.register()
    await putFile(
      owner,
      '_Templates/User/ROBOT_TEMPLATE.md',
      '---\nentity_type: robot\nfolder_name: Characters\n---\n',
    )
    expect((await as(owner).get('/api/templates')).body.problems).toMatchObject([
      { file: 'ROBOT_TEMPLATE.md', severity: 'warning', message: expect.stringContaining('character') },
    ])
  })
})

describe('PUT /api/templates/{name}', () => {
  let owner: Member
  beforeAll(async () => {
    owner = await studio.register()
  })

  it("makes a copy of a built-in one in the user layer, changes the project's own in place", async () => {
    const builtin = (await as(owner).get('/api/templates/Factions')).body
    const content = builtin.content.replace('---\n', '---\n# ours\n')
    const copy = await as(owner).put('/api/templates/FACTION_TEMPLATE.md', { content })
    expect(copy.body).toMatchObject({ path: '_Templates/User/FACTION_TEMPLATE.md', content })
    await putFile(owner, '_Templates/Custom/SPACESHIP_TEMPLATE.md', spaceship())
    const changed = await as(owner).put('/api/templates/spaceship', { content: spaceship('size: 3\r\n') })
    expect(changed.body).toMatchObject({ path: '_Templates/Custom/SPACESHIP_TEMPLATE.md', layer: 'custom' })
    const db = studio.database.tenant(owner.tenantId)
    expect((await findDocument(db, '_Templates/Custom/SPACESHIP_TEMPLATE.md'))?.content).toBe(
      spaceship('size: 3\r\n'),
    )
    const changes = (await changesOf(db)).filter(({ noun }) => noun === 'template')
    expect(changes.map(({ nounId, action, diff }) => [nounId, action, diff])).toEqual([
      ['_Templates/User/FACTION_TEMPLATE.md', 'create', { origin: 'api', version: 1 }],
      ['_Templates/Custom/SPACESHIP_TEMPLATE.md', 'create', { origin: 'folder', version: 1 }],
      ['_Templates/Custom/SPACESHIP_TEMPLATE.md', 'update', { origin: 'api', version: 2 }],
    ])
  })

  it('writes nothing for the same text', async () => {
    const first = await as(owner).put('/api/templates/quest', { content: '---\nentity_type: quest\n---\n' })
    const second = await as(owner).put('/api/templates/quest', { content: '---\nentity_type: quest\n---\n' })
    expect(second.headers.etag).toBe(first.headers.etag)
    expect(second.body.updated_at).toBe(first.body.updated_at)
  })

  it.each([
    ['no front matter', 'spaceship', 'text', 'line 1:'],
    ['a wrong line', 'starship', '---\nentity_type: starship\nfile_prefix: a/b\n---\n', 'line 3:'],
    ['another type than the file has', 'character', '---\nentity_type: item\n---\n', '"character"'],
    ['another type than the name means', 'comet', '---\nentity_type: star\n---\n', '"star"'],
  ])('refuses %s', async (_, name, content, words) => {
    const answer = await as(owner).put(`/api/templates/${name}`, { content })
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0]).toMatchObject({
      pointer: '/content',
      message: expect.stringContaining(words),
    })
  })

  it.each(['..%2Fcomet', '..%2F..%2Fcomet_TEMPLATE.md', '%2Fetc%2Fcomet', 'comet%5C..%5Cx', '..'])(
    'never makes a path of the name %s',
    async (name) => {
      const answer = await as(owner).put(`/api/templates/${name}`, {
        content: '---\nentity_type: comet\n---\n',
      })
      expect([404, 405, 422]).toContain(answer.status)
      expect((await as(owner).get(`/api/templates/${name}`)).status).toBe(404)
      expect((await as(owner).get('/api/schemas/comet')).status).toBe(404)
    },
  )

  it('writes only over the version that If-Match names', async () => {
    const { etag } = (await as(owner).get('/api/templates/brand')).headers
    const content = '---\nentity_type: brand\nslogan: ""\n---\n'
    const match = { 'If-Match': String(etag) }
    expect((await as(owner).put('/api/templates/brand', { content }, match)).status).toBe(200)
    expect((await as(owner).put('/api/templates/brand', { content: `${content}a` }, match)).status).toBe(412)
    const nobody = await as(owner).put(
      '/api/templates/comet',
      { content: '---\nentity_type: comet\n---\n' },
      match,
    )
    expect(nobody.status).toBe(412)
    const read = await as(owner).get('/api/templates/brand')
    const again = await as(owner).get('/api/templates/brand').set('If-None-Match', String(read.headers.etag))
    expect(again.status).toBe(304)
  })

  it('needs the permission to write templates', async () => {
    const viewer = await studio.register({ role: 'viewer', tenantId: owner.tenantId })
    const content = '---\nentity_type: item\n---\n'
    expect((await as(viewer).put('/api/templates/item', { content })).status).toBe(403)
    expect((await as(viewer).post('/api/templates/reload')).status).toBe(403)
    expect((await as(viewer).get('/api/templates/quest')).body.origin).toBe('project')
    expect((await studio.request.put('/api/templates/item').send({ content })).status).toBe(401)
  })
})

describe('the instructions for the AI', () => {
  it('are changed in their lines, and no other byte', async () => {
    const owner = await studio.register()
    const before = (await studio.request.get('/api/templates/character')).body.content as string
    const path = '/api/templates/Characters/instructions'
    expect((await studio.request.get(path)).body.instructions).toMatch(/^Write a person/)
    const answer = await as(owner).put(path, { instructions: 'One line.\n\nAnd: another # line' })
    expect(answer.status).toBe(200)
    expect(answer.body).toEqual({
      name: 'CHARACTER_TEMPLATE.md',
      entity_type: 'character',
      instructions: 'One line.\n\nAnd: another # line',
    })
    const after = (await as(owner).get('/api/templates/character')).body.content as string
    const block = /generation_instructions:[^\n]*\n(?:(?: {2}.*)?\n)*/
    expect(after.replace(block, '')).toBe(before.replace(block, ''))
    expect((await as(owner).get(path)).body).toEqual(answer.body)
    expect((await studio.request.get(path)).body.instructions).toMatch(/^Write a person/)
  })

  it('are put in where there were none and taken out again, with line ends and byte order mark kept', async () => {
    const owner = await studio.register()
    await as(owner).put('/api/templates/spaceship', { content: spaceship() })
    const path = '/api/templates/spaceship/instructions'
    expect((await as(owner).get(path)).body.instructions).toBeNull()
    const added = await as(owner).put(path, { instructions: 'Fly.\nFar.' })
    const { content } = (await as(owner).get('/api/templates/spaceship')).body
    expect(content).toBe(
      spaceship().replace(
        'ui_icon: rocket\r\n',
        'ui_icon: rocket\r\ngeneration_instructions: |\r\n  Fly.\r\n  Far.\r\n',
      ),
    )
    const stale = { 'If-Match': '"another"' }
    expect((await as(owner).put(path, { instructions: null }, stale)).status).toBe(412)
    const match = { 'If-Match': String(added.headers.etag) }
    expect((await as(owner).put(path, { instructions: null }, match)).body.instructions).toBeNull()
    expect((await as(owner).get('/api/templates/spaceship')).body.content).toBe(spaceship())
    expect((await as(owner).put('/api/templates/comet/instructions', { instructions: 'x' })).status).toBe(404)
  })
})

describe('the JSON Schemas', () => {
  it('are listed for every type and accept what the schema operation documents', async () => {
    const { body } = await studio.request.get('/api/schemas?limit=200')
    expect(body.total).toBe(16)
    const ajv = new Ajv2020({ strict: false, allErrors: true })
    for (const { entity_type: type, schema } of body.schemas) {
      expect((await studio.request.get(`/api/schemas/${type}s`)).body, type).toEqual(schema)
      expect(schema.allOf).toEqual([{ $ref: '#/$defs/base' }])
      const check = ajv.compile(schema)
      const base = {
        id: 'a',
        entity_type: type,
        template_version: '1.0',
        template_category: 'entity',
        created_date: '2026-01-01',
        last_updated: '2026-01-01',
        unknown_key: 1,
      }
      expect(check({ ...base, entity_type: 'other' })).toBe(false)
      expect(check({ ...base, status: 'lost' })).toBe(false)
    }
    expect((await studio.request.get('/api/schemas/starfish')).status).toBe(404)
  })
})

describe('POST /api/templates/reload', () => {
  it('takes over template files that were written, changed and removed by hand', async () => {
    const owner = await studio.register()
    const folder = join(studio.services.config.projectsDir, owner.tenantId, '_Templates', 'Custom')
    await mkdir(folder, { recursive: true })
    const file = join(folder, 'SPACESHIP_TEMPLATE.md')
    await writeFile(file, spaceship())
    expect((await as(owner).post('/api/templates/reload')).body.entity_types).toContain('spaceship')
    expect((await as(owner).get('/api/templates/spaceship')).body.content).toBe(spaceship())
    await writeFile(file, '---\nentity_type: [')
    const broken = await as(owner).post('/api/templates/reload')
    expect(broken.status).toBe(200)
    expect(broken.body.problems).toMatchObject([
      { path: '_Templates/Custom/SPACESHIP_TEMPLATE.md', severity: 'error' },
    ])
    expect(broken.body.entity_types).toContain('spaceship')
    await rm(file)
    expect((await as(owner).post('/api/templates/reload')).body.entity_types).not.toContain('spaceship')
  })

  it('and every change of a template start one job that validates stored entities and their links anew', async () => {
    const owner = await studio.register()
    await as(owner).put('/api/templates/spaceship', { content: spaceship() })
    await as(owner).post('/api/entity/spaceship', { name: 'Argo', fields: { friend: 'rex' } })
    await as(owner).post('/api/entity/spaceship', { name: 'Beagle', fields: { friend: 'rex', motto: 'On' } })
    const extended = spaceship('friend: ""\r\nmotto: ""\r\n').replace(
      'field_config:\r\n',
      'field_config:\r\n  motto: { required: true }\r\n  friend: { reference_type: character }\r\n',
    )
    await as(owner).put('/api/templates/spaceship', { content: extended })
    const reload = await as(owner).post('/api/templates/reload')
    expect(reload.status).toBe(200)
    expect(reload.body).toMatchObject({ templates: 17, problems: [] })
    expect(reload.body.entity_types).toContain('spaceship')

    const { rows } = await studio.database.pool.query(
      `select payload from graphile_worker._private_jobs
       where key = 'templates.revalidate:${owner.tenantId}'`,
    )
    expect(rows).toEqual([{ payload: { tenantId: owner.tenantId } }])
    const view = async (id: string) => (await as(owner).get(`/api/entity/spaceship/${id}`)).body
    const before = await view('argo')
    expect(before.is_valid).toBe(true)
    await revalidateTask(studio.services)(rows[0].payload, {} as never)
    const after = await view('argo')
    expect(after).toMatchObject({
      is_valid: false,
      validation_errors: [{ field: '/motto' }],
      version: before.version,
    })
    expect((await view('beagle')).is_valid).toBe(true)
    const links = await studio.database
      .tenant(owner.tenantId)
      .selectFrom('entity_links')
      .select(['source_id', 'kind', 'field', 'target_type', 'target_id'])
      .orderBy('source_id')
      .execute()
    expect(links).toEqual(
      ['argo', 'beagle'].map((source_id) => ({
        source_id,
        kind: 'reference',
        field: 'friend',
        target_type: 'character',
        target_id: 'rex',
      })),
    )
  })
})
