import { conflict, invalid, notFound } from '../../../http/errors.ts'
import type { Call, Handler } from '../../../http/types.ts'
import { findEntity } from '../../entities/queries.ts'
import { templatesOf } from '../../templates/queries.ts'
import type { Template } from '../../templates/rules.ts'
import { isPlainPath, openFolder } from '../folder/folder.ts'
import { findInFolder } from '../folder/walking.ts'
import { countConflicts } from './conflict-rows.ts'
import { type Scope, syncProject } from './engine.ts'
import { isLocked } from './lock.ts'
import { pendingChanges } from './pending.ts'
import { listProblems } from './problems.ts'
import { lastRun, type SyncRun } from './runs.ts'
import { basesOf } from './states.ts'
import { folderOf, usualPath } from './units.ts'
import { validateAll } from './validate-all.ts'
import { toOutcome, toResult, toStatus, toWatcher } from './views.ts'

/** How long an operation waits for a run; a longer one goes on without it. */
const patienceMs = 20_000

type Asking = Pick<Call<'markdownSyncAll'>, 'services' | 'db' | 'principal'>

/**
 * A run on behalf of the caller: its end, or how far it is when the caller cannot wait longer. @throws 409 when it has
 * not even begun by then, because another one goes on.
 */
async function runNow({ services, db, principal }: Asking, scope: Scope): Promise<SyncRun> {
  let now: (() => SyncRun) | undefined
  const running = syncProject(services, db.tenantId, scope, {
    actorId: principal.user.id,
    asked: true,
    onStart: (begun) => {
      now = begun
    },
  })
  const late = Promise.withResolvers<SyncRun>()
  const timer = setTimeout(() => {
    if (now) late.resolve(now())
    else late.reject(conflict('The project is being synchronised; this comes after it.'))
  }, patienceMs)
  running.catch((error: unknown) => {
    services.log.warn({ err: error, tenantId: db.tenantId }, 'a synchronisation failed')
  })
  try {
    return await Promise.race([running, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

async function requireType({ services, db }: Asking, type: string): Promise<Template> {
  const template = (await templatesOf(services, db.tenantId)).resolve(type)
  if (!template) throw notFound('entity type', type)
  return template
}

/** `GET /api/sync/status` */
export const markdownStatus: Handler<'markdownStatus'> = async ({ db, services }) => {
  if (!db) return toStatus({ running: false, last: null, conflicts: 0, problems: { total: 0, rows: [] } })
  const [running, last, conflicts, problems] = await Promise.all([
    isLocked(services.database, db.tenantId),
    lastRun(db),
    countConflicts(db),
    listProblems(db, 200),
  ])
  return toStatus({ running, last, conflicts, problems })
}

/** `GET /api/sync/check-changes` */
export const markdownCheck: Handler<'markdownCheck'> = async ({ db, services, query, reply }) => {
  const { offset, limit } = query
  const changes = await pendingChanges(services, db)
  const total = changes.length
  reply.page({ offset, limit, total })
  return { total, offset, limit, changes: changes.slice(offset, offset + limit) }
}

/** `POST /api/sync/import-changes` */
export const markdownImportChanges: Handler<'markdownImportChanges'> = async (call) => {
  const paths = call.body?.paths
  if (paths === undefined) return toResult(await runNow(call, { kind: 'all' }))
  const plain = paths.map((path) => path.replace(/\/+$/, ''))
  plain.forEach((path, index) => {
    if (!isPlainPath(path)) throw invalid(`/paths/${index}`, 'must be a path within the project folder')
  })
  return toResult(await runNow(call, { kind: 'paths', paths: plain }))
}

/** `POST /api/sync/save-to-markdown/{type}/{id}` */
export const markdownSave: Handler<'markdownSave'> = async (call) => {
  const template = await requireType(call, call.path.type)
  if (!(await findEntity(call.db, template.entityType, call.path.id))) {
    throw notFound('entity', `${call.path.type}/${call.path.id}`)
  }
  return syncOne(call, template, call.path.id)
}

/** `POST /api/sync/from-markdown/{type}/{id}` */
export const markdownLoad: Handler<'markdownLoad'> = async (call) => {
  const { db, services, path } = call
  const template = await requireType(call, path.type)
  const [base] = await basesOf(db, [{ type: template.entityType, id: path.id }], [])
  const folder = await openFolder(services.config.projectsDir, db.tenantId)
  const usual = usualPath(template, path.id)
  const at = base?.path ?? usual
  const found = isPlainPath(at)
    ? await findInFolder(folder, template, folderOf(at) ?? at, (one) => one === at)
    : []
  if (found.length === 0) throw notFound('file', at)
  return syncOne(call, template, path.id)
}

async function syncOne(call: Asking, template: Template, id: string) {
  const key = { type: template.entityType, id }
  const [known] = await basesOf(call.db, [key], [])
  const paths = [known?.path ?? usualPath(template, id)]
  const run = await runNow(call, { kind: 'paths', paths, keys: [key] })
  const [base] = await basesOf(call.db, [key], [])
  const row = await findEntity(call.db, key.type, id)
  return toOutcome(run, key, base?.path ?? paths[0] ?? '', row?.version ?? null)
}

/** `POST /api/sync/refresh-all` */
export const markdownRefresh: Handler<'markdownRefresh'> = async (call) =>
  toResult(await runNow(call, { kind: 'refresh' }))

/** `POST /api/entity/sync/all` */
export const markdownSyncAll: Handler<'markdownSyncAll'> = async (call) =>
  toResult(await runNow(call, { kind: 'all' }))

/** `POST /api/entity/sync/{type}` */
export const markdownSyncType: Handler<'markdownSyncType'> = async (call) =>
  toResult(await runNow(call, { kind: 'type', template: await requireType(call, call.path.type) }))

/** `POST /api/markdown/sync-from-files` */
export const markdownSync: Handler<'markdownSync'> = async (call) =>
  toResult(await runNow(call, { kind: 'all' }))

/** `GET /api/sync/file-watcher/status` */
export const markdownWatcher: Handler<'markdownWatcher'> = async ({ services }) =>
  toWatcher(services.fileWatch, services.config.fileWatcher)

/** `POST /api/entity/validate/all` */
export const markdownValidateAll: Handler<'markdownValidateAll'> = async ({ db, services, query, reply }) => {
  const { offset, limit } = query
  const { by_type, total, findings } = await validateAll(services, db, { offset, limit })
  reply.page({ offset, limit, total })
  const sum = (of: (one: (typeof by_type)[number]) => number) =>
    by_type.reduce((all, one) => all + of(one), 0)
  return {
    entities: sum((one) => one.entities),
    valid: sum((one) => one.valid),
    invalid: sum((one) => one.invalid),
    by_type: by_type.map(({ entity_type, entities, valid, invalid: wrong }) => ({
      entity_type,
      entities,
      valid,
      invalid: wrong,
    })),
    total,
    offset,
    limit,
    findings: [...findings],
  }
}
