import type { Embeddings } from '../../services/embeddings.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { type EntityKey, keyOf } from './keys.ts'
import { namedBy, namesIn } from './names.ts'
import type { ContentRow, Db, NodeRow } from './queries.ts'
import { labelsOf } from './relations.ts'
import { listRelationships, type RelationshipRow } from './relationships.ts'
import { type SemanticAnswer, similarEntities } from './semantic.ts'

export type Origin = 'structured' | 'wiki' | 'mention' | 'name' | 'semantic'

export interface FoundOrigin {
  readonly origin: Origin
  readonly score: number
  readonly detail: string
}

export interface HybridConnection {
  readonly entity: NodeRow
  readonly score: number
  readonly origins: readonly FoundOrigin[]
}

export interface HybridQuestion {
  readonly origins: ReadonlySet<Origin>
  readonly types: readonly string[] | null
  readonly minScore: number
  readonly limit: number
  readonly fallback: boolean
}

/** Relationships that are looked at; an entity with more has enough to show. */
const LINKS_AT_MOST = 1000
const SEMANTIC_AT_MOST = 50

const linkOrigins = {
  reference: { origin: 'structured', score: 1 },
  wiki: { origin: 'wiki', score: 0.8 },
  mention: { origin: 'mention', score: 0.7 },
} as const satisfies Record<RelationshipRow['kind'], { origin: Origin; score: number }>

/** Connections of an entity by all wanted origins, best first; `total` counts those before `limit`. */
export async function hybridConnections(
  db: Db,
  embeddings: Embeddings,
  templates: TemplateRegistry,
  entity: ContentRow,
  question: HybridQuestion,
): Promise<{ semantic: SemanticAnswer | null; total: number; connections: HybridConnection[] }> {
  const { origins, types, minScore, limit, fallback } = question
  const key: EntityKey = { type: entity.type, id: entity.id }
  const kinds = (['reference', 'wiki', 'mention'] as const).filter((kind) =>
    origins.has(linkOrigins[kind].origin),
  )
  const everything = { direction: null, relation: null, kinds }
  const [links, names, semantic] = await Promise.all([
    kinds.length === 0
      ? []
      : listRelationships(db, key, everything, { offset: 0, limit: LINKS_AT_MOST }).then(({ rows }) => rows),
    origins.has('name') ? Promise.all([namesIn(db, entity), namedBy(db, entity)]) : [],
    origins.has('semantic')
      ? similarEntities(db, embeddings, templates, {
          about: key,
          types,
          minScore,
          limit: SEMANTIC_AT_MOST,
          fallback,
        })
      : null,
  ])
  const found = new Map<string, { entity: NodeRow; origins: Map<string, FoundOrigin> }>()
  const wanted = types && new Set(types)
  const note = (node: NodeRow, one: FoundOrigin) => {
    const at = keyOf(node)
    if (at === keyOf(key) || (wanted && !wanted.has(node.type ?? ''))) return
    const known = found.get(at) ?? { entity: node, origins: new Map<string, FoundOrigin>() }
    known.origins.set(`${one.origin} ${one.detail}`, one)
    found.set(at, known)
  }
  for (const link of links)
    if (link.exists) note(link, { ...linkOrigins[link.kind], detail: detailOf(templates, entity, link) })
  for (const { entity: node, text, score } of names.flat()) {
    const detail = text === 'own' ? `named in the text of ${entity.name}` : `its text names ${entity.name}`
    note(node, { origin: 'name', score, detail })
  }
  for (const { entity: node, score, terms } of semantic?.connections ?? []) {
    note(node, { origin: 'semantic', score, detail: terms.join(', ') })
  }
  const connections = [...found.values()]
    .map(({ entity: node, origins: all }) => ({
      entity: node,
      score: together([...all.values()]),
      origins: [...all.values()],
    }))
    .filter(({ score }) => score >= minScore)
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.origins.length - a.origins.length ||
        (keyOf(a.entity) < keyOf(b.entity) ? -1 : 1),
    )
  return { semantic, total: connections.length, connections: connections.slice(0, limit) }
}

function detailOf(templates: TemplateRegistry, entity: EntityKey, link: RelationshipRow): string {
  const outgoing = link.direction === 'outgoing'
  const { label, inverse } = labelsOf(templates, (outgoing ? entity.type : link.type) ?? '', link)
  return `${link.field === null || link.field === link.relation ? '' : `${link.field}: `}${outgoing ? label : inverse}`
}

/** The chance that one of them is right, were they independent; each origin counts once, with its best score. */
function together(origins: readonly FoundOrigin[]): number {
  const best = new Map<Origin, number>()
  for (const { origin, score } of origins) best.set(origin, Math.max(score, best.get(origin) ?? 0))
  return 1 - [...best.values()].reduce((wrong, score) => wrong * (1 - score), 1)
}
