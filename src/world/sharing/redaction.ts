import { isEntityId, nameKey, readReferences, titleFromId } from '../entities/rules.ts'
import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import type { Template, TemplateField } from '../templates/rules.ts'

/** What is known of ids that a shared text may hold. */
export interface KnownIds {
  /** Whether the share shows an entity of this id, of this type where one is given. */
  isShared(id: string, type?: string): boolean
  /** Whether there is, or was until it was deleted, an entity of this id that the share does not show. */
  isHidden(id: string): boolean
  /** Where a link in a text leads, which may spell the entity's name; undefined where there is nothing. */
  leadsTo(id: string, type?: string): 'shared' | 'hidden' | undefined
}

/** A run of letters, digits and `_`; ids are looked for inside of it, as in `rex_marshall_portrait.png`. */
const run = /\w+/g
/** The last step of a path, such as `character/rex` or `/Characters/rex/images`. */
const step = /(?<=\/)[A-Za-z0-9]\w*/g
const wiki = /!?\[\[([^[\]\n]{1,1000})\]\]/g
const mention = /(?<![\w@/.-])@(?:[A-Za-z]\w*\/)?([A-Za-z0-9]\w*)/g
const MOST_PARTS = 16

/** Where in a run the parts between `_` begin and end. */
function partsOf(word: string): { start: number; end: number }[] {
  return [...word.matchAll(/[^_]+/g)]
    .slice(0, MOST_PARTS)
    .map(({ index, 0: part }) => ({ start: index, end: index + part.length }))
}

/**
 * Pieces of a run that look like ids, the longest first: several parts, or letters and digits together. A single word
 * is left to prose.
 */
function* piecesOf(word: string): Generator<{ start: number; end: number; id: string }> {
  if (!/[_\d]/.test(word)) return
  const parts = partsOf(word)
  for (let length = parts.length; length > 0; length--) {
    for (let at = 0; at + length <= parts.length; at++) {
      const start = parts[at]?.start ?? 0
      const end = parts[at + length - 1]?.end ?? 0
      const id = word.slice(start, end).toLowerCase()
      if (length > 1 || /\d[a-z]|[a-z]\d/.test(id)) yield { start, end, id }
    }
  }
}

/** The run with hidden ids as words; an id of the share that holds a hidden one stays whole. */
function redactRun(word: string, known: KnownIds): string {
  for (const { start, end, id } of piecesOf(word)) {
    const hidden = known.isHidden(id)
    if (!hidden && !known.isShared(id)) continue
    const piece = hidden ? titleFromId(id) : word.slice(start, end)
    return redactRun(word.slice(0, start), known) + piece + redactRun(word.slice(end), known)
  }
  return word
}

/** A wiki link's target and what readers see of it. */
function readWiki(inner: string): { id: string | undefined; type: string | undefined; shown: string } {
  const [written = '', ...labels] = inner.split('|')
  const path = written.replace(/\\$/, '').split(/[#^]/, 1)[0] ?? ''
  const slash = path.lastIndexOf('/')
  const target = path
    .slice(slash + 1)
    .trim()
    .replace(/\.md$/i, '')
  const folder = slash < 0 ? undefined : path.slice(0, slash).trim()
  const type = folder === undefined || folder.includes('/') ? undefined : nameKey(folder)
  const label = labels.join('|').trim()
  const readable = isEntityId(target.toLowerCase()) ? titleFromId(target.toLowerCase()) : target
  return { id: nameKey(target), type, shown: label === '' ? readable : label }
}

/** Every id that a text may name, with those that a wiki link spells as a name. */
function* idsOfText(text: string): Generator<string> {
  for (const [, inner = ''] of text.matchAll(wiki)) {
    const { id } = readWiki(inner)
    if (id !== undefined) yield id
  }
  for (const [, id = ''] of text.matchAll(mention)) yield id.toLowerCase()
  for (const [id] of text.matchAll(step)) yield id.toLowerCase()
  for (const [word] of text.matchAll(run)) for (const { id } of piecesOf(word)) yield id
  const whole = text.trim().toLowerCase()
  if (isEntityId(whole)) yield whole
}

/** Every id that a value may name, to be looked up before it is shown. */
export function* idsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield* idsOfText(value)
  else if (Array.isArray(value)) for (const item of value) yield* idsOf(item)
  else if (isFieldMap(value)) {
    for (const [key, item] of Object.entries(value)) {
      yield* idsOfText(key)
      yield* idsOf(item)
    }
  }
}

/**
 * A text without ids of what is not shared: a link or mention that leads out of the share becomes the words that its
 * reader would see, and so does an id that stands alone. What a link names need not exist to be kept quiet.
 */
export function redactText(text: string, known: KnownIds): string {
  const asWords = (id: string) => (known.isHidden(id.toLowerCase()) ? titleFromId(id.toLowerCase()) : id)
  return text
    .replaceAll(wiki, (link: string, inner: string) => {
      const { id, type, shown } = readWiki(inner)
      return id !== undefined && known.leadsTo(id, type) === 'shared' ? link : shown
    })
    .replaceAll(mention, (written: string, id: string) => {
      const lower = id.toLowerCase()
      const leads = known.leadsTo(lower)
      return leads === 'hidden' || (leads !== 'shared' && written.includes('/'))
        ? titleFromId(lower)
        : written
    })
    .replaceAll(step, asWords)
    .replaceAll(run, (word: string) => redactRun(word, known))
}

/** Marks what is to be left out, which null would not: null is a value. */
const gone = Symbol('left out')

function redactValue(value: unknown, known: KnownIds, allowed: ReadonlySet<string>): unknown {
  if (typeof value === 'string') {
    if (allowed.has(value)) return value
    return known.isHidden(value.trim()) ? gone : redactText(value, known)
  }
  if (Array.isArray(value)) {
    return value.map((item) => redactValue(item, known, allowed)).filter((item) => item !== gone)
  }
  return isFieldMap(value) ? redactMap(value, known, allowed) : value
}

function redactMap(map: FieldMap, known: KnownIds, allowed: ReadonlySet<string>): FieldMap {
  const kept = Object.entries(map).flatMap(([key, item]): [string, unknown][] => {
    if (known.isHidden(key.toLowerCase())) return []
    const shown = redactValue(item, known, allowed)
    return shown === gone ? [] : [[redactText(key, known), shown]]
  })
  return Object.fromEntries(kept)
}

/** A reference field with its shared targets alone; the whole field goes when none is left. */
function redactReferences(field: TemplateField, value: unknown, known: KnownIds): unknown {
  const stays = (item: unknown) => {
    const { values } = readReferences(item, [], field.referenceType)
    return values.length > 0 && values.every(({ entityId }) => known.isShared(entityId, field.referenceType))
  }
  const words = new Set(field.relationshipTypes?.map((option) => option.value))
  if (!Array.isArray(value)) return stays(value) ? redactValue(value, known, words) : gone
  const kept = value.filter(stays)
  return kept.length === 0 && value.length > 0 ? gone : redactValue(kept, known, words)
}

/**
 * Fields as strangers may see them: without those that the template marks private and without references that lead
 * out of the share. Words that a select offers are no ids.
 */
export function redactFields(template: Template, fields: FieldMap, known: KnownIds): FieldMap {
  const byName = new Map(template.fields.map((field) => [field.name, field]))
  const kept = Object.entries(fields).flatMap(([name, value]): [string, unknown][] => {
    const field = byName.get(name)
    if (field?.private || (!field && known.isHidden(name.toLowerCase()))) return []
    const shown =
      field?.referenceType === undefined
        ? redactValue(value, known, new Set(field?.options?.map((option) => option.value)))
        : redactReferences(field, value, known)
    return shown === gone ? [] : [[field ? name : redactText(name, known), shown]]
  })
  return Object.fromEntries(kept)
}

/** The address of a picture that anybody can fetch and that names nothing hidden, or null. */
export function publicPicture(address: string | null, known: KnownIds): string | null {
  if (address === null || !/^https?:\/\//i.test(address)) return null
  return redactText(address, known) === address ? address : null
}
