import { randomBytes } from 'node:crypto'
import { openDataDir, removeDataDir } from './embedded.ts'
import { startProcess } from './main-process.ts'

/** The real server after a first start, demo world included, in a folder of its own. */
export interface ServerProcess {
  /** Without a trailing slash. */
  readonly url: string
  /** The administrator's. */
  readonly email: string
  readonly password: string
  readonly dataDir: string
  /** Ends the server and removes everything it has stored. */
  stop(): Promise<void>
}

/** Starts the server on a free port and waits until it serves. */
export async function startServer(env: Record<string, string> = {}): Promise<ServerProcess> {
  const dataDir = await openDataDir()
  const password = randomBytes(9).toString('base64url')
  const started = startProcess({ DATA_DIR: dataDir, ADMIN_PASSWORD: password, DEMO: '1', ...env })
  try {
    const url = await started.address
    return {
      url,
      email: 'admin@atelier.local',
      password,
      dataDir,
      stop: async () => {
        await started.kill('SIGTERM')
        await removeDataDir(dataDir)
      },
    }
  } catch (error) {
    await removeDataDir(dataDir)
    throw error
  }
}
