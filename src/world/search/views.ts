import type { components } from '../../../generated/contract.ts'
import type { FoundEntity, SearchRow } from './finding.ts'
import { markedHtml } from './marks.ts'
import type { RecentRow } from './queries.ts'
import { COUNTED } from './terms.ts'

type Schemas = components['schemas']

const round = (score: number) => Math.round(score * 10_000) / 10_000

const toResult = (found: FoundEntity): Schemas['SearchResult'] => ({
  entity_type: found.entity_type,
  entity_id: found.entity_id,
  name: found.name,
  status: found.status,
  snippet: markedHtml(found.snippet ?? ''),
  score: round(found.score),
  match: found.match,
  updated_at: new Date(found.updated_at).toISOString(),
})

function toAllResult(found: FoundEntity): Schemas['SearchAllResult'] {
  const { details } = found
  const places = {
    name: details?.in_name,
    id: details?.in_id,
    fields: details?.in_fields,
    text: details?.in_text,
  }
  return {
    ...toResult(found),
    name_highlighted: markedHtml(details?.name ?? found.name),
    matched_in: (['name', 'id', 'fields', 'text'] as const).filter((place) => places[place]),
    tags: [...(details?.tags ?? [])],
    primary_asset: details?.primary_asset ?? null,
    created_at: new Date(details?.created_at ?? found.updated_at).toISOString(),
    version: details?.version ?? 1,
  }
}

function facet(counts: SearchRow['counts'], member: 0 | 1): Schemas['SearchFacet'][] {
  const sums = new Map<string, number>()
  for (const count of counts) sums.set(count[member], (sums.get(count[member]) ?? 0) + count[2])
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))
}

interface Asked {
  readonly query: string
  readonly offset: number
  readonly limit: number
}

function toPage<R>({ query, offset, limit }: Asked, row: SearchRow, toOne: (found: FoundEntity) => R) {
  const total = row.counts.reduce((sum, [, , count]) => sum + count, 0)
  return {
    query,
    total: Math.min(total, COUNTED),
    total_is_exact: total <= COUNTED && !row.cut,
    offset,
    limit,
    results: row.results.map(toOne),
    facets: { types: facet(row.counts, 0), statuses: facet(row.counts, 1) },
    suggestions: [...new Set(row.alike)].slice(0, 3),
  }
}

export const toSearchPage = (asked: Asked, row: SearchRow): Schemas['SearchPage'] =>
  toPage(asked, row, toResult)

export const toSearchAllPage = (asked: Asked, row: SearchRow): Schemas['SearchAllPage'] =>
  toPage(asked, row, toAllResult)

export const toRecent = (row: RecentRow): Schemas['RecentEntity'] => ({
  entity_type: row.entity_type,
  entity_id: row.entity_id,
  name: row.name,
  status: row.status,
  primary_asset: row.primary_asset,
  change: row.version === 1 ? 'created' : 'updated',
  version: row.version,
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})
