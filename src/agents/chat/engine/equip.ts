import type { Services } from '../../../services/services.ts'
import { findAgentSpec, resolvePrompt } from '../../agents/rules.ts'
import { mcpToolsOf, toolsFor } from '../../tools/rules.ts'
import type { EngineOptions, RunStops } from './execute.ts'
import { principalOf } from './principal.ts'

/** The engine over the real services: prompts, models, tools and agents as their rooms give them. */
export const engineOf = (services: Services, stops: RunStops): EngineOptions => ({
  services,
  stops,
  principalOf,
  equip: async (spec, context) => {
    const { db, principal, sessionId } = context
    const [system, model, tools, brought] = await Promise.all([
      resolvePrompt({ services, db, principal, spec, sessionId }),
      services.models.resolve({
        db,
        tenantId: db.tenantId,
        userId: principal.user.id,
        providerId: spec.providerId,
        models: spec.models,
        backend: spec.backend,
      }),
      toolsFor(services, context, spec),
      mcpToolsOf(services, context, spec.extraMcpServers ?? {}),
    ])
    // A server that the request brings stands in for a stored one of its name.
    const names = new Set(brought.map(({ name }) => name))
    return { system, model, tools: [...tools.filter(({ name }) => !names.has(name)), ...brought] }
  },
  findAgent: async (name, { db, principal }, by) => {
    const own = by.inlineAgents && Object.hasOwn(by.inlineAgents, name) ? by.inlineAgents[name] : undefined
    if (own) return { ...own, ...(by.extraMcpServers && { extraMcpServers: by.extraMcpServers }) }
    const found = await findAgentSpec(services, db, principal, name)
    // An agent that names its sub-agents calls no others; one that may spawn agents at all calls those of its user.
    if (!found || by.subAgents.length === 0) return found
    return by.subAgents.some((one) => one === found.id || one === found.name) ? found : undefined
  },
})
