import { applyPatch, type StructuredPatch } from 'diff'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareVersions, type EntityVersion } from '../../src/world/entities/compare.ts'

const version = (fields: EntityVersion['fields'], markdownBody = ''): EntityVersion => ({
  fields,
  markdownBody,
})
const fieldsOf = (a: object, b: object) => compareVersions(version({ ...a }), version({ ...b })).fields

/** Applies hunks as a program of ours or another would. */
function patched(text: string, hunks: StructuredPatch['hunks']): string | false {
  return applyPatch(text, { oldFileName: 'a', newFileName: 'b', oldHeader: '', newHeader: '', hunks })
}

describe('compareVersions', () => {
  test('finds equal versions identical, whatever the order of their keys', () => {
    const a = {
      name: 'Rex',
      status: 'active',
      fields: { a: 1, m: { x: [1], y: null } },
      markdownBody: 'Body',
    }
    const b = {
      name: 'Rex',
      status: 'active',
      fields: { m: { y: null, x: [1] }, a: 1 },
      markdownBody: 'Body',
    }
    expect(compareVersions(a, b)).toEqual({
      identical: true,
      fields: [],
      body: { identical: true, hunks: [] },
    })
  })

  test('tells added, removed and changed fields with both values', () => {
    expect(fieldsOf({ age: '34', gone: 1 }, { age: '35', fresh: { a: 1 } })).toEqual([
      { path: 'age', pointer: '/age', change: 'changed', before: '34', after: '35' },
      { path: 'gone', pointer: '/gone', change: 'removed', before: 1 },
      { path: 'fresh', pointer: '/fresh', change: 'added', after: { a: 1 } },
    ])
  })

  test('goes into maps with dotted paths, and keeps the pointer clear', () => {
    expect(fieldsOf({ hair: { name: 'red', hex: '#f00' } }, { hair: { name: 'red', 'a.b/c': 1 } })).toEqual([
      { path: 'hair.hex', pointer: '/hair/hex', change: 'removed', before: '#f00' },
      { path: 'hair.a.b/c', pointer: '/hair/a.b~1c', change: 'added', after: 1 },
    ])
  })

  test('compares lists as wholes, deeply', () => {
    expect(fieldsOf({ l: [{ a: 1 }] }, { l: [{ a: 1 }] })).toEqual([])
    expect(fieldsOf({ l: [1, 2] }, { l: [2, 1] })).toMatchObject([
      { path: 'l', before: [1, 2], after: [2, 1] },
    ])
  })

  test.each([
    [{ a: 34 }, { a: '34' }],
    [{ a: null }, { a: '' }],
    [{ a: { x: 1 } }, { a: [1] }],
    [{ a: {} }, { a: null }],
  ])('tells %j from %j', (a, b) => {
    expect(fieldsOf(a, b)).toMatchObject([{ path: 'a', change: 'changed' }])
  })

  test('tells null from absent', () => {
    expect(fieldsOf({ a: null }, {})).toMatchObject([{ path: 'a', change: 'removed', before: null }])
  })

  test('compares name and status beside the fields', () => {
    const a = { name: 'Rex', status: 'draft', fields: {}, markdownBody: '' }
    const b = { name: 'Max', status: 'active', fields: {}, markdownBody: '' }
    const { fields, identical } = compareVersions(a, b)
    expect(identical).toBe(false)
    expect(fields.map(({ path }) => path)).toEqual(['name', 'status'])
  })

  test('sees no inherited members', () => {
    expect(fieldsOf({}, { constructor: 'x' })).toEqual([
      { path: 'constructor', pointer: '/constructor', change: 'added', after: 'x' },
    ])
    const proto = JSON.parse('{"__proto__":{"a":1}}') as EntityVersion['fields']
    expect(compareVersions(version({}), version(proto)).fields).toMatchObject([
      { path: '__proto__', after: { a: 1 } },
    ])
  })
})

describe('the difference of two bodies', () => {
  test('is a unified diff with three lines of context', () => {
    const lines = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '']
    const changed = lines.map((line) => (line === '5' ? 'five' : line))
    const { body } = compareVersions(version({}, lines.join('\n')), version({}, changed.join('\n')))
    expect(body).toEqual({
      identical: false,
      hunks: [
        {
          oldStart: 2,
          oldLines: 7,
          newStart: 2,
          newLines: 7,
          lines: [' 2', ' 3', ' 4', '-5', '+five', ' 6', ' 7', ' 8'],
        },
      ],
    })
  })

  test('notices line ends and a missing one at the end', () => {
    for (const [a, b] of [
      ['a\r\n', 'a\n'],
      ['a', 'a\n'],
    ] as const) {
      const { identical, body } = compareVersions(version({}, a), version({}, b))
      expect(identical).toBe(false)
      expect(body.hunks).toHaveLength(1)
    }
  })

  test('turns one body into the other when applied', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', '', '- d')).map((lines) => lines.join('\n'))
    fc.assert(
      fc.property(text, text, (a, b) => {
        const { hunks } = compareVersions(version({}, a), version({}, b)).body
        return hunks.length === 0 ? a === b : patched(a, hunks) === b
      }),
    )
  })

  test('of bodies with nothing in common is one hunk, and still applies', () => {
    const a = Array.from({ length: 3000 }, (_, index) => `a${index}`).join('\n')
    const b = Array.from({ length: 2000 }, (_, index) => `b${index}`).join('\n')
    const { hunks } = compareVersions(version({}, a), version({}, b)).body
    expect(hunks).toHaveLength(1)
    expect(hunks[0]).toMatchObject({ oldStart: 1, oldLines: 3000, newStart: 1, newLines: 2000 })
    expect(patched(a, hunks)).toBe(b)
  })
})
