import type { components } from '../../../generated/contract.ts'
import type { SessionRow } from '../sessions/queries.ts'
import type { SharedMessage } from '../sessions/rules.ts'
import type { LinkRow } from './queries.ts'

type Schemas = components['schemas']

export const toShareLink = (row: LinkRow, token: string, publicUrl: string): Schemas['ShareLink'] => ({
  id: row.link_id,
  token,
  conversation_id: row.session_id,
  created_at: row.created_at.toISOString(),
  revoked: row.revoked_at !== null,
  url: `${publicUrl.replace(/\/$/, '')}/shared/${token}`,
})

const toSharedMessage = (message: SharedMessage): Schemas['ShareLinkMessage'] => ({
  id: message.messageId,
  role: message.role,
  content: message.text,
  ...(message.images.length > 0 && {
    images: message.images.map(({ mime, data }) => `data:${mime};base64,${data}`),
  }),
  ...(message.tools.length > 0 && { tools: message.tools.map(({ name, ok }) => ({ name, ok })) }),
  created_at: message.createdAt.toISOString(),
})

export const toSharedConversation = (
  row: SessionRow,
  messages: readonly SharedMessage[],
): Schemas['ShareLinkConversation'] => ({
  id: row.session_id,
  title: row.name,
  created_at: row.created_at.toISOString(),
  updated_at: row.last_active.toISOString(),
  messages: messages.map(toSharedMessage),
})
