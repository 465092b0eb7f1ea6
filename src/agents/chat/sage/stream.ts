import type { Response } from 'express'
import type { TenantDb } from '../../../database/database.ts'
import { jsonLine, writeLines } from '../../../http/streams.ts'
import type { Services } from '../../../services/services.ts'
import { untilDeleted } from '../runs/deleted.ts'
import type { RunEvent } from '../runs/events.ts'
import { stopRun } from '../runs/queries.ts'
import { createSageProjection } from './lines.ts'
import type { Started } from './start.ts'

/** Between the lines of a stream: no JSON, not counted, not kept. */
const heartbeat = { everyMs: 20_000, text: () => ': heartbeat\n\n' }
const contentType = 'text/plain; charset=utf-8'

/** The lines of a run from line `from` on, in texts of one or more lines. */
async function* sageLines(
  services: Pick<Services, 'runLog'>,
  tenantId: string,
  { sessionId, runId, agentName }: Started,
  from: number,
  signal: AbortSignal,
): AsyncGenerator<string, void> {
  const project = createSageProjection(sessionId, agentName)
  let count = 0
  // The end is told when everything is stored, so that the next message finds the session idle.
  let end = ''
  for await (const batch of services.runLog.follow({ tenantId, runId }, 0, signal)) {
    let text = ''
    for (const { payload, final } of batch) {
      const event = payload as unknown as RunEvent
      const line = project(event)
      if (line && count++ >= from) {
        if (event.type === 'run_end') end = jsonLine(line)
        else text += jsonLine(line)
      }
      if (final) text += end
    }
    if (text !== '') yield text
  }
}

export interface StreamTerms {
  /** The first line to write. */
  readonly from: number
  readonly resumable: boolean
  /** Aborts when the client may not read on. */
  readonly permitted: AbortSignal
}

/**
 * Writes a run to its client until it ends, or its session is deleted. When the client of a run that is not resumable goes away before that, nobody
 * could read on, and the run is stopped.
 */
export async function streamRun(
  { services, db }: { readonly services: Services; readonly db: TenantDb },
  res: Response,
  run: Started,
  { from, resumable, permitted }: StreamTerms,
): Promise<void> {
  const { signal: stopping } = services.stopping
  const deleted = await untilDeleted(services, db, run.sessionId)
  let complete = false
  try {
    await writeLines(
      res,
      // A stream that can be resumed is left to the process that the client finds next.
      { contentType, heartbeat, signal: resumable ? AbortSignal.any([stopping, permitted]) : permitted },
      async function* (closed) {
        const signal = AbortSignal.any([closed, deleted.signal])
        yield* sageLines(services, db.tenantId, run, from, signal)
        complete = !closed.aborted
      },
    )
  } finally {
    deleted.release()
    if (!resumable && !complete && !stopping.aborted) await stopRun(db, run.runId, 'the client left')
  }
}

/** Answers with lines that are known. */
export async function writeText(res: Response, text: string): Promise<void> {
  await writeLines(res, { contentType }, async function* () {
    if (text !== '') yield text
  })
}
