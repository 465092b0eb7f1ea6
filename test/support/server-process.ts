import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { openDataDir, removeDataDir } from './embedded.ts'

/** A server started as a user starts it, in a process of its own with a data folder of its own. */
export interface ServerProcess {
  readonly url: string
  readonly email: string
  readonly password: string
  readonly dataDir: string
  readonly child: ChildProcess
  /** What it has printed so far. */
  output(): string
  /** SIGTERM; resolves to the exit code. Removes the data folder unless it came from outside. */
  stop(): Promise<number | null>
}

/** A port that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Starts `src/main.ts` and waits until it says that it is ready; throws what it printed when it ends instead. */
export async function startServer(
  env: Record<string, string> = {},
  dataDir?: string,
): Promise<ServerProcess> {
  const folder = dataDir ?? (await openDataDir())
  const port = await freePort()
  const password = 'a password for the tour'
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', 'src/main.ts'], {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      DATA_DIR: folder,
      PORT: String(port),
      ADMIN_PASSWORD: password,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let printed = ''
  const ended = once(child, 'exit')
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString()
      if (printed.includes('Atelier is ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    ended.then(() => reject(new Error(`the server ended:\n${printed}`)), reject)
  })
  await ready
  return {
    url: `http://127.0.0.1:${port}`,
    email: 'admin@atelier.local',
    password,
    dataDir: folder,
    child,
    output: () => printed,
    async stop() {
      child.kill('SIGTERM')
      const [code] = (await ended) as [number | null]
      if (dataDir === undefined) await removeDataDir(folder)
      return code
    },
  }
}
