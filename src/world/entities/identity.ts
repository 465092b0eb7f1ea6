import { transliterate } from 'transliteration'
import type { FieldMap } from '../markdown/rules.ts'
import { isEmptyValue } from '../templates/rules.ts'

/** First a letter or digit, then letters, digits and underscores: an entity's id is also its folder. */
export const ENTITY_ID_PATTERN = /^[a-z0-9][a-z0-9_]*$/

export const ENTITY_ID_MAX = 128

/** Letters that Unicode does not decompose into a plain letter and a mark. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
])

export function isEntityId(text: string): boolean {
  return text.length <= ENTITY_ID_MAX && ENTITY_ID_PATTERN.test(text)
}

/** Characters of names in Latin letters, signs and emoji among them; the database's `entity_name_id` has the same. */
const LATIN =
  '\\u0000-\\u036f\\u1ab0-\\u1aff\\u1d00-\\u1eff\\u2000-\\u2bff\\u2c60-\\u2c7f\\ua720-\\ua7ff\\uab30-\\uab6f' +
  '\\ufb00-\\ufb06\\ufe00-\\ufe2f\\ufeff\\uff00-\\uff5e\\u{1f000}-\\u{1faff}'
/** What is dropped from names in other scripts, as there: of these what is no small letter or digit, and further signs. */
const DROPPED =
  '\\u0000-\\u002f\\u003a-\\u005e\\u0060\\u007b-\\u02ff\\u1ab0-\\u1aff\\u1d00-\\u1eff\\u2000-\\u2bff\\u2c60-\\u2c7f' +
  '\\u061c\\u0640\\u2e00-\\u2e7f\\u2ff0-\\u2fff\\u3000-\\u3004\\u3008-\\u3020\\u3030\\u303d-\\u303f\\u30a0\\u30fb' +
  '\\ua720-\\ua7ff\\uab30-\\uab6f\\ue000-\\uf8ff\\ufe00-\\ufe2f\\ufeff\\ufff0-\\uffff\\u{1f000}-\\u{1faff}'
const otherScript = new RegExp(`[^${LATIN}]`, 'u')
const dropped = new RegExp(`[${DROPPED}]`, 'gu')
const latinMarks = /(^|[\0-\u02ff\u1d00-\u1eff])[\u0300-\u036f]+/gu

/**
 * What links by a name say: lower case, accents taken off Latin letters, spaces to underscores, signs dropped, at most
 * 128 characters. For a name in Latin letters this is the id that it makes. One in another script keeps its letters and
 * so spells no id: it is found by name alone. Undefined when nothing is left.
 */
export function nameKey(name: string): string | undefined {
  const folded = name
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS.get(letter) ?? '')
    .normalize('NFKD')
    // Compatibility forms such as ™ or ﬁ decompose into new letters, some of them capitals.
    .toLowerCase()
    .replace(/[\s_]+/g, '_')
  const letters = otherScript.test(name)
    ? folded.replaceAll('ς', 'σ').replace(latinMarks, '$1').replace(dropped, '')
    : folded.replace(/[^a-z0-9_]/g, '')
  const joined = letters.replace(/_+/g, '_').replace(/^_/, '').normalize('NFC')
  // Characters as Postgres counts them.
  const cut = joined.length > ENTITY_ID_MAX ? [...joined].slice(0, ENTITY_ID_MAX).join('') : joined
  const key = cut.replace(/_+$/, '')
  return key === '' ? undefined : key
}

/**
 * An id made from a name: {@link nameKey}, with other scripts in Latin letters, as far as these can be told. Several
 * names may make one id then; `allotIds` keeps them apart. Undefined when nothing is left.
 */
export function entityIdFromName(name: string): string | undefined {
  const key = nameKey(name)
  return key === undefined || ENTITY_ID_PATTERN.test(key) ? key : nameKey(transliterate(key))
}

/** A sentence about an id that cannot be used, or undefined. `reserved` are words that paths already use. */
export function entityIdProblem(id: string, reserved: Iterable<string>): string | undefined {
  if (id === '') return 'An entity id must not be empty.'
  if (id.length > ENTITY_ID_MAX) return `An entity id has at most ${ENTITY_ID_MAX} characters.`
  if (!ENTITY_ID_PATTERN.test(id)) {
    return 'An entity id starts with a letter or digit and holds only a-z, 0-9 and "_".'
  }
  const words = new Set(reserved)
  return words.has(id) ? `"${id}" is reserved. Reserved ids: ${[...words].sort().join(', ')}.` : undefined
}

/** The `name` of a front matter, else its older `{type}_name` key, else the id in title case. */
export function displayName(entityType: string, entityId: string, frontmatter: FieldMap): string {
  for (const key of ['name', `${entityType}_name`]) {
    const value = Object.hasOwn(frontmatter, key) ? frontmatter[key] : undefined
    if ((typeof value === 'string' || typeof value === 'number') && !isEmptyValue(value)) {
      return String(value).trim()
    }
  }
  return titleFromId(entityId)
}

/** `rex_marshall` → `Rex Marshall`. */
export function titleFromId(entityId: string): string {
  return entityId
    .split(/[\s_-]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ')
}
