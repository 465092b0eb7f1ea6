import type { TenantDb } from '../../database/database.ts'
import { HttpError } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import type { Services } from '../../services/services.ts'
import { askSession, type RunOutcome, runToEnd, untilDeleted } from '../chat/rules.ts'
import type { SessionRow } from './queries.ts'

const failure = ({ state, error }: RunOutcome): string => {
  if (error) return error.message
  if (state === 'stopped') return 'The run was stopped before the agent had answered'
  return 'The run was interrupted before the agent had answered'
}

/**
 * Sends a message and waits for what the agent says to it, in one text. When `signal` aborts the run goes on, and the answer is
 * undefined. 404 for an agent that is no more, 409 for a conversation that is full, 429 while too many messages wait, 500 with the reason when the agent has no answer.
 */
export async function answerTo(
  services: Services,
  db: TenantDb,
  principal: Principal,
  session: SessionRow,
  content: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const { session_id: sessionId } = session
  const { tenantId } = principal
  const deleted = await untilDeleted(services, db, sessionId)
  try {
    const { runId } = await askSession(services, db, principal, {
      sessionId,
      face: 'api',
      parts: [{ type: 'text', text: content }],
    })
    const outcome = await runToEnd(services, { tenantId, runId }, AbortSignal.any([signal, deleted.signal]))
    if (outcome?.state === 'done') return outcome.content
    if (outcome) throw new HttpError(500, failure(outcome))
    if (signal.aborted) return undefined
    throw new HttpError(500, 'The session was deleted before the agent had answered')
  } finally {
    deleted.release()
  }
}
