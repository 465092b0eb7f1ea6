import { describe, expect, test } from 'vitest'
import { codeSpans, entityLinks, textLinks } from '../../src/world/entities/rules.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'

const template = (await loadBuiltinTemplates()).resolve('character')
if (!template) throw new Error('no template')
const targets = (text: string) =>
  textLinks(text).map(({ type, target }) => (type ? `${type}/${target}` : target))

describe('links in a text', () => {
  test.each([
    ['[[rex]] and [[Rex Marshall]]', ['rex', 'Rex Marshall']],
    ['[[character/rex|the pilot]]', ['character/rex']],
    ['[[Rex Marshall#Youth]] [[ Rex ]] [[rex^block]]', ['Rex Marshall', 'Rex', 'rex']],
    ['| [[rex\\|Rex]] |', ['rex']],
    ['[[a/b/rex.md]]', ['rex']],
    ['![[map.png]] [not](a/link) [[]] [[ ]] [[a\nb]]', []],
    ["@rex, @character/rex. (@ada) @rex's", ['rex', 'character/rex', 'ada', 'rex']],
    ['mail me@rex.com, @Rex, a@b, @rex.com, https://x.y/@rex', []],
    ['`[[no]]` ``a ` [[no]]`` [[yes]] `open [[also]]', ['yes', 'also']],
    ['```\n[[no]] @no\n```\n[[yes]]', ['yes']],
    ['~~~md\n[[no]]\n```\n[[no]]\n~~~\n@yes', ['yes']],
    ['`one\n\n[[yes]] two`', ['yes']],
  ])('of %j are %j', (text, expected) => {
    expect(targets(text)).toEqual(expected)
  })

  test('stand where the spans say', () => {
    const text = 'x [[ character/rex |Rex]] y @item/horn'
    expect(textLinks(text).map(({ start, end }) => text.slice(start, end))).toEqual(['rex', 'horn'])
    expect(codeSpans('a `b` c')).toEqual([[2, 5]])
  })

  test('of hostile texts are found in a time that grows with their length', () => {
    for (const piece of ['[[', '`', '`` ` ', '@a/', '[[a|', '```\n', '@']) {
      expect(textLinks(piece.repeat(100_000 / piece.length)).length).toBeGreaterThanOrEqual(0)
    }
  })
})

test('an entity names each thing once per field: references with their relationship, texts of fields, the body', () => {
  const links = entityLinks(template, {
    fields: {
      faction: 'free_pilots',
      ai_bio_summary: 'A friend of [[Ada]] and [[Ada]].',
      tags: ['@rex'],
    },
    markdownBody: 'With [[Ada]], [[item/horn]] and [[漢字]].',
  })
  expect(links).toEqual([
    {
      kind: 'reference',
      field: 'faction',
      pointer: '/faction',
      targetType: 'faction',
      targetId: 'free_pilots',
      relationship: null,
    },
    {
      kind: 'wiki',
      field: 'ai_bio_summary',
      pointer: '/ai_bio_summary',
      targetType: null,
      targetId: 'ada',
      relationship: null,
    },
    {
      kind: 'mention',
      field: 'tags',
      pointer: '/tags/0',
      targetType: null,
      targetId: 'rex',
      relationship: null,
    },
    { kind: 'wiki', field: null, pointer: null, targetType: null, targetId: 'ada', relationship: null },
    { kind: 'wiki', field: null, pointer: null, targetType: 'item', targetId: 'horn', relationship: null },
    { kind: 'wiki', field: null, pointer: null, targetType: null, targetId: '漢字', relationship: null },
  ])
})
