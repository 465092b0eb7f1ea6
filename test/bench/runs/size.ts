import { setTimeout as delay } from 'node:timers/promises'
import type pg from 'pg'

/** Bytes of the log with its indexes. */
export async function sizeOfEvents(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ size: string }>(
    `select pg_total_relation_size('run_events')::text as size`,
  )
  return Number(rows[0]?.size)
}

/** Has the servers do at once what they would do ten minutes after each run; bytes per token then, and time per run. */
export async function compactAll(owner: pg.Client): Promise<{ perToken: number; msPerRun: number }> {
  const count = async (what: string) => Number((await owner.query<{ n: string }>(what)).rows[0]?.n)
  const left = () =>
    count(`select count(*)::text as n from runs where compacted_at is null and finished_at is not null`)
  const tokens = await count(
    `select count(*)::text as n from run_events where payload->>'type' = 'text_delta'`,
  )
  const runs = await left()
  const began = performance.now()
  await owner.query(
    `update graphile_worker._private_jobs set run_at = now()
     where task_id in (select id from graphile_worker._private_tasks where identifier = 'run.compact')`,
  )
  for (const end = Date.now() + 120_000; (await left()) > 0; await delay(100)) {
    if (Date.now() > end) throw new Error('the runs were not compacted')
  }
  const ms = performance.now() - began
  // Gives back what deleted rows took, to see what is left.
  await owner.query('vacuum full run_events')
  process.stderr.write('measured: compaction\n')
  return { perToken: (await sizeOfEvents(owner)) / tokens, msPerRun: ms / runs }
}
