import { SealError, type Secrets } from '../../../services/secrets.ts'
import type { AgentSpec } from '../../agents/rules.ts'

type Servers = NonNullable<AgentSpec['extraMcpServers']>

const context = (runId: string) => `runs/${runId}/servers`

function without({ extraMcpServers: _, ...agent }: AgentSpec): AgentSpec {
  const { inlineAgents } = agent
  if (!inlineAgents) return agent
  const inside = Object.entries(inlineAgents).map(([name, one]) => [name, without(one)])
  return { ...agent, inlineAgents: Object.fromEntries(inside) }
}

/** An agent as it is stored with its run: the MCP servers that the request brought are sealed, for the sake of their keys. */
export function sealServers(
  secrets: Pick<Secrets, 'encrypt'>,
  runId: string,
  agent: AgentSpec,
): { readonly agent: AgentSpec; readonly sealedServers?: string } {
  const servers = agent.extraMcpServers ?? {}
  if (Object.keys(servers).length === 0) return { agent: without(agent) }
  return { agent: without(agent), sealedServers: secrets.encrypt(JSON.stringify(servers), context(runId)) }
}

/** The agent of a run with the servers that its request brought; without them where they cannot be opened any more. */
export function openServers(
  secrets: Pick<Secrets, 'decrypt'>,
  runId: string,
  { agent, sealedServers }: { readonly agent: AgentSpec; readonly sealedServers?: string },
): AgentSpec {
  if (sealedServers === undefined) return agent
  try {
    return {
      ...agent,
      extraMcpServers: JSON.parse(secrets.decrypt(sealedServers, context(runId))) as Servers,
    }
  } catch (error) {
    if (error instanceof SealError) return agent
    throw error
  }
}
