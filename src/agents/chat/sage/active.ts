import { type Kysely, sql } from 'kysely'
import type { components } from '../../../../generated/contract.ts'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import { serverSentEvent } from '../../../http/streams.ts'
import type { Services } from '../../../services/services.ts'

type ActiveSession = components['schemas']['ActiveSession']

const seconds = (time: Date) => time.getTime() / 1000

/** The caller's sessions that run, the newest first. */
async function activeSessions(db: Kysely<DB>, userId: string): Promise<readonly ActiveSession[]> {
  const { rows } = await sql<{
    session_id: string
    created_at: Date
    last_active: Date
    stopping: boolean
    query: string | null
  }>`
    select r.session_id, min(r.created_at) as created_at, c.last_active,
      bool_and(r.stop_reason is not null) as stopping,
      (select string_agg(part->>'text', ' ') from (
        select m.parts from messages m
        where m.tenant_id = c.tenant_id and m.session_id = c.session_id and m.role = 'user' and m.shown
        order by m.position limit 1
      ) first, jsonb_array_elements(first.parts) part where part->>'type' = 'text') as query
    from runs r
    join conversations c on c.tenant_id = r.tenant_id and c.session_id = r.session_id
    where r.state in ('queued', 'running') and c.user_id = ${userId}
    group by c.tenant_id, c.session_id, r.session_id, c.last_active
    order by created_at desc`.execute(db)
  return rows.map((row) => ({
    session_id: row.session_id,
    created_at: seconds(row.created_at),
    last_activity: seconds(row.last_active),
    is_completed: false,
    status: row.stopping ? 'interrupted' : 'running',
    query: row.query ?? '',
  }))
}

/** The whole list at once, and again whenever a session of the user starts or ends. */
export async function* followActive(
  services: Pick<Services, 'sessionNews'>,
  db: TenantDb,
  userId: string,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  let stale = true
  let wake = () => {}
  signal.addEventListener('abort', () => wake(), { once: true })
  const unsubscribe = await services.sessionNews.subscribe(db.tenantId, (news) => {
    if (news && (news.userId !== userId || news.kind === 'recall' || news.kind === 'changed')) return
    stale = true
    wake()
  })
  try {
    while (!signal.aborted) {
      if (stale) {
        stale = false
        yield serverSentEvent({ data: JSON.stringify(await activeSessions(db, userId)) })
      } else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    }
  } finally {
    unsubscribe()
  }
}
