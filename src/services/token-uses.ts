import type { Logger } from 'pino'
import { noteTokenUses } from '../database/credentials.ts'
import type { Database } from '../database/database.ts'
import type { Clock } from './clock.ts'

/** Where the authenticator says that an API token or key has been used. */
export interface TokenUses {
  /** Remembers the time; writes nothing. */
  note(tokenId: string): void
  /** Writes what is remembered in one statement. What could not be written is remembered on. */
  flush(): Promise<void>
  /** Flushes every {@link flushSeconds} until {@link TokenUses.close}; keeps no process alive. */
  start(): void
  /** The last flush. */
  close(): Promise<void>
}

/** How old a `last_used_at` may be before it is written: a token costs one write in this time, however busy. */
export const flushSeconds = 60

export function createTokenUses(options: {
  database: Pick<Database, 'system'>
  clock: Clock
  log: Pick<Logger, 'warn'>
}): TokenUses {
  const { database, clock, log } = options
  let uses = new Map<string, Date>()
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  async function write(): Promise<void> {
    if (uses.size === 0) return
    const taken = uses
    uses = new Map()
    try {
      await noteTokenUses(database.system, taken)
    } catch (error) {
      uses = new Map([...taken, ...uses])
      throw error
    }
  }
  // One after the other, so that the last one finds everything.
  const flush = () => {
    running = running.catch(() => {}).then(write)
    return running
  }
  // The notes are worth less than the server's going on, or its stopping in order.
  const flushOrWarn = () =>
    flush().catch((error: unknown) => {
      log.warn({ err: error }, 'cannot note when API tokens were used')
    })

  return {
    note: (tokenId) => {
      uses.set(tokenId, clock.now())
    },
    flush,
    start: () => {
      timer ??= setInterval(flushOrWarn, flushSeconds * 1000).unref()
    },
    close: () => {
      clearInterval(timer)
      timer = undefined
      return flushOrWarn()
    },
  }
}
