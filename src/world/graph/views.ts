import type { components } from '../../../generated/contract.ts'
import { ENCODING } from '../../services/tokens.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import type { Finding } from './checks.ts'
import type { Context, ContextEntity } from './context.ts'
import type { ConflictRow, HoldingRow } from './factions.ts'
import { keyFrom, keyOf } from './keys.ts'
import type { Neighbour } from './neighbourhood.ts'
import type { EdgeRow, NodeRow } from './queries.ts'
import type { ReferenceRow } from './references.ts'
import { labelsOf } from './relations.ts'
import type { RelationCount, RelationshipRow } from './relationships.ts'
import type { PairRow } from './romance.ts'

type Schemas = components['schemas']
type Paged = { readonly total: number; readonly offset: number; readonly limit: number }

/** Scores are shown to four places: more says nothing, and would differ from machine to machine. */
export const rounded = (score: number) => Math.round(score * 10_000) / 10_000

export const toNode = (row: NodeRow): Schemas['GraphNode'] => ({
  key: keyOf(row),
  type: row.type,
  id: row.id,
  name: row.name,
  status: row.status,
})

/** The entity of a key among those that were found; without name where it is not. */
const nodeOf = (nodes: ReadonlyMap<string, NodeRow>, key: string): Schemas['GraphNode'] =>
  toNode(nodes.get(key) ?? { ...keyFrom(key), name: null, status: null })

export const toType = (
  template: Template | undefined,
  type: string,
  count: number,
): Schemas['GraphType'] => ({
  type,
  name: template?.name ?? type,
  color: template && template.color !== '' ? template.color : null,
  count,
})

const toEdge = (templates: TemplateRegistry, edge: EdgeRow): Schemas['GraphEdge'] => {
  const { label, inverse } = labelsOf(templates, keyFrom(edge.source).type, edge)
  return {
    source: edge.source,
    target: edge.target,
    relation: edge.relation,
    label,
    inverse_label: inverse,
    field: edge.field,
    kind: edge.kind,
    weight: edge.weight,
  }
}

export const toNeighbourhood = (
  templates: TemplateRegistry,
  center: NodeRow,
  found: { depth: number; neighbours: readonly Neighbour[]; edges: readonly EdgeRow[]; truncated: boolean },
): Schemas['GraphNeighbourhood'] => ({
  center: keyOf(center),
  depth: found.depth,
  nodes: [
    { ...toNode(center), distance: 0 },
    ...found.neighbours.map((one) => ({ ...toNode(one), distance: one.distance })),
  ],
  edges: found.edges.map((edge) => toEdge(templates, edge)),
  truncated: found.truncated,
})

/** The relation from the side of the entity that was asked for. */
const labelFrom = (
  templates: TemplateRegistry,
  sourceType: string,
  link: RelationshipRow | RelationCount,
) => {
  const { label, inverse } = labelsOf(templates, sourceType, link)
  return link.direction === 'outgoing' ? label : inverse
}

export function toRelationshipPage(
  templates: TemplateRegistry,
  entity: NodeRow,
  found: { rows: readonly RelationshipRow[]; relations: readonly RelationCount[] },
  { total, offset, limit }: Paged,
): Schemas['GraphRelationshipPage'] {
  const counts = new Map<string, Schemas['GraphRelationshipPage']['relations'][number]>()
  for (const one of found.relations) {
    const label = labelFrom(templates, one.source_type, one)
    const at = `${one.direction} ${one.relation} ${label}`
    const before = counts.get(at)
    const { direction, relation } = one
    counts.set(at, { direction, relation, label, count: one.count + (before?.count ?? 0) })
  }
  return {
    total,
    offset,
    limit,
    entity: toNode(entity),
    relations: [...counts.values()],
    relationships: found.rows.map((row) => ({
      direction: row.direction,
      relation: row.relation,
      label: labelFrom(templates, (row.direction === 'outgoing' ? entity.type : row.type) ?? '', row),
      field: row.field,
      kind: row.kind,
      weight: row.weight,
      exists: row.exists,
      entity: toNode(row),
    })),
  }
}

export const toReferencePage = (
  templates: TemplateRegistry,
  rows: readonly ReferenceRow[],
  { total, offset, limit }: Paged,
): Schemas['GraphReferencePage'] => ({
  total,
  offset,
  limit,
  references: rows.map((row) => ({
    source: toNode({
      type: row.source_type,
      id: row.source_id,
      name: row.source_name,
      status: row.source_status,
    }),
    target: toNode({
      type: row.target_type,
      id: row.target_id,
      name: row.target_name,
      status: row.target_status,
    }),
    exists: row.exists,
    relation: row.relation,
    label: labelsOf(templates, row.source_type, row).label,
    field: row.field,
    pointer: row.pointer,
    kind: row.kind,
  })),
})

export const toContextEntity = (one: ContextEntity): Schemas['GraphContextEntity'] => ({
  entity: toNode(one.entity),
  reason: one.reason,
  distance: one.distance,
  detail: one.detail,
  tokens: one.tokens,
})

export const toContext = (context: Context, budget: number): Schemas['GraphContext'] => ({
  text: context.text,
  tokens: context.tokens,
  token_budget: budget,
  encoding: ENCODING,
  entities: context.entities.map(toContextEntity),
  omitted: context.omitted.map(toNode),
  truncated: context.truncated,
})

export const toRomance = (
  templates: TemplateRegistry,
  nodes: ReadonlyMap<string, NodeRow>,
  found: { rows: readonly PairRow[]; triangles: readonly (readonly string[])[] },
  { total, offset, limit }: Paged,
): Schemas['GraphRomance'] => ({
  total,
  offset,
  limit,
  pairs: found.rows.map(({ a, b, mutual, agreed, links }) => ({
    a: nodeOf(nodes, a),
    b: nodeOf(nodes, b),
    mutual,
    agreed,
    links: links.map(({ source, target, relation, field }) => ({
      source,
      target,
      relation,
      label: labelsOf(templates, keyFrom(source).type, { relation, field, kind: 'reference' }).label,
      field,
    })),
  })),
  triangles: found.triangles.map((members) => ({ members: members.map((key) => nodeOf(nodes, key)) })),
})

export const toFactionWar = (
  nodes: ReadonlyMap<string, NodeRow>,
  found: { rows: readonly ConflictRow[]; holdings: readonly HoldingRow[] },
  { total, offset, limit }: Paged,
): Schemas['GraphFactionWar'] => {
  const held = new Map<string, Map<string, HoldingRow>>()
  for (const one of found.holdings) {
    held.set(one.faction, (held.get(one.faction) ?? new Map<string, HoldingRow>()).set(keyOf(one), one))
  }
  return {
    total,
    offset,
    limit,
    conflicts: found.rows.map((row) => ({
      a: nodeOf(nodes, `faction/${row.a}`),
      b: nodeOf(nodes, `faction/${row.b}`),
      mutual: row.mutual,
      score: row.score,
      members_a: row.members_a,
      members_b: row.members_b,
      evidence_count: row.evidence_count,
      evidence: row.evidence.map(({ because, source, target, relation, field }) => ({
        because,
        source,
        target,
        relation,
        field,
      })),
      contested: [...(held.get(row.a) ?? [])]
        .filter(([key]) => held.get(row.b)?.has(key))
        .map(([, place]) => toNode(place)),
    })),
  }
}

export const toValidation = (
  entity: NodeRow,
  { checked, findings }: { checked: number; findings: readonly Finding[] },
): Schemas['GraphValidation'] => ({
  entity: toNode(entity),
  valid: findings.every(({ severity }) => severity !== 'error'),
  checked,
  findings: findings.map((one) => ({
    code: one.code,
    severity: one.severity,
    field: one.field,
    pointer: one.pointer,
    message: one.message,
    target: one.target && { type: one.target.type, id: one.target.id },
    relation: one.relation,
    suggestions: one.suggestions.map(toNode),
  })),
})
