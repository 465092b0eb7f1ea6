import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { deflateRawSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { zipOf } from '../support/zip.ts'

let studio: Studio
let member: Member
let model: Server
/** What the model on loopback answers, and what it was asked. */
let answer = '{}'
const asked: string[] = []

beforeAll(async () => {
  model = createServer(async (req, res) => {
    asked.push(JSON.stringify(await json(req)))
    const choices = [{ index: 0, message: { role: 'assistant', content: answer }, finish_reason: 'stop' }]
    res.writeHead(200, { 'Content-Type': 'application/json' })
    res.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'small', choices }))
  })
  await new Promise<void>((done) => model.listen(0, '127.0.0.1', done))
  const { port } = model.address() as AddressInfo
  studio = await startStudio({ env: { MODEL_BASE_URL: `http://127.0.0.1:${port}/v1`, MODEL_NAME: 'small' } })
  member = await studio.register()
})
afterAll(async () => {
  model.closeAllConnections()
  model.close()
  await studio.close()
})

const post = (path: string, body: object, who = member) =>
  studio.request.post(path).set('Authorization', who.bearer).send(body)
const view = (id: string, type = 'character') =>
  studio.request.get(`/api/entity/${type}/${id}`).set('Authorization', member.bearer)
const file = (id: string, rest = 'age: "3"\n', body = 'Text\n') =>
  `---\nid: ${id}\nentity_type: character\nname: Rex\nstatus: active\n${rest}---\n\n${body}`

describe('POST /api/markdown/export/{type}/{id}', () => {
  test('gives the file with its place as JSON, and as itself to who accepts Markdown', async () => {
    const markdown_body = '# Rex\n\n---\n\nText'
    await post('/api/entity/character', {
      entity_id: 'exported',
      name: 'Rex',
      fields: { age: '007' },
      markdown_body,
    })
    const asJson = await post('/api/markdown/export/characters/exported', {})
    expect(asJson.status).toBe(200)
    expect(asJson.body).toMatchObject({
      entity_type: 'character',
      filename: 'CH_exported.md',
      path: 'Characters/exported/CH_exported.md',
      version: 1,
    })
    expect(asJson.body.content).toMatch(/^---\nid: exported\nentity_type: character\n/)
    expect(asJson.body.content).toContain('\nage: "007"\n')
    expect(asJson.body.content.endsWith(`---\n\n${markdown_body}`)).toBe(true)
    const raw = await post('/api/markdown/export/character/exported', {}).set('Accept', 'text/markdown')
    expect(raw.headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(raw.headers['content-disposition']).toContain('CH_exported.md')
    expect(raw.text).toBe(asJson.body.content)
  })

  test('404 for an entity or a type that does not exist', async () => {
    expect((await post('/api/markdown/export/character/nobody', {})).status).toBe(404)
    expect((await post('/api/markdown/export/spaceship/x', {})).status).toBe(404)
  })
})

describe('POST /api/markdown/validate-frontmatter', () => {
  const validate = (content: string, more: object = {}) =>
    post('/api/markdown/validate-frontmatter', { content, ...more })

  test.each([
    ['no_opening', 'no front matter', 1],
    ['no_closing', '---\na: 1\n', 1],
    ['yaml', '---\na: 1\nb: [\n---\n', 4],
    ['not_a_map', '---\n- a\n---\n', 2],
    ['entity_type', '---\nname: X\nentity_type: spaceship\n---\n', 3],
    ['id', '---\nentity_type: item\nname: X\nid: Not An Id\n---\n', 4],
  ])('finds %s, with its line', async (kind, content, line) => {
    const found = await validate(content)
    expect(found.status).toBe(200)
    expect(found.body.valid).toBe(false)
    expect(found.body.errors[0]).toMatchObject({ kind, line })
  })

  test('finds what the template asks for, and unknown keys in strict mode', async () => {
    const content =
      '---\nid: rex\nentity_type: character\nname: Rex\nnarrative_importance: huge\nzzz: 1\n---\n'
    const found = await validate(content)
    expect(found.body).toMatchObject({ valid: false, entity_type: 'character', entity_id: 'rex' })
    expect(found.body.errors).toMatchObject([
      { field: '/narrative_importance', kind: 'field', line: 5, value: 'huge' },
    ])
    expect(JSON.stringify(found.body.warnings)).not.toContain('zzz')
    const strict = await validate(content, { strict: true })
    expect(strict.body.warnings).toContainEqual(expect.objectContaining({ field: '/zzz', line: 6 }))
    expect((await validate(file('rex'))).body.valid).toBe(true)
  })
})

describe('POST /api/markdown/format', () => {
  test('formats, says whether anything changed, and 422 names the line that cannot be read', async () => {
    const once = await post('/api/markdown/format', { content: file('rex', '', '# A\n* b [[c_d]]') })
    expect(once.body).toMatchObject({ changed: true })
    expect(once.body.content.endsWith('---\n\n# A\n\n- b [[c_d]]\n')).toBe(true)
    expect((await post('/api/markdown/format', { content: once.body.content })).body.changed).toBe(false)
    const bad = await post('/api/markdown/format', { content: '---\na: [\n---\n' })
    expect(bad.status).toBe(422)
    expect(bad.body.errors[0]).toMatchObject({
      pointer: '/content',
      message: expect.stringContaining('line 3'),
    })
  })
})

describe('POST /api/import/preview', () => {
  test('says per file what would happen and writes nothing', async () => {
    await post('/api/entity/character', {
      entity_id: 'known',
      name: 'Rex',
      status: 'active',
      fields: { age: '3' },
    })
    const plan = await post('/api/import/preview', {
      files: [
        { path: 'a.md', content: file('fresh') },
        { path: 'b.md', content: file('known', 'age: "4"\n') },
        { path: 'c.md', content: file('fresh') },
        { path: 'd.md', content: '---\nname: X\n---\n' },
        { path: '../e.md', content: file('x') },
        { path: 'Locations/pier_9/LOC_pier_9.md', content: '---\nname: Pier\n---\n' },
        { path: 'f.md', content: 'none' },
      ],
    })
    expect(plan.status).toBe(200)
    expect(plan.body).toMatchObject({ total: 7, created: 2, updated: 1, unchanged: 0, refused: 4 })
    expect(plan.body.files).toMatchObject([
      { path: 'a.md', action: 'create', entity_id: 'fresh' },
      { action: 'update', changed_fields: expect.arrayContaining(['age', 'markdown_body']) },
      { action: 'refuse', reason: 'duplicate_id' },
      { action: 'refuse', reason: 'entity_type' },
      { action: 'refuse', reason: 'unsafe_path' },
      { action: 'create', entity_type: 'location', entity_id: 'pier_9' },
      { action: 'refuse', reason: 'no_opening', line: 1 },
    ])
    expect((await view('fresh')).status).toBe(404)
    expect((await view('known')).body.fields.age).toBe('3')
    const kept = await post('/api/import/preview', { content: file('known', 'age: "4"\n'), overwrite: false })
    expect(kept.body.files).toMatchObject([{ action: 'refuse', reason: 'exists' }])
    expect((await post('/api/import/preview', {})).status).toBe(422)
  })

  const upload = (bytes: Buffer, name: string) =>
    studio.request.post('/api/import/preview').set('Authorization', member.bearer).attach('file', bytes, name)

  test('takes a file or an archive, of which hidden folders and other files stay out', async () => {
    expect((await upload(Buffer.from(file('solo')), 'solo.md')).body.files).toMatchObject([
      { path: 'solo.md', action: 'create', entity_id: 'solo' },
    ])
    const plan = await upload(
      zipOf([
        { name: 'vault/a.md', data: file('a') },
        { name: 'vault/.obsidian/b.md', data: file('b') },
        { name: 'vault/c.png', data: 'x' },
        { name: 'vault/d.md', data: '/etc/passwd', mode: 0o120777 },
        { name: 'vault/e.md', data: Buffer.from([0xff, 0xfe, 0]) },
      ]),
      'vault.zip',
    )
    expect(plan.body.files).toMatchObject([
      { path: 'vault/a.md', action: 'create' },
      { path: 'vault/d.md', action: 'refuse', reason: 'unsafe_path' },
      { path: 'vault/e.md', action: 'refuse', reason: 'not_text' },
    ])
  })

  test('422 for an archive that leads out of itself or is none, 413 for a bomb', async () => {
    expect((await upload(zipOf([{ name: '../x.md', data: file('x') }]), 'v.zip')).status).toBe(422)
    expect((await upload(Buffer.from('PK no archive'), 'v.zip')).status).toBe(422)
    const bomb = zipOf([{ name: 'x.md', data: Buffer.alloc(1_000_000, 'a') }])
    expect(deflateRawSync(Buffer.alloc(1_000_000, 'a')).length).toBeLessThan(10_000)
    expect((await upload(bomb, 'v.zip')).status).toBe(413)
  })
})

describe('POST /api/import/smart', () => {
  const rex = {
    path: 'World/Characters/Rex Marshall.md',
    content:
      '---\nFull Name: Rex Marshall\nAliases: [Rexy]\nrace: human\nfactoin: "[[The Hush|them]]"\nallies: [[Ilse Corvane]]\ntags: [hero]\ncreated: 2020-01-02\ntype: npc\nhomepage: x\n---\nA mechanic. #brave `#code`\n',
  }

  test('a foreign vault: keys are mapped, and each mapping says where it comes from', async () => {
    const dry = await post('/api/import/smart', { files: [rex], dry_run: true, use_model: false })
    expect(dry.status).toBe(200)
    expect(dry.body).toMatchObject({ dry_run: true, model: null, created: 1 })
    const origins = Object.fromEntries(
      dry.body.files[0].mapping.map((one: { source: string; field: string; origin: string }) => [
        one.source,
        [one.field, one.origin],
      ]),
    )
    expect(origins).toEqual({
      'Full Name': ['name', 'alias'],
      Aliases: ['nickname', 'alias'],
      race: ['species', 'alias'],
      factoin: ['faction', 'fuzzy'],
      allies: ['friends', 'alias'],
      tags: ['tags', 'exact'],
      created: ['created_date', 'alias'],
      type: ['type', 'kept'],
      homepage: ['homepage', 'kept'],
      '#': ['tags', 'inline_tag'],
    })
    expect((await view('rex_marshall')).status).toBe(404)

    const done = await post('/api/import/smart', { files: [rex], use_model: false })
    expect(done.body).toMatchObject({ dry_run: false, created: 1 })
    const { body } = await view('rex_marshall')
    expect(body).toMatchObject({
      name: 'Rex Marshall',
      created_at: '2020-01-02T00:00:00.000Z',
      markdown_body: 'A mechanic. #brave `#code`\n',
      fields: {
        nickname: 'Rexy',
        species: 'human',
        faction: 'the_hush',
        friends: ['ilse_corvane'],
        tags: ['hero', 'brave'],
        type: 'npc',
        homepage: 'x',
      },
    })
  })

  test('the type is what a folder, a key or a tag means in other programs, and a name of ours comes first', async () => {
    const plain = (path: string, content: string) => ({ path, content })
    const done = await post('/api/import/smart', {
      dry_run: true,
      use_model: false,
      files: [
        plain('Vault/People/Ann Lee.md', '---\nAge: 33\n---\nText\n'),
        plain('Vault/Odd/Mill.md', '---\ntype: settlement\n---\n'),
        plain('Vault/Odd/Smiths.md', 'They forge. #guild\n'),
        plain('Places/Items/Sword.md', 'Sharp.\n'),
        plain('Vault/Odd/Nothing.md', 'Said.\n'),
      ],
    })
    expect(done.body.files.map((one: { entity_type: string | null }) => one.entity_type)).toEqual([
      'character',
      'location',
      'faction',
      'item',
      null,
    ])
  })

  test('existing entities are kept unless overwrite is asked for, and then keep their other fields', async () => {
    await post('/api/entity/character', {
      entity_id: 'held',
      name: 'Held',
      fields: { age: '3', gender: 'x' },
    })
    const content = file('held', 'age: "4"\n')
    const refused = await post('/api/import/smart', { content })
    expect(refused.status).toBe(409)
    const partial = await post('/api/import/smart', {
      files: [{ content }, { content: file('beside') }],
      partial: true,
    })
    expect(partial.body).toMatchObject({ created: 1, refused: 1 })
    expect((await view('beside')).status).toBe(200)
    expect((await post('/api/import/smart', { content, overwrite: true })).body).toMatchObject({ updated: 1 })
    expect((await view('held')).body).toMatchObject({ version: 2, fields: { age: '4', gender: 'x' } })
  })

  test('one refused file refuses all, each named by its place, and nothing is written', async () => {
    const files = [{ content: file('first') }, { content: '---\na: [\n---\n' }, { content: 'no type at all' }]
    const refused = await post('/api/import/smart', { files })
    expect(refused.status).toBe(422)
    expect(refused.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/files/1',
      '/files/2',
    ])
    expect((await view('first')).status).toBe(404)
  })

  test('rules that the settings enforce refuse a file; those of one import may name each other', async () => {
    const owner = await studio.register()
    const rules = await post(
      '/api/rules/character',
      {
        rule: 'Friends are there.',
        validation_type: 'error',
        priority: 'critical',
        category: 'people',
        check: { field: 'friends', reference_exists: true, reference_type: 'character' },
      },
      owner,
    )
    expect(rules.status, rules.text).toBe(201)
    const settings = await studio.request
      .put('/api/rules/settings')
      .set('Authorization', owner.bearer)
      .send({ enforce_strict: true, validation: { on_import: true } })
    expect(settings.status).toBe(200)
    const files = [
      { content: file('ann', 'species: human\nfriends: [bob]\n') },
      { content: file('bob', 'species: human\nfriends: [ann]\n') },
      { content: file('cid', 'species: human\nfriends: [nobody]\n') },
      { content: file('dan', 'species: human\nfriends: [cid]\n') },
    ]
    const refused = await post('/api/import/smart', { files }, owner)
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0].message).toContain(rules.body.id)
    const dry = await post('/api/import/smart', { files, partial: true, dry_run: true }, owner)
    const done = await post('/api/import/smart', { files, partial: true }, owner)
    expect([dry.body.created, dry.body.refused]).toEqual([2, 2])
    expect(done.body).toMatchObject({ created: 2, refused: 2 })
    expect(done.body.files[2]).toMatchObject({ action: 'refuse', reason: 'rules' })
  })

  test('the model is asked about what nothing else maps, and only known fields count', async () => {
    answer = 'Here: ```json\n{"quirks": "personality_traits", "zz": "no_such_field"}\n```'
    asked.length = 0
    const content = '---\nentity_type: character\nname: Modelled\nquirks: a, b\nzz: 1\n---\n'
    const done = await post('/api/import/smart', { content })
    expect(done.body.model).toBe('small')
    expect(done.body.files[0].mapping).toContainEqual({
      source: 'quirks',
      field: 'personality_traits',
      origin: 'model',
      confidence: 0.6,
    })
    expect((await view('modelled')).body.fields).toMatchObject({ personality_traits: ['a', 'b'], zz: 1 })
    expect(asked).toHaveLength(1)
    await post('/api/import/smart', { content, dry_run: true, use_model: false })
    expect(asked).toHaveLength(1)
  })

  test('what the caller maps comes first, and null leaves a key out', async () => {
    const content = '---\nentity_type: item\nname: Lamp\nworth: 3\njunk: 1\n---\n'
    await post('/api/import/smart', { content, mapping: { worth: 'value', junk: null }, use_model: false })
    const { fields } = (await view('lamp', 'item')).body
    expect(fields.value).toBe(3)
    expect(fields).not.toHaveProperty('junk')
  })
})
