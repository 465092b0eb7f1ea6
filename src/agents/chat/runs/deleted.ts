import type { TenantDb } from '../../../database/database.ts'
import type { Services } from '../../../services/services.ts'

/**
 * Aborts when a session is deleted: the events of its runs go with it, so who waits for the last of them would wait for ever.
 * `release` ends it.
 */
export async function untilDeleted(
  { sessionNews }: Pick<Services, 'sessionNews'>,
  db: TenantDb,
  sessionId: string,
): Promise<{ readonly signal: AbortSignal; readonly release: () => void }> {
  const deleted = new AbortController()
  const look = async () => {
    const row = await db
      .selectFrom('conversations')
      .select('session_id')
      .where('session_id', '=', sessionId)
      .executeTakeFirst()
    if (!row) deleted.abort()
  }
  const release = await sessionNews.subscribe(db.tenantId, (news) => {
    // After a gap the news may have been missed; a database that is still away announces itself again.
    if (news === null) look().catch(() => {})
    else if (news.kind === 'deleted' && news.sessionId === sessionId) deleted.abort()
  })
  try {
    await look()
  } catch (error) {
    release()
    throw error
  }
  return { signal: deleted.signal, release }
}
