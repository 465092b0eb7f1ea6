import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { settings } from '../../src/config/settings.ts'

/** The default of a setting as the environment would spell it. */
function defaultOf(value: unknown): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return ''
  if (typeof value === 'boolean') return value ? '1' : '0'
  return Array.isArray(value) ? value.join(',') : String(value)
}

test('the configuration table of the README is that of src/config/settings.ts', async () => {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8')
  const table = readme.split('\n').filter((line) => /^\| `[A-Z0-9_]+` \|/.test(line))
  const expected = Object.entries(settings).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined)
    const fallback = defaultOf(parsed.success ? parsed.data : undefined)
    return `| \`${name}\` | ${fallback === '' ? '' : `\`${fallback}\``} | ${schema.description} |`
  })
  expect(table).toEqual(expected)
})
