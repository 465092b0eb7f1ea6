import { startWorker, type WorkerLog } from '../../services/jobs-worker.ts'
import type { Services } from '../../services/services.ts'
import { engineOf } from './engine/equip.ts'
import { runTask } from './engine/execute.ts'
import { createRunStops } from './engine/stops.ts'

/** Executes runs in this process until it is stopped. */
export interface RunWorker {
  /** Takes no more runs; those that go on after `finishMs` are handed over to other processes. */
  stop(): Promise<void>
}

/** Connections of all executors together: each needs one only for the moment in which it takes or ends a job. */
const connections = 10
/** New runs are told of; this is for those that come again after a failure. */
const pollMs = 5000

/**
 * Starts the executor of runs, beside the worker of all other jobs: a run takes minutes, and must neither wait for a mail nor
 * make one wait. `RUN_CONCURRENCY` is the number of runs at a time.
 */
export async function startRunWorker(
  services: Services,
  options: {
    /** As of `startWorker`. */
    readonly url: string
    readonly finishMs?: number
    readonly log?: WorkerLog
    readonly onDead: (error: Error) => void
  },
): Promise<RunWorker> {
  const stops = createRunStops(services.database)
  const { url, finishMs = 5000, log = services.log, onDead } = options
  const worker = await startWorker({
    url,
    tasks: { 'run.execute': runTask(engineOf(services, stops)) },
    concurrency: services.config.runConcurrency,
    connections,
    pollMs,
    finishMs,
    log,
    onDead,
  })
  return {
    stop: async () => {
      await worker.stop()
      await stops.close()
    },
  }
}
