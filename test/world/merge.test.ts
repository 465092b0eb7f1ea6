import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { blocksOf } from '../../src/world/markdown/merge/blocks.ts'
import { type EntityDraft, mergeDrafts, mergeText } from '../../src/world/markdown/rules.ts'

const draft = (change: Partial<EntityDraft> = {}): EntityDraft => ({
  name: 'Rex',
  status: 'active',
  fields: { age: 34, tags: ['a', 'b', 'c'], hair: { name: 'black', hex: '#000' } },
  markdownBody: '# Rex\n\nOne.\n\nTwo.',
  primaryAsset: null,
  ...change,
})
const base = draft()
const fields = (change: object) => draft({ fields: { ...base.fields, ...change } })

/** A thousand runs on a busy machine, in ms. */
const PATIENCE = 120_000

describe('mergeDrafts', () => {
  test('takes each field from the side that changed it, and says which', () => {
    const {
      merged,
      conflicts,
      fields: results,
    } = mergeDrafts(
      base,
      draft({ name: 'Rex M', fields: { ...base.fields, age: 35, faction: 'hush' } }),
      draft({ status: 'draft', fields: { tags: base.fields.tags, hair: base.fields.hair } }),
    )
    expect(conflicts).toMatchObject([{ kind: 'field', path: ['age'], base: 34, a: 35 }])
    expect(merged).toMatchObject({ name: 'Rex M', status: 'draft', fields: { age: 35, faction: 'hush' } })
    expect(Object.fromEntries(results.map(({ path, side }) => [path.join('.'), side]))).toEqual({
      name: 'a',
      status: 'b',
      primary_asset: 'unchanged',
      age: 'conflict',
      tags: 'unchanged',
      hair: 'unchanged',
      faction: 'a',
    })
  })

  test('lists that both sides only added to or took from merge in order; moved ones conflict', () => {
    const lists = (a: unknown, b: unknown) => {
      const { merged, conflicts } = mergeDrafts(base, fields({ tags: a }), fields({ tags: b }))
      return conflicts.length > 0 ? 'conflict' : merged.fields.tags
    }
    expect(lists(['a', 'x', 'b', 'c'], ['b', 'c', 'y'])).toEqual(['x', 'b', 'c', 'y'])
    expect(lists(['a', 'b', 'c', 'z'], ['a', 'b', 'c', 'z', 'y'])).toEqual(['a', 'b', 'c', 'z', 'y'])
    expect(lists(['c', 'b', 'a'], ['a', 'b', 'c', 'd'])).toBe('conflict')
    expect(lists([{ id: 'a' }], ['a'])).toBe('conflict')
  })

  test('maps merge by key', () => {
    const merge = mergeDrafts(
      base,
      fields({ hair: { name: 'grey', hex: '#000' } }),
      fields({ hair: { name: 'black', hex: '#111' } }),
    )
    expect(merge.conflicts).toEqual([])
    expect(merge.merged.fields.hair).toEqual({ name: 'grey', hex: '#111' })
    expect(merge.fields.filter(({ path }) => path.length === 2)).toMatchObject([
      { path: ['hair', 'name'], side: 'a' },
      { path: ['hair', 'hex'], side: 'b' },
    ])
  })

  test('different blocks of the body merge, one block changed twice conflicts', () => {
    const bodies = (a: string, b: string) =>
      mergeDrafts(base, draft({ markdownBody: a }), draft({ markdownBody: b }))
    expect(bodies('# Rex\n\nOne!\n\nTwo.', '# Rex\n\nOne.\n\nTwo.\n\nThree.').merged.markdownBody).toBe(
      '# Rex\n\nOne!\n\nTwo.\n\nThree.',
    )
    expect(bodies('# Rex\n\nOne.\n\nTwo!', '# Rex\n\nOne.\n\nTwo.\n\nThree.').merged.markdownBody).toBe(
      '# Rex\n\nOne.\n\nTwo!\n\nThree.',
    )
    expect(bodies('# Rex\n\nTwo.', '# Rexy\n\nOne.\n\nTwo.').merged.markdownBody).toBe('# Rexy\n\nTwo.')
    expect(bodies('# Rex\n\nSame.\n\nTwo.', '# Rex\n\nSame.\n\nTwo.').blocks.map(({ side }) => side)).toEqual(
      ['unchanged', 'both', 'unchanged'],
    )
    const clash = bodies('# Rex\n\nOne a.\n\nTwo.', '# Rex\n\nOne b.\n\nTwo.')
    expect(clash.conflicts).toEqual([{ kind: 'block', line: 3, base: 'One.', a: 'One a.', b: 'One b.' }])
  })

  test('without a base equal parts merge and different ones conflict', () => {
    const other = draft({ fields: { ...base.fields, age: 35 }, markdownBody: '# Rex\n\nOne.\n\n2.' })
    expect(mergeDrafts(undefined, base, draft()).conflicts).toEqual([])
    expect(mergeDrafts(undefined, base, other).conflicts).toMatchObject([
      { kind: 'field', path: ['age'], a: 34, b: 35 },
      { kind: 'block', line: 5, a: 'Two.', b: '2.' },
    ])
  })
})

const words = fc.constantFrom('a', 'b', '# c', '- d', '```', '', ' ', 'e\r')
const body = fc.array(words, { maxLength: 14 }).map((lines) => lines.join('\n'))
const value = fc.oneof(
  fc.integer({ max: 3, min: 0 }),
  fc.array(fc.constantFrom('x', 'y', 'z')),
  fc.dictionary(fc.constantFrom('p', 'q'), fc.nat(2)),
)
const any = fc.record({
  name: fc.constantFrom('A', 'B'),
  status: fc.constantFrom('active', 'draft'),
  fields: fc.dictionary(fc.constantFrom('k', 'l', 'm', '__p'), value),
  markdownBody: body,
  primaryAsset: fc.constantFrom(null, 'x.png'),
})

describe('laws of merging', () => {
  test(
    'a body is its blocks joined',
    () => {
      fc.assert(
        fc.property(body, (text) => {
          expect(blocksOf(text).join('')).toBe(text)
        }),
        { seed: 7, numRuns: 1000 },
      )
    },
    PATIENCE,
  )

  test(
    'the side that changed wins whole, equal changes merge, and the sides can be swapped',
    () => {
      fc.assert(
        fc.property(any, any, any, (o, a, b) => {
          expect(mergeDrafts(o, a, o)).toMatchObject({ merged: a, conflicts: [] })
          expect(mergeDrafts(o, o, b)).toMatchObject({ merged: b, conflicts: [] })
          expect(mergeDrafts(o, a, a)).toMatchObject({ merged: a, conflicts: [] })
          const [left, right] = [mergeDrafts(o, a, b), mergeDrafts(o, b, a)]
          expect(left.conflicts.length).toBe(right.conflicts.length)
          if (left.conflicts.length === 0) {
            expect(left.merged.markdownBody).toBe(right.merged.markdownBody)
            expect(Object.keys(left.merged.fields).sort()).toEqual(Object.keys(right.merged.fields).sort())
          }
          // Every part of both bodies is found in the result or in a conflict.
          expect(left.blocks.map((part) => part.a).join('')).toBe(a.markdownBody)
          expect(left.blocks.map((part) => part.b).join('')).toBe(b.markdownBody)
          expect(left.blocks.map((part) => part.base).join('')).toBe(o.markdownBody)
        }),
        { seed: 8, numRuns: 1000 },
      )
    },
    PATIENCE,
  )

  test(
    'texts merge by lines and lose none',
    () => {
      expect(mergeText('a\nb\nc\n', 'A\nb\nc\n', 'a\nb\nC\n')).toEqual({ merged: 'A\nb\nC\n', conflicts: [] })
      expect(mergeText('a\nb\n', 'a\nx\n', 'a\ny\n')).toEqual({
        merged: 'a\nx\n',
        conflicts: [{ line: 2, base: 'b\n', a: 'x\n', b: 'y\n' }],
      })
      expect(mergeText(undefined, 'same', 'same').conflicts).toEqual([])
      expect(mergeText('constructor\n__proto__', 'constructor\nx', 'constructor\n__proto__').merged).toBe(
        'constructor\nx',
      )
      fc.assert(
        fc.property(body, body, (o, a) => {
          expect(mergeText(o, a, o)).toEqual({ merged: a, conflicts: [] })
          expect(mergeText(o, o, a)).toEqual({ merged: a, conflicts: [] })
        }),
        { seed: 9, numRuns: 1000 },
      )
    },
    PATIENCE,
  )
})
