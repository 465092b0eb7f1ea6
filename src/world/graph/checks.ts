import { sql } from 'kysely'
import { readReferences } from '../entities/rules.ts'
import type { FieldMap } from '../markdown/rules.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import type { EntityKey } from './keys.ts'
import { type Db, type NodeRow, relation, target } from './queries.ts'
import { expectedInverse, type Relation } from './relations.ts'

interface LinkRow extends Relation {
  readonly pointer: string | null
  readonly target_type: string | null
  readonly target_id: string
  /** The entity that the link leads to; null when there is none. */
  readonly found_type: string | null
  readonly found_id: string | null
  readonly found_name: string | null
  /** Types of the entities with the same id, whatever the link's own. */
  readonly types: readonly string[]
  /** What the target calls this entity in the field of the same name. */
  readonly back: readonly string[]
}

export interface Finding {
  readonly code: 'dangling' | 'wrong_type' | 'malformed' | 'one_sided' | 'unknown_relation' | 'self'
  readonly severity: 'error' | 'warning'
  readonly field: string | null
  readonly pointer: string | null
  readonly message: string
  readonly target: { readonly type: string | null; readonly id: string } | null
  readonly relation: string | null
  readonly suggestions: readonly NodeRow[]
}

async function findLinks(db: Db, { type, id }: EntityKey): Promise<LinkRow[]> {
  const { rows } = await sql<LinkRow>`
    select ${relation} as relation, l.field, l.kind, l.pointer, l.target_type, l.target_id,
      t.entity_type as found_type, t.entity_id as found_id, t.name as found_name,
      array(select e.entity_type from entities e where e.entity_id = l.target_id order by 1) as types,
      array(
        select coalesce(r.relationship, r.field) from entity_links r
        where r.source_type = t.entity_type and r.source_id = t.entity_id and r.kind = 'reference'
          and r.field = l.field and r.target_type = l.source_type and r.target_id = l.source_id
      ) as back
    from entity_links l
    left join ${target} on true
    where l.source_type = ${type} and l.source_id = ${id}
    order by l.position`.execute(db)
  return rows
}

/** For each of these wanted entities, up to three of a similar name and of the wanted type, where one is wanted. */
async function similar(
  db: Db,
  wanted: readonly { type: string | null; id: string }[],
): Promise<Map<string, NodeRow[]>> {
  if (wanted.length === 0) return new Map()
  const { rows } = await sql<NodeRow & { wanted: string }>`
    select w.id as wanted, s.*
    from unnest(${wanted.map(({ type }) => type)}::text[], ${wanted.map(({ id }) => id)}::text[]) w (type, id)
    cross join lateral (
      select e.entity_type as type, e.entity_id as id, e.name, e.status
      from entity_search e
      where e.name % replace(w.id, '_', ' ') and (w.type is null or e.entity_type = w.type)
      order by similarity(e.name, replace(w.id, '_', ' ')) desc, e.entity_type, e.entity_id
      limit 3
    ) s`.execute(db)
  const found = new Map<string, NodeRow[]>()
  for (const { wanted: id, ...node } of rows) found.set(id, [...(found.get(id) ?? []), node])
  return found
}

/** Names of wanted entities for which others are suggested, at most. */
const SUGGESTED_AT_MOST = 50

/** What is wrong with an entity's links, by place, and how many links there are. */
export async function checkReferences(
  db: Db,
  entity: EntityKey & { readonly name: string },
  fields: FieldMap,
  templates: TemplateRegistry,
): Promise<{ checked: number; findings: Finding[] }> {
  const template = templates.resolve(entity.type)
  const links = await findLinks(db, entity)
  const lost = links.filter((link) => link.found_type === null)
  const suggestions = await similar(
    db,
    lost.slice(0, SUGGESTED_AT_MOST).map((link) => ({ type: link.target_type, id: link.target_id })),
  )
  const malformed = malformedReferences(template, fields)
  return {
    checked: links.length + malformed.length,
    findings: [
      ...malformed,
      ...links.flatMap((link) =>
        problemsOf(link, entity, template, templates).map((finding) => ({
          ...finding,
          suggestions: finding.code === 'dangling' ? (suggestions.get(link.target_id) ?? []) : [],
        })),
      ),
    ],
  }
}

function malformedReferences(template: Template | undefined, fields: FieldMap): Finding[] {
  const of = (
    field: string,
    label: string,
    { pointer, value }: { pointer: string; value: unknown },
  ): Finding => ({
    code: 'malformed',
    severity: 'error',
    field,
    pointer,
    message: `${label} holds what names no entity: ${JSON.stringify(value).slice(0, 100)}.`,
    target: null,
    relation: null,
    suggestions: [],
  })
  return (template?.fields ?? []).flatMap(({ name, label, referenceType }) => {
    if (referenceType === undefined || !Object.hasOwn(fields, name)) return []
    return readReferences(fields[name], [name], referenceType).malformed.map((one) => of(name, label, one))
  })
}

function problemsOf(
  link: LinkRow,
  entity: EntityKey & { readonly name: string },
  template: Template | undefined,
  templates: TemplateRegistry,
): Omit<Finding, 'suggestions'>[] {
  const place = {
    field: link.field,
    pointer: link.pointer,
    target: { type: link.found_type ?? link.target_type, id: link.found_id ?? link.target_id },
    relation: link.relation,
  }
  const found: Omit<Finding, 'suggestions'>[] = []
  const named = link.target_type === null ? link.target_id : `${link.target_type} "${link.target_id}"`
  if (link.found_type === null) {
    const [other] = link.types
    found.push(
      other === undefined
        ? { ...place, code: 'dangling', severity: 'error', message: `There is no ${named}.` }
        : {
            ...place,
            code: 'wrong_type',
            severity: 'error',
            message: `There is no ${named}, but a ${link.types.join(' and a ')} of that id.`,
          },
    )
  } else if (link.found_type === entity.type && link.found_id === entity.id) {
    found.push({ ...place, code: 'self', severity: 'warning', message: `${entity.name} names itself.` })
  } else {
    const missing = missingSide(link, entity, templates)
    if (missing !== undefined)
      found.push({ ...place, code: 'one_sided', severity: 'warning', message: missing })
  }
  const known = template?.fields
    .find(({ name }) => name === link.field)
    ?.relationshipTypes?.map(({ value }) => value)
  if (link.kind === 'reference' && known && link.relation !== link.field && !known.includes(link.relation)) {
    const message = `"${link.relation}" is none of ${known.join(', ')}.`
    found.push({ ...place, code: 'unknown_relation', severity: 'warning', message })
  }
  return found
}

/** A sentence about a target that should name the entity too and does not. */
function missingSide(
  link: LinkRow,
  entity: EntityKey & { readonly name: string },
  templates: TemplateRegistry,
): string | undefined {
  const inverse = expectedInverse(link)
  if (inverse === undefined || link.found_type === null) return undefined
  const mirror = templates.resolve(link.found_type)?.fields.find(({ name }) => name === link.field)
  if (mirror?.referenceType !== entity.type) return undefined
  const field = link.field ?? ''
  if (link.back.length === 0) return `${link.found_name} does not name ${entity.name} in ${field}.`
  if (inverse === '' || link.back.includes(inverse)) return undefined
  return `${link.found_name} names ${entity.name} as ${link.back.join(', ')} in ${field}, not as ${inverse}.`
}
