import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import { type FieldMap, readFrontmatter } from '../frontmatter.ts'

const options = {
  lineWidth: 0,
  aliasDuplicateObjects: false,
  // Texts that YAML 1.1 readers take for dates, numbers or booleans are quoted too.
  compat: 'yaml-1.1',
} as const

/** Whether our reader finds exactly this in the text. */
function readsAs(text: string, wanted: FieldMap): boolean {
  const { data, problems } = readFrontmatter(`---\n${text}---\n`)
  return problems.length === 0 && !text.includes('\r') && isDeepStrictEqual(data, wanted)
}

/**
 * One entry of a block map as lines that end with `\n`, not indented: its value in block style, or in flow style on
 * one line. Reads back as the same JSON value, whatever it holds.
 */
export function entryText(key: string, value: unknown, style: 'block' | 'flow' = 'block'): string {
  const wanted = { [key]: value }
  if (style === 'block' || typeof value !== 'object' || value === null) {
    const text = stringify(wanted, options)
    if (readsAs(text, wanted)) return text
  } else {
    const flow = stringify(value, {
      ...options,
      collectionStyle: 'flow',
      flowCollectionPadding: true,
    }).trimEnd()
    const text = `${keyText(key)}: ${flow}\n`
    if (!flow.includes('\n') && readsAs(text, wanted)) return text
    return entryText(key, value)
  }
  return `${JSON.stringify(key)}: ${JSON.stringify(value)}\n`
}

/** A whole block map, as the entries one by one would be. */
export function mapText(entries: readonly (readonly [string, unknown])[]): string {
  const wanted = Object.fromEntries(entries)
  // A `Map`, since an object would bring keys such as `1` before the others.
  const text = entries.length === 0 ? '' : stringify(new Map(entries), options)
  return readsAs(text, wanted) ? text : entries.map(([key, value]) => entryText(key, value)).join('')
}

/** A key as YAML text, without the colon. */
export function keyText(key: string): string {
  return stringify({ [key]: 0 }, options).replace(/: 0\n$/, '')
}

/** Moves lines to the right and gives them the line ends of the file. */
export function indented(text: string, indent: string, eol: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : indent + line))
    .join(eol)
}
