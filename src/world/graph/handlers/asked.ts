import type { TenantDb } from '../../../database/database.ts'
import { invalid, notFound } from '../../../http/errors.ts'
import type { Services } from '../../../services/services.ts'
import { templatesOf } from '../../templates/queries.ts'
import type { TemplateRegistry } from '../../templates/rules.ts'
import { keyOf } from '../keys.ts'
import { type ContentRow, findContents, findNodes, type NodeRow } from '../queries.ts'

/** An entity that exists. */
export type FoundNode = NodeRow & { readonly type: string; readonly name: string }

export const templatesFor = (services: Services, db: TenantDb): Promise<TemplateRegistry> =>
  templatesOf(services, db.tenantId)

/** Entity types in the singular; 422 for a word that is none. Null where nobody asked for any. */
export function typesAsked(
  templates: TemplateRegistry,
  words: readonly string[] | undefined,
  pointer: string,
): string[] | null {
  if (words === undefined || words.length === 0) return null
  return words.map((word) => {
    const template = templates.resolve(word)
    if (!template) throw invalid(pointer, `"${word}" is no entity type.`)
    return template.entityType
  })
}

/** The items of a list that stands in a query parameter. */
export const listAsked = (text: string | undefined): string[] | undefined => text?.split(',')

/** `kinds` of a query as a filter. */
export const kindsAsked = (text: string | undefined): string[] | null => listAsked(text) ?? null

/** Null for a list that is absent or empty: no filter. */
export const orAll = <T>(values: readonly T[] | undefined): readonly T[] | null =>
  values === undefined || values.length === 0 ? null : values

/** The entity at a place of the path; 404 when there is none. */
export async function entityAsked(
  db: TenantDb,
  templates: TemplateRegistry,
  asked: { readonly type: string; readonly id: string },
): Promise<FoundNode> {
  const [found] = await entitiesAsked(db, templates, [{ entity_type: asked.type, entity_id: asked.id }])
  if (!found) throw notFound('entity', `${asked.type}/${asked.id}`)
  return found
}

interface BodyKey {
  readonly entity_type: string
  readonly entity_id: string
}

/** The entities that a body names, each once, in its order; 404 for the first that there is not. */
export async function entitiesAsked(
  db: TenantDb,
  templates: TemplateRegistry,
  asked: readonly BodyKey[],
): Promise<FoundNode[]> {
  const keys = asked.map(({ entity_type: word, entity_id: id }) => {
    const template = templates.resolve(word)
    if (!template) throw notFound('entity', `${word}/${id}`)
    return { type: template.entityType, id }
  })
  const found = new Map((await findNodes(db, keys)).map((row) => [keyOf(row), row as FoundNode]))
  const nodes = new Map<string, FoundNode>()
  for (const key of keys) {
    const node = found.get(keyOf(key))
    if (!node) throw notFound('entity', keyOf(key))
    nodes.set(keyOf(key), node)
  }
  return [...nodes.values()]
}

/** Longest part of a text that is searched for names and shown to models. */
const LONGEST_BODY = 1_000_000

/** An entity with all that people have written into it; 404 when there is none. */
export async function contentAsked(
  db: TenantDb,
  templates: TemplateRegistry,
  { entity_type: word, entity_id: id }: BodyKey,
): Promise<ContentRow> {
  const type = templates.resolve(word)?.entityType
  const [content] = type === undefined ? [] : await findContents(db, [{ type, id }], LONGEST_BODY)
  if (!content) throw notFound('entity', `${word}/${id}`)
  return content
}
