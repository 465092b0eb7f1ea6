import { setTimeout as delay } from 'node:timers/promises'
import type { Services } from '../../../services/services.ts'
import { startWatcher, type Watcher } from '../folder/watcher.ts'
import { requestSync } from './request.ts'
import { followChanges, requestScan } from './tasks.ts'

/** Between two attempts to enqueue what the watcher has told. */
const againMs = 1000

/**
 * Keeps project folders and rows the same while the process runs: rows are followed after each commit, files as the
 * watcher tells. Both only enqueue jobs. The watcher tells once, so what cannot be enqueued now is tried again; what is
 * still to be enqueued when the process ends, the look at everything finds with which the next one begins.
 */
export function followProjects(services: Services, options: { readonly pollMs?: number } = {}): Watcher {
  const { config, fileWatch, log } = services
  const stopping = new AbortController()
  const pending = new Set<Promise<void>>()
  const persist = async (add: () => Promise<void>): Promise<void> => {
    for (;;) {
      try {
        return await add()
      } catch (error) {
        log.warn({ err: error }, 'cannot enqueue a synchronisation yet')
      }
      await delay(againMs, undefined, { signal: stopping.signal }).catch(() => {})
      if (stopping.signal.aborted) return
    }
  }
  const enqueue = (add: () => Promise<void>): void => {
    const one = persist(add).finally(() => pending.delete(one))
    pending.add(one)
  }
  const ended = followChanges(services)
  const watcher = startWatcher({
    projectsDir: config.projectsDir,
    configured: config.fileWatcher,
    state: fileWatch,
    log,
    onPaths: (tenantId, paths) => enqueue(() => requestSync(services, tenantId, { paths })),
    onPoll: () => enqueue(() => requestScan(services)),
    ...options,
  })
  return {
    ready: watcher.ready,
    async stop() {
      await watcher.stop()
      await ended()
      stopping.abort()
      await Promise.all(pending)
    },
  }
}
