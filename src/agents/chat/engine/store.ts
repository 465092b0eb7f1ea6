import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import type { ChatModel } from '../../../services/models/chat.ts'
import { messageTokens } from '../../../services/models/tokens.ts'
import { insertMessage } from '../runs/message-queries.ts'
import { summaryMessage } from './compress.ts'
import type { LoopStore } from './loop-terms.ts'
import type { Recorder } from './recorder.ts'

/** A loop's store in the conversation of a run. */
export function conversationStore(
  db: TenantDb,
  run: { readonly runId: string; readonly sessionId: string; readonly userId: string },
  model: Pick<ChatModel, 'provider' | 'model'>,
  recorder: Recorder,
): LoopStore {
  const { runId, sessionId } = run
  return {
    assistant: async (turn, message) => {
      await recorder.flush()
      await insertMessage(db, {
        sessionId,
        runId,
        messageId: turn.messageId,
        role: 'assistant',
        parts: message.parts,
        tokens: messageTokens(message),
      })
    },
    toolResult: async (message) => {
      await recorder.flush()
      await insertMessage(db, {
        sessionId,
        runId,
        messageId: message.messageId,
        role: 'tool',
        parts: message.parts,
        tokens: messageTokens(message),
      })
    },
    plan: async (plan, logs) => {
      await recorder.flush()
      await db.transaction().execute(async (trx) => {
        if (plan) {
          await insertMessage(trx, {
            sessionId,
            runId,
            messageId: plan.messageId,
            role: 'assistant',
            parts: [{ type: 'text', text: plan.text }],
            meta: { is_plan: true },
          })
        }
        if (logs.length === 0) return
        await trx
          .insertInto('planning_logs')
          .values(logs.map(({ phase, output }) => ({ session_id: sessionId, run_id: runId, phase, output })))
          .execute()
      })
    },
    compressed: async (compression) => {
      const { replaced, summary, before, after } = compression
      const { messageId, role, parts, meta } = summaryMessage(compression)
      await db.transaction().execute(async (trx) => {
        await trx
          .updateTable('messages')
          .set({ in_context: false })
          .where('session_id', '=', sessionId)
          .where('message_id', '=', sql<string>`any(${[...replaced]}::text[])`)
          .execute()
        await insertMessage(trx, {
          sessionId,
          runId,
          messageId,
          role,
          parts,
          meta,
          shown: false,
        })
        await insertMessage(trx, {
          sessionId,
          runId,
          messageId: randomUUID(),
          role: 'system',
          parts: [{ type: 'text', text: summary }],
          meta: { is_compression: true, messages_before: before, messages_after: after },
          inContext: false,
        })
      })
    },
    usage: async ({ purpose, usage, durationMs, outcome }) => {
      await db
        .insertInto('model_usage')
        .values({
          user_id: run.userId,
          session_id: sessionId,
          run_id: runId,
          purpose,
          provider: model.provider,
          model: model.model,
          input_tokens: usage.inputTokens,
          output_tokens: usage.outputTokens,
          cached_tokens: usage.cachedTokens,
          reasoning_tokens: usage.reasoningTokens,
          duration_ms: durationMs,
          outcome,
        })
        .execute()
    },
  }
}

/** A loop's store for a sub-agent: its messages are nobody's history, its usage counts. */
export const passingStore = (whole: LoopStore): LoopStore => ({
  assistant: async () => {},
  toolResult: async () => {},
  plan: async () => {},
  compressed: async () => {},
  usage: (use) => whole.usage({ ...use, purpose: `subagent_${use.purpose}` }),
})
