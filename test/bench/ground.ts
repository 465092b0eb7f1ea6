import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { openDataDir, removeDataDir, serverPid } from '../support/embedded.ts'
import { type ServerProcess, startServer } from './processes.ts'

/** An embedded database in a new folder, and what is started on it. */
export interface Ground {
  /** For files of the run; `DATA_DIR` of the servers. */
  readonly folder: string
  readonly ownerUrl: string
  /** Connection as the application role. */
  readonly url: string
  /** Process number of Postgres. */
  readonly postmaster: number
  /** Starts a script of this folder; it ends with the ground. */
  start(
    name: string,
    file: string,
    env: Record<string, string>,
    nodeOptions?: readonly string[],
  ): Promise<ServerProcess>
  /** Starts the real server, with an administrator of this password. */
  startServer(
    password: string,
    env?: Record<string, string>,
    nodeOptions?: readonly string[],
  ): Promise<ServerProcess>
  /** Called in reverse order at the end. */
  onClose(step: () => Promise<unknown>): void
  close(): Promise<void>
}

export async function openGround(): Promise<Ground> {
  const folder = await openDataDir()
  const closing: (() => Promise<unknown>)[] = [() => removeDataDir(folder)]
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  try {
    const embedded = await startEmbedded({ dataDir: folder })
    closing.push(() => embedded.release())
    const { ownerUrl } = embedded
    const { appUrl: url } = await prepareDatabase({ ownerUrl })
    // As `make start` runs it: what is compiled is kept.
    const compiled = join(import.meta.dirname, '../../node_modules/.cache/compiled')
    const common = {
      NODE_COMPILE_CACHE: compiled,
      DATA_DIR: folder,
      SECRET_KEY: randomBytes(32).toString('hex'),
      HOST: '127.0.0.1',
    }
    const start: Ground['start'] = async (name, file, env, nodeOptions = []) => {
      const server = await startServer(join(import.meta.dirname, file), {
        env: { ...common, ...env },
        logFile: join(folder, `${name}.log`),
        nodeOptions,
      })
      closing.push(() => server.stop())
      return server
    }
    return {
      folder,
      ownerUrl,
      url,
      postmaster: (await serverPid(folder)) ?? 0,
      start,
      startServer: (password, env, nodeOptions) =>
        start(
          'server',
          '../../src/main.ts',
          { PORT: '0', DEMO: '0', ADMIN_PASSWORD: password, ...env },
          nodeOptions,
        ),
      onClose: (step) => closing.push(step),
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** Who a login stands for. */
export interface Login {
  readonly token: string
  readonly sessionId: string
  readonly userId: string
  readonly tenantId: string
}

export async function logIn(port: number, password: string, email = 'admin@atelier.local'): Promise<Login> {
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  if (!answer.ok) throw new Error(`the login answered ${answer.status}: ${await answer.text()}`)
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as {
    sid: string
    sub: string
    tenant_id: string
  }
  return { token, sessionId: claims.sid, userId: claims.sub, tenantId: claims.tenant_id }
}
