import type { Kysely } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { allotIds, findCalled } from '../../entities/queries.ts'
import { entityIdFromName, isEntityId, mapReferences, nameKey } from '../../entities/rules.ts'
import type { Template } from '../../templates/rules.ts'
import type { FieldMap } from '../frontmatter.ts'
import type { Candidate } from './plan.ts'

/** The fields with the names in other scripts that stand in reference fields replaced by ids, where there is one. */
export function withReferences(
  template: Template,
  fields: FieldMap,
  idOf: (name: string, type: string) => string | undefined,
): FieldMap {
  const types = new Map(template.fields.map(({ name, referenceType }) => [name, referenceType]))
  const entries = Object.entries(fields).map(([field, value]): [string, unknown] => {
    const type = types.get(field)
    if (type === undefined) return [field, value]
    return [
      field,
      mapReferences(value, type, (name) => (isOther(name) ? idOf(name, type) : undefined) ?? name),
    ]
  })
  return Object.fromEntries(entries)
}

/** Whether a text is a name in another script, which spells no id. */
function isOther(name: string): boolean {
  const key = nameKey(name)
  return key !== undefined && !isEntityId(key)
}

const named = (type: string, name: string) => `${type}/${nameKey(name) ?? ''}`

/**
 * The candidates with the ids that their names in other scripts get, and, for `references`, with those ids where other
 * candidates name them in reference fields: what is imported beside them is meant before what is there, else the id that
 * the name would make.
 */
export async function withAllottedIds<C extends Candidate>(
  db: Kysely<DB>,
  candidates: readonly C[],
  { references }: { readonly references: boolean },
): Promise<C[]> {
  const nameless = candidates.flatMap(({ allotted, refusal, template, draft }, index) =>
    allotted && !refusal && template && draft ? [{ index, type: template.entityType, name: draft.name }] : [],
  )
  const ids = nameless.length > 0 ? await allotIds(db, nameless) : []
  const entityIds = new Map(nameless.map(({ index }, at) => [index, ids[at]]))
  const settled = candidates.map((one, index) => ({ ...one, entityId: entityIds.get(index) ?? one.entityId }))
  return references ? withMeant(db, settled) : settled
}

async function withMeant<C extends Candidate>(db: Kysely<DB>, candidates: readonly C[]): Promise<C[]> {
  const wanted = new Map<string, { type: string; key: string }>()
  const note = (name: string, type: string) => {
    wanted.set(named(type, name), { type, key: nameKey(name) ?? '' })
    return undefined
  }
  for (const { template, draft } of candidates)
    if (template && draft) withReferences(template, draft.fields, note)
  if (wanted.size === 0) return [...candidates]
  const meant = new Map<string, string>()
  for (const { type, key, id } of await findCalled(db, [...wanted.values()])) meant.set(`${type}/${key}`, id)
  for (const { template, draft, entityId } of candidates) {
    if (template && draft && entityId !== undefined)
      meant.set(named(template.entityType, draft.name), entityId)
  }
  const idOf = (name: string, type: string) => meant.get(named(type, name)) ?? entityIdFromName(name)
  return candidates.map((one) => {
    const { template, draft } = one
    if (!template || !draft) return one
    return { ...one, draft: { ...draft, fields: withReferences(template, draft.fields, idOf) } }
  })
}
