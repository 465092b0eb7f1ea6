import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { saveDocument } from '../../src/world/templates/queries.ts'
import { documentPlace } from '../../src/world/templates/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'

let studio: Studio

beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

const builtin = await readFile(
  new URL('../../src/world/rules/builtin/CHARACTER_RULES.md', import.meta.url),
  'utf8',
)
const anybody = (path: string) => studio.request.get(`/api/rules${path}`)
const get = (who: Member, path: string) => anybody(path).set('Authorization', who.bearer)
const post = (who: Member, path: string, body: object) =>
  studio.request.post(`/api/rules${path}`).set('Authorization', who.bearer).send(body)
const put = (who: Member, path: string, body: object) =>
  studio.request.put(`/api/rules${path}`).set('Authorization', who.bearer).send(body)
const remove = (who: Member, path: string) =>
  studio.request.delete(`/api/rules${path}`).set('Authorization', who.bearer)
const entity = (who: Member, body: object, type = 'character') =>
  studio.request.post(`/api/entity/${type}`).set('Authorization', who.bearer).send(body)
const text = async (who: Member, type = 'character'): Promise<string> =>
  (await get(who, `/${type}/markdown`)).body.markdown

const document = async (who: Member, path: string, content: string) => {
  const place = documentPlace(path)
  if (!place) throw new Error(path)
  await studio.database
    .tenant(who.tenantId)
    .transaction()
    .execute((trx) => saveDocument(trx, { ...place, content, actorId: null }))
  studio.services.tenantCache.drop(who.tenantId)
}

describe('the workflow of a type', () => {
  const workflow = `---
version: "1.0"
label: How a golem is made
default_stage: clay
transitions: [{ from: clay, to: alive, permissions: { roles: [maker] } }]
stages:
  - { id: clay, name: Clay, color: "#aa7755", order: 1, allows: ["transit_to:alive"] }
  - id: alive
    name: Alive
    description: It walks
    requires: [oath]
    locks: [{ field: clay, reason: Fired }, { all_fields: true, reason: Done }]
---
`
  const template = (links: string) => `---\nentity_type: golem\n${links}\nclay: ""\noath: ""\n---\n`

  test.each([
    ['is found by the name of its file', 'GOLEM_WORKFLOW.md', 'associated_skills: [sculpting]'],
    [
      'is found by `definition` of the template',
      'making.md',
      'workflow: { definition: making.md, default_stage: clay }',
    ],
    [
      'is found among `associated_rules` of the template',
      'making.md',
      'associated_rules: [making.md, "[More]"]',
    ],
  ])('%s, is shown whole and checked', async (_, file, links) => {
    const owner = await studio.register()
    await document(owner, '_Templates/User/GOLEM_TEMPLATE.md', template(links))
    await document(owner, `_Rules/${file}`, workflow)
    const { body } = await get(owner, '/golem')
    expect(body.stages).toEqual([
      {
        id: 'clay',
        name: 'Clay',
        color: '#aa7755',
        order: 1,
        allows: ['transit_to:alive'],
        requires: [],
        locks: [],
      },
      {
        id: 'alive',
        name: 'Alive',
        description: 'It walks',
        requires: ['oath'],
        locks: [
          { field: 'clay', all_fields: false, reason: 'Fired' },
          { field: null, all_fields: true, reason: 'Done' },
        ],
      },
    ])
    expect(body.workflows).toEqual([
      {
        path: `_Rules/${file}`,
        builtin: false,
        version: '1.0',
        label: 'How a golem is made',
        default_stage: 'clay',
        transitions: [{ from: 'clay', to: 'alive', permissions: { roles: ['maker'] } }],
        stages: ['clay', 'alive'],
      },
    ])
    await entity(owner, { name: 'Ur', fields: { workflow: { current_stage: 'alive' } } }, 'golem')
    await entity(
      owner,
      { name: 'Or', fields: { workflow: { current_stage: 'alive' }, oath: 'Serve' } },
      'golem',
    )
    const found = await post(owner, '/validate/golem', {})
    expect(found.body.findings).toEqual([
      {
        entity_id: 'ur',
        rule_id: 'stage#alive',
        severity: 'warning',
        field: '/oath',
        message: 'The stage "Alive" requires a value.',
      },
    ])
    const { template: shown } = (
      await studio.request.get('/api/entity/golem/schema').set('Authorization', owner.bearer)
    ).body
    expect(shown).toMatchObject({ associated_rules: links.includes('More') ? ['making.md'] : [] })
  })

  test('keeps entities out of a stage whose id the settings enforce', async () => {
    const owner = await studio.register()
    await document(owner, '_Templates/User/GOLEM_TEMPLATE.md', template(''))
    await document(owner, '_Rules/GOLEM_WORKFLOW.md', workflow)
    await put(owner, '/settings', { enforce_strict: true, areas: { golem: { enforce: ['stage#alive'] } } })
    const refused = await entity(owner, { name: 'Ur', fields: { workflow_stage: 'alive' } }, 'golem')
    expect(refused.status).toBe(422)
    expect(refused.body.errors[0]).toMatchObject({
      pointer: '/fields/oath',
      message: expect.stringContaining('stage#alive'),
    })
    expect((await entity(owner, { name: 'Ur', fields: { workflow_stage: 'clay' } }, 'golem')).status).toBe(
      201,
    )
  })
})

describe('reading rules', () => {
  test('anybody sees the built-in files, with counts, pages and an index of what exists', async () => {
    const all = await anybody('')
    expect(all.status).toBe(200)
    expect(all.body.files.map(({ path }: { path: string }) => path)).toEqual([
      '_Rules/CHARACTER_RULES.md',
      '_Rules/FACTION_RULES.md',
      '_Rules/ITEM_RULES.md',
      '_Rules/LOCATION_RULES.md',
      '_Rules/TIMELINE_RULES.md',
      '_Rules/Standard/PROSE_STANDARD.yaml',
    ])
    expect(all.body.files[0]).toMatchObject({ builtin: true, rule_count: 9, checked_count: 7, problems: [] })
    const page = await anybody('?offset=1&limit=2')
    expect(page.body).toMatchObject({ total: 6, offset: 1, limit: 2 })
    expect(page.headers.link).toContain('rel="next"')
    const index = await anybody('/index')
    expect(index.body.entries.every(({ exists }: { exists: boolean }) => exists)).toBe(true)
    expect(index.body.unlisted).toEqual([])
  })

  test('a type has its own rules and those for all, and prose gives no rules and its Markdown', async () => {
    const { body } = await anybody('/Characters')
    expect(body).toMatchObject({ entity_type: 'character', builtin: true, priority: 'high', version: '1.0' })
    expect(body.system_prompt).toContain('Write a person')
    expect(body.rules[0]).toMatchObject({
      id: 'char_001',
      validation_type: 'error',
      applies_to: ['character'],
    })
    expect(body.rules.map(({ id }: { id: string }) => id)).toContain('prose_001')
    const prose = await anybody('/timeline')
    expect(prose.body.markdown).toContain('# Timeline rules')
    expect(prose.body.metadata).toEqual({ rule_category: 'chronicle' })
    expect((await anybody('/quest')).body).toMatchObject({ path: null, markdown: '' })
    expect((await anybody('/quest/markdown')).status).toBe(404)
    for (const unknown of ['/spaceship', '/validate', '/reload'])
      expect((await anybody(unknown)).status).toBe(404)
  })

  test('the file comes as it is for Accept: text/markdown, and as 304 when it is known', async () => {
    const file = await anybody('/character/markdown').set('Accept', 'text/markdown')
    expect(file.headers['content-type']).toBe('text/markdown; charset=utf-8')
    expect(file.text).toBe(builtin)
    expect((await anybody('/character/markdown')).body.markdown).toBe(builtin)
    const again = await anybody('/character/markdown').set('If-None-Match', String(file.headers.etag))
    expect(again.status).toBe(304)
  })
})

describe('writing rules', () => {
  test('201: a rule is added to a copy of the built-in file, every other byte kept, with the next id', async () => {
    const member = await studio.register()
    const created = await post(member, '/character', {
      rule: 'Hats: always.',
      check: { field: 'hat', required: true },
      odd: [1],
    })
    expect(created.status).toBe(201)
    expect(created.body).toMatchObject({
      id: 'char_010',
      odd: [1],
      is_checked: true,
      validation_type: 'suggestion',
    })
    expect(created.body.source).toMatchObject({ path: '_Rules/CHARACTER_RULES.md', builtin: false })
    const after = await text(member)
    const added =
      '  - id: char_010\n    rule: "Hats: always."\n    check:\n      field: hat\n      required: true\n    odd:\n      - 1\n'
    expect(after).toContain(added)
    expect(after.replace(added, '')).toBe(builtin)
    expect(after.split('\n')[created.body.source.line - 1]).toContain('char_010')
    expect((await anybody('/character/markdown')).body.markdown).toBe(builtin)
  })

  test('200: an update changes its key alone, null removes it, and a deletion gives the bytes back', async () => {
    const member = await studio.register()
    const updated = await put(member, '/character/char_004', { priority: 'high' })
    expect(updated.body).toMatchObject({ id: 'char_004', priority: 'high', validation_type: 'suggestion' })
    const changed = builtin.replace(/(id: char_004\n.*\n {4}priority: )medium/, '$1high')
    expect(changed).not.toBe(builtin)
    expect(await text(member)).toBe(changed)
    await put(member, '/character/char_004', { note: 'x' })
    await put(member, '/character/char_004', { note: null, priority: 'medium' })
    expect(await text(member)).toBe(builtin)
    await post(member, '/character', { id: 'mine', rule: 'A\nB' })
    const gone = await remove(member, '/character/mine')
    expect(gone.body).toEqual({
      message: 'Rule deleted',
      entity_type: 'character',
      rule_id: 'mine',
      path: '_Rules/CHARACTER_RULES.md',
    })
    expect(await text(member)).toBe(builtin)
  })

  test('a rule is edited where it stands, under the names that it uses', async () => {
    const member = await studio.register()
    const updated = await put(member, '/quest/prose_004', { rule: 'Show.', validation_type: 'info' })
    expect(updated.body).toMatchObject({ rule: 'Show.', description: 'Show.', severity: 'info' })
    expect(updated.body.source.path).toBe('_Rules/Standard/PROSE_STANDARD.yaml')
    const { body } = await get(member, '/item')
    expect(body.rules.find(({ id }: { id: string }) => id === 'prose_004').rule).toBe('Show.')
  })

  test('409 for an id that exists, 404 for an unknown rule or type, 422 for what cannot be an id', async () => {
    const member = await studio.register()
    expect((await post(member, '/character', { id: 'char_001', rule: 'x' })).status).toBe(409)
    expect((await post(member, '/spaceship', { rule: 'x' })).status).toBe(404)
    expect((await put(member, '/character/char_999', { rule: 'x' })).status).toBe(404)
    expect((await remove(member, '/character/char_999')).status).toBe(404)
    for (const id of ['markdown', 'system-prompt', 'a b', '']) {
      const answer = await post(member, '/character', { id, rule: 'x' })
      expect(answer.status, id).toBe(422)
      expect(answer.body.errors[0].pointer).toBe('/id')
    }
    expect((await put(member, '/character/char_001', { id: 'other' })).status).toBe(422)
    const vague = await post(member, '/character', { rule: 'x', check: { feild: 'age', required: 'yes' } })
    expect(vague.status).toBe(422)
    expect(vague.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/check/feild',
      '/check/required',
      '/check',
    ])
    expect((await post(member, '/character', { rule: 'x', odd: '\u0000' })).body.errors[0].pointer).toBe(
      '/odd',
    )
  })

  test('412 when the file has changed since the version in If-Match', async () => {
    const member = await studio.register()
    const tags = [
      String((await get(member, '/character')).headers.etag),
      String((await get(member, '/character/markdown')).headers.etag),
    ]
    for (const tag of tags) {
      const first = await put(member, '/character/char_001', { note: tag }).set('If-Match', tag)
      expect(first.status).toBe(200)
      await put(member, '/character/char_001', { note: null })
    }
    await put(member, '/character/char_001', { note: 'changed' })
    for (const tag of tags) {
      expect((await remove(member, '/character/char_001').set('If-Match', tag)).status).toBe(412)
      expect(
        (await put(member, '/character/markdown', { markdown: '# x' }).set('If-Match', tag)).status,
      ).toBe(412)
    }
  })

  test('additions at once are all kept', async () => {
    const member = await studio.register()
    const answers = await Promise.all(
      [1, 2, 3, 4].map((n) => post(member, '/location', { rule: `Rule ${n}` })),
    )
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(4)
    expect((await get(member, '/location')).body.rules).toHaveLength(6 + 4 + 4)
  })

  test('the system prompt and the whole file are replaced, and a new file begins where there is none', async () => {
    const member = await studio.register()
    const prompt = await put(member, '/quest/system-prompt', { system_prompt: 'Two\nlines\n' })
    expect(prompt.body).toEqual({
      entity_type: 'quest',
      path: '_Rules/QUEST_RULES.md',
      system_prompt: 'Two\nlines\n',
    })
    expect((await get(member, '/quest')).body.system_prompt).toBe('Two\nlines\n')
    const markdown = '---\r\nrules:\r\n  - Be brief.   # sloppy\r\n---\r\n# Quest\r\n'
    const stored = await put(member, '/quest/markdown', { markdown })
    expect(stored.body.problems).toMatchObject([{ path: '_Rules/QUEST_RULES.md', line: 3 }])
    expect(await text(member, 'quest')).toBe(markdown)
    expect((await get(member, '/quest')).body.rules[0]).toMatchObject({ id: 'quest#1', rule: 'Be brief.' })
    const broken = await put(member, '/quest/markdown', { markdown: '---\na: 1\nb: [\n---\n' })
    expect(broken.status).toBe(422)
    expect(broken.body.errors[0]).toMatchObject({ pointer: '/markdown' })
    expect(broken.body.errors[0].message).toMatch(/^line \d:/)
    const other = await put(member, '/quest/markdown', { markdown: '---\nentity_type: item\n---\n' })
    expect(other.status).toBe(422)
    const changes = await changesOf(studio.database.tenant(member.tenantId))
    expect(changes.map(({ noun, action }) => [noun, action])).toEqual([
      ['rule', 'create'],
      ['rule', 'update'],
    ])
  })

  test('another tenant neither sees nor changes them', async () => {
    const [owner, other] = [await studio.register(), await studio.register()]
    await post(owner, '/character', { id: 'secret_1', rule: 'Owners only.' })
    await put(owner, '/settings', { enforce_strict: true })
    expect(JSON.stringify((await get(other, '/character')).body)).not.toContain('secret_1')
    expect((await remove(other, '/character/secret_1')).status).toBe(404)
    expect((await get(other, '/settings')).body.enforce_strict).toBe(false)
    expect((await get(owner, '/character')).body.rules.map(({ id }: { id: string }) => id)).toContain(
      'secret_1',
    )
  })
})

describe('POST /api/rules/validate/{type}', () => {
  test('an entity, a draft and all entities of a type are checked; prose is listed for a reader', async () => {
    const member = await studio.register()
    await entity(member, {
      entity_id: 'ann',
      name: 'Ann',
      fields: { friends: ['nobody'], birth_year: 10, death_year: 5 },
    })
    await entity(member, { entity_id: 'bob', name: 'ANN', fields: { friends: ['ann'] } })
    const ann = await post(member, '/validate/characters', { entity_id: 'ann' })
    expect(ann.status).toBe(200)
    expect(ann.body).toMatchObject({ entity_type: 'character', total: 1, is_valid: false })
    const found = ann.body.findings.map((one: Record<string, string>) => [
      one.rule_id,
      one.severity,
      one.field,
    ])
    expect(found).toContainEqual(['char_002', 'error', '/death_year'])
    expect(found).toContainEqual(['char_003', 'warning', '/friends/0'])
    expect(found).toContainEqual(['char_006', 'warning', '/name'])
    expect(ann.body.needs_review.map((one: Record<string, string>) => one.rule_id)).toEqual([
      'char_008',
      'char_009',
      'prose_004',
    ])
    expect((await post(member, '/validate/character', { entity_id: 'ann' })).body).toEqual(ann.body)

    const fields = { species: 'human', friends: ['ann', 'bob'], personality_traits: ['a', 'b'] }
    const draft = { name: 'Cy', status: 'draft', fields }
    const checked = await post(member, '/validate/character', { entity: draft })
    expect(checked.body.findings).toEqual([])
    expect(checked.body.entities).toEqual([{ entity_id: null, name: 'Cy', is_valid: true, finding_count: 0 }])
    const asBob = await post(member, '/validate/character', {
      entity_id: 'bob',
      entity: { ...draft, name: 'ann' },
    })
    expect(asBob.body.findings.map((one: Record<string, string>) => one.rule_id)).toEqual(['char_006'])

    const all = await studio.request
      .post('/api/rules/validate/character?limit=1&offset=1')
      .set('Authorization', member.bearer)
    expect(all.body).toMatchObject({ total: 2, offset: 1, limit: 1, entities: [{ entity_id: 'bob' }] })
    expect(all.headers.link).toContain('rel="prev"')
    expect((await post(member, '/validate/character', { entity_id: 'nobody' })).status).toBe(404)
    expect((await post(member, '/validate/spaceship', {})).status).toBe(404)
  })

  test('follows parents through the stored entities', async () => {
    const member = await studio.register()
    await post(member, '/timeline', {
      id: 'tl_1',
      rule: 'Flat.',
      check: { parent_field: 'parent_timeline_id', max_depth: 1 },
    })
    const parents = { one: '', two: 'one', three: 'two', loop: 'pool', pool: 'loop' }
    for (const [entity_id, parent_timeline_id] of Object.entries(parents)) {
      await entity(member, { entity_id, name: entity_id, fields: { parent_timeline_id } }, 'timeline')
    }
    const { body } = await post(member, '/validate/timeline', {})
    const found = body.findings.filter((one: Record<string, string>) => one.rule_id === 'tl_1')
    expect(found.map((one: Record<string, string>) => one.entity_id)).toEqual(['loop', 'pool', 'three'])
  })
})

describe('settings', () => {
  test('name the file of the own rules of the type, which is edited from then on; one that is not there is told', async () => {
    const owner = await studio.register()
    await document(owner, '_Rules/Custom/HOUSE.md', '---\nrules: [{id: h_1, rule: Keep it short.}]\n---\n')
    const areas = { item: { rules_file: 'HOUSE.md' }, quest: { rules_file: 'GONE.md' } }
    expect((await put(owner, '/settings', { areas })).status).toBe(200)
    const { body } = await get(owner, '/item')
    expect(body.path).toBe('_Rules/Custom/HOUSE.md')
    expect(body.rules[0]).toMatchObject({ id: 'h_1' })
    const made = await post(owner, '/item', { id: 'h_2', rule: 'Keep it true.' })
    expect(made.body.source.path).toBe('_Rules/Custom/HOUSE.md')
    expect((await put(owner, '/item/markdown', { markdown: await text(owner, 'item') })).status).toBe(200)
    expect((await get(owner, '/quest')).body.problems).toMatchObject([
      {
        path: '_Rules/settings.yaml',
        line: 5,
        severity: 'warning',
        message: expect.stringContaining('GONE.md'),
      },
    ])
    await put(owner, '/settings', { areas: null })
    expect((await get(owner, '/item')).body.path).toBe('_Rules/ITEM_RULES.md')
  })

  test('have defaults, change in place, and say 422 for an unknown type', async () => {
    const member = await studio.register()
    const defaults = {
      enforce_strict: false,
      rules_directory: '_Rules',
      areas: {},
      style_preset: null,
      validation: { on_create: true, on_update: true, on_import: false },
    }
    expect((await anybody('/settings')).body).toEqual(defaults)
    const changed = await put(member, '/settings', {
      areas: { characters: { enforce: ['char_004'] } },
      validation: { on_update: false },
    })
    const expected = {
      ...defaults,
      areas: { character: { rules_file: null, enforce: ['char_004'] } },
      validation: { ...defaults.validation, on_update: false },
    }
    expect(changed.body).toEqual(expected)
    expect((await get(member, '/settings')).body).toEqual(expected)
    const cleared = await put(member, '/settings', { areas: { character: null }, validation: null })
    expect(cleared.body).toEqual(defaults)
    const stale = await put(member, '/settings', { style_preset: 'x' }).set(
      'If-Match',
      String(changed.headers.etag),
    )
    expect(stale.status).toBe(412)
    const unknown = await put(member, '/settings', { areas: { spaceship: {} } })
    expect(unknown.body.errors[0].pointer).toBe('/areas/spaceship')
  })

  test('422 for an entity that breaks a critical or a listed rule, on the occasions that are on', async () => {
    const member = await studio.register()
    const dead = { birth_year: 10, death_year: 5, personality_traits: ['a', 'b'] }
    expect((await entity(member, { entity_id: 'before', name: 'Before', fields: dead })).status).toBe(201)
    await put(member, '/settings', { enforce_strict: true, areas: { character: { enforce: ['char_004'] } } })
    const refused = await entity(member, { entity_id: 'dead', name: 'Dead', fields: dead })
    expect(refused.status).toBe(422)
    expect(refused.body.errors).toEqual([
      { pointer: '/fields/death_year', message: 'death_year must not be before birth_year. (rule char_002)' },
    ])
    const listed = await entity(member, { entity_id: 'dull', name: 'Dull' })
    expect(listed.body.errors[0].message).toContain('char_004')
    const update = (body: object) =>
      studio.request.put('/api/entity/character/before').set('Authorization', member.bearer).send(body)
    expect((await update({ fields: { age: '5' } })).status).toBe(422)
    expect((await update({ fields: { death_year: null } })).status).toBe(200)
    await put(member, '/settings', { validation: { on_create: false } })
    expect((await entity(member, { entity_id: 'dead', name: 'Dead', fields: dead })).status).toBe(201)
  })
})

test('a broken file from the folder is reported with its line, refuses edits, and breaks nothing else', async () => {
  const member = await studio.register()
  const place = {
    path: '_Rules/CHARACTER_RULES.md',
    kind: 'rule',
    layer: null,
    name: 'CHARACTER_RULES.md',
  } as const
  const settings = {
    path: '_Rules/settings.yaml',
    kind: 'rule_settings',
    layer: null,
    name: 'settings.yaml',
  } as const
  await studio.database
    .tenant(member.tenantId)
    .transaction()
    .execute(async (trx) => {
      await saveDocument(trx, {
        ...place,
        content: '---\nrules:\n  - id: a\n  b: [\n---\n# Left\n',
        actorId: null,
      })
      await saveDocument(trx, { ...settings, content: 'enforce_strict: [', actorId: null })
    })
  studio.services.tenantCache.drop(member.tenantId)
  const { status, body } = await get(member, '/character')
  expect(status).toBe(200)
  expect(body.markdown).toBe('# Left\n')
  expect(body.problems[0]).toMatchObject({ path: place.path, line: 4, severity: 'error' })
  expect(body.rules.map(({ source }: { source: { path: string } }) => source.path)).not.toContain(place.path)
  const edits = [
    await post(member, '/character', { rule: 'x' }),
    await put(member, '/character/system-prompt', { system_prompt: 'x' }),
    await put(member, '/settings', { enforce_strict: true }),
  ]
  for (const answer of edits) expect(answer.status).toBe(409)
  expect(edits[0]?.body.detail).toContain('_Rules/CHARACTER_RULES.md:4: ')
  expect((await get(member, '/settings')).body.enforce_strict).toBe(false)
  const checked = await post(member, '/validate/character', { entity: { name: 'A' } })
  expect(checked.body.problems[0]).toMatchObject({ line: 4 })
  expect((await get(member, '')).body.total).toBe(6)
})

test('a reload takes over what was written into the project folder', async () => {
  const member = await studio.register()
  const folder = join(studio.services.config.projectsDir, member.tenantId, '_Rules')
  await mkdir(join(folder, 'Standard'), { recursive: true })
  await writeFile(
    join(folder, 'Standard', 'HATS.yaml'),
    'applies_to: [quest]\nrules:\n  - {id: hat_1, rule: Hats.}\n',
  )
  await writeFile(join(folder, 'settings.yaml'), 'style_preset: noir # kept\n')
  expect((await get(member, '/quest')).body.files).not.toContain('_Rules/Standard/HATS.yaml')
  const answer = await post(member, '/reload', {})
  expect(answer.body).toMatchObject({ file_count: 7, problems: [] })
  expect((await get(member, '/quest')).body.files).toContain('_Rules/Standard/HATS.yaml')
  expect((await get(member, '/settings')).body.style_preset).toBe('noir')
  expect((await get(member, '/index')).body.unlisted).toEqual(['_Rules/Standard/HATS.yaml'])
})

test('a reload answers with what there is, and viewers may not ask for it', async () => {
  const member = await studio.register()
  await put(member, '/quest/markdown', { markdown: '---\nrules: [x]\n---\n' })
  const answer = await post(member, '/reload', {})
  expect(answer.body).toMatchObject({ file_count: 7, rule_count: 32 })
  expect(answer.body.problems).toHaveLength(1)
  const viewer = await studio.register({ tenantId: member.tenantId, role: 'viewer' })
  expect((await post(viewer, '/reload', {})).status).toBe(403)
  expect((await put(viewer, '/character/char_001', { note: 'x' })).status).toBe(403)
})
