import type { AgentSpec } from '../../agents/rules.ts'
import { type BaseRow, findBases } from '../../knowledge/queries.ts'
import { readsOf } from '../../knowledge/rules.ts'
import type { Tool, ToolContext } from '../tool.ts'
import { knowledgeRetrieve } from './knowledge-retrieve.ts'

type OnBehalf = Pick<ToolContext, 'db' | 'principal'>

/** Bases that an agent is told of at most. */
const most = 50

/** The knowledge bases that an agent names and its user may read. An agent that names none has none. */
const basesOf = async ({ db, principal }: OnBehalf, { knowledgeBases }: AgentSpec): Promise<BaseRow[]> =>
  knowledgeBases.length === 0 || !principal.permissions.has('agents.use')
    ? []
    : findBases(db, readsOf(principal), knowledgeBases, most)

/**
 * The tool with which an agent looks into its knowledge bases, whatever else it may use. One that has none, but names the tool
 * itself, looks into all that its user may read; `null` for all basic tools does not name it.
 */
export async function knowledgeToolsOf(context: OnBehalf, spec: AgentSpec): Promise<readonly Tool[]> {
  const bases = await basesOf(context, spec)
  if (bases.length > 0) return [knowledgeRetrieve(bases.map(({ kdb_id: id }) => id))]
  const named = spec.knowledgeBases.length === 0 && spec.tools?.includes('knowledge_retrieve') === true
  return named && context.principal.permissions.has('agents.use') ? [knowledgeRetrieve(null)] : []
}

const line = (text: string, longest: number): string => text.replaceAll(/\s+/g, ' ').trim().slice(0, longest)

/** What an agent's prompt says about its knowledge bases; empty for an agent without any. */
export async function knowledgePrompt(context: OnBehalf, spec: AgentSpec): Promise<string> {
  const bases = await basesOf(context, spec)
  if (bases.length === 0) return ''
  const lines = bases.map(({ kdb_id: id, name, intro }) =>
    [`- ${line(name, 200)} (${id})`, line(intro, 500)].filter((part) => part !== '').join(': '),
  )
  return `Documents that you can look things up in with knowledge_retrieve. Do so before you answer from memory what they may say, and name the documents that you use.\n${lines.join('\n')}`
}
