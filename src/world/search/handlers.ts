import { invalid } from '../../http/errors.ts'
import type { Call, Handler, Query } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { templatesOf } from '../templates/queries.ts'
import { readCursor, writeCursor } from './cursor.ts'
import type { SearchFilter } from './filters.ts'
import { findEntities, recentEntities } from './queries.ts'
import { readSearchText, type SearchText } from './query-text.ts'
import { toRecent, toSearchAllPage, toSearchPage } from './views.ts'

const MOST_WORDS = 32
const MOST_VALUES = 100

/** The values of a parameter that may be repeated and may hold several with commas between; null for none. */
function listOf(values: readonly string[] | undefined, name: string): string[] | null {
  const list = [...new Set(values?.flatMap((value) => value.split(',')).map((value) => value.trim()))].filter(
    (value) => value !== '',
  )
  if (list.length > MOST_VALUES) throw invalid(`/query/${name}`, `names at most ${MOST_VALUES} values`)
  return list.length === 0 ? null : list
}

/** Entity types in any spelling as they are stored; 422 for one without a template. */
async function typesOf(services: Services, tenantId: string, values: readonly string[] | undefined) {
  const named = listOf(values, 'type')
  if (named === null) return null
  const templates = await templatesOf(services, tenantId)
  return named.map((name) => {
    const template = templates.resolve(name)
    if (!template) throw invalid('/query/type', `"${name.slice(0, 64)}" is no entity type`)
    return template.entityType
  })
}

/** A time as Postgres takes it; RFC 3339 knows a leap second, which JavaScript does not. */
const timeOf = (text: string | undefined) => text?.replace(/:60/, ':59') ?? null

async function filterOf(
  { db, services }: Call<'searchList'>,
  query: Query<'searchList'>,
): Promise<SearchFilter> {
  return {
    types: await typesOf(services, db.tenantId, query.type),
    statuses: listOf(query.status, 'status'),
    tags: listOf(query.tags, 'tags'),
    updatedFrom: timeOf(query.updated_from),
    updatedTo: timeOf(query.updated_to),
    createdFrom: timeOf(query.created_from),
    createdTo: timeOf(query.created_to),
  }
}

function textOf(query: string | undefined): SearchText | undefined {
  if (query === undefined || query.trim() === '') return undefined
  const text = readSearchText(query)
  if (text.words > MOST_WORDS) throw invalid('/query/q', `has at most ${MOST_WORDS} words`)
  return text
}

/** One search with two projections. */
async function search(call: Call<'searchList'>, details: boolean) {
  const { db, query, reply } = call
  const { offset, limit } = query
  const text = textOf(query.q)
  const row = await findEntities(db, text, await filterOf(call, query), { offset, limit, details })
  const page = toSearchPage({ query: query.q?.trim() ?? '', offset, limit }, row)
  reply.page({ offset, limit, total: page.total })
  return { row, page }
}

/** `GET /api/search` */
export const searchList: Handler<'searchList'> = async (call) => (await search(call, false)).page

/** `GET /api/search/all` */
export const searchAll: Handler<'searchAll'> = async (call) => {
  const { row, page } = await search(call, true)
  return toSearchAllPage(page, row)
}

/** `GET /api/recent` */
export const searchRecent: Handler<'searchRecent'> = async ({ db, services, query, request, reply }) => {
  const { offset, limit, cursor } = query
  const after = cursor === undefined ? undefined : readCursor(cursor)
  const filter = {
    types: await typesOf(services, db.tenantId, query.type),
    statuses: listOf(query.status, 'status'),
    since: timeOf(query.since),
  }
  const { total, exact, rows, more } = await recentEntities(db, filter, { after, offset, limit })
  const last = rows.at(-1)
  const next =
    more && last
      ? writeCursor({ updatedAt: last.updated_text, type: last.entity_type, id: last.entity_id })
      : null
  if (after === undefined) reply.page({ offset, limit, total })
  else if (next !== null) {
    const parameters = new URLSearchParams({ cursor: next, limit: String(limit) })
    for (const type of filter.types ?? []) parameters.append('type', type)
    for (const status of filter.statuses ?? []) parameters.append('status', status)
    if (query.since !== undefined) parameters.set('since', query.since)
    reply.header('Link', `<${request.path}?${parameters}>; rel="next"`)
  }
  return {
    total,
    total_is_exact: exact,
    offset,
    limit,
    next_cursor: next,
    entities: rows.map(toRecent),
  }
}
