import { randomUUID } from 'node:crypto'
import { notePrefix } from '../../../services/models/chat.ts'
import type { ContextMessage } from './transcript.ts'

/** What the loop itself tells the model, in the user's place but not in their name; kept nowhere. */
export const note = (text: string): ContextMessage => ({
  messageId: `note.${randomUUID()}`,
  role: 'user',
  meta: {},
  parts: [{ type: 'text', text: `${notePrefix} ${text}` }],
})
