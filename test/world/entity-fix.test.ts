import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FIX_RULES, fixDraft } from '../../src/world/entities/fix.ts'
import { validateEntity } from '../../src/world/entities/rules.ts'
import { parseTemplate } from '../../src/world/templates/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

const { template } = parseTemplate(
  `---
template_version: "1.0"
entity_type: ship
folder_name: Ships
file_prefix: SH_
class: cargo
built: YYYY-MM-DD
crew: 3
armed: false
decks: []
captain: ""
tags: []
field_config:
  class: { widget: select, options: [cargo, Long_hauler], required: true }
  built: { type: date }
  crew: { type: integer }
  armed: { type: boolean }
  decks: { type: list }
  captain: { widget: entity-selector, reference_type: character }
---
`,
  'SHIP_TEMPLATE.md',
)
if (!template) throw new Error('no template')
const all = new Set(FIX_RULES)
const fix = (fields: Record<string, unknown>, { name = 'Ship', status = 'active' } = {}) =>
  fixDraft(
    template,
    { name, status, fields, markdownBody: 'Text  \nbreak', primaryAsset: null },
    all,
    (type, text) => (type === 'character' && text === 'Rex Marshall' ? 'rex_marshall' : undefined),
  )

describe('corrections', () => {
  test.each([
    ['a missing required field gets the default', {}, 'required_default', 'class', 'cargo'],
    ['an option is found in another case', { class: 'CARGO' }, 'option', 'class', 'cargo'],
    ['an option is found by its words', { class: 'long hauler' }, 'option', 'class', 'Long_hauler'],
    ['a date in words', { class: 'cargo', built: 'March 5th, 2019' }, 'date', 'built', '2019-03-05'],
    ['a date with the day first', { class: 'cargo', built: '31.12.2019' }, 'date', 'built', '2019-12-31'],
    [
      'a date with slashes that reads in one way',
      { class: 'cargo', built: '12/31/2019' },
      'date',
      'built',
      '2019-12-31',
    ],
    ['a number with separators', { class: 'cargo', crew: '1,234' }, 'type', 'crew', 1234],
    ['a yes for a boolean', { class: 'cargo', armed: 'Yes' }, 'type', 'armed', true],
    [
      'texts between commas for a list',
      { class: 'cargo', decks: 'upper, lower' },
      'type',
      'decks',
      ['upper', 'lower'],
    ],
    [
      'a name in a reference field',
      { class: 'cargo', captain: 'Rex Marshall' },
      'reference',
      'captain',
      'rex_marshall',
    ],
    ['a tag twice', { class: 'cargo', tags: ['a', 'A', 'b'] }, 'duplicate_tag', 'tags', ['a', 'b']],
    ['spaces around a text', { class: 'cargo', notes: ' x ' }, 'trailing_space', 'notes', 'x'],
  ])('%s', (_, fields, rule, field, after) => {
    const { fixes, draft } = fix(fields)
    expect(fixes).toEqual([expect.objectContaining({ field, rule, after })])
    expect(draft.fields[field]).toEqual(after)
    expect(validateEntity(template, draft)).toEqual([])
    expect(fixDraft(template, draft, all, () => undefined).fixes).toEqual([])
  })

  test('an unknown status becomes a known one', () => {
    expect(fix({ class: 'cargo' }, { status: ' Draft' }).draft.status).toBe('draft')
    expect(fix({ class: 'cargo' }, { status: 'wip' }).draft.status).toBe(template.status)
  })

  test('nothing is guessed, and the text is left alone', () => {
    const fields = {
      class: 'frigate',
      built: '5/6/2019',
      crew: 'many',
      armed: 'maybe',
      captain: 'Somebody Else',
    }
    expect(fix(fields).fixes).toEqual([])
    expect(fix({ class: 'CARGO' }).draft.markdownBody).toBe('Text  \nbreak')
  })
})

describe('POST /api/validation/fix', () => {
  let studio: Studio
  let member: Member
  beforeAll(async () => {
    studio = await startStudio()
    member = await studio.register()
    for (const [type, body] of [
      ['faction', { entity_id: 'free_pilots', name: 'Free Pilots' }],
      ['character', { entity_id: 'ada', name: 'Ada', fields: { faction: 'Free Pilots', tags: ['x', 'X'] } }],
      ['character', { entity_id: 'rex', name: 'Rex', fields: { narrative_importance: 'Major' } }],
      ['item', { entity_id: 'horn', name: 'Horn', status: 'Wip' }],
    ] as const) {
      await studio.request.post(`/api/entity/${type}`).set('Authorization', member.bearer).send(body)
    }
  })
  afterAll(() => studio.close())
  const post = (body: object) =>
    studio.request.post('/api/validation/fix').set('Authorization', member.bearer).send(body)
  const view = async (path: string) =>
    (await studio.request.get(`/api/entity/${path}`).set('Authorization', member.bearer)).body

  test('a dry run lists field, rule, before and after, and stores nothing', async () => {
    const { body, status } = await post({ dry_run: true })
    expect(status).toBe(200)
    expect(body).toMatchObject({ dry_run: true, total: 4, offset: 0, limit: 100, changed: 3 })
    expect(body.fixes).toEqual([
      {
        entity_type: 'character',
        entity_id: 'ada',
        field: 'faction',
        rule: 'reference',
        before: 'Free Pilots',
        after: 'free_pilots',
      },
      {
        entity_type: 'character',
        entity_id: 'ada',
        field: 'tags',
        rule: 'duplicate_tag',
        before: ['x', 'X'],
        after: ['x'],
      },
      {
        entity_type: 'character',
        entity_id: 'rex',
        field: 'narrative_importance',
        rule: 'option',
        before: 'Major',
        after: 'major',
      },
      {
        entity_type: 'item',
        entity_id: 'horn',
        field: 'status',
        rule: 'status',
        before: 'Wip',
        after: expect.any(String),
      },
    ])
    expect((await view('character/rex')).version).toBe(1)
  })

  test('one entity, one rule, one page: nothing else is touched', async () => {
    expect(
      (await post({ entity_type: 'characters', entity_id: 'ada', rules: ['reference'] })).body.fixes,
    ).toHaveLength(1)
    const ada = await view('character/ada')
    expect(ada).toMatchObject({
      version: 2,
      fields: { faction: 'free_pilots', tags: ['x', 'X'] },
      is_valid: true,
    })
    const page = await post({ entity_type: 'character', offset: 1, limit: 1 })
    expect(page.body).toMatchObject({ total: 2, changed: 1, fixes: [{ entity_id: 'rex' }] })
    expect((await view('character/ada')).version).toBe(2)
  })

  test('404 for a type or an entity that is not there, 422 for an id without a type and an unknown rule', async () => {
    expect((await post({ entity_type: 'spaceship' })).status).toBe(404)
    expect((await post({ entity_type: 'character', entity_id: 'nobody' })).status).toBe(404)
    expect((await post({ entity_id: 'ada' })).status).toBe(422)
    expect((await post({ rules: ['everything'] })).status).toBe(422)
  })

  test('an id without its type is refused, naming the type', async () => {
    const { body } = await studio.request
      .post('/api/validation/fix')
      .set('Authorization', member.bearer)
      .send({ entity_id: 'rex_marshall' })
      .expect(422)
    expect(body.errors).toEqual([{ pointer: '/entity_type', message: 'is required beside entity_id' }])
  })
})
