import { conflict, invalid, notFound } from '../../http/errors.ts'
import { momentOf } from '../../http/times.ts'
import type { Handler, Query } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { lockEntity } from '../../world/entities/queries.ts'
import {
  compareVersions,
  draftProblem,
  entityTag,
  requireVersion,
  reviseEntity,
  toComparison,
  toEntity,
} from '../../world/entities/rules.ts'
import { templatesOf } from '../../world/templates/queries.ts'
import type { Template } from '../../world/templates/rules.ts'
import { dashboardOf } from './dashboard.ts'
import {
  type ActivityFilter,
  activityPage,
  countActivity,
  countedAtMost,
  findPlace,
  latestCounted,
} from './queries.ts'
import { countVersions, findVersions, type Version, versionPage } from './versions.ts'
import { entityAt, toActivity, toVersion } from './views.ts'
import { nounsFor } from './visible.ts'

/** The moment of a query parameter; 422 for one that does not exist. */
function readMoment(name: string, text: string | undefined): Date | undefined {
  if (text === undefined) return undefined
  const moment = momentOf(text)
  if (!moment) throw invalid(`/query/${name}`, 'is not a time')
  return moment
}

/** `GET /api/activity/recent` */
export const activityRecent: Handler<'activityRecent'> = async ({ db, principal, query, reply }) => {
  const { offset, limit, since } = query
  const filter = { nouns: nounsFor(principal.permissions), from: readMoment('since', since) }
  const [counted, rows] = await Promise.all([
    countActivity(db, filter, latestCounted),
    activityPage(db, filter, { offset, limit }).execute(),
  ])
  const { total, total_exact } = shownTotal(counted, latestCounted)
  reply.page({ offset, limit, total })
  return { total, total_exact, offset, limit, activities: rows.map(toActivity) }
}

/** A count that stops one behind `most`, as it is told. */
const shownTotal = (counted: number, most: number) => ({
  total: Math.min(counted, most),
  total_exact: counted <= most,
})

async function readFilter(
  db: Parameters<typeof findPlace>[0],
  permissions: ReadonlySet<string>,
  query: Query<'activityHistory'>,
): Promise<ActivityFilter> {
  if (query.entity_id !== undefined && query.entity_type === undefined) {
    throw invalid('/query/entity_type', 'is required with entity_id')
  }
  const after = query.before === undefined ? undefined : await findPlace(db, query.before)
  if (query.before !== undefined && after === undefined) {
    throw invalid('/query/before', `is no entry: ${query.before}`)
  }
  return {
    nouns: nounsFor(permissions),
    noun: query.noun,
    entityType: query.entity_type,
    entityId: query.entity_id,
    userId: query.user,
    action: query.action,
    from: readMoment('from', query.from),
    to: readMoment('to', query.to),
    after,
  }
}

/** `GET /api/activity/history` */
export const activityHistory: Handler<'activityHistory'> = async ({ db, principal, query, reply }) => {
  const { offset, limit } = query
  const filter = await readFilter(db, principal.permissions, query)
  const [counted, rows] = await Promise.all([
    countActivity(db, filter, countedAtMost),
    activityPage(db, filter, { offset, limit: limit + 1 }).execute(),
  ])
  const shown = rows.slice(0, limit)
  const { total, total_exact } = shownTotal(counted, countedAtMost)
  reply.page({ offset, limit, total })
  return {
    total,
    total_exact,
    offset,
    limit,
    next_before: rows.length > limit ? (shown.at(-1)?.seq ?? null) : null,
    activities: shown.map(toActivity),
  }
}

/** `GET /api/stats/dashboard` */
export const activityDashboard: Handler<'activityDashboard'> = async ({ db, principal, services }) => {
  const latest = activityPage(db, { nouns: nounsFor(principal.permissions) }, { offset: 0, limit: 10 })
  const [dashboard, rows] = await Promise.all([dashboardOf(services, db), latest.execute()])
  return {
    ...dashboard.figures,
    computed_at: dashboard.computedAt.toISOString(),
    age_seconds: Math.max(0, (services.clock.now().getTime() - dashboard.computedAt.getTime()) / 1000),
    recent: rows.map(toActivity),
  }
}

async function requireTemplate(
  services: Services,
  tenantId: string,
  path: { readonly type: string },
): Promise<Template> {
  const template = (await templatesOf(services, tenantId)).resolve(path.type)
  if (!template) throw notFound('entity type', path.type)
  return template
}

/** `GET /api/entity/{type}/{id}/versions` */
export const activityVersionList: Handler<'activityVersionList'> = async ({
  db,
  path,
  query,
  services,
  reply,
}) => {
  const { entityType: type } = await requireTemplate(services, db.tenantId, path)
  const { offset, limit } = query
  const key = { type, id: path.id }
  const [total, rows] = await Promise.all([countVersions(db, key), versionPage(db, key, { offset, limit })])
  if (total === undefined) throw notFound('entity', `${path.type}/${path.id}`)
  reply.page({ offset, limit, total })
  return { entity_type: type, entity_id: path.id, total, offset, limit, versions: rows.map(toVersion) }
}

async function requireVersions(
  db: Parameters<typeof findVersions>[0],
  key: { readonly type: string; readonly id: string },
  numbers: readonly number[],
): Promise<Version[]> {
  const found = await findVersions(db, key, numbers)
  return numbers.map((number) => {
    const version = found.find((one) => one.version === number)
    if (!version) throw notFound('version', `${key.type}/${key.id}/versions/${number}`)
    return version
  })
}

const contentOf = ({ name, status, fields, markdown_body: markdownBody }: Version) => ({
  name,
  status,
  fields,
  markdownBody,
})

/** `GET /api/entity/{type}/{id}/versions/{version}` */
export const activityVersionView: Handler<'activityVersionView'> = async ({ db, path, query, services }) => {
  const template = await requireTemplate(services, db.tenantId, path)
  const key = { type: template.entityType, id: path.id }
  const wanted = query.against === undefined ? [path.version] : [path.version, query.against]
  const [version, against] = await requireVersions(db, key, wanted)
  if (!version) throw notFound('version')
  if (!against) return toEntity(entityAt(template, path.id, version), template)
  return toComparison(key.type, compareVersions(contentOf(against), contentOf(version)))
}

/** `POST /api/entity/{type}/{id}/versions/{version}/restore` */
export const activityVersionRestore: Handler<'activityVersionRestore'> = async ({
  db,
  path,
  principal,
  services,
  request,
  reply,
}) => {
  const template = await requireTemplate(services, db.tenantId, path)
  const key = { type: template.entityType, id: path.id }
  const entity = await db.transaction().execute(async (trx) => {
    const present = await lockEntity(trx, key.type, key.id)
    if (!present) throw notFound('entity', `${path.type}/${path.id}`)
    requireVersion(request.ifMatch, present)
    const [version] = await requireVersions(trx, key, [path.version])
    if (!version) throw notFound('version')
    const draft = { ...contentOf(version), primaryAsset: version.primary_asset }
    const problem = draftProblem(draft)
    if (problem) {
      throw conflict(`Version ${path.version} cannot be restored: ${problem.pointer}: ${problem.message}`)
    }
    return reviseEntity(trx, template, present, draft, { actorId: principal.user.id, origin: 'restore' })
  })
  reply.etag(entityTag(entity))
  return toEntity(entity, template)
}
