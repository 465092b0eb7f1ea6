import { z } from 'zod'
import { HttpError } from '../../http/errors.ts'
import type { Task } from '../../services/jobs-worker.ts'
import type { Services } from '../../services/services.ts'
import { resolveAgent } from '../agents/rules.ts'
import { createRun, isFull, mostMessages, principalOf, turnOf } from '../chat/rules.ts'
import { announceRecall, armRecall, findRecall, lockPending, markCancelled, markFired } from './queries.ts'

const payloadSchema = z.object({ tenantId: z.uuid(), recallId: z.uuid() })

const absentAsUndefined = (error: unknown): undefined => {
  if (error instanceof HttpError && error.status === 404) return undefined
  throw error
}

/**
 * The task of job `recall.fire`: lets the agent come back to the session without anybody there. The recall's row is changed in the
 * transaction that makes the run, so a job that comes again, or in two processes, finds nothing left to do.
 */
export const fireTask =
  (services: Services): Task =>
  async (payload) => {
    const { tenantId, recallId } = payloadSchema.parse(payload)
    const found = await findRecall(services.database.tenant(tenantId), recallId)
    if (!found) return
    const { user_id: userId, session_id: sessionId, profile_id: profileId, agent_id: agentId } = found
    const db = services.database.tenant(tenantId, userId)
    const principal = await principalOf(db, userId, found.permissions)
    const agent =
      principal &&
      (await resolveAgent(services, db, principal, { profileId, agentId }).catch(absentAsUndefined))
    const most = await mostMessages(services)
    await db.transaction().execute(async (trx) => {
      const recall = await lockPending(trx, recallId)
      if (!recall) return
      const to = { tenantId, userId }
      if (!recall.due) {
        // It was moved on; the job of its new time has taken this one's place.
        await armRecall(trx, services, tenantId, recall)
        return
      }
      if (!principal || !agent || (await isFull(trx, sessionId, most))) {
        await announceRecall(trx, services, to, await markCancelled(trx, recallId), 'cancelled')
        return
      }
      const after = await markFired(trx, recallId)
      const text = recall.additional_context_message.trim() || recall.internal_comment.trim()
      const { turn } = await turnOf(trx, { userId, sessionId })
      await createRun(trx, services, {
        tenantId,
        userId,
        sessionId,
        face: 'recall',
        agent,
        permissions: principal.permissions,
        turn,
        resumable: true,
        message: {
          parts: [{ type: 'text', text: text === '' ? 'You wanted to come back to this now.' : text }],
          meta: { recall: { id: recallId, call_type: recall.call_type, comment: recall.internal_comment } },
        },
      })
      await announceRecall(trx, services, to, { ...after, status: 'fired' }, 'fired')
      if (after.status !== 'pending') return
      await armRecall(trx, services, tenantId, after)
      await announceRecall(trx, services, to, after, 'rescheduled')
    })
  }
