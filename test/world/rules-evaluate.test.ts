import { describe, expect, test } from 'vitest'
import { loadDemoWorld } from '../../src/world/entities/demo.ts'
import { createRuleBook } from '../../src/world/rules/book.ts'
import { builtinRules } from '../../src/world/rules/builtin.ts'
import { parentKey, takenKey } from '../../src/world/rules/evaluate/facts.ts'
import { parseRuleFile } from '../../src/world/rules/parse.ts'
import { evaluateRules, type Facts, rulesToReview, type Subject } from '../../src/world/rules/rules.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'

const templates = await loadBuiltinTemplates()
const resolveType = (word: string) => templates.resolve(word)?.entityType
const none: Facts = { existing: new Set(), taken: new Map(), parents: new Map() }
const templateOf = (type: string) => {
  const template = templates.resolve(type)
  if (!template) throw new Error(type)
  return template
}

const setOf = (yaml: string, type = 'character') =>
  createRuleBook(
    [parseRuleFile(`entity_type: ${type}\n${yaml}`, '_Rules/x.yaml', { resolveType })],
    [],
  ).forType(type)

/** Findings of one rule with the check over an entity, as `pointer: message`. */
function check(yaml: string, subject: Partial<Subject>, facts: Facts = none, type = 'character') {
  const rules = setOf(`rules:\n  - { id: r, rule: R, check: ${yaml} }`, type)
  expect(rules.problems).toEqual([])
  const whole = { entityId: 'x', name: 'X', status: 'draft', fields: {}, markdownBody: '', ...subject }
  const findings = evaluateRules(rules, templateOf(type), whole, facts)
  expect(evaluateRules(rules, templateOf(type), whole, facts)).toEqual(findings)
  return findings.map(({ field, message }) => `${field}: ${message}`)
}
const fields = (values: Subject['fields']) => ({ fields: values })

describe('a check', () => {
  test.each([
    ['{field: age, required: true}', fields({ age: '3' }), 0],
    ['{field: age, required: true}', fields({ age: '[Years]' }), 1],
    ['{field: [age, gender], required: true}', fields({}), 2],
    ['{field: markdown_body, required: true}', { markdownBody: ' ' }, 1],
    ["{field: name, pattern: '^\\p{Lu}'}", { name: 'Élodie' }, 0],
    ["{field: name, pattern: '^\\p{Lu}'}", { name: 'élodie' }, 1],
    ['{field: tags, not_pattern: "[0-9]"}', fields({ tags: ['a', 'b2', 'c3'] }), 2],
    ['{field: age, min: 18, max: 99}', fields({ age: '17' }), 1],
    ['{field: age, min: 18, max: 99}', fields({ age: 18 }), 0],
    ['{field: age, max: 99}', fields({ age: 'old' }), 1],
    ['{field: age, min: 18}', fields({}), 0],
    ['{field: name, min_length: 3, max_length: 5}', { name: '😀😀' }, 1],
    ['{field: name, max_length: 2}', { name: '😀😀' }, 0],
    ['{field: markdown_body, min_words: 3}', { markdownBody: 'Zwei Wörter' }, 1],
    ['{field: tags, min_items: 1}', fields({}), 1],
    ['{field: tags, max_items: 1}', fields({ tags: ['a', 'b'] }), 1],
    ['{field: gender, allowed_values: [a, b]}', fields({ gender: 'c' }), 1],
    ['{field: tags, allowed_values: [a, 1]}', fields({ tags: ['a', 1, '1'] }), 0],
    ['{field: gender, forbidden_values: [c]}', fields({ gender: 'c' }), 1],
    ['{field: tags, allowed_words: [Éclair]}', fields({ tags: ['éCLAIR', 'cake'] }), 1],
    ['{date_order: [birth_year, death_year]}', fields({ birth_year: 1200, death_year: 1100 }), 1],
    ['{date_order: [a, b, c]}', fields({ a: '2020-05', b: 2020, c: '2020-04-30' }), 0],
    ['{date_order: [a, b]}', fields({ a: '2020-05-02', b: '2020-05-01' }), 1],
    ['{field: deep.list.1, required: true}', fields({ deep: { list: ['a', ''] } }), 1],
    ['{when: {status: active}, field: age, required: true}', { status: 'draft' }, 0],
    ['{when: {status: [active, draft]}, field: age, required: true}', { status: 'draft' }, 1],
    ['{when: {age: null}, field: gender, required: true}', fields({}), 1],
    ['{field: constructor, required: true}', fields({}), 1],
  ] as const)('%s', (yaml, subject, count) => {
    expect(check(yaml, subject)).toHaveLength(count)
  })

  test('finds whole words in any case and script, with exceptions, and says where', () => {
    const yaml = '{forbidden_words: [magic, Straße, C++, dark lord], allowed_words: [magic lantern]}'
    const found = check(yaml, {
      name: 'MAGIC',
      fields: {
        tags: ['magical', 'a magic lantern', 'die STRAßE'],
        friends: ['magic'],
        n: { x: 'Dark\n lord!' },
      },
      markdownBody: 'Magically. darklord. C++ and C. pre_magic',
    })
    expect(found.map((line) => line.split(':')[0])).toEqual(['/name', '/tags/2', '/n/x', '/markdown_body'])
    expect(found[3]).toContain('C++')
  })

  test('wants elements anywhere, or in its fields', () => {
    expect(check('{required_elements: [Background, a price]}', { markdownBody: '## background' })).toEqual([
      '/: "a price" must appear.',
    ])
    expect(check('{field: tags, required_elements: [x]}', { markdownBody: 'x' })).toEqual([
      '/tags: "x" must appear.',
    ])
  })

  test('wants references to exist, in every form of a reference', () => {
    const facts = { ...none, existing: new Set(['character/ann']) }
    const friends = ['ann', { id: 'bob', relationship: 'close' }, { cy: 'casual' }]
    expect(check('{field: friends, reference_exists: true}', fields({ friends }), facts)).toEqual([
      '/friends/1: There is no character "bob".',
      '/friends/2: There is no character "cy".',
    ])
  })

  test('wants values to be unique, the entity itself aside', () => {
    const taken = new Map([
      [takenKey('name', 'x'), ['x']],
      [takenKey('age', '3'), ['x', 'y', 'z']],
    ])
    expect(check('{field: [name, age], unique: true}', fields({ age: 3 }), { ...none, taken })).toEqual([
      '/age: The value must be unique; y and 1 more has it too.',
    ])
  })

  test('follows parents: depth, cycles and the order of types', () => {
    const parents = new Map([
      [parentKey('parent_timeline_id', 'timeline/b'), 'timeline/c'],
      [parentKey('parent_timeline_id', 'timeline/c'), 'timeline/b'],
      [parentKey('parent_timeline_id', 'timeline/d'), 'timeline/e'],
      [parentKey('parent_timeline_id', 'timeline/e'), null],
    ])
    const at = (parent: string, yaml: string) =>
      check(yaml, fields({ parent_timeline_id: parent }), { ...none, parents }, 'timeline')
    expect(at('b', '{parent_field: parent_timeline_id}')[0]).toContain('comes back to timeline/b')
    expect(at('x', '{parent_field: parent_timeline_id}')[0]).toContain('comes back to timeline/x')
    expect(at('d', '{parent_field: parent_timeline_id, max_depth: 2}')).toEqual([])
    expect(at('d', '{parent_field: parent_timeline_id, max_depth: 1}')).toHaveLength(1)
    const chain = '{parent_field: district, hierarchy_chain: [universe, location, district]}'
    expect(check(chain, fields({ district: 'd' }), none, 'location')[0]).toContain('must not be inside')
  })

  test('with a pattern that cannot be compiled is a finding of its rule', () => {
    for (const pattern of ['(', '(?<=a)b', '(a)\\1', 'x'.repeat(1001)]) {
      const [finding] = check(`{field: name, pattern: ${JSON.stringify(pattern)}}`, {})
      expect(finding).toContain("/name: The rule's pattern cannot be used")
    }
  })

  test('with a pattern that explodes elsewhere ends, and one that is too much work says so', () => {
    const name = `${'a'.repeat(50_000)}!`
    for (const pattern of ['^(a+)+$', '^(a|a)*$', '^(a|aa)+$', '^([a-z]+)*$']) {
      expect(check(`{field: name, pattern: ${JSON.stringify(pattern)}}`, { name })).toHaveLength(1)
    }
    const long = { markdownBody: 'a'.repeat(900_000) }
    expect(check('{field: markdown_body, not_pattern: "(a{0,500}b){2}"}', long)[0]).toContain('too long')
  })
})

test('a thousand phrases that begin alike, and exceptions without end, are read in one pass', () => {
  const phrases = Array.from({ length: 1000 }, (_, index) => `dark lord ${index}`)
  const markdownBody = 'dark '.repeat(100_000)
  expect(check(JSON.stringify({ forbidden_words: phrases }), { markdownBody })).toEqual([])
  const lanterns = { forbidden_words: ['magic'], allowed_words: ['magic lantern'] }
  const allowed = 'magic lantern '.repeat(50_000)
  expect(check(JSON.stringify(lanterns), { markdownBody: allowed })).toEqual([])
  expect(check(JSON.stringify(lanterns), { markdownBody: `${allowed} magic` })).toHaveLength(1)
})

test('what is too much for one request is not checked, and a finding says so', () => {
  const rules = setOf(
    'rules:\n  - { id: r, rule: R, forbidden_words: [x] }\n  - { id: s, rule: S, forbidden_words: [y] }',
  )
  const subject = { entityId: null, name: 'N', status: 'draft', fields: {}, markdownBody: 'x y' }
  const findings = evaluateRules(rules, templateOf('character'), subject, none, { left: 15 })
  expect(findings.map(({ ruleId, field }) => [ruleId, field])).toEqual([
    ['r', '/markdown_body'],
    ['s', '/'],
  ])
})

describe('stages of a workflow', () => {
  const workflow = setOf(`stages:
  - { id: concept, name: Concept, requires: [name, character_id, template_type] }
  - { id: draft, name: Draft, requires: [name, age, skin_tone.base] }
  - { id: review, name: Final review, requires: [gender] }
  - { id: draft, name: Second of its id, requires: [notes] }`)
  const found = (subject: Partial<Subject>) =>
    evaluateRules(
      workflow,
      templateOf('character'),
      { entityId: null, name: 'X', status: 'active', fields: {}, markdownBody: '', ...subject },
      none,
    ).map(({ ruleId, severity, field }) => [ruleId, severity, field])

  test.each<[string, Partial<Subject>, [string, string][]]>([
    ['an entity in no stage', {}, []],
    ['a stage that asks for what every entity has', fields({ workflow_stage: 'concept' }), []],
    [
      'the stage of its status',
      { status: 'draft' },
      [
        ['stage#draft', '/age'],
        ['stage#draft', '/skin_tone/base'],
      ],
    ],
    ['a filled field', { status: 'draft', ...fields({ age: 3, skin_tone: { base: '#fff' } }) }, []],
    [
      'a placeholder',
      { status: 'draft', ...fields({ age: '[Age]', skin_tone: { base: '#fff' } }) },
      [['stage#draft', '/age']],
    ],
    [
      'the stage that it names, before its status',
      {
        status: 'draft',
        ...fields({ workflow: { current_stage: 'final review' } }),
      },
      [['stage#review', '/gender']],
    ],
    ['several stages', fields({ workflow: { stage: ['review', 'concept'] } }), [['stage#review', '/gender']]],
    ['a stage that there is not', fields({ workflow_stage: 'lost' }), [['stage', '/workflow_stage']]],
  ])('%s', (_, subject, expected) => {
    expect(found(subject)).toEqual(expected.map(([id, field]) => [id, 'warning', field]))
  })
})

test('defaults are for fields of the template; parameters of the rules are nobody to miss', () => {
  const rules = setOf('defaults: { species: human, min_backstory_length: 100, "hair_color.name": black }')
  const subject = { entityId: 'x', name: 'X', status: 'draft', fields: {}, markdownBody: '' }
  expect(evaluateRules(rules, templateOf('character'), subject, none).map(({ field }) => field)).toEqual([
    '/species',
    '/hair_color.name',
  ])
})

test('rules, validation entries and defaults report in order, prose is left to a reader', () => {
  const rules = setOf(`
rules:
  - { id: c_1, priority: critical, rule: Named, validation_type: error, check: { field: age, required: true, message: Say how old. } }
  - { id: c_2, rule: Be brave., priority: low }
  - { id: c_3, rule: No phones., forbidden_tech: [phone], severity: warning }
validation:
  - { id: v_1, field: gender, rule: required, severity: error }
  - Every scene has a cost.
defaults: { species: human, gender: unknown }
forbidden_phrases: [as an AI]
`)
  const subject = { entityId: null, name: 'A phone', status: 'draft', fields: {}, markdownBody: 'As an  ai.' }
  const findings = evaluateRules(rules, templateOf('character'), subject, none)
  expect(findings.map(({ ruleId, severity, field }) => [ruleId, severity, field])).toEqual([
    ['c_1', 'error', '/age'],
    ['c_3', 'warning', '/name'],
    ['forbidden_phrases', 'warning', '/markdown_body'],
    ['v_1', 'error', '/gender'],
    ['defaults', 'info', '/species'],
    ['defaults', 'info', '/gender'],
  ])
  expect(findings[0]?.message).toBe('Say how old.')
  expect(rulesToReview(rules).map(({ ruleId, text }) => [ruleId, text])).toEqual([
    ['c_2', 'Be brave.'],
    ['validation#2', 'Every scene has a cost.'],
  ])
})

test('the demo world keeps the built-in rules', async () => {
  const world = await loadDemoWorld()
  const book = await builtinRules()
  const existing = new Set(world.map(({ entityType, entityId }) => `${entityType}/${entityId}`))
  for (const entity of world) {
    const { entityType, entityId, name, fields, markdownBody } = entity
    const subject = { entityId, name, status: 'active', fields: { ...fields }, markdownBody }
    const findings = evaluateRules(book.forType(entityType), templateOf(entityType), subject, {
      ...none,
      existing,
    })
    expect(findings).toEqual([])
  }
})
