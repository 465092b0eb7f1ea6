import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/world/templates/parse.ts'
import { isEmptyValue, isPlaceholder, placeholderChoices } from '../../src/world/templates/placeholder.ts'
import type { Template, TemplateField } from '../../src/world/templates/template.ts'

const parse = (yaml: string, body = '') => parseTemplate(`---\n${yaml}\n---\n${body}`, 'SHIP_TEMPLATE.md')

function parsed(yaml: string, body = ''): Template {
  const { template, problems } = parse(yaml, body)
  if (!template) throw new Error(JSON.stringify(problems))
  return template
}

function field(yaml: string, name: string): TemplateField {
  const found = parsed(yaml).fields.find((one) => one.name === name)
  if (!found) throw new Error(`no field ${name}`)
  return found
}

const ship = `template_version: "2.0"
template_category: entity
ui_icon: ship
ui_color: "#0369a1"
generation_instructions: |
  Name the captain.
entity_type: ship
folder_name: Ships
file_prefix: SHIP_
asset_subfolders: [images, models]
id: "[snake_case_id]"
created_date: "YYYY-MM-DD"
field_config:
  captain: { widget: entity-selector, reference_type: character, max_selections: 1 }
  crew:
    widget: entity-selector
    reference_type: character
    relationship_types: [{ value: mate, label: First mate }, cook]
  flag: { widget: select, options: [red, { value: blue, label: True blue }] }
  launched: { widget: year, min: 0, max: 1998 }
  log: { widget: textarea, private: true, required: true }
status: draft
name: "[Name of the ship]"
captain: ""
crew: []
flag: red
launched: null
log: ""
masts: 3
draught: 2.5
seaworthy: true
hull_color: "#112233"
refit: "YYYY-MM-DD"
rig: "[sloop/brig/schooner]"
hold: { volume: 0 }
notes: "[Anything else]"
markdown_skeleton: |
  ## Voyages`

describe('a template with one key per field', () => {
  test('gives its description of the type', () => {
    const template = parsed(ship, '\n# Ships\n\nThings that float\nand leave.\n\nMore.')
    expect(template).toMatchObject({
      entityType: 'ship',
      name: 'Ship',
      description: 'Things that float and leave.',
      version: '2.0',
      folderName: 'Ships',
      filePrefix: 'SHIP_',
      category: 'entity',
      icon: 'ship',
      color: '#0369a1',
      assetSubfolders: ['images', 'models'],
      status: 'draft',
      generationInstructions: 'Name the captain.',
      markdownSkeleton: '## Voyages',
    })
    expect(template.source.file).toBe('SHIP_TEMPLATE.md')
    expect(template.source.text).toContain('hull_color: "#112233"')
  })

  test('keeps the template keys and the columns out of the fields, in the order of the file', () => {
    expect(parsed(ship).fields.map(({ name }) => name)).toEqual([
      'captain',
      'crew',
      'flag',
      'launched',
      'log',
      'masts',
      'draught',
      'seaworthy',
      'hull_color',
      'refit',
      'rig',
      'hold',
      'notes',
    ])
  })

  test.each([
    [
      'captain',
      { type: 'reference', widget: 'entity-selector', referenceType: 'character', maxSelections: 1 },
    ],
    ['flag', { type: 'string', widget: 'select', default: 'red' }],
    ['launched', { type: 'integer', widget: 'year', min: 0, max: 1998, default: null }],
    ['log', { type: 'text', widget: 'textarea', required: true, private: true }],
    ['masts', { type: 'integer', widget: 'number', default: 3, required: false }],
    ['draught', { type: 'number', widget: 'number', default: 2.5 }],
    ['seaworthy', { type: 'boolean', widget: 'checkbox', default: true }],
    ['hull_color', { type: 'string', widget: 'color-picker', default: '#112233' }],
    ['refit', { type: 'date', widget: 'date', default: null, placeholder: 'YYYY-MM-DD' }],
    ['hold', { type: 'map', widget: 'nested', default: { volume: 0 } }],
    ['notes', { type: 'string', widget: 'text', default: null, placeholder: 'Anything else' }],
  ])('reads the type, the widget and the settings of %s', (name, expected) => {
    expect(field(ship, name)).toMatchObject(expected)
  })

  test('reads options and relationship types in both forms', () => {
    expect(field(ship, 'flag').options).toEqual([
      { value: 'red', label: 'Red' },
      { value: 'blue', label: 'True blue' },
    ])
    expect(field(ship, 'crew')).toMatchObject({
      type: 'list',
      relationshipTypes: [
        { value: 'mate', label: 'First mate' },
        { value: 'cook', label: 'Cook' },
      ],
    })
  })

  test('reads the tones of a palette and the swatches of a colour', () => {
    const yaml = `entity_type: ship
field_config:
  hull:
    widget: color-palette
    multi_swatch: true
    options:
      - { label: Tar, description: Of old, base: "#111111", midtone: "#222222", shadow: "#000000", highlight: "#333333" }
  sails: { widget: color-group, swatches: [{ key: main, label: Mainsail }, jib] }
  pennant: { widget: color-palette, options: [{ label: Blood, hex: "#aa0000" }] }
hull: { palette: "" }
sails: {}
pennant: ""`
    expect(field(yaml, 'hull')).toMatchObject({
      multiSwatch: true,
      options: [
        {
          value: 'Tar',
          label: 'Tar',
          description: 'Of old',
          base: '#111111',
          midtone: '#222222',
          shadow: '#000000',
          highlight: '#333333',
        },
      ],
    })
    expect(field(yaml, 'sails').swatches).toEqual([
      { key: 'main', label: 'Mainsail' },
      { key: 'jib', label: 'Jib' },
    ])
    expect(field(yaml, 'pennant').options).toEqual([{ value: 'Blood', label: 'Blood', hex: '#aa0000' }])
  })

  test('takes the choices of a placeholder as suggestions', () => {
    expect(field(ship, 'rig').options?.map(({ value }) => value)).toEqual(['sloop', 'brig', 'schooner'])
    expect(field(ship, 'rig').widget).toBe('text')
  })

  test('gives new entities the defaults that say something, and no placeholder', () => {
    expect(parsed(ship).defaults).toEqual({
      flag: 'red',
      masts: 3,
      draught: 2.5,
      seaworthy: true,
      hull_color: '#112233',
      hold: { volume: 0 },
    })
  })

  test('reads an unquoted version', () => {
    expect(parsed('entity_type: ship\ntemplate_version: 1.0').version).toBe('1.0')
    expect(parsed('entity_type: ship\ntemplate_version: 2.1').version).toBe('2.1')
  })

  test('fills what the file leaves out', () => {
    expect(parsed('entity_type: sky_ship')).toMatchObject({
      name: 'Sky ship',
      folderName: 'Skyships',
      filePrefix: '',
      assetSubfolders: ['images'],
      status: 'draft',
      fields: [],
    })
  })
})

const listed = `entity_type: ship
display_name: Vessel
description: Things that float.
icon: anchor
fields:
  - { name: name, type: string, required: true }
  - { name: motto, type: string, label: Ship's motto, required: true }
  - { name: log, type: text }
  - { name: masts, type: integer, default: 2 }
  - { name: draught, type: number }
  - { name: armed, type: boolean, default: false }
  - { name: launched, type: date }
  - { name: flag, type: select, options: [red, blue] }
  - { name: captain, type: relation, reference_type: character, max_selections: 1 }
  - { name: crew, type: relation, reference_type: character, multiple: true }
  - { name: signals, type: list }
  - { name: hold, type: map }
extra: 7`

describe('a template with a list of fields', () => {
  test('reads names, labels, types and required marks', () => {
    const template = parsed(listed)
    expect(template).toMatchObject({ name: 'Vessel', description: 'Things that float.', icon: 'anchor' })
    expect(template.fields.map(({ name, type, required }) => [name, type, required])).toEqual([
      ['motto', 'string', true],
      ['log', 'text', false],
      ['masts', 'integer', false],
      ['draught', 'number', false],
      ['armed', 'boolean', false],
      ['launched', 'date', false],
      ['flag', 'string', false],
      ['captain', 'reference', false],
      ['crew', 'list', false],
      ['signals', 'list', false],
      ['hold', 'map', false],
      ['extra', 'integer', false],
    ])
    expect(template.fields[0]?.label).toBe("Ship's motto")
    expect(template.defaults).toEqual({ masts: 2, armed: false, extra: 7 })
  })

  test('reads a map of names to types as such a list', () => {
    const fields =
      'fields:\n  deep: { type: textarea, label: How deep }\n  risk:\n    type: select\n    options: [low, high]'
    expect(parsed(`entity_type: dungeon\n${fields}\ntags: []`).fields).toMatchObject([
      { name: 'deep', type: 'text', label: 'How deep' },
      { name: 'risk', widget: 'select' },
      { name: 'tags' },
    ])
    expect(field('entity_type: farm\nfields: { north: { type: rye }, south: fallow }', 'fields').type).toBe(
      'map',
    )
  })

  test('takes a `fields` key that holds no field descriptions for an ordinary field', () => {
    expect(field('entity_type: farm\nfields: [barley, rye]', 'fields').default).toEqual(['barley', 'rye'])
  })
})

describe('a template that is wrong', () => {
  test.each([
    ['no front matter', 'text', 1],
    ['no entity type', '---\nfolder_name: Ships\n---\n', 2],
    ['a type that is a placeholder', '---\na: 1\nentity_type: "[type]"\n---\n', 3],
    ['a type that the API has a word for', '---\nentity_type: sync\n---\n', 2],
    ['a type that climbs', '---\nentity_type: ../ship\n---\n', 2],
    ['a folder that climbs', '---\nentity_type: ship\nfolder_name: ../Ships\n---\n', 3],
    ['a folder that is never read', '---\nentity_type: ship\nfolder_name: _Ships\n---\n', 3],
    ['a prefix with a slash', '---\nentity_type: ship\nfile_prefix: a/b\n---\n', 3],
    ['asset folders that climb', '---\nentity_type: ship\nasset_subfolders: [..]\n---\n', 3],
    ['a field config that is a list', '---\nentity_type: ship\nfield_config: [a]\n---\n', 3],
    [
      'a field twice',
      '---\nentity_type: ship\nfields:\n  - { name: a, type: text }\n  - { name: a, type: text }\n---\n',
      5,
    ],
    [
      'a described field without a name',
      '---\nentity_type: ship\nfields:\n  - { name: a, type: text }\n  - { type: text }\n---\n',
      5,
    ],
    ['a field name with a dash', '---\nentity_type: ship\na-b: 1\n---\n', 3],
    ['a __proto__ field', '---\nentity_type: ship\n__proto__: { a: 1 }\n---\n', 3],
  ])('reports %s with file and line and gives no template', (_, text, line) => {
    const { template, problems } = parseTemplate(text, 'X.md')
    expect(template).toBeUndefined()
    expect(problems[0]).toMatchObject({ file: 'X.md', line, severity: 'error' })
  })

  const text = { type: 'string', widget: 'text' }
  test.each([
    ['settings that are text', 'a: 1\nfield_config:\n  a: text', 5, { type: 'integer' }],
    ['a selector without a type', 'a: ""\nfield_config:\n  a: { widget: entity-selector }', 5, text],
    [
      'a list of a selector without a type',
      'a: []\nfield_config:\n  a: { widget: entity-selector }',
      5,
      {
        type: 'list',
        widget: 'tag-list',
      },
    ],
    ['a relation without a type', 'fields:\n  - name: a\n    type: relation', 4, text],
    ['a select without options', 'a: x\nfield_config: { a: { widget: select } }', 4, text],
    [
      'a described select without options',
      'fields:\n  - { name: a, type: select, required: true }',
      4,
      {
        ...text,
        required: true,
      },
    ],
    ['an unknown type word', 'fields:\n  - name: a\n    type: blob', 5, text],
    [
      'a number of selections below one',
      'a: 1\nfield_config:\n  a:\n    max_selections: 0',
      6,
      {
        maxSelections: undefined,
      },
    ],
    [
      'a min above the max',
      'a: 1\nfield_config:\n  a:\n    min: 2\n    max: 1',
      6,
      {
        min: undefined,
        max: undefined,
      },
    ],
    ['options that are no list', 'a: x\nfield_config:\n  a:\n    options: yes', 6, text],
  ])(
    'warns of %s with its line, and the field is another one while the template counts',
    (_, yaml, line, expected) => {
      const { template, problems } = parse(`entity_type: ship\n${yaml}`)
      expect(problems[0]).toMatchObject({ file: 'SHIP_TEMPLATE.md', line, severity: 'warning' })
      expect(problems.every(({ severity }) => severity === 'warning')).toBe(true)
      const found = template?.fields.find(({ name }) => name === 'a')
      expect({ maxSelections: undefined, min: undefined, max: undefined, ...found }).toMatchObject(expected)
    },
  )

  test('only warns of settings without a field, an unknown widget, status or category', () => {
    const { template, problems } = parse(
      'entity_type: ship\nstatus: lost\ntemplate_category: boat\na: 1\nfield_config:\n  a: { widget: dial }\n  b: {}',
    )
    expect(template).toBeDefined()
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [4, 'warning'],
      [3, 'warning'],
      [7, 'warning'],
      [8, 'warning'],
    ])
  })

  test('accepts the widget of a plugin', () => {
    expect(
      parse('entity_type: ship\na: 1\nfield_config: { a: { widget: "plugin:maps:pin" } }').problems,
    ).toEqual([])
  })
})

describe('defaults with placeholders in them', () => {
  const character = `entity_type: character
field_config:
  family: { widget: entity-selector, reference_type: character, max_selections: 10 }
  friends: { widget: entity-selector, reference_type: character }
  faction: { widget: entity-selector, reference_type: faction, max_selections: 1 }
  job: { widget: entity-selector, reference_type: job, max_selections: 1 }
  allies: { widget: entity-selector, reference_type: character }
  home: { widget: entity-selector, reference_type: location, max_selections: 1 }
family:
  - "[Relationship]: [Person name/description]"
friends:
  - "[Friend name/description]": "[relationship_type]"
  - "[Another friend]": close
faction: The Raiders
job: ["[Reference a job]"]
allies: [rex, { mira: close }, { character_id: jo, relationship: rival }, Rex Marshall, { Name: Jo }, 7]
home: location_id
traits: [brave, "[Second trait]"]
hair: { name: "[Colour]", hex: "", shine: { of: "[x]", much: 0 } }
dates:
  - { year: "[Year]", event: "[What happened]" }
  - { year: 1985, event: "[What happened]" }
empty: []`

  test('keep what is said, and nothing of the placeholders', () => {
    expect(parsed(character).defaults).toEqual({
      allies: ['rex', { mira: 'close' }, { character_id: 'jo', relationship: 'rival' }],
      traits: ['brave'],
      hair: { name: '', hex: '', shine: { of: '', much: 0 } },
      dates: [{ year: 1985, event: '' }],
    })
    expect(field(character, 'family')).toMatchObject({
      default: null,
      placeholder: 'Relationship: Person name/description',
    })
    expect(field(character, 'empty').default).toEqual([])
  })

  test('report with its line what names no entity, and no placeholder', () => {
    const { problems } = parse(character)
    expect(problems.map(({ line, severity }) => [line, severity])).toEqual([
      [15, 'warning'],
      [17, 'warning'],
      [17, 'warning'],
      [17, 'warning'],
    ])
    expect(problems[0]?.message).toContain('"faction"')
  })
})

describe('placeholders', () => {
  test.each([
    '[Full name]',
    ' [a] ',
    'YYYY-MM-DD',
    '[YYYY-MM-DD]',
    '[male/female/non-binary]',
    '[Relationship]: [Person name/description]',
    '[First] / [Last]',
  ])('%j is one', (text) => {
    expect(isPlaceholder(text)).toBe(true)
    expect(isEmptyValue(text)).toBe(true)
  })

  test.each([
    '[[Rex Marshall]]',
    '[text](url)',
    '[a] and [b]',
    '[a]: b',
    '[text][ref]',
    '[]',
    '2024-05-31',
    'Rex',
  ])('%j is none', (text) => {
    expect(isPlaceholder(text)).toBe(false)
  })

  test('empty are null, blanks and containers of nothing else; zero and false are not', () => {
    for (const value of [null, undefined, '', '  ', [], {}, ['[a]', null], { a: { b: '[x]' } }]) {
      expect(isEmptyValue(value)).toBe(true)
    }
    for (const value of [0, false, 'x', ['[a]', 'b'], { a: 0 }]) expect(isEmptyValue(value)).toBe(false)
  })

  test('give choices only when every part is one word', () => {
    expect(placeholderChoices('[male/female/non-binary]')).toEqual(['male', 'female', 'non-binary'])
    expect(placeholderChoices('[Name of the town/city]')).toEqual([])
    expect(placeholderChoices('a/b')).toEqual([])
  })
})
