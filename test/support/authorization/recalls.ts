import { scheduleRecall } from '../../../src/agents/recalls/rules.ts'
import { dbOf, makeSession } from '../session-rows.ts'
import type { Row, Rows } from './row.ts'

/** A session of the owner with a recurring recall that bears the mark. */
const about: Row = {
  right: async ({ studio, owner, mark }) => {
    const sessionId = await makeSession(studio, owner)
    await dbOf(studio, owner)
      .transaction()
      .execute((trx) =>
        scheduleRecall(trx, studio.services, {
          tenantId: owner.tenantId,
          userId: owner.userId,
          sessionId,
          callType: 'recurring',
          intervalSeconds: 3600,
          internalComment: mark,
          additionalContextMessage: mark,
          permissions: [],
        }),
      )
    return { path: { session_id: sessionId } }
  },
  otherTenant: 'not found',
}

export const recalls = {
  recallView: about,
  recallCancel: about,
  recallSkip: about,
} satisfies Rows<'recalls'>
