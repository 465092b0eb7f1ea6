import { createHash } from 'node:crypto'

/** What models take as the name of a tool. */
const longest = 64

const plain = (text: string) => text.replaceAll(/[^A-Za-z0-9_-]/g, '_')

const suffixOf = (server: string, tool: string) =>
  createHash('sha256')
    .update(JSON.stringify([server, tool]))
    .digest('hex')
    .slice(0, 8)

/**
 * The names of a server's tools as agents call them: `mcp__{server}__{tool}`, with what models refuse replaced by `_`. A name
 * that is too long, or that two tools would share, ends in a digest.
 */
export function agentToolNames(server: string, tools: readonly string[]): Map<string, string> {
  const taken = new Map<string, number>()
  const raw = tools.map((tool) => {
    const name = `mcp__${plain(server)}__${plain(tool)}`
    taken.set(name, (taken.get(name) ?? 0) + 1)
    return { tool, name }
  })
  return new Map(
    raw.map(({ tool, name }) => {
      const fits = name.length <= longest && taken.get(name) === 1
      return [tool, fits ? name : `${name.slice(0, longest - 9)}_${suffixOf(server, tool)}`]
    }),
  )
}
