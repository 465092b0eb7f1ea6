import type { Services } from '../../../services/services.ts'
import { startWatcher, type Watcher } from '../folder/watcher.ts'
import { requestSync } from './request.ts'
import { followChanges, requestScan } from './tasks.ts'

/**
 * Keeps project folders and rows the same while the process runs: rows are followed after each commit, files as the
 * watcher tells. Both only enqueue jobs.
 */
export function followProjects(services: Services, options: { readonly pollMs?: number } = {}): Watcher {
  const { config, fileWatch, log } = services
  const quietly = (adding: Promise<void>) =>
    adding.catch((error: unknown) => log.warn({ err: error }, 'cannot enqueue a synchronisation yet'))
  const pending = new Set<Promise<unknown>>()
  const enqueue = (adding: Promise<void>) => {
    const one: Promise<unknown> = quietly(adding).finally(() => pending.delete(one))
    pending.add(one)
  }
  const ended = followChanges(services)
  const watcher = startWatcher({
    projectsDir: config.projectsDir,
    configured: config.fileWatcher,
    state: fileWatch,
    log,
    onPaths: (tenantId, paths) => enqueue(requestSync(services, tenantId, { paths })),
    onPoll: () => enqueue(requestScan(services)),
    ...options,
  })
  return {
    ready: watcher.ready,
    async stop() {
      await watcher.stop()
      await ended()
      await Promise.all(pending)
    },
  }
}
