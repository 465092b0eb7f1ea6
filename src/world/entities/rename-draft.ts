import { type EntityDraft, type FieldMap, isFieldMap } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { isEntityId, nameKey } from './identity.ts'
import { type TextLink, textLinks } from './link-text.ts'
import { linkedType } from './links.ts'
import { mapReferences } from './references.ts'
import type { Reach } from './rename-rows.ts'

/** What an entity was called and is called now. */
export interface Renaming {
  readonly type: string
  readonly before: { readonly id: string; readonly name: string }
  readonly after: { readonly id: string; readonly name: string }
  readonly reach: Reach
  /** Whether a link by the new name alone leads to it. */
  readonly leads: boolean
  /** What addresses of its pictures and file become. */
  readonly paths: (text: string) => string
}

/** The draft with the entity's new id and name wherever it is named; the same object when it is named nowhere. */
export function renameInDraft(template: Template, draft: EntityDraft, renaming: Renaming): EntityDraft {
  const fields = renameInFields(template, draft.fields, renaming)
  const markdownBody = renameInText(draft.markdownBody, renaming)
  const primaryAsset = draft.primaryAsset === null ? null : renaming.paths(draft.primaryAsset)
  const same =
    fields === draft.fields && markdownBody === draft.markdownBody && primaryAsset === draft.primaryAsset
  return same ? draft : { ...draft, fields, markdownBody, primaryAsset }
}

function renameInFields(template: Template, fields: FieldMap, renaming: Renaming): FieldMap {
  const references = new Map(
    template.fields.flatMap(({ name, referenceType }) =>
      referenceType === undefined ? [] : [[name, referenceType]],
    ),
  )
  const { before, after } = renaming
  return mapped(fields, (value, name) => {
    const type = references.get(name)
    if (type === undefined) return renameInTexts(value, renaming)
    return type === renaming.type
      ? mapReferences(value, type, (id) => (id === before.id ? after.id : id))
      : value
  })
}

function renameInTexts(value: unknown, renaming: Renaming): unknown {
  if (typeof value === 'string') return renameInText(value, renaming)
  if (Array.isArray(value)) return mappedList(value, (item) => renameInTexts(item, renaming))
  return isFieldMap(value) ? mapped(value, (item) => renameInTexts(item, renaming)) : value
}

/**
 * A text with the links to the entity and the addresses of its pictures renamed. A link that is written as an id follows
 * the id, one that is written as a name the name; where the name does not lead to the id, it becomes the label of a
 * link by id.
 */
export function renameInText(text: string, renaming: Renaming): string {
  let renamed = ''
  let at = 0
  for (const link of textLinks(text)) {
    if (!means(link, renaming)) continue
    const { end, written } = isEntityId(link.target)
      ? { end: link.end, written: renaming.after.id }
      : nameLink(text, link, renaming)
    renamed += text.slice(at, link.start) + written
    at = end
  }
  return renaming.paths(at === 0 ? text : renamed + text.slice(at))
}

function means({ type, target }: TextLink, { type: ours, before, reach }: Renaming): boolean {
  const id = nameKey(target)
  if (id === undefined) return false
  // What can be no type is none: the link counts as one without.
  const typed = linkedType(type)
  if (typed !== null && typed !== ours) return false
  if (id === before.id) return typed !== null || reach.untypedId
  return id === nameKey(before.name) && (typed !== null ? reach.typedName : reach.untypedName)
}

/** A link written as a name: up to its end, with a label where the new name alone would lead nowhere. */
function nameLink(
  text: string,
  link: TextLink,
  { before, after, leads }: Renaming,
): { end: number; written: string } {
  const name = after.name === before.name ? link.target : after.name
  const plain = !/[[\]|\n#^/]/.test(name)
  if (plain && (name === after.name ? leads : nameKey(name) === after.id))
    return { end: link.end, written: name }
  const end = text.indexOf(']]', link.end)
  const tail = text.slice(link.end, end)
  if (tail.includes('|') || !plain) return { end: link.end, written: after.id }
  const line = text.slice(text.lastIndexOf('\n', link.start) + 1, link.start)
  return { end, written: `${after.id}${tail}${line.trimStart().startsWith('|') ? '\\' : ''}|${name}` }
}

/** The map with each value replaced; the same object when none changes. */
function mapped(map: FieldMap, change: (value: unknown, key: string) => unknown): FieldMap {
  const entries = Object.entries(map)
  const changed = entries.map(([key, value]) => [key, change(value, key)] as const)
  return changed.every(([, value], index) => value === entries[index]?.[1])
    ? map
    : Object.fromEntries(changed)
}

function mappedList(list: unknown[], change: (item: unknown) => unknown): unknown[] {
  const changed = list.map(change)
  return changed.every((item, index) => item === list[index]) ? list : changed
}
