import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../../src/world/templates/parse.ts'
import { createTemplateRegistry, loadBuiltinTemplates } from '../../src/world/templates/registry.ts'
import { entitySchema, schemaFields } from '../../src/world/templates/schema.ts'
import type { Template } from '../../src/world/templates/template.ts'

const builtin = await loadBuiltinTemplates()
const types = [
  'assembly',
  'biome',
  'brand',
  'campaign',
  'character',
  'dialogue',
  'district',
  'event',
  'faction',
  'item',
  'job',
  'location',
  'quest',
  'style_bible',
  'timeline',
  'universe',
]

function template(type: string): Template {
  const found = builtin.resolve(type)
  if (!found) throw new Error(`no template ${type}`)
  return found
}

function made(yaml: string): Template {
  const { template: parsed, problems } = parseTemplate(`---\n${yaml}\n---\n`, 'X_TEMPLATE.md')
  if (!parsed) throw new Error(JSON.stringify(problems))
  return parsed
}

describe('the built-in templates', () => {
  test('cover the sixteen types, without a warning', () => {
    expect(builtin.types()).toEqual(types)
  })

  test('are read once', () => {
    expect(loadBuiltinTemplates()).toBe(loadBuiltinTemplates())
  })

  test.each(types)('%s says how to draw, to fill and to begin an entity', (type) => {
    const one = template(type)
    expect(one.source.file).toBe(`${type.toUpperCase()}_TEMPLATE.md`)
    expect(one.generationInstructions.length).toBeGreaterThan(80)
    expect(one.markdownSkeleton).toMatch(/^## /)
    expect(one.description).not.toBe('')
    expect(one.color).toMatch(/^#[0-9a-f]{6}$/)
    const names = one.fields.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['primary_image', 'tags', 'notes', 'production_status']))
    for (const field of one.fields) {
      if (field.referenceType !== undefined) expect(types).toContain(field.referenceType)
    }
  })

  test('have folders and prefixes of their own', () => {
    expect(new Set(builtin.all().map(({ folderName }) => folderName)).size).toBe(16)
    expect(new Set(builtin.all().map(({ filePrefix }) => filePrefix)).size).toBe(16)
    expect(template('character')).toMatchObject({ folderName: 'Characters', filePrefix: 'CH_' })
    expect(template('timeline')).toMatchObject({ folderName: 'Timeline', filePrefix: 'TL_' })
  })

  test('let a character be empty but not an item without its type', () => {
    const required = (type: string) => template(type).fields.filter((field) => field.required)
    expect(required('character')).toEqual([])
    expect(required('item').map(({ name }) => name)).toEqual(['item_type'])
  })

  test('hide what only the team may read', () => {
    const hidden = template('character').fields.filter((field) => field.private)
    expect(hidden.map(({ name }) => name)).toEqual(['secrets', 'notes'])
  })

  test('give the relations of characters their words', () => {
    const words = (name: string) =>
      template('character')
        .fields.find((field) => field.name === name)
        ?.relationshipTypes?.map(({ value }) => value)
    expect(words('enemies')).toEqual(['rival', 'nemesis', 'antagonist', 'hostile'])
    expect(words('romantic')).toEqual(['partner', 'ex', 'crush', 'complicated'])
  })
})

describe('resolve', () => {
  test.each([
    ['character', 'character'],
    ['Characters', 'character'],
    ['CHARACTER', 'character'],
    ['style_bible', 'style_bible'],
    ['style-bibles', 'style_bible'],
    ['StyleBibles', 'style_bible'],
    ['Style Bible', 'style_bible'],
    ['timelines', 'timeline'],
    ['Timeline', 'timeline'],
    ['dialogues', 'dialogue'],
    ['Assemblies', 'assembly'],
    ['universes', 'universe'],
  ])('reads %s as %s', (text, type) => {
    expect(builtin.resolve(text)?.entityType).toBe(type)
  })

  test.each(['', 'dragon', '__proto__', 'constructor', 'toString', 'character/', 'x'.repeat(10_000)])(
    'knows no %j',
    (text) => {
      expect(builtin.resolve(text)).toBeUndefined()
    },
  )

  test('takes the last definition of a type, and a type before a folder before a plural', () => {
    const registry = createTemplateRegistry([
      made('entity_type: ship\nfolder_name: Old'),
      made('entity_type: ship\nfolder_name: Boats'),
      made('entity_type: boats\nfolder_name: Other'),
      made('entity_type: other'),
      made('entity_type: city'),
    ])
    expect(registry.types()).toEqual(['boats', 'city', 'other', 'ship'])
    expect(registry.resolve('ship')?.folderName).toBe('Boats')
    expect(registry.resolve('Boats')?.entityType).toBe('boats')
    expect(registry.resolve('other')?.entityType).toBe('other')
    expect(registry.resolve('old')).toBeUndefined()
    expect(registry.resolve('cities')?.entityType).toBe('city')
  })
})

describe('entitySchema', () => {
  const ajv = new Ajv2020({ strict: false })
  const base = {
    id: 'rex_marshall',
    template_version: '1.0',
    template_category: 'entity',
    created_date: '2024-05-31',
    last_updated: '2024-05-31',
  }
  const check = (type: string, fields: object) => {
    const validate = ajv.compile({ ...entitySchema(template(type)), $id: undefined })
    validate({ ...base, entity_type: type, ...fields })
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`)
  }

  test.each(types)('of %s is a Draft 2020-12 schema', (type) => {
    expect(ajv.validateSchema(entitySchema(template(type)))).toBe(true)
    expect(entitySchema(template(type))).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      properties: { entity_type: { const: type } },
    })
  })

  test('asks for the keys that every type has', () => {
    const validate = ajv.compile({ ...entitySchema(template('character')), $id: undefined })
    expect(validate({})).toBe(false)
    expect(validate.errors?.[0]?.params).toEqual({ missingProperty: 'id' })
    expect(validate({ ...base, entity_type: 'item' })).toBe(false)
  })

  test('allows unknown keys, null, and numbers as text', () => {
    expect(
      check('character', { favourite_soup: 'eel', faction: null, birth_year: '1146', age: '34' }),
    ).toEqual([])
  })

  test('asks an item for its type, and a select for one of its options', () => {
    expect(check('item', {})).toEqual([' required'])
    expect(check('item', { item_type: 'key_item', rarity: '' })).toEqual([])
    expect(check('item', { item_type: 'spaceship' })).toEqual(['/item_type enum'])
  })

  test('accepts every form of a reference and refuses what is no id', () => {
    for (const friends of [
      'rex',
      ['rex', 'ada'],
      [{ rex: 'close' }],
      [{ id: 'rex', relationship: 'close' }],
      [],
      null,
    ]) {
      expect(check('character', { friends })).toEqual([])
    }
    expect(check('character', { friends: ['Rex Marshall'] })).toContain('/friends anyOf')
    expect(check('character', { faction: ['a', 'b'] })).toContain('/faction maxItems')
  })

  test('takes an option of digits or of true and false as text and as the value that YAML makes of it', () => {
    const flag = made(
      'entity_type: ship\nflag: ""\nfield_config: { flag: { widget: select, options: [7, true, red] } }',
    )
    expect(entitySchema(flag)).toMatchObject({
      properties: { flag: { enum: ['7', 7, 'true', true, 'red', '', null] } },
    })
  })

  test('keeps numbers inside their bounds and dates in their form', () => {
    expect(check('timeline', { confidence: 2 })).toEqual(['/confidence maximum'])
    expect(check('timeline', { timestamp: 'spring' })).toEqual(['/timestamp pattern'])
  })
})

describe('schemaFields', () => {
  test('lists every field with null for what it does not have', () => {
    const fields = schemaFields(template('character'))
    expect(fields.map(({ name }) => name)).toEqual(template('character').fields.map(({ name }) => name))
    expect(fields.find(({ name }) => name === 'faction')).toEqual({
      name: 'faction',
      label: 'Faction',
      description: null,
      type: 'reference',
      widget: 'entity-selector',
      required: false,
      default: null,
      placeholder: '',
      options: null,
      multi_swatch: false,
      swatches: null,
      min: null,
      max: null,
      reference_type: 'faction',
      max_selections: 1,
      relationship_types: null,
      private: false,
    })
  })
})
