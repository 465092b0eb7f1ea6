import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findUnstorable, MAX_FIELD_DEPTH } from '../../src/world/entities/fields.ts'
import {
  displayName,
  entityIdFromName,
  entityIdProblem,
  isEntityId,
  titleFromId,
} from '../../src/world/entities/identity.ts'
import { mergeFields } from '../../src/world/entities/merge-fields.ts'
import type { FieldMap } from '../../src/world/markdown/frontmatter.ts'

const json = (text: string) => JSON.parse(text) as FieldMap

describe('entityIdFromName', () => {
  test.each([
    ['Rex Marshall', 'rex_marshall'],
    ['  Rex   Marshall  ', 'rex_marshall'],
    ['Zoë Ångström', 'zoe_angstrom'],
    ['Łukasz Straße', 'lukasz_strasse'],
    ['Þór Æsir', 'thor_aesir'],
    ["Pilot's Horn", 'pilots_horn'],
    ['Route 66', 'route_66'],
    ['Ⅻ ﬁsh ２', 'xii_fish_2'],
    ['_private__thing_', 'private_thing'],
    ['a / b', 'a_b'],
    ['../../etc/passwd', 'etcpasswd'],
  ])('makes %j into %j', (name, id) => {
    expect(entityIdFromName(name)).toBe(id)
  })

  test.each([
    ['Ольга', 'olga'],
    ['李雷', 'li_lei'],
    ['Ольга Smith', 'olga_smith'],
  ])('spells %j in Latin letters as %j', (name, id) => {
    expect(entityIdFromName(name)).toBe(id)
  })

  test.each(['', '   ', '!!!', '🎻'])('makes nothing of %j', (name) => {
    expect(entityIdFromName(name)).toBeUndefined()
  })

  test('makes an id of any text, or nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
        const id = entityIdFromName(name)
        return id === undefined || isEntityId(id)
      }),
    )
  })
})

describe('entity ids', () => {
  test.each(['rex', '7th', 'a', 'a_b__c_', 'x'.repeat(128)])('%j is one', (id) => {
    expect(entityIdProblem(id, ['compare'])).toBeUndefined()
  })

  test.each(['', '_rex', 'Rex', 'rex-m', 'rex/m', 'rex\n', 'réx', 'x'.repeat(129), '..', '__proto__'])(
    '%j is none',
    (id) => {
      expect(entityIdProblem(id, [])).toEqual(expect.any(String))
      expect(isEntityId(id)).toBe(false)
    },
  )

  test('a reserved one is refused, and the answer names all of them', () => {
    expect(entityIdProblem('compare', ['schema', 'compare'])).toBe(
      '"compare" is reserved. Reserved ids: compare, schema.',
    )
  })
})

describe('displayName', () => {
  test.each([
    [{ name: ' Rex ' }, 'Rex'],
    [{ name: 7 }, '7'],
    [{ name: '[Full name]', character_name: 'Old Rex' }, 'Old Rex'],
    [{ character_name: 'Old Rex' }, 'Old Rex'],
    [{ name: ['Rex'] }, 'Rex Marshall'],
    [{}, 'Rex Marshall'],
  ])('of %j is %j', (frontmatter, name) => {
    expect(displayName('character', 'rex_marshall', frontmatter)).toBe(name)
  })

  test('falls back to the id in title case', () => {
    expect(titleFromId('the_7th-son')).toBe('The 7th Son')
  })
})

describe('mergeFields', () => {
  test('keeps what is absent, clears null, replaces the rest whole', () => {
    const current = { a: 1, b: 2, m: { x: 1, y: 2 }, l: [1, 2] }
    const merged = mergeFields(current, { b: null, m: { x: 3 }, l: [3], n: false, u: undefined, gone: null })
    expect(merged).toEqual({ a: 1, m: { x: 3 }, l: [3], n: false })
    expect(current).toEqual({ a: 1, b: 2, m: { x: 1, y: 2 }, l: [1, 2] })
  })

  test('keeps a null further in', () => {
    expect(mergeFields({}, { m: { x: null } })).toEqual({ m: { x: null } })
  })

  test('without a patch gives the same fields in a new map', () => {
    const current = { a: 1 }
    expect(mergeFields(current, undefined)).toEqual(current)
    expect(mergeFields(current, undefined)).not.toBe(current)
  })

  test('takes __proto__ and constructor for keys like any other', () => {
    const merged = mergeFields(
      { a: 1 },
      json('{"__proto__":{"polluted":true},"constructor":null,"toString":1}'),
    )
    expect(Object.keys(merged)).toEqual(['a', '__proto__', 'toString'])
    expect(Object.getPrototypeOf(merged)).toBe(Object.prototype)
    expect(merged.polluted).toBeUndefined()
    expect('polluted' in {}).toBe(false)
  })
})

describe('findUnstorable', () => {
  test.each([
    ['a key that copying would lose', json('{"m":[{"__proto__":{}}]}'), '/m/0/__proto__'],
    ['a NUL in a text', { a: { 'b/c': ['x\u0000'] } }, '/a/b~1c/0'],
    ['half of a surrogate pair', { a: '\ud83c' }, '/a'],
    ['a NUL in a key', { a: { 'x\u0000': 1 } }, '/a'],
  ])('names %s', (_, value, pointer) => {
    expect(findUnstorable(value)?.pointer).toBe(pointer)
  })

  test('names nesting that is too deep, however deep', () => {
    const nested = (depth: number) => json(`${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`)
    expect(findUnstorable(nested(MAX_FIELD_DEPTH))).toBeUndefined()
    expect(findUnstorable(nested(MAX_FIELD_DEPTH + 1))?.pointer).toBe('/a'.repeat(MAX_FIELD_DEPTH))
    expect(findUnstorable(nested(5000))).toBeDefined()
  })

  test('lets ordinary fields pass', () => {
    expect(findUnstorable({ a: [1, null, true, '🎻', { constructor: 'x' }] })).toBeUndefined()
  })
})
