import { readdir, readFile } from 'node:fs/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatFile } from '../../src/world/markdown/format/format.ts'
import { readEntityFile } from '../../src/world/markdown/rules.ts'
import { loadBuiltinTemplates } from '../../src/world/templates/rules.ts'

const templates = await loadBuiltinTemplates()
const character = templates.resolve('character')
if (!character) throw new Error('no character')
const format = (text: string) => formatFile(text, character)

/** A thousand runs on a busy machine, in ms. */
const PATIENCE = 120_000

describe('formatFile', () => {
  test('puts keys into the order of the template, with their comments', () => {
    expect(format('---\nown: 1\n# his age\nage: 3 # years\n\nname: Rex\nid: rex\n---\nText  ')).toBe(
      '---\nid: rex\n\nname: Rex\n# his age\nage: 3 # years\nown: 1\n---\n\nText\n',
    )
  })

  test('without a template puts what is about the file first and keeps the rest in its order', () => {
    expect(formatFile('---\nzeta: 1\nname: Rex\nid: rex\nage: 3\n---\n', undefined)).toBe(
      '---\nid: rex\nname: Rex\nzeta: 1\nage: 3\n---\n',
    )
  })

  test('puts one empty line between blocks, one kind of bullet and no spaces at line ends', () => {
    expect(format('\n# Rex \n* one\n* two\n  + three\n\n\n\nText   \nbreak  \n> quote \n\n\n')).toBe(
      '# Rex\n\n- one\n- two\n  - three\n\nText  \nbreak\n\n> quote\n',
    )
  })

  test('leaves links, tags, escapes, tables, definitions and code as they are', () => {
    const text = [
      '# A_b_c *d* __e__',
      '[[Rex Marshall]] and [[rex|The *one*]], #tag @rex \\[no] snake_case <b>x</b> & 1) a',
      '```md\n* a  \n\n\n* b\n```',
      '| a | b |\n|---|:-:|\n| [[x\\|y]] | 2 |',
      '[a]: /x\n[b]: /y',
      '1. one\n1. two',
    ].join('\n\n')
    expect(format(text)).toBe(`${text}\n`)
  })

  test('keeps two lists apart, and CRLF and BOM', () => {
    expect(format('* a\n\n+ b')).toBe('- a\n\n* b\n')
    expect(format('\uFEFF---\r\nname: R\r\n---\r\n* a\r\n')).toBe(
      '\uFEFF---\r\nname: R\r\n---\r\n\r\n- a\r\n',
    )
  })

  test('formatting a file of the demo world twice changes nothing more, and never its data', async () => {
    const folder = new URL('../../src/world/entities/demo/', import.meta.url)
    for (const name of (await readdir(folder)).filter((file) => file.endsWith('.md'))) {
      const text = await readFile(new URL(name, folder), 'utf8')
      const template = templates.resolve(readEntityFile(text, character).entityType)
      const once = formatFile(text, template)
      expect(formatFile(once, template), name).toBe(once)
      expect(readEntityFile(once, character).draft, name).toEqual(readEntityFile(text, character).draft)
    }
  })

  test(
    'is idempotent over random texts',
    () => {
      const piece = fc.constantFrom(
        ...[
          '* ',
          '- ',
          '+ ',
          '# ',
          'a',
          'b  ',
          '\n',
          '\n',
          '\n\n',
          '   ',
          '> ',
          '```\n',
          '1. ',
          '---',
          '| a |',
          '[[x|y]]',
          '<div>',
          '<!-- x -->',
          '\t',
          '_',
          '\\',
          '[a]: b',
          '[^1]: c',
          '***',
          '~~~',
          '- [ ] ',
        ],
      )
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 16 }), (pieces) => {
          const once = format(pieces.join(''))
          expect(format(once)).toBe(once)
        }),
        { seed: 10, numRuns: 1000 },
      )
    },
    PATIENCE,
  )
})
