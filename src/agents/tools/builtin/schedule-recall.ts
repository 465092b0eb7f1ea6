import { invalid } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import { scheduleRecall } from '../../recalls/rules.ts'
import type { Tool, ToolContext } from '../tool.ts'
import { numberOf, optionalText, sessionOf, textOf } from './arguments.ts'
import { basicTool } from './basic.ts'

const minute = 60
const year = 366 * 24 * 60 * minute

/** When the recall is due, from `at` or `in_seconds`; undefined where its type decides. */
function dueAt(args: JsonObject, { services }: ToolContext): Date | undefined {
  if (args.type === 'immediate') return undefined
  const now = services.clock.now()
  const at = optionalText(args, 'at')
  const seconds = typeof args.in_seconds === 'number' ? args.in_seconds : undefined
  if (at === undefined) {
    if (seconds !== undefined) return new Date(now.getTime() + seconds * 1000)
    if (args.type === 'recurring') return undefined
    throw invalid('/at', 'or in_seconds is required')
  }
  const due = new Date(at)
  if (Number.isNaN(due.getTime()) || !/(?:Z|[+-]\d\d:?\d\d)$/i.test(at))
    throw invalid('/at', 'must be an ISO 8601 time with its zone, such as 2026-05-01T09:00:00Z')
  if (due.getTime() < now.getTime() - minute * 1000) throw invalid('/at', 'is in the past')
  if (due.getTime() > now.getTime() + year * 1000) throw invalid('/at', 'is more than a year ahead')
  return due
}

export const scheduleRecallTool: Tool = basicTool({
  name: 'schedule_recall',
  description:
    'Wakes you up in this conversation at a later time, once or again and again, to do what the user has asked for then.',
  properties: {
    type: { type: 'string', enum: ['once', 'recurring', 'immediate'] },
    at: { type: 'string', description: 'First time as ISO 8601 with zone, such as 2026-05-01T09:00:00Z.' },
    in_seconds: {
      type: 'integer',
      minimum: 1,
      maximum: year,
      description: 'Instead of at: seconds from now.',
    },
    interval_seconds: {
      type: 'integer',
      minimum: minute,
      maximum: year,
      description: 'For recurring: seconds between two recalls.',
    },
    comment: {
      type: 'string',
      maxLength: 500,
      description: 'What it is for, in a few words; the user sees it.',
    },
    message: {
      type: 'string',
      minLength: 1,
      maxLength: 4000,
      description: 'What you are to do then; it must make sense without this moment.',
    },
  },
  required: ['type', 'message'],
  repeatable: false,
  run: async (args, context) => {
    const sessionId = sessionOf(context)
    const type = textOf(args, 'type') as 'once' | 'recurring' | 'immediate'
    const interval = type === 'recurring' ? numberOf(args, 'interval_seconds', 0) : null
    if (interval === 0) throw invalid('/interval_seconds', 'is required for a recurring recall')
    const { services, db, principal } = context
    const recall = await db.transaction().execute((trx) =>
      scheduleRecall(trx, services, {
        tenantId: principal.tenantId,
        userId: principal.user.id,
        sessionId,
        callType: type,
        triggerAt: dueAt(args, context),
        intervalSeconds: interval,
        internalComment: optionalText(args, 'comment') ?? '',
        additionalContextMessage: textOf(args, 'message'),
        permissions: principal.permissions,
      }),
    )
    const due = recall.trigger_at.toISOString()
    return {
      ok: true,
      text: `The recall is set for ${due}.`,
      value: { recall_id: recall.recall_id, call_type: type, trigger_at: due },
    }
  },
})
