import { conflict } from '../../../http/errors.ts'
import { workspaceOf } from '../../agents/rules.ts'
import { sessionFolder } from '../../sessions/rules.ts'
import type { ToolContext } from '../tool.ts'

/** The folder of a session, where its uploads are. */
export const sessionPlace = ({ services, principal }: ToolContext, sessionId: string): string =>
  sessionFolder(services.config, principal.tenantId, sessionId)

/** The folder in which an agent works for a user, which outlasts conversations; 409 outside of an agent's run. */
export function workspacePlace({ services, principal, agentId }: ToolContext): string {
  if (agentId === undefined) throw conflict('Only an agent has a workspace')
  return workspaceOf(services.config, { tenantId: principal.tenantId, agentId, userId: principal.user.id })
}
