import { describe, expect, test } from 'vitest'
import { readFrontmatter } from '../../src/world/markdown/frontmatter.ts'

const kinds = (text: string) => readFrontmatter(text).problems.map(({ kind }) => kind)
const first = (yaml: string) => readFrontmatter(`---\n${yaml}\n---\n`).problems[0]

describe('readFrontmatter', () => {
  test('gives the map and the body byte for byte', () => {
    const { data, body, problems } = readFrontmatter('---\nname: Rex\ntags: [a, b]\n---\n\n# Rex\n\n---\n')
    expect(problems).toEqual([])
    expect(data).toEqual({ name: 'Rex', tags: ['a', 'b'] })
    expect(body).toBe('\n# Rex\n\n---\n')
  })

  test('accepts a byte order mark and CRLF line ends', () => {
    const { data, body, problems } = readFrontmatter('\uFEFF---\r\nname: Rex\r\nage: 34\r\n---\r\nBody\r\n')
    expect(problems).toEqual([])
    expect(data).toEqual({ name: 'Rex', age: 34 })
    expect(body).toBe('Body\r\n')
  })

  test('accepts a closing line that ends the file', () => {
    expect(readFrontmatter('---\na: 1\n---')).toMatchObject({ data: { a: 1 }, body: '', problems: [] })
  })

  test('does not take an indented or longer line for the closing one', () => {
    expect(readFrontmatter('---\na: |\n  ---\n  x\n---\ny').data).toEqual({ a: '---\nx\n' })
    expect(kinds('---\na: 1\n----\n')).toEqual(['no_closing'])
  })

  test.each([
    ['no opening line', 'name: Rex\n---\n', 'no_opening'],
    ['an opening line after a blank one', '\n---\nname: Rex\n---\n', 'no_opening'],
    ['empty text', '', 'no_opening'],
    ['no closing line', '---\nname: Rex\n', 'no_closing'],
    ['bad YAML', '---\nname: [Rex\n---\n', 'yaml'],
    ['a list', '---\n- Rex\n---\n', 'not_a_map'],
    ['a scalar', '---\nRex\n---\n', 'not_a_map'],
    ['nothing between the lines', '---\n---\n', 'not_a_map'],
  ])('reports %s as its own kind', (_, text, kind) => {
    expect(kinds(text)[0]).toBe(kind)
    expect(readFrontmatter(text).data).toEqual({})
  })

  test('names the line of a YAML problem in the file', () => {
    expect(first('a: 1\nb: 2\na: 3')).toMatchObject({ kind: 'yaml', line: 4 })
    expect(first('a: 1\nb: x: y')).toMatchObject({ kind: 'yaml', line: 3 })
  })

  test('keeps the text after the closing line although the YAML is bad', () => {
    expect(readFrontmatter('---\na: [\n---\nBody').body).toBe('Body')
  })

  test('keeps dates and old booleans as text', () => {
    const { data } = readFrontmatter('---\nd: 2024-05-31\nt: 2024-05-31T10:00:00Z\ny: yes\n---\n')
    expect(data).toEqual({ d: '2024-05-31', t: '2024-05-31T10:00:00Z', y: 'yes' })
  })

  test.each([
    ['a custom tag', 'a: !python/object x'],
    ['a date tag', 'a: !!timestamp 2024-05-31'],
    ['a binary tag', 'a: !!binary aGk='],
    ['a duplicate key', 'a: 1\na: 2'],
    ['a duplicate key further in', 'm:\n  a: 1\n  a: 2'],
    ['a list as a key', '? [1, 2]\n: x'],
    ['a number that is not finite', 'a: .inf'],
    ['an unknown alias', 'a: *b'],
    ['a value that contains itself', 'a: &a [*a]'],
    ['a second document', 'a: 1\n...\nb: 2'],
  ])('refuses %s as a YAML problem', (_, yaml) => {
    expect(first(yaml)).toMatchObject({ kind: 'yaml' })
  })

  test('refuses an alias bomb, many aliases, deep nesting and sheer size without throwing', () => {
    const row = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(of).join(', ')}]`
    const bomb = [row('a', 'x'), row('b', '*a'), row('c', '*b'), row('d', '*c'), row('e', '*d')].join('\n')
    const many = `a: &a x\nb: [${Array(500).fill('*a').join(', ')}]`
    for (const yaml of [bomb, many, `a: ${'['.repeat(9000)}`, `a: ${'x'.repeat(300_000)}`]) {
      expect(first(yaml)).toMatchObject({ kind: 'yaml' })
    }
  })

  test('takes a __proto__ key as a key', () => {
    const { data } = readFrontmatter('---\n__proto__: { admin: true }\n---\n')
    expect(Object.keys(data)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype)
    expect('admin' in {}).toBe(false)
  })

  test('finds the line of a key, of a list item, and of the nearest parent', () => {
    const { lineOf } = readFrontmatter('---\na: 1\nm:\n  k: 2\nl:\n  - x\n  - y\n---\n')
    expect(lineOf(['a'])).toBe(2)
    expect(lineOf(['m', 'k'])).toBe(4)
    expect(lineOf(['l', 1])).toBe(7)
    expect(lineOf(['m', 'gone'])).toBe(3)
  })
})
