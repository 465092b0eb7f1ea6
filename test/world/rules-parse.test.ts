import { describe, expect, test } from 'vitest'
import { createRuleBook } from '../../src/world/rules/book.ts'
import { builtinRules } from '../../src/world/rules/builtin.ts'
import { readIndexTable } from '../../src/world/rules/index-table.ts'
import { parseRuleFile } from '../../src/world/rules/parse.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'

const templates = await loadBuiltinTemplates()
const resolveType = (word: string) => templates.resolve(word)?.entityType
const parse = (text: string, path = '_Rules/CHARACTER_RULES.md') => parseRuleFile(text, path, { resolveType })

describe('a sloppy rule file', () => {
  test.each([
    ['without front matter', '# Prose\n\nBe kind.\n', 0, []],
    ['that is empty', '', 0, []],
    ['with empty front matter', '---\n---\nText', 0, []],
    ['with comments alone', '---\n# nothing yet\n---\nText', 0, []],
    ['without closing line', '---\nrules: []\n', 0, [[1, /closing/]]],
    ['with broken YAML', '---\nentity_type: character\nrules:\n  - id: [a\n---\n', 0, [[5, /./]]],
    ['with a duplicate key', '---\na: 1\na: 2\n---\n', 0, [[3, /twice/]]],
    ['that is a list', '---\n- a\n---\n', 0, [[2, /map/]]],
    ['with tabs', '---\nrules:\n\t- id: a\n---\n', 0, [[3, /./]]],
    ['with rules as texts', '---\nrules:\n  - Be kind.\n---\n', 1, [[3, /no id/]]],
    ['with rules as one text', '---\nrules: be kind\n---\n', 0, [[2, /list/]]],
    ['with rules as a map', '---\nrules:\n  a_1: Be kind.\n  a_2: { rule: Be brief. }\n---\n', 2, []],
    ['with an id twice', '---\nrules:\n  - {id: a, rule: x}\n  - {id: a, rule: y}\n---\n', 1, [[4, /twice/]]],
    [
      'with a rule that is a list',
      '---\nrules:\n  - [a]\n  - []\n---\n',
      1,
      [
        [3, /no id/],
        [4, /map/],
      ],
    ],
    ['with defaults as a list', '---\ndefaults: [a]\n---\n', 0, [[2, /map/]]],
    [
      'with an unknown check',
      '---\nrules:\n  - {id: a, rule: x, check: {colour: red}}\n---\n',
      1,
      [
        [3, /colour/],
        [3, /nothing/],
      ],
    ],
    [
      'with an alias bomb',
      `---\na: &a [x]\nb: &b [${'*a,'.repeat(60)}]\nc: [${'*b,'.repeat(60)}]\n---\n`,
      0,
      [[4, /alias/i]],
    ],
  ] as const)('%s is read as far as it goes', (_, text, rules, problems) => {
    const file = parse(text)
    expect(file.rules).toHaveLength(rules)
    expect(file.problems.map(({ line }) => line)).toEqual(problems.map(([line]) => line))
    for (const [index, [, message]] of problems.entries())
      expect(file.problems[index]?.message).toMatch(message)
    expect(file.text).toBe(text)
    expect(file.entityType).toBe('character')
  })

  test('has severities and texts under either name, unknown words as info', () => {
    const { rules } = parse(`---
rules:
  - { id: a, rule: A, validation_type: ERROR }
  - { id: b, description: B, severity: warning }
  - { id: c, rule: C, validation_type: consistency_check }
  - { id: d, rule: D, priority: Critical }
  - { id: e, rule: E, applies_to: Characters, forbidden_tech: [phone], max_depth: 3 }
---
`)
    expect(rules.map(({ id, text, severity }) => [id, text, severity])).toEqual([
      ['a', 'A', 'error'],
      ['b', 'B', 'warning'],
      ['c', 'C', 'info'],
      ['d', 'D', 'error'],
      ['e', 'E', 'suggestion'],
    ])
    expect(rules[4]?.appliesTo).toEqual(['character'])
    expect(rules[4]?.data).toMatchObject({ forbidden_tech: ['phone'], max_depth: 3 })
    expect(rules[4]?.checks).toHaveLength(1)
  })

  test('in YAML keeps what stands at its top, and reads one document', () => {
    const file = parse(
      '%YAML 1.2\n# c\n---\nrule_id: x\nscope: standard\napplies_to: [all]\nforbidden_phrases: [dark lord]\nrules:\n  - {id: s_1, description: D}\n---\nother: 1\n',
      '_Rules/Standard/x.yaml',
    )
    expect(file).toMatchObject({ layer: 'standard', format: 'yaml', global: true, entityType: null })
    expect(file.metadata).toMatchObject({ rule_id: 'x', scope: 'standard', forbidden_phrases: ['dark lord'] })
    expect(file.rules[0]?.line).toBe(9)
    expect(file.validationRules.map(({ id }) => id)).toEqual(['forbidden_phrases'])
    expect(file.problems.map(({ message }) => message)).toEqual([
      'Only the first YAML document of the file is read.',
    ])
  })

  test('names the stages of a workflow', () => {
    const text =
      '---\nstages:\n  - {id: cast, name: Cast, requires: [name, {field: age}], locks: [{field: name, reason: Printed}]}\n---\n'
    expect(parse(text, '_Rules/CHARACTER_WORKFLOW.md')).toMatchObject({
      entityType: null,
      appliesTo: ['character'],
      workflow: {
        stages: [
          {
            id: 'cast',
            name: 'Cast',
            requires: ['name', 'age'],
            locks: [{ field: 'name', reason: 'Printed' }],
          },
        ],
      },
    })
  })
})

test('layers prevail as Standard > Core > Custom > User, behind the own file and before built-in ones', () => {
  const yaml = (folder: string) =>
    parse(
      `entity_type: item\nrules:\n  - {id: same, rule: ${folder}}\n  - {id: of_${folder}, rule: x}\n`,
      `_Rules/${folder}/x.yaml`,
    )
  const layered = ['User', 'Core', 'Standard', 'Custom'].map(yaml)
  const text = (files: typeof layered) =>
    createRuleBook(files, [])
      .forType('item')
      .rules.find(({ id }) => id === 'same')?.text
  expect(text(layered)).toBe('Standard')
  expect(text(layered.filter(({ layer }) => layer !== 'standard'))).toBe('Core')
  const own = parse('---\nrules:\n  - {id: same, rule: own}\n---\n', '_Rules/ITEM_RULES.md')
  expect(text([...layered, own])).toBe('own')
  expect(createRuleBook(layered, []).forType('item').rules).toHaveLength(5)
})

describe('a file that is named for a type', () => {
  const file = (name: string) => parse('---\nrules:\n  - {id: a, rule: x}\n---\n', `_Rules/${name}`)
  const files = [file('Standard/HOUSE_STYLE.md'), file('NPC_RULES.md')]

  test('by its template applies to it, with the folder or without, in any case', () => {
    for (const name of ['HOUSE_STYLE.md', 'Standard/house_style.md', '_Rules/Standard/HOUSE_STYLE.md']) {
      const book = createRuleBook(files, [], { associated: new Map([['item', [name]]]), own: new Map() })
      expect(
        book.forType('item').files.map(({ path }) => path),
        name,
      ).toEqual(['_Rules/Standard/HOUSE_STYLE.md'])
      expect(book.forType('item').own).toBeUndefined()
      expect(book.forType('quest').files).toEqual([])
    }
  })

  test('by the settings is the one that is edited, and one that is not there is reported', () => {
    const at = { path: '_Rules/settings.yaml', line: 3 }
    const book = createRuleBook(files, [], {
      associated: new Map(),
      own: new Map([
        ['item', { file: 'NPC_RULES.md', ...at }],
        ['quest', { file: 'GONE.md', ...at }],
      ]),
    })
    expect(book.forType('item')).toMatchObject({
      own: { path: '_Rules/NPC_RULES.md' },
      inForce: [{ id: 'a' }],
    })
    expect(book.forType('quest')).toMatchObject({
      own: undefined,
      problems: [{ ...at, severity: 'warning' }],
    })
  })
})

test('a rule applies where its own list says, else where its file does', () => {
  const file = parse(
    '---\nglobal: true\nrules:\n  - {id: everywhere, rule: x}\n  - {id: items, rule: x, applies_to: [item]}\n---\n',
    '_Rules/CHARACTER_RULES.md',
  )
  const book = createRuleBook([file], [])
  expect(book.forType('item').inForce.map(({ id }) => id)).toEqual(['everywhere', 'items'])
  expect(book.forType('quest').inForce.map(({ id }) => id)).toEqual(['everywhere'])
  expect(book.forType('character').rules.map(({ id }) => id)).toEqual(['everywhere', 'items'])
  expect(book.find('nothing')).toBeUndefined()
})

test('an index is read by its headings, other tables aside', () => {
  const rows = readIndexTable(
    'Text | with bar\n\n| Used by | File | Purpose |\n|:--|---|--:|\n| character, item | [`A_RULES.md`](A_RULES.md) | **For** all |\n\n| Key | Meaning |\n|---|---|\n| x | y |\n',
  )
  expect(rows).toEqual([{ file: 'A_RULES.md', purpose: 'For all', usedBy: ['character', 'item'] }])
})

test('the built-in rules have no problems, ids of their own and mostly checks', async () => {
  const { files, index } = await builtinRules()
  expect(index?.name).toBe('RULES_INDEX.md')
  expect(files.flatMap(({ problems }) => problems)).toEqual([])
  const rules = files.flatMap((file) => file.rules)
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
  expect(rules.filter(({ checks }) => checks.length > 0).length).toBeGreaterThan(rules.length / 2)
})
