import type { Kysely } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { conflict } from '../../../http/errors.ts'
import { setting } from '../../../operations/config/queries.ts'
import type { Services } from '../../../services/services.ts'

/** Messages that a conversation may hold, as the system's settings say now. */
export const mostMessages = (services: Pick<Services, 'config' | 'database'>): Promise<number> =>
  setting(services, 'max_conversation_messages')

/** Whether a conversation has no room for one message more. */
export async function isFull(db: Kysely<DB>, sessionId: string, most: number): Promise<boolean> {
  const row = await db
    .selectFrom('conversations')
    .select('message_count')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return (row?.message_count ?? 0) + 1 > most
}

/** Throws 409 for a conversation of so many messages that has no room for those that come. */
export function requireRoomIn(messageCount: number, most: number, coming = 1): void {
  if (messageCount + coming > most) throw full(most)
}

const full = (most: number) =>
  conflict(`A conversation holds at most ${most} messages: go on in a new one`, {
    en: `A conversation holds at most ${most} messages`,
    zh: `会话消息数已达上限（${most}）`,
  })
