import { notFound } from '../../../http/errors.ts'
import type { Call, Handler } from '../../../http/types.ts'
import { findSession } from '../../sessions/queries.ts'
import { executeTool } from '../execute.ts'
import { given } from '../given.ts'
import { allTools } from '../registry.ts'
import type { ToolContext } from '../tool.ts'
import { toTool } from '../views.ts'

/** A tool on behalf of the caller, outside of any run: nobody hears what it tells besides its result. */
const contextOf = ({
  services,
  db,
  principal,
}: Pick<Call<'toolList'>, 'services' | 'db' | 'principal'>): ToolContext => ({
  services,
  db,
  principal,
  signal: new AbortController().signal,
  log: services.log,
  emit: () => {},
})

/** `GET /api/tools` */
export const toolList: Handler<'toolList'> = async (call) => {
  const type = given(call.query.type)
  const tools = await allTools(call.services, contextOf(call))
  return { tools: tools.filter((tool) => type === undefined || tool.type === type).map(toTool) }
}

/** `POST /api/tools/exec` */
export const toolExecute: Handler<'toolExecute'> = async (call) => {
  const { db, body, principal } = call
  const sessionId = given(body.session_id)
  if (sessionId !== undefined && !(await findSession(db, sessionId, principal.user.id))) {
    throw notFound('session', sessionId, {
      en: `Session ${sessionId} not found`,
      zh: `会话 ${sessionId} 不存在`,
    })
  }
  const context = { ...contextOf(call), ...(sessionId !== undefined && { sessionId }) }
  return executeTool(body.tool_name, body.tool_params, context)
}
