import { inlineAgent } from '../../src/agents/agents/rules.ts'
import { createSession } from '../../src/agents/sessions/queries.ts'
import { toolsFor } from '../../src/agents/tools/rules.ts'
import type { Tool, ToolContext } from '../../src/agents/tools/tool.ts'
import { permissionsOf } from '../../src/http/permissions.ts'
import type { Role } from '../../src/http/principal.ts'
import type { Member, Studio } from './app.ts'

/** A session of the member's; with an id that their client has chosen, or one of its own. */
export async function sessionOf(studio: Studio, who: Member, sessionId?: string): Promise<string> {
  const db = studio.database.tenant(who.tenantId, who.userId)
  const made = await createSession(db, { userId: who.userId, sessionId })
  if (!made) throw new Error('the session was not made')
  return made.session_id
}

/** Runs one tool through the API. */
export const executing =
  (studio: Studio) =>
  (toolName: string, params: object, who: Member, sessionId: string | null = null) =>
    studio.request
      .post('/api/tools/exec')
      .set('Authorization', who.bearer)
      .send({ tool_name: toolName, tool_params: params, session_id: sessionId })

/** Where a run's tools work, with what they tell it. */
export function toolContext(
  studio: Studio,
  who: Member,
  { role = 'owner', ...more }: { role?: Role } & Partial<ToolContext> = {},
): { context: ToolContext; told: object[] } {
  const told: object[] = []
  const context: ToolContext = {
    services: studio.services,
    db: studio.database.tenant(who.tenantId, who.userId),
    principal: {
      user: {
        id: who.userId,
        email: who.email,
        username: who.username,
        displayName: 'Some Body',
        systemRole: 'user',
      },
      tenantId: who.tenantId,
      role,
      permissions: permissionsOf(role, 'user', [], null),
    },
    signal: new AbortController().signal,
    log: studio.services.log,
    emit: (event) => told.push(event),
    ...more,
  }
  return { context, told }
}

/** One of the tools that an agent has in a context. */
export async function toolNamed(
  context: ToolContext,
  name: string,
  spec: Parameters<typeof inlineAgent>[0] = {},
): Promise<Tool> {
  const tool = (await toolsFor(context.services, context, inlineAgent(spec))).find((one) => one.name === name)
  if (!tool) throw new Error(`the agent has no ${name}`)
  return tool
}
