import type { TenantDb } from '../../../database/database.ts'
import { forbidden, notFound } from '../../../http/errors.ts'
import type { Principal } from '../../../http/principal.ts'
import type { Call, Handler } from '../../../http/types.ts'
import type { Services } from '../../../services/services.ts'
import { liveRuns, stopRuns } from '../../chat/rules.ts'
import { isShared, tenantOfShared } from '../../share-links/queries.ts'
import { readHistory } from '../history.ts'
import { type ConversationRow, countConversations, findConversation, listConversations } from '../listing.ts'
import {
  agentNames,
  deleteSession,
  findAnySession,
  findSession,
  readTodos,
  type SessionRow,
  setName,
} from '../queries.ts'
import { linesOf, readLiveLines } from '../sage-lines.ts'
import { toConversation, toMessages } from '../sage-views.ts'
import { sharedHistory } from '../shared.ts'

/** Sage's texts. */
const unknown = (id: string) =>
  notFound('conversation', id, { en: `Conversation ${id} does not exist`, zh: `会话 ${id} 不存在` })
const notLive = (id: string) =>
  notFound('running session', id, {
    en: `Session ${id} has ended or does not exist`,
    zh: `会话 ${id} 已完成或者不存在`,
  })
const notYours = () =>
  forbidden('You may not delete the conversation of somebody else', {
    en: 'No permission to delete this conversation',
    zh: '无权删除该会话',
  })

const seesAll = (principal: Principal) => principal.permissions.has('navi.sessions.read_all')

const agentOf = (row: SessionRow) => row.agent_id ?? row.profile_id

/** How conversations' agents and profiles are called. */
async function namesOf(
  services: Services,
  db: TenantDb,
  rows: readonly SessionRow[],
): Promise<(row: SessionRow) => string | undefined> {
  const ids = rows.map(agentOf)
  const names = await agentNames(db, ids)
  if (ids.some((id) => id !== null && !names.has(id))) {
    for (const { id, name } of await services.profiles.list()) if (!names.has(id)) names.set(id, name)
  }
  return (row) => names.get(agentOf(row) ?? '')
}

/** `GET /api/conversations` */
export const sessionConversationList: Handler<'sessionConversationList'> = async (call) => {
  const { db, principal, query, reply, services } = call
  const { page, page_size: size, search, agent_id: agentId, sort_by: sortBy } = query
  const own = principal.user.id
  const all = seesAll(principal)
  const userId = all ? (query.user_id ?? null) : own
  const filter = { userId, search, agentId, sortBy }
  const [total, rows] = await Promise.all([
    countConversations(db, filter),
    listConversations(db, filter, { offset: (page - 1) * size, limit: size }),
  ])
  reply.page({ page, size, total, names: { page: 'page', size: 'page_size' } })
  const nameOf = await namesOf(services, db, rows)
  const pages = Math.ceil(total / size)
  return {
    list: rows.map((row) => toConversation(row, nameOf(row))),
    total,
    page,
    page_size: size,
    total_pages: pages,
    has_next: page < pages,
    has_prev: page > 1,
    ...(!all && { user_id: own }),
  }
}

/** `DELETE /api/conversations/{session_id}` */
export const sessionConversationDelete: Handler<'sessionConversationDelete'> = async (call) => {
  const { db, path, principal, services } = call
  const { session_id: sessionId } = path
  if (await deleteSession(services, db, sessionId, { userId: principal.user.id })) {
    return { session_id: sessionId }
  }
  if (seesAll(principal) && (await findAnySession(db, sessionId))) throw notYours()
  throw unknown(sessionId)
}

/** `GET /api/conversations/{session_id}/messages` */
export const sessionConversationMessages: Handler<'sessionConversationMessages'> = async (call) => {
  const { db, path, principal, services } = call
  const row = await findConversation(db, path.session_id)
  if (!row || (row.user_id !== principal.user.id && !seesAll(principal))) throw unknown(path.session_id)
  const name = (await namesOf(services, db, [row]))(row)
  // Runs first: one that ends meanwhile is in the history, and shows here once more at worst with what it had stored.
  const runs = await liveRuns(db, row.session_id)
  const run = runs.find((one) => one.state === 'running' && one.resumable && one.face === 'sage')
  const live =
    run &&
    (await readLiveLines(
      services.runLog,
      { tenantId: principal.tenantId, runId: run.runId },
      row.session_id,
      name ?? '',
    ))
  const history = await readHistory(db, row.session_id)
  // What the run has stored is part of what it has streamed.
  const stored = run
    ? history.filter((message) => message.runId !== run.runId || message.role === 'user')
    : history
  const lines = [...linesOf(row.session_id, name ?? '', stored), ...(live?.messages ?? [])]
  return toMessages(row, name, lines, live?.count ?? 0)
}

/** `POST /api/conversations/{session_id}/title` */
export const sessionTitleSet: Handler<'sessionTitleSet'> = async ({ db, path, principal, body }) => {
  const title = body.title.trim()
  const row = await setName(db, path.session_id, principal.user.id, title)
  if (!row) throw unknown(path.session_id)
  return { session_id: row.session_id, title }
}

/** `POST /api/sessions/{session_id}/interrupt`: the envelope is written here, because its message is Sage's. */
export const sessionInterrupt: Handler<'sessionInterrupt'> = async ({
  db,
  path,
  principal,
  body,
  request,
}) => {
  const { session_id: sessionId } = path
  if (await findSession(db, sessionId, principal.user.id)) {
    await stopRuns(db, sessionId, body?.message ?? '用户请求中断')
  }
  const message =
    request.locale === 'en' ? `Session ${sessionId} was interrupted` : `会话 ${sessionId} 已中断`
  return {
    code: 200,
    message,
    data: { session_id: sessionId, user_id: principal.user.id },
    timestamp: request.now.getTime() / 1000,
  }
}

/** `POST /api/sessions/{session_id}/tasks_status` */
export const sessionTasks: Handler<'sessionTasks'> = async ({ db, path, principal }) => {
  const { session_id: sessionId } = path
  const session = await findSession(db, sessionId, principal.user.id)
  const runs = session ? await liveRuns(db, sessionId) : []
  if (runs.length === 0) throw notLive(sessionId)
  const tasks = await readTodos(db, sessionId)
  return { session_id: sessionId, tasks_status: { tasks: [...tasks] }, user_id: principal.user.id }
}

/** The conversation as far as it is shared with the caller: their own, or one with a live link. */
async function findShared({
  db,
  path,
  principal,
  services,
}: Pick<Call<'sessionSharedMessages'>, 'db' | 'path' | 'principal' | 'services'>): Promise<
  { readonly db: TenantDb; readonly row: ConversationRow } | undefined
> {
  const { session_id: sessionId } = path
  if (db && principal) {
    const row = await findConversation(db, sessionId)
    if (row && (row.user_id === principal.user.id || (await isShared(db, sessionId)))) return { db, row }
  }
  const tenantId = await tenantOfShared(services.database.system, sessionId)
  if (tenantId === undefined) return undefined
  const shared = services.database.tenant(tenantId)
  const row = await findConversation(shared, sessionId)
  return row && { db: shared, row }
}

/** `GET /api/share/conversations/{session_id}/messages` */
export const sessionSharedMessages: Handler<'sessionSharedMessages'> = async (call) => {
  const found = await findShared(call)
  if (!found) throw unknown(call.path.session_id)
  const { db, row } = found
  const name = (await namesOf(call.services, db, [row]))(row)
  const history = sharedHistory(await readHistory(db, row.session_id))
  return toMessages(row, name, linesOf(row.session_id, name ?? '', history), 0)
}
