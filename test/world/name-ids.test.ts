import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { entityIdFromName } from '../../src/world/entities/rules.ts'
import { type Studio, startStudio } from '../support/app.ts'

let studio: Studio
beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

/** The same names each time. */
function* names(): Generator<string> {
  yield* ['', ' ', '_', '__a__', 'The  Drowned\tOrgan', '東京', 'x'.repeat(300), `${'a'.repeat(127)} b`]
  yield* [
    'Straße',
    'ÆON',
    'Œuvre',
    'Ðorn Þing',
    'Łódź',
    'İstanbul',
    'ışık',
    'ŒDIPUS',
    'ſaga',
    'ΑΒΓ',
    '№ 9',
    '½ ™ ﬁ',
  ]
  yield* [
    'a\u00a0b',
    'a\u2003b',
    'a\u200bb',
    'a\ufeffb',
    'a\u0085b',
    'a\u2028b',
    'a\u3000b',
    'a\u180eb',
    'Å Ⓐ ①',
    '𝔸𝕓 𝟙',
  ]
  // Every letter of the scripts that decompose, and the spaces among them, between two plain ones.
  for (let code = 1; code < 0x2fff; code++) yield `A${String.fromCodePoint(code)}b`
  for (let code = 0xf900; code < 0xffff; code += 3) yield `A${String.fromCodePoint(code)}b`
  let seed = 7
  const next = (most: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return seed % most
  }
  const letters = [...'aB9_ -.ßæÉÖøŁñ№ﬁ\u0301\u00a0\tΩж']
  for (let count = 0; count < 3000; count++) {
    yield Array.from({ length: next(150) }, () => letters[next(letters.length)]).join('')
  }
}

test('Postgres spells the id of a name as the program does', async () => {
  const all = [...names()].filter((name) => name.isWellFormed())
  const { rows } = await sql<{ name: string; id: string | null }>`
    select name, entity_name_id(name) as id
    from json_array_elements_text(${JSON.stringify(all)}::json) as name`.execute(studio.database.system)
  expect(rows).toHaveLength(all.length)
  const different = rows.filter(({ name, id }) => (entityIdFromName(name) ?? null) !== id)
  expect(different.map(({ name, id }) => [escape(name), id, entityIdFromName(name)])).toEqual([])
})
