import { describe, expect, test } from 'vitest'
import {
  nextRuleId,
  withoutRule,
  withPrompt,
  withRule,
  withRuleChanged,
} from '../../src/world/rules/edit/rules-edit.ts'
import { editRuleFile, NotEditable } from '../../src/world/rules/edit/yaml-edit.ts'
import { parseRuleFile } from '../../src/world/rules/parse.ts'

const path = '_Rules/CHARACTER_RULES.md'
const file = (text: string, at = path) =>
  parseRuleFile(text, at, { resolveType: (word) => word.toLowerCase() })

const nasty = `---
# the whole file has a comment
entity_type:   "character"     # quoted, oddly spaced
system_prompt: |
  First line

  Third line

'odd key': [a,   b,  "c" ]
rules:
  # about the first
  - id: char_001      # its id
    rule: 'It''s quoted: once'
    weird: {z: 1,   a: [ x,y ]}
    # inside the first

  # about the second
  - {id: char_002, rule: "flow, with comma", priority: high}
  - rule: >-
      folded
      text
    id:   char_003
    unknown_key: 0x1F # stays

# at the end
tail:   ~
---

# Body --- kept

---
`

/** The lines of `after` that are not in `before` in the same order, and the other way round. */
function changedLines(before: string, after: string) {
  const a = before.split('\n')
  const b = after.split('\n')
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return { gone: a.slice(start, a.length - end), come: b.slice(start, b.length - end) }
}

describe.each([
  ['line feeds', nasty],
  ['carriage returns and a byte order mark', `\uFEFF${nasty.replaceAll('\n', '\r\n')}`],
])('an edit of a nasty file with %s', (_, text) => {
  const plain = (lines: string[]) => lines.map((line) => line.replace(/\r$/, ''))
  const diff = (after: string) => {
    const { gone, come } = changedLines(text, after)
    if (text.includes('\r')) for (const line of come) expect(line.endsWith('\r')).toBe(true)
    return { gone: plain(gone), come: plain(come) }
  }

  test('adds a rule behind the last one and changes no other byte', () => {
    const after = withRule(file(text), { id: 'char_004', rule: 'new: one', check: { field: 'a', min: 1 } })
    expect(diff(after)).toEqual({
      gone: [],
      come: ['  - id: char_004', '    rule: "new: one"', '    check:', '      field: a', '      min: 1'],
    })
  })

  test('changes one key of one rule, its comment kept', () => {
    expect(diff(withRuleChanged(file(text), 'char_003', { unknown_key: 7 }) ?? '')).toEqual({
      gone: ['    unknown_key: 0x1F # stays'],
      come: ['    unknown_key: 7 # stays'],
    })
    expect(diff(withRuleChanged(file(text), 'char_001', { weird: null }) ?? '')).toEqual({
      gone: ['    weird: {z: 1,   a: [ x,y ]}'],
      come: [],
    })
    expect(diff(withRuleChanged(file(text), 'char_002', { priority: 'low', extra: ['x'] }) ?? '')).toEqual({
      gone: ['  - {id: char_002, rule: "flow, with comma", priority: high}'],
      come: ['  - {id: char_002, rule: "flow, with comma", priority: "low", "extra": ["x"]}'],
    })
    expect(diff(withRuleChanged(file(text), 'char_003', { rule: 'two\nlines' }) ?? '')).toEqual({
      gone: ['  - rule: >-', '      folded', '      text'],
      come: ['  - rule: |-', '      two', '      lines'],
    })
  })

  test('removes the lines of a rule and leaves the comments between rules', () => {
    expect(diff(withoutRule(file(text), 'char_002') ?? '')).toEqual({
      gone: ['  - {id: char_002, rule: "flow, with comma", priority: high}'],
      come: [],
    })
    const { gone } = diff(withoutRule(file(text), 'char_003') ?? '')
    expect(gone).toEqual([
      '  - rule: >-',
      '      folded',
      '      text',
      '    id:   char_003',
      '    unknown_key: 0x1F # stays',
    ])
  })

  test('sets the system prompt, and the same prompt again changes nothing', () => {
    const once = withPrompt(file(text), 'Another\nprompt\n')
    expect(diff(once)).toEqual({
      gone: ['  First line', '', '  Third line'],
      come: ['  Another', '  prompt'],
    })
    expect(withPrompt(file(once), 'Another\nprompt\n')).toBe(once)
    expect(withPrompt(file(text), 'First line\n\nThird line\n')).toBe(text)
  })

  test('what is added and removed again leaves the bytes as they were', () => {
    const added = withRule(file(text), { id: 'char_009', rule: 'a\nb' })
    expect(withoutRule(file(added), 'char_009')).toBe(text)
  })
})

describe('an edit of a sparse file', () => {
  const add = (text: string, at = path) => withRule(file(text, at), { id: 'a_1', rule: 'Be.' })
  test.each([
    ['no front matter', '# Prose\n', '---\nrules:\n  - id: a_1\n    rule: Be.\n---\n\n# Prose\n'],
    ['an empty list', '---\nrules: []\nx: 1\n---\n', '---\nrules:\n  - id: a_1\n    rule: Be.\nx: 1\n---\n'],
    [
      'a key without value',
      '---\nrules: # none\nx: 1\n---\n',
      '---\nrules: # none\n  - id: a_1\n    rule: Be.\nx: 1\n---\n',
    ],
    ['no rules', '---\nx: 1 # one\n---\nB', '---\nx: 1 # one\nrules:\n  - id: a_1\n    rule: Be.\n---\nB'],
    ['an empty front matter', '---\n---\nB', '---\nrules:\n  - id: a_1\n    rule: Be.\n---\nB'],
    [
      'a map of ids',
      '---\nrules:\n  b_1: Text # kept\n---\n',
      '---\nrules:\n  b_1: Text # kept\n  a_1:\n    rule: Be.\n---\n',
    ],
  ])('adds a rule to %s', (_, before, after) => {
    expect(add(before)).toBe(after)
  })

  test('leaves an empty list where the last rule was', () => {
    expect(withoutRule(file('---\nrules:\n  - id: a # x\nx: 1\n---\n'), 'a')).toBe(
      '---\nrules: []\nx: 1\n---\n',
    )
  })

  test('edits YAML files with and without a marker and a line at the end', () => {
    const at = '_Rules/Standard/x.yaml'
    expect(add('# c\n---\nrules:\n- id: q\n  rule: z', at)).toBe(
      '# c\n---\nrules:\n- id: q\n  rule: z\n- id: a_1\n  rule: Be.\n',
    )
    expect(editRuleFile('a: 1', at, [{ path: ['b', 'c'], value: true }])).toBe('a: 1\nb:\n  c: true\n')
  })

  test('refuses broken YAML and spellings that would take something else along, naming the line', () => {
    for (const text of ['---\nrules: [\n---\n', '---\nrules: []\n', '---\na: 1\na: 2\n---\n']) {
      expect(() => add(text)).toThrow(NotEditable)
    }
    const aliased = '---\nbase: &b { k: 1 }\nrules:\n  - &r { id: x, rule: y }\nagain: *r\n---\n'
    expect(() => withRuleChanged(file(aliased), 'x', { rule: 'z' })).toThrow(NotEditable)
  })
})

test('ids count on from the highest of the commonest prefix', () => {
  expect(nextRuleId(['char_001', 'char_010', 'x_99'], 'character')).toBe('char_011')
  expect(nextRuleId([], 'character')).toBe('char_001')
  expect(nextRuleId(['character#2', 'words'], 'style_bible')).toBe('styl_001')
  expect(nextRuleId(['r9'], 'item')).toBe('r010')
})
