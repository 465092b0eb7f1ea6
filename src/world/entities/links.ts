import type { EntityDraft, FieldMap } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { pointerTo } from './fields.ts'
import { nameKey } from './identity.ts'
import { textLinks } from './link-text.ts'
import { entityReferences } from './references.ts'

/** One thing that an entity names; there need not be such an entity. */
export interface EntityLink {
  readonly kind: 'reference' | 'wiki' | 'mention'
  /** The field that names it; null for the body. */
  readonly field: string | null
  /** JSON pointer inside the fields; null for the body. */
  readonly pointer: string | null
  /** Null where a text names no type. */
  readonly targetType: string | null
  /** What is named: an id, or a name as `nameKey` spells it. */
  readonly targetId: string
  /** At most {@link MAX_RELATION} characters of what the field says. */
  readonly relationship: string | null
}

/** Characters of a relation that links are found by; an index takes no more. */
const MAX_RELATION = 500

/** More than anybody follows; what comes after them is left out. */
export const MAX_LINKS = 2000

const TYPE = /^[a-z][a-z0-9_]{0,63}$/

/**
 * What an entity names, each thing once per field and kind: first its reference fields in the order of the
 * template, then the texts of its other fields, then the body.
 */
export function entityLinks(
  template: Template,
  draft: Pick<EntityDraft, 'fields' | 'markdownBody'>,
): EntityLink[] {
  const links = new Map<string, EntityLink>()
  const add = (link: Omit<EntityLink, 'targetId'>, written: string) => {
    const targetId = nameKey(written)
    if (targetId === undefined || links.size >= MAX_LINKS) return
    const key = JSON.stringify([link.kind, link.field, link.targetType, targetId, link.relationship])
    if (!links.has(key)) links.set(key, { ...link, targetId })
  }
  for (const { field, pointer, entityType, entityId, relationship } of entityReferences(
    template,
    draft.fields,
  )) {
    const called = relationship?.slice(0, MAX_RELATION).toWellFormed() ?? null
    const place = { field, pointer, targetType: entityType, relationship: called }
    add({ kind: 'reference', ...place }, entityId)
  }
  const addText = (text: string, field: string | null, path: readonly (string | number)[]) => {
    for (const { kind, type, target } of textLinks(text)) {
      const pointer = field === null ? null : pointerTo(path)
      add({ kind, field, pointer, targetType: linkedType(type), relationship: null }, target)
    }
  }
  for (const { text, path } of fieldTexts(template, draft.fields)) addText(text, String(path[0]), path)
  addText(draft.markdownBody, null, [])
  return [...links.values()]
}

/** Texts inside the fields that may hold links: those of the fields which are no references themselves. */
export function* fieldTexts(
  template: Template,
  fields: FieldMap,
): Generator<{ text: string; path: (string | number)[] }> {
  const references = new Set(
    template.fields.flatMap((one) => (one.referenceType === undefined ? [] : one.name)),
  )
  for (const [name, value] of Object.entries(fields)) {
    if (!references.has(name)) yield* texts(value, [name])
  }
}

function* texts(
  value: unknown,
  path: (string | number)[],
): Generator<{ text: string; path: (string | number)[] }> {
  if (typeof value === 'string') {
    if (value.includes('[[') || value.includes('@')) yield { text: value, path }
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* texts(item, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, [...path, key])
  }
}

/** The entity type that a link names; null for what can be none. */
export function linkedType(written: string | undefined): string | null {
  const type = written
    ?.trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
  return type !== undefined && TYPE.test(type) ? type : null
}
