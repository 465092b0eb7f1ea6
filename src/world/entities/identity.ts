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

/**
 * An id made from a name: lower case, accents taken off, spaces to underscores, everything else dropped, at
 * most 128 characters. Undefined when nothing is left, as for a name in another script.
 */
export function entityIdFromName(name: string): string | undefined {
  const id = name
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS.get(letter) ?? '')
    .normalize('NFKD')
    // Compatibility forms such as ™ or ﬁ decompose into new letters, some of them capitals.
    .toLowerCase()
    .replace(/[\s_]+/g, '_')
    .replace(/[^a-z0-9_]/g, '')
    .replace(/_+/g, '_')
    .replace(/^_/, '')
    .slice(0, ENTITY_ID_MAX)
    .replace(/_$/, '')
  return id === '' ? undefined : id
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
