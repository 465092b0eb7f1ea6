import type { Database } from '../../../database/database.ts'
import { stopChannel } from '../runs/queries.ts'
import type { RunStops } from './execute.ts'
import { StopError } from './stop-error.ts'

interface Watch {
  readonly controller: AbortController
  readonly asked: () => Promise<boolean>
}

const stopped = () => new StopError('stopped', 'the user stopped the run')

/** Listens for stops from the first run on. */
export function createRunStops(database: Pick<Database, 'listen'>): RunStops & { close(): Promise<void> } {
  const watched = new Map<string, Set<Watch>>()
  const look = async (watches: Iterable<Watch>) => {
    for (const watch of [...watches]) {
      // A failed look is made up for by the run itself, which cannot store anything then either.
      if (await watch.asked().catch(() => false)) watch.controller.abort(stopped())
    }
  }
  let listening: Promise<() => Promise<void>> | undefined
  return {
    watch: (runId, asked) => {
      listening ??= database.listen(stopChannel, (payload) => {
        if (payload === null) void look([...watched.values()].flatMap((watches) => [...watches]))
        else for (const { controller } of watched.get(payload) ?? []) controller.abort(stopped())
      })
      const watch = { controller: new AbortController(), asked }
      const watches = watched.get(runId) ?? new Set()
      watched.set(runId, watches.add(watch))
      listening.then(
        () => look([watch]),
        () => {
          listening = undefined
        },
      )
      return {
        signal: watch.controller.signal,
        release: () => {
          watches.delete(watch)
          if (watches.size === 0) watched.delete(runId)
        },
      }
    },
    close: async () => {
      await (await listening?.catch(() => undefined))?.()
    },
  }
}
