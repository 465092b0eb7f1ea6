import type { components } from '../../../generated/contract.ts'
import type { RecallRow } from './queries.ts'

type Recall = components['schemas']['Recall']

export const toRecall = (row: RecallRow): Recall => ({
  id: row.recall_id,
  call_type: row.call_type as Recall['call_type'],
  trigger_at: row.trigger_at.toISOString(),
  interval_seconds: row.interval_seconds,
  internal_comment: row.internal_comment,
  additional_context_message: row.additional_context_message,
  status: row.status as Recall['status'],
})
