import type { Call, Handler, OperationId, RawHandler } from '../../http/types.ts'
import { allTools } from '../tools/rules.ts'
import { isAdmin, requireOwner, texts, unknownAgent, viewerOf } from './access.ts'
import { createAgent, removeAgent, setGrants, updateAgent } from './changes.ts'
import { defaultPrompt, promptLanguage } from './default-prompt.ts'
import { sendPlace } from './download.ts'
import { draftAgent, optimizePrompt, requireWriter, type UsageNote } from './drafting.ts'
import { findAgent, listAgents, listGrants, noteUsage, ownerOfConversation } from './queries.ts'
import { mayUse } from './resolve.ts'
import { agentTag, toAgent, toDraft, toFiles, toOptimizedPrompt } from './views.ts'
import { listFiles, locate, removeFile, workspaceOf } from './workspace.ts'

type Caller = Pick<Call<'agentView'>, 'db' | 'principal' | 'services'>

/** The agent for somebody who may use it. */
async function requireAgent({ db, principal }: Pick<Caller, 'db' | 'principal'>, agentId: string) {
  const row = await findAgent(db, viewerOf(principal), agentId)
  if (!row) throw unknownAgent(agentId)
  return row
}

/** `GET /api/agent/list` */
export const agentList: Handler<'agentList'> = async ({ db, principal }) =>
  (await listAgents(db, viewerOf(principal))).map(toAgent)

/** `POST /api/agent/create` */
export const agentCreate: Handler<'agentCreate'> = async (call) => ({
  agent_id: (await createAgent(call, call.body)).agent_id,
})

/** `GET /api/agent/{agent_id}` */
export const agentView: Handler<'agentView'> = async (call) => {
  const row = await requireAgent(call, call.path.agent_id)
  call.reply.etag(agentTag(row))
  return toAgent(row)
}

/** `PUT /api/agent/{agent_id}`: absent clears, since Sage's clients send the whole configuration. */
export const agentUpdate: Handler<'agentUpdate'> = async (call) => {
  const row = await updateAgent(call, call.path.agent_id, call.body)
  call.reply.etag(agentTag(row))
  return { agent_id: row.agent_id }
}

/** `DELETE /api/agent/{agent_id}` */
export const agentDelete: Handler<'agentDelete'> = async (call) => {
  await removeAgent(call, call.path.agent_id)
  return { agent_id: call.path.agent_id }
}

/** `GET /api/agent/{agent_id}/auth` */
export const agentGrantList: Handler<'agentGrantList'> = async (call) => {
  const row = await requireAgent(call, call.path.agent_id)
  requireOwner(call.principal, row)
  return listGrants(call.db, row.agent_id)
}

/** `POST /api/agent/{agent_id}/auth` */
export const agentGrantSet: Handler<'agentGrantSet'> = async (call) => {
  await setGrants(call, call.path.agent_id, call.body.user_ids)
  return {}
}

/** The workspace that a caller means: their own, and for administrators that of a conversation's user. */
async function workspaceFor(
  { db, principal, services }: Caller,
  agentId: string,
  sessionId: string | undefined,
) {
  const row = await findAgent(db, viewerOf(principal), agentId)
  if (!row) {
    // Profiles work in workspaces too.
    const stored = await services.profiles.find(agentId)
    if (!stored || !mayUse(principal, stored.profile)) throw unknownAgent(agentId)
  }
  const named = sessionId !== undefined && sessionId !== '' && isAdmin(principal)
  const userId = (named ? await ownerOfConversation(db, sessionId) : undefined) ?? principal.user.id
  const root = workspaceOf(services.config, { tenantId: principal.tenantId, agentId, userId })
  return { root, agentId, userId }
}

/** `POST /api/agent/{agent_id}/file_workspace` */
export const agentFileList: Handler<'agentFileList'> = async (call) => {
  const { path, query, request } = call
  const workspace = await workspaceFor(call, path.agent_id, query.session_id)
  const files = await listFiles(workspace.root)
  const text = files.length === 0 ? texts.empty : texts.success
  return toFiles(workspace, text[request.locale], files)
}

/** `GET /api/agent/{agent_id}/file_workspace/download` */
export const agentFileDownload: RawHandler<'agentFileDownload'> = async (call, { req, res }) => {
  const { path, query } = call
  const { root, agentId } = await workspaceFor(call, path.agent_id, query.session_id)
  await sendPlace(req, res, await locate(root, query.file_path), { workspaceName: agentId })
}

/** `DELETE /api/agent/{agent_id}/file_workspace/delete` */
export const agentFileDelete: Handler<'agentFileDelete'> = async (call) => {
  const { path, query } = call
  const { root } = await workspaceFor(call, path.agent_id, query.session_id)
  await removeFile(root, query.file_path)
  return {}
}

/** `GET /api/agent/template/default_system_prompt` */
export const agentPromptTemplate: Handler<'agentPromptTemplate'> = async ({ query }) => ({
  content: defaultPrompt(promptLanguage(query.language)),
})

/** The model that writes for the caller, and where its use is noted. */
async function writer({ db, principal, services }: Caller, purpose: string) {
  const model = await services.models.resolve({
    db,
    tenantId: principal.tenantId,
    userId: principal.user.id,
  })
  requireWriter(model)
  const note: UsageNote = (use) => noteUsage(db, { ...use, purpose, userId: principal.user.id, model })
  return { model, note }
}

/** A call that nobody can end; what waits for the model has a time limit of its own. */
const unending = new AbortController().signal

/** Tools that the caller's agents could be given, narrowed to the ones named. */
async function toolsOffered(
  call: Pick<Call<OperationId>, 'request'> & Caller,
  names: readonly string[] | null,
) {
  const { db, principal, services } = call
  const context = { services, db, principal, signal: unending, log: services.log, emit: () => {} }
  const tools = await allTools(services, context)
  return names === null ? tools : tools.filter(({ name }) => names.includes(name))
}

/** `POST /api/agent/auto-generate` */
export const agentDraft: Handler<'agentDraft'> = async (call) => {
  const { model, note } = await writer(call, 'agent_draft')
  const { agent_description: description, available_tools: names } = call.body
  const tools = await toolsOffered(call, names ?? null)
  return toDraft(await draftAgent(model, { description, tools }, note, unending))
}

/** `POST /api/agent/system-prompt/optimize` */
export const agentPromptOptimize: Handler<'agentPromptOptimize'> = async (call) => {
  const { model, note } = await writer(call, 'prompt_optimize')
  const { original_prompt: original, optimization_goal: wanted } = call.body
  const goal = wanted?.trim() || null
  return toOptimizedPrompt(original, goal, await optimizePrompt(model, { original, goal }, note, unending))
}
