import { type Kysely, sql } from 'kysely'
import type { components } from '../../../generated/contract.ts'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { Services } from '../../services/services.ts'
import { templatesOf } from '../../world/templates/queries.ts'
import { completenessOf } from './completeness.ts'
import { activityOfLastDays } from './growth.ts'

type Db = Kysely<DB>

/** What does not depend on who reads it. */
export type Figures = Omit<
  components['schemas']['ActivityDashboard'],
  'computed_at' | 'age_seconds' | 'recent'
>

export interface Dashboard {
  readonly figures: Figures
  readonly computedAt: Date
}

async function countEntities(db: Db): Promise<Figures['entities']> {
  const rows = await db
    .selectFrom('entities')
    .select(['entity_type', 'status', (all) => all.fn.countAll<number>().as('count')])
    .groupBy(['entity_type', 'status'])
    .orderBy('entity_type')
    .orderBy('status')
    .execute()
  const byStatus: Record<string, number> = Object.create(null)
  const byType = new Map<string, { total: number; by_status: Record<string, number> }>()
  for (const { entity_type: type, status, count } of rows) {
    byStatus[status] = (byStatus[status] ?? 0) + count
    const own = byType.get(type) ?? { total: 0, by_status: Object.create(null) }
    byType.set(type, own)
    own.total += count
    own.by_status[status] = count
  }
  return {
    total: rows.reduce((sum, { count }) => sum + count, 0),
    by_status: byStatus,
    by_type: [...byType].map(([entity_type, counts]) => ({ entity_type, ...counts })),
  }
}

/** Entities that name no other, in a field or a text, and that no other names. */
async function countOrphans(db: Db): Promise<number> {
  const { rows } = await sql<{ orphans: number }>`
    select count(*) as orphans from entities
    where not exists (
        select from entity_links link
        where link.source_type = entities.entity_type and link.source_id = entities.entity_id)
      and not exists (
        select from entity_links link
        where link.target_id = entities.entity_id
          and coalesce(link.target_type, entities.entity_type) = entities.entity_type)`.execute(db)
  return rows[0]?.orphans ?? 0
}

async function countProblems(db: Db): Promise<Figures['problems']> {
  const { rows } = await sql<Figures['problems']>`
    select
      (select count(*) from entities where problems <> '[]') as entities,
      (select count(*) from project_problems) as files,
      (select count(*) from sync_conflicts where resolved_at is null) as conflicts`.execute(db)
  return rows[0] ?? { entities: 0, files: 0, conflicts: 0 }
}

/** Sizes as stored, so that no long text is unpacked to be measured. */
async function measureStorage(db: Db): Promise<Figures['storage'] & { recycled: number }> {
  const { rows } = await sql<Figures['storage'] & { recycled: number }>`
    select
      (select coalesce(sum(pg_column_size(fields) + pg_column_size(markdown_body)), 0)::bigint
        from entities) as entities_bytes,
      (select coalesce(sum(pg_column_size(fields) + pg_column_size(markdown_body)), 0)::bigint
        from entity_revisions) as versions_bytes,
      bin.bytes as recycle_bin_bytes,
      (select coalesce(sum(size), 0)::bigint from project_files) as files_bytes,
      bin.recycled
    from (
      select coalesce(sum(pg_column_size(snapshot)), 0)::bigint as bytes, count(*) as recycled
      from recycled_entities
    ) as bin`.execute(db)
  const [row] = rows
  if (!row) throw new Error('an aggregate has no row')
  return row
}

async function compute(services: Services, db: TenantDb): Promise<Figures> {
  const templates = await templatesOf(services, db.tenantId)
  const [entities, completeness, orphans, problems, days, storage] = await Promise.all([
    countEntities(db),
    completenessOf(db, templates.all()),
    countOrphans(db),
    countProblems(db),
    activityOfLastDays(db, services.clock.now()),
    measureStorage(db),
  ])
  const { recycled, ...bytes } = storage
  return {
    entities,
    completeness,
    orphans,
    problems,
    growth: days.growth,
    most_active: days.mostActive,
    storage: bytes,
    recycle_bin: recycled,
  }
}

/** Worlds of fewer entities have their figures computed anew each time; those of others are kept. */
const largeWorld = 5000
/** Times as long as the figures took. */
const keptTimes = 20
const keptMs = 60_000

interface Kept {
  dashboard?: Promise<Dashboard> | undefined
  /** In milliseconds of `performance.now()`. */
  until: number
}

/**
 * The figures of a tenant's world. Those of a large world are kept for twenty times as long as they took, a minute at
 * most, so that a page that asks again and again costs little; who asks while they are computed waits for the same.
 */
export async function dashboardOf(services: Services, db: TenantDb): Promise<Dashboard> {
  const kept = await services.tenantCache.get<Kept>(db.tenantId, 'dashboard', async () => ({ until: 0 }))
  if (kept.dashboard && performance.now() < kept.until) return kept.dashboard
  const started = performance.now()
  const computedAt = services.clock.now()
  const computing = compute(services, db).then((figures) => ({ figures, computedAt }))
  kept.dashboard = computing
  kept.until = Number.POSITIVE_INFINITY
  try {
    const dashboard = await computing
    const now = performance.now()
    const large = dashboard.figures.entities.total >= largeWorld
    kept.until = large ? now + Math.min(keptMs, keptTimes * (now - started)) : 0
    return dashboard
  } catch (error) {
    kept.until = 0
    throw error
  }
}
