import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EntityDraft, readEntityFile, writeEntityFile } from '../../src/world/markdown/rules.ts'
import { loadBuiltinTemplates, type Template } from '../../src/world/templates/rules.ts'

const templates = await loadBuiltinTemplates()
const demo = new URL('../../src/world/entities/demo/', import.meta.url)
const demoFiles = await Promise.all(
  (await readdir(demo))
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFile(new URL(file, demo), 'utf8')),
)
const dates = { created: new Date('2024-02-03T00:00:00Z'), updated: new Date('2025-04-05T00:00:00Z') }

function templateOf(type: string): Template {
  const template = templates.resolve(type)
  if (!template) throw new Error(type)
  return template
}
const character = templateOf('character')
const read = (text: string, entityId = 'rex') => readEntityFile(text, character, { entityId })
const write = (base: string | undefined, draft: EntityDraft, entityId = 'rex') =>
  writeEntityFile(base, character, entityId, draft, dates)

/** Lines of `after` that `before` has not, and the other way round. */
function changedLines(before: string, after: string): { gone: string[]; come: string[] } {
  const [a, b] = [before.split('\n'), after.split('\n')]
  return { gone: a.filter((line) => !b.includes(line)), come: b.filter((line) => !a.includes(line)) }
}

const FILE = `---
# About Rex
id: rex # the folder
entity_type: character
template_version: "1.0"
created_date: 2024-01-02
last_updated: 2024-01-02

name: 'Rex Marshall'   # full
status: active # active, draft
age: 34 # years
tags: [hero, "mechanic"] # searched
hair_color:
  name: black # as ink
  hex: "#000000"
friends:
  # people
  - ilse # since 1998
  - tobin

  - maud
notes: |
  First line
  second

faction: ''
---

# Rex

A mechanic.
`

/** A thousand runs on a busy machine, in ms. */
const PATIENCE = 120_000

describe('an entity file', () => {
  test('gives name, status, fields and body; keys about the file are no fields', () => {
    const { draft, entityId, entityType, problems } = read(FILE)
    expect({ entityId, entityType, problems }).toEqual({
      entityId: 'rex',
      entityType: 'character',
      problems: [],
    })
    expect(draft).toEqual({
      name: 'Rex Marshall',
      status: 'active',
      primaryAsset: null,
      markdownBody: '# Rex\n\nA mechanic.\n',
      fields: {
        age: 34,
        tags: ['hero', 'mechanic'],
        hair_color: { name: 'black', hex: '#000000' },
        friends: ['ilse', 'tobin', 'maud'],
        notes: 'First line\nsecond\n',
        faction: '',
      },
    })
  })

  test('stays byte-identical while it says the same, with its BOM, CRLF, comments and quotes', () => {
    for (const text of [FILE, `\uFEFF${FILE}`, FILE.replaceAll('\n', '\r\n'), FILE.trimEnd(), ...demoFiles]) {
      const { draft, entityId = '' } = readEntityFile(text, character, { entityId: 'rex' })
      const template = templateOf(readEntityFile(text, character).entityType)
      expect(writeEntityFile(text, template, entityId, draft, dates)).toBe(text)
    }
  })

  test.each<[string, Partial<EntityDraft>, object, string[], string[]]>([
    ['a number keeps its comment', {}, { age: 35 }, ['age: 34 # years'], ['age: 35 # years']],
    [
      'a name loses no comment',
      { name: 'Rex' },
      {},
      ["name: 'Rex Marshall'   # full"],
      ['name: Rex   # full'],
    ],
    [
      'a key of a nested map changes alone',
      {},
      { hair_color: { name: 'grey', hex: '#000000' } },
      ['  name: black # as ink'],
      ['  name: grey # as ink'],
    ],
    [
      'a flow list stays one',
      {},
      { tags: ['hero', 'x'] },
      ['tags: [hero, "mechanic"] # searched'],
      ['tags: [ hero, x ] # searched'],
    ],
    ['an item comes into a block list', {}, { friends: ['ilse', 'wren', 'tobin', 'maud'] }, [], ['  - wren']],
    ['an item leaves a block list', {}, { friends: ['ilse', 'maud'] }, ['  - tobin'], []],
    ['a block text changes', {}, { notes: 'First line\nthird\n' }, ['  second'], ['  third']],
    [
      'a text that looks like a date is quoted',
      {},
      { faction: '2024-01-01' },
      ["faction: ''"],
      ['faction: "2024-01-01"'],
    ],
  ])('%s', (_, columns, fields, gone, come) => {
    const { draft } = read(FILE)
    const next = { ...draft, ...columns, fields: { ...draft.fields, ...fields } }
    const text = write(FILE, next)
    expect(read(text).draft).toEqual(next)
    const changed = changedLines(FILE, text)
    expect(changed.gone).toEqual(
      ['last_updated: 2024-01-02', ...gone].sort((a, b) => FILE.indexOf(a) - FILE.indexOf(b)),
    )
    expect(changed.come.filter((line) => !line.startsWith('last_updated'))).toEqual(come)
  })

  test('a removed field loses its lines and its own comment only', () => {
    const { draft } = read(FILE)
    const { notes: _notes, age: _age, ...fields } = draft.fields
    const text = write(FILE, { ...draft, fields })
    expect(text).toBe(
      FILE.replace('age: 34 # years\n', '')
        .replace('notes: |\n  First line\n  second\n', '')
        .replace('last_updated: 2024-01-02', 'last_updated: "2025-04-05"'),
    )
  })

  test('a new field goes behind the one that the template puts before it, else to the end', () => {
    const { draft } = read(FILE)
    const text = write(FILE, { ...draft, fields: { ...draft.fields, gender: 'male', own_idea: { a: [] } } })
    expect(text).toContain('age: 34 # years\ngender: male\ntags:')
    expect(text).toContain("faction: ''\nown_idea:\n  a: []\n---\n")
  })

  test('CRLF and BOM stay when something changes', () => {
    const base = `\uFEFF${FILE.replaceAll('\n', '\r\n')}`
    const { draft } = read(base)
    const text = write(base, { ...draft, fields: { ...draft.fields, age: 35, secrets: ['a', 'b'] } })
    expect(text.startsWith('\uFEFF---\r\n')).toBe(true)
    expect(text.replaceAll('\r\n', '')).not.toContain('\n')
    expect(read(text).draft.fields).toMatchObject({ age: 35, secrets: ['a', 'b'] })
  })

  test('an older name key keeps the name, and its line follows a rename', () => {
    const base = '---\nid: rex\ncharacter_name: Rex # old\nage: 3\n---\nText'
    const { draft } = read(base)
    expect(draft).toMatchObject({ name: 'Rex', fields: { age: 3 }, markdownBody: 'Text' })
    expect(write(base, { ...draft, name: 'Bob' })).toContain('character_name: Bob # old\n')
    expect(read('---\nname: "[Full name]"\n---\n', 'rex_marshall').draft.name).toBe('Rex Marshall')
  })

  test('an anchor that others use can be changed without losing their values', () => {
    const base = '---\na: &x { p: 1 }\nb: *x\nc: 1 # c\n---\n'
    const { draft } = read(base)
    const next = { ...draft, fields: { ...draft.fields, a: { p: 2 } } }
    expect(read(write(base, next)).draft).toEqual(next)
    expect(write(base, next)).toContain('c: 1 # c')
  })

  test('what cannot be read is reported by kind, and a file without a base is new', () => {
    expect(read('no front matter').problems[0]?.kind).toBe('no_opening')
    expect(read('---\na: 1\n').problems[0]?.kind).toBe('no_closing')
    expect(read('---\na: [\n---\n').problems[0]?.kind).toBe('yaml')
    expect(read('---\n- a\n---\n').problems[0]?.kind).toBe('not_a_map')
    expect(write(undefined, read(FILE).draft)).toBe(`---
id: rex
entity_type: character
template_version: "1.0"
template_category: entity
created_date: "2024-02-03"
last_updated: "2025-04-05"
status: active
name: Rex Marshall
age: 34
hair_color:
  name: black
  hex: "#000000"
faction: ""
friends:
  - ilse
  - tobin
  - maud
tags:
  - hero
  - mechanic
notes: |
  First line
  second
---

# Rex

A mechanic.
`)
  })
})

const text = fc
  .oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(
      'yes',
      'null',
      '~',
      '007',
      '1e3',
      '.inf',
      '0x1F',
      '2024-01-01',
      '1:30',
      '---',
      '- a',
      '# x',
      ' a ',
      '[x]',
      'YYYY-MM-DD',
      'a: b',
      "'",
      '"',
      '\t',
      '|',
      '>',
      '&a',
      '*a',
      '!x',
      '%x',
      '@x',
      '`',
      '{',
      '[[Link|x]]',
      'é',
      '\u0085',
      '\u2028',
      '\uFEFF',
      '\r',
      'x\r\ny',
    ),
    fc
      .array(fc.constantFrom('a', '', '  ', 'b  ', '---', ' c', '# d', 'é: f', '\t'), { maxLength: 5 })
      .map((lines) => lines.join('\n')),
  )
  .filter((value) => value.isWellFormed() && !value.includes('\0'))
const key = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom('age', 'tags', 'faction', 'friends', 'notes', 'hair_color', 'own', 'x'),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        'id',
        'name',
        'status',
        'character_name',
        'primary_asset',
        'created_date',
        '_atelier',
        'primary_image',
        'fields',
        '<<',
        '1',
        'null',
        'constructor',
      ),
    },
    { weight: 1, arbitrary: text },
  )
  .filter((value) => value !== '__proto__')
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    text,
    fc.oneof(
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const draft: fc.Arbitrary<EntityDraft> = fc.record(
  {
    name: text,
    status: fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom('active', 'draft') },
      { weight: 1, arbitrary: text },
    ),
    fields: fc.dictionary(key, value, { maxKeys: 8, noNullPrototype: true }),
    markdownBody: text,
    primaryAsset: fc.option(text),
  },
  { noNullPrototype: true },
)

describe('any draft', () => {
  test(
    'reads back from a new file as it was written',
    () => {
      fc.assert(
        fc.property(draft, (wanted) => {
          const { draft: got, problems } = read(write(undefined, wanted))
          expect(problems).toEqual([])
          expect(got).toEqual(wanted)
        }),
        { seed: 4, numRuns: 1000 },
      )
    },
    PATIENCE,
  )

  test(
    'reads back when it is edited into a file, whatever stood there, and then is stable',
    () => {
      const base = fc.oneof(
        draft.map((one) => write(undefined, one)),
        fc.constantFrom(FILE, `\uFEFF${FILE.replaceAll('\n', '\r\n')}`, ...demoFiles),
      )
      fc.assert(
        fc.property(base, draft, fc.boolean(), (before, other, whole) => {
          const old = read(before).draft
          const wanted = whole ? other : { ...old, fields: { ...old.fields, ...other.fields } }
          const after = write(before, wanted)
          expect(read(after).draft).toEqual(wanted)
          expect(write(after, wanted)).toBe(after)
        }),
        { seed: 5, numRuns: 1000 },
      )
    },
    PATIENCE,
  )

  test(
    'a change of one field of a demo file touches no other line',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...demoFiles), fc.nat(), value, (file, index, next) => {
          const template = templateOf(readEntityFile(file, character).entityType)
          const { draft: old, entityId = '' } = readEntityFile(file, template)
          const names = Object.keys(old.fields)
          const name = names[index % names.length] ?? ''
          const after = writeEntityFile(
            file,
            template,
            entityId,
            { ...old, fields: { ...old.fields, [name]: next } },
            dates,
          )
          // Every other entry stands there as before, in its order.
          const entries = file.split(/^(?=[a-z_]+:|---)/m)
          let at = 0
          for (const entry of entries) {
            if (entry.startsWith(`${name}:`) || entry.startsWith('last_updated:')) continue
            const found = after.indexOf(entry, at)
            expect(found, entry).toBeGreaterThanOrEqual(at)
            at = found + entry.length
          }
        }),
        { seed: 6, numRuns: 1000 },
      )
    },
    PATIENCE,
  )
})
