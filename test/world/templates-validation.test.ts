import { describe, expect, test } from 'vitest'
import { entityReferences } from '../../src/world/entities/references.ts'
import { isValid, validateEntity } from '../../src/world/entities/validate.ts'
import type { FieldMap } from '../../src/world/markdown/frontmatter.ts'
import { loadBuiltinTemplates, parseTemplate, type Template } from '../../src/world/templates/rules.ts'

const builtin = await loadBuiltinTemplates()

function made(yaml: string): Template {
  const { template, problems } = parseTemplate(`---\n${yaml}\n---\n`, 'X_TEMPLATE.md')
  if (!template) throw new Error(JSON.stringify(problems))
  return template
}

function builtinTemplate(type: string): Template {
  const found = builtin.resolve(type)
  if (!found) throw new Error(type)
  return found
}

const character = builtinTemplate('character')
const check = (template: Template, fields: FieldMap, references?: ReadonlySet<string>) =>
  validateEntity(template, { name: 'Rex', fields, ...(references && { references }) })

const ship = made(`entity_type: ship
field_config:
  motto: { required: true, label: Motto }
  masts: { type: integer, min: 1, max: 5 }
  draught: { type: number }
  flag: { widget: select, options: [red, 7, true] }
  ports: { type: multiselect, options: [north, south] }
  captain: { widget: entity-selector, reference_type: character, max_selections: 1 }
  crew: { widget: entity-selector, reference_type: character, max_selections: 3, relationship_types: [mate, cook] }
motto: "[Motto]"
masts: 1
draught: 1.5
flag: red
ports: []
captain: ""
crew: []
armed: false
launched: "YYYY-MM-DD"
hold: { volume: 0 }
signals: []
hull_color: "#112233"
rig: "[sloop/brig]"
constructor: ""`)
const valid = { motto: 'Onward' }

describe('validateEntity', () => {
  test("finds the document's example valid", () => {
    const fields = {
      age: '34',
      gender: 'male',
      faction: 'independent',
      personality_traits: ['resourceful', 'paranoid'],
    }
    const draft = { name: 'Rex Marshall', status: 'active', fields, markdownBody: '# Rex Marshall' }
    expect(validateEntity(character, draft)).toEqual([])
  })

  test.each([34, '34', 'about forty', '[Age]', null])('takes %j for the age of a character', (age) => {
    expect(check(character, { age })).toEqual([])
  })

  test('needs a name that is text and no placeholder', () => {
    for (const name of [undefined, null, '', '  ', '[Full name]']) {
      expect(validateEntity(character, { name, fields: {} })).toEqual([
        { field: '/name', message: 'A name is required.', severity: 'error' },
      ])
    }
    expect(validateEntity(character, { name: 7, fields: {} })).toMatchObject([{ field: '/name', value: 7 }])
  })

  test('knows the statuses', () => {
    const withStatus = (status: unknown) => validateEntity(character, { name: 'Rex', status, fields: {} })
    for (const status of [undefined, null, 'active', 'draft', 'quarantined']) {
      expect(withStatus(status)).toEqual([])
    }
    expect(withStatus('lost')).toMatchObject([{ field: '/status', severity: 'error', value: 'lost' }])
  })

  test('needs the body to be text', () => {
    expect(validateEntity(character, { name: 'Rex', fields: {}, markdownBody: 7 })).toMatchObject([
      { field: '/markdown_body', severity: 'error' },
    ])
  })

  test.each([undefined, null, '', '[Motto]'])(
    'counts a required field of %j as missing, without a value',
    (motto) => {
      expect(check(ship, { motto })).toEqual([
        { field: '/motto', message: 'Motto is required.', severity: 'error' },
      ])
    },
  )

  test('never takes an inherited member for a field', () => {
    expect(check(ship, valid)).toEqual([])
    expect(check(ship, Object.create({ motto: 'inherited' }) as FieldMap)).toMatchObject([
      { field: '/motto' },
    ])
  })

  test.each([
    ['masts', 3],
    ['masts', '3'],
    ['masts', '[How many]'],
    ['draught', '1.5e0'],
    ['draught', 2],
    ['armed', true],
    ['armed', 'false'],
    ['launched', '2024-02-29'],
    ['launched', '2024'],
    ['launched', 2024],
    ['launched', '2024-05-31T10:00:00Z'],
    ['hold', { anything: [1] }],
    ['signals', [1, 'a', {}]],
    ['flag', 'red'],
    ['flag', 7],
    ['flag', true],
    ['ports', ['north', '[port]']],
    ['hull_color', '#fff'],
    ['hull_color', { name: 'tar', hex: '#000000' }],
    ['motto', 7],
    ['unknown', { x: 1 }],
  ])('accepts %s = %j', (name, value) => {
    expect(check(ship, { ...valid, [name]: value })).toEqual([])
  })

  test.each([
    ['masts', 'three', '/masts', 'a number'],
    ['masts', '0x3', '/masts', 'a number'],
    ['masts', 2.5, '/masts', 'a whole number'],
    ['masts', '0', '/masts', 'at least 1'],
    ['masts', 6, '/masts', 'at most 5'],
    ['masts', true, '/masts', 'a number'],
    ['draught', '1e999', '/draught', 'a number'],
    ['draught', [1], '/draught', 'a number'],
    ['armed', 1, '/armed', 'true or false'],
    ['launched', '2023-02-29', '/launched', 'a date'],
    ['launched', '31.05.2024', '/launched', 'a date'],
    ['hold', 'full', '/hold', 'a map'],
    ['hold', ['full'], '/hold', 'a map'],
    ['signals', 'one', '/signals', 'a list'],
    ['flag', 'green', '/flag', 'one of red, 7, true'],
    ['ports', ['north', 'west'], '/ports/1', 'one of north, south'],
    ['motto', ['a'], '/motto', 'text'],
  ])('refuses %s = %j at %s', (name, value, field, expected) => {
    const problems = check(ship, { ...valid, [name]: value })
    expect(problems).toMatchObject([{ field, severity: 'error' }])
    expect(problems[0]?.message).toContain(expected)
    expect(problems[0]).toHaveProperty('value')
  })

  test('only warns of a colour that is none and of a value that was merely suggested', () => {
    const problems = check(ship, { ...valid, hull_color: 'tar', rig: 'raft' })
    expect(problems).toMatchObject([
      { field: '/hull_color', severity: 'warning' },
      { field: '/rig', severity: 'warning' },
    ])
    expect(isValid(problems)).toBe(true)
    expect(isValid(check(ship, {}))).toBe(false)
  })

  test('allows unknown keys, and warns of them when strict', () => {
    const draft = { name: 'Rex', fields: { ...valid, 'odd/key~': 1, workflow: {} } }
    expect(validateEntity(ship, draft)).toEqual([])
    expect(validateEntity(ship, draft, { strict: true })).toMatchObject([
      { field: '/odd~1key~0', severity: 'warning', value: 1 },
    ])
  })

  test('takes a __proto__ key for an unknown one', () => {
    const fields = JSON.parse('{"motto":"x","__proto__":{"masts":"many"}}') as FieldMap
    expect(check(ship, fields)).toEqual([])
  })
})

describe('references in validateEntity', () => {
  test('refuses an id that cannot be one, at the place where it stands', () => {
    expect(check(ship, { ...valid, captain: 'Rex Marshall' })).toMatchObject([
      { field: '/captain', severity: 'error', value: 'Rex Marshall' },
    ])
    expect(check(ship, { ...valid, crew: ['ada', '../x', 7, { a: 1, b: 2 }] })).toMatchObject([
      { field: '/crew/2', severity: 'error', value: 7 },
      { field: '/crew/3', severity: 'error', value: { a: 1, b: 2 } },
      { field: '/crew/1', severity: 'error', value: '../x' },
    ])
  })

  test('refuses more selections than the field takes', () => {
    expect(check(ship, { ...valid, captain: ['ada', 'rex'] })).toMatchObject([
      { field: '/captain', severity: 'error', message: 'Captain takes at most 1, not 2.' },
    ])
  })

  test('warns of a relationship that the template does not name', () => {
    expect(
      check(ship, { ...valid, crew: [{ ada: 'mate' }, { id: 'rex', relationship: 'pirate' }] }),
    ).toMatchObject([{ field: '/crew/1', severity: 'warning', value: 'pirate' }])
  })

  test('warns of an entity that does not exist, only when told which do', () => {
    const fields = { ...valid, captain: 'ada', crew: ['rex'] }
    expect(check(ship, fields)).toEqual([])
    expect(check(ship, fields, new Set(['character/ada', 'item/rex']))).toMatchObject([
      { field: '/crew/0', severity: 'warning', value: 'rex' },
    ])
  })
})

describe('entityReferences', () => {
  test('reads every form, with its place and its relationship, and passes over placeholders', () => {
    const fields = {
      captain: 'ada',
      crew: [
        'rex',
        '[id]',
        { tom: 'mate' },
        { entity_id: 'eve', relationship_type: 'cook' },
        7,
        { zoe: null },
      ],
      motto: 'not_a_reference',
    }
    const base = { entityType: 'character' }
    expect(entityReferences(ship, fields)).toEqual([
      { ...base, field: 'captain', pointer: '/captain', entityId: 'ada' },
      { ...base, field: 'crew', pointer: '/crew/0', entityId: 'rex' },
      { ...base, field: 'crew', pointer: '/crew/2', entityId: 'tom', relationship: 'mate' },
      { ...base, field: 'crew', pointer: '/crew/3', entityId: 'eve', relationship: 'cook' },
      { ...base, field: 'crew', pointer: '/crew/5', entityId: 'zoe' },
    ])
  })
})
