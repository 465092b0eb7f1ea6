import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { Task } from '../../../services/jobs-worker.ts'
import type { StoredEvent } from '../../../services/run-log/run-log.ts'
import type { Services } from '../../../services/services.ts'
import type { RunEvent } from './events.ts'

/** Events that one statement reads. */
const pageSize = 2000

/** What two neighbours must have in common to be one; undefined for an event that stays as it is. */
function seam(event: RunEvent): string | undefined {
  if (event.type !== 'text_delta' && event.type !== 'reasoning_delta') return undefined
  return JSON.stringify([event.type, event.message_id, event.sub?.depth, event.sub?.agent])
}

/** What compaction changes: texts that take in what follows them, by their index, and what is gone with that. */
export interface Compacted {
  readonly longer: ReadonlyMap<number, { readonly text: string; readonly final: boolean }>
  readonly gone: readonly number[]
}

/**
 * Joins neighbouring deltas of one message into the first of them. What a message says as a whole stays the same, as does the
 * order of everything; only the pieces in which it came are forgotten.
 */
export function compacted(events: readonly StoredEvent[]): Compacted {
  const longer = new Map<number, { text: string; final: boolean }>()
  const gone: number[] = []
  let first: { idx: number; seam: string; text: string } | undefined
  for (const { idx, final, payload } of events) {
    const event = payload as unknown as RunEvent
    const key = seam(event)
    const text = 'text' in event ? event.text : ''
    if (first && key === first.seam) {
      first.text += text
      longer.set(first.idx, { text: first.text, final })
      gone.push(idx)
    } else first = key === undefined ? undefined : { idx, seam: key, text }
  }
  return { longer, gone }
}

async function compactRun(trx: Transaction<DB>, runId: string): Promise<void> {
  const run = await trx
    .selectFrom('runs')
    .select('run_id')
    .where('run_id', '=', runId)
    .where('finished_at', 'is not', null)
    .where('compacted_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (!run) return
  for (let from = 0; ; ) {
    const events = await readEvents(trx, runId, from)
    const last = events.at(-1)
    if (!last) break
    const { longer, gone } = compacted(events)
    if (gone.length > 0) {
      await sql`
        update run_events set payload = jsonb_set(payload, '{text}', to_jsonb(given.text)), final = given.final
        from unnest(
          ${[...longer.keys()]}::integer[],
          ${[...longer.values()].map(({ text }) => text)}::text[],
          ${[...longer.values()].map(({ final }) => final)}::boolean[]
        ) as given (idx, text, final)
        where run_events.run_id = ${runId} and run_events.idx = given.idx`.execute(trx)
      await trx
        .deleteFrom('run_events')
        .where('run_id', '=', runId)
        .where('idx', '=', sql<number>`any(${gone}::integer[])`)
        .execute()
    }
    from = last.idx + 1
  }
  await trx.updateTable('runs').set({ compacted_at: sql`now()` }).where('run_id', '=', runId).execute()
}

const readEvents = (db: Kysely<DB>, runId: string, from: number): Promise<readonly StoredEvent[]> =>
  db
    .selectFrom('run_events')
    .select(['idx', 'final', 'payload'])
    .where('run_id', '=', runId)
    .where('idx', '>=', from)
    .orderBy('idx')
    .limit(pageSize)
    .execute() as Promise<readonly StoredEvent[]>

/** The task of job `run.compact`: a run that ended a while ago keeps its events in fewer rows. */
export const compactTask =
  ({ database }: Pick<Services, 'database'>): Task =>
  async (payload) => {
    const { tenantId, runId } = payload as { tenantId: string; runId: string }
    await database
      .tenant(tenantId)
      .transaction()
      .execute((trx) => compactRun(trx, runId))
  }
