import type { components } from '../../../../generated/contract.ts'
import { agentToolNames } from './names.ts'
import type { OAuthState } from './oauth.ts'
import type { McpServerRow } from './queries.ts'

type Schemas = components['schemas']

/** A server as lists show it; where to grant access is for its owner only. */
export function toServer(
  row: McpServerRow,
  pending: OAuthState['pending'] | undefined,
): Schemas['McpServer'] {
  const names = agentToolNames(
    row.name,
    row.tools.map(({ name }) => name),
  )
  return {
    name: row.name,
    protocol: row.protocol,
    disabled: row.disabled,
    streamable_http_url: row.protocol === 'streamable_http' ? row.url : null,
    sse_url: row.protocol === 'sse' ? row.url : null,
    api_key: row.key_hint,
    command: null,
    args: null,
    env: null,
    user_id: row.owner_id ?? '',
    kind: 'external',
    status: row.disabled ? 'disabled' : row.status,
    error: row.error,
    authorization_url: row.status === 'needs_authorization' ? (pending?.url ?? null) : null,
    description: row.instructions,
    tools: row.tools.map(({ name, description, readOnly }) => ({
      name,
      description,
      agent_tool: names.get(name) ?? name,
      access: readOnly ? 'read' : 'write',
    })),
    refreshed_at: row.refreshed_at?.toISOString() ?? null,
  }
}
