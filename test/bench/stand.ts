import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { routes } from '../../generated/routes.ts'
import { createDatabase } from '../../src/database/database.ts'
import { startEmbedded } from '../../src/database/embedded/index.ts'
import { prepareDatabase } from '../../src/database/prepare.ts'
import { openDataDir, removeDataDir, serverPid } from '../support/embedded.ts'
import { type ServerProcess, startServer } from './processes.ts'
import { seedWorld } from './world.ts'

/** Synthetic operations in front of the contract's. */
const synthetic = 560

/** Everything that takes part in a run. */
export interface Stand {
  /** The real server: `src/main.ts`. */
  readonly server: ServerProcess
  readonly peer: ServerProcess
  /** The dispatcher alone, with the contract's operations and with many more. */
  readonly few: ServerProcess
  readonly crowd: ServerProcess
  readonly operations: number
  readonly synthetic: number
  /** Process number of Postgres. */
  readonly postmaster: number
  readonly ownerUrl: string
  /** Connection as the application role. */
  readonly url: string
  /** For files of the run. */
  readonly folder: string
  /** Access token of the world's owner, and what it stands for. */
  readonly token: string
  readonly sessionId: string
  readonly tenantId: string
  readonly userId: string
  /** Removes an entity as if it had never been. */
  forget(entityId: string): Promise<void>
  close(): Promise<void>
}

async function logIn(port: number, password: string) {
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email: 'admin@atelier.local', password }),
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

/** Starts an embedded database in a new folder, the servers, and makes the world. */
export async function openStand(options: { profile?: string | undefined }): Promise<Stand> {
  const folder = await openDataDir()
  const closing: (() => Promise<unknown>)[] = [() => removeDataDir(folder)]
  const close = async () => {
    for (const step of closing.splice(0).reverse()) await step()
  }
  const script = (name: string) => join(import.meta.dirname, name)
  const start = async (
    name: string,
    file: string,
    env: Record<string, string>,
    nodeOptions: string[] = [],
  ) => {
    const server = await startServer(script(file), { env, logFile: join(folder, `${name}.log`), nodeOptions })
    closing.push(() => server.stop())
    return server
  }
  try {
    const embedded = await startEmbedded({ dataDir: folder })
    closing.push(() => embedded.release())
    const { ownerUrl } = embedded
    const { appUrl: url } = await prepareDatabase({ ownerUrl })
    const password = randomBytes(9).toString('base64url')
    const env = { DATA_DIR: folder, SECRET_KEY: randomBytes(32).toString('hex'), HOST: '127.0.0.1' }
    const server = await start(
      'server',
      '../../src/main.ts',
      { ...env, PORT: '0', DEMO: '0', ADMIN_PASSWORD: password },
      options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`],
    )
    const login = await logIn(server.port, password)

    const database = createDatabase({ url, poolSize: 2, prepared: true, log: { warn: () => {} } })
    await seedWorld(database, login.tenantId, login.userId)
    await database.close()
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    closing.push(() => owner.end())
    await owner.query('vacuum analyze')

    return {
      server,
      peer: await start('peer', 'peer.ts', { ...env, DATABASE_URL: url }),
      few: await start('few', 'crowded.ts', { ...env, DATABASE_URL: url, CROWD: '0' }),
      crowd: await start('crowd', 'crowded.ts', { ...env, DATABASE_URL: url, CROWD: String(synthetic) }),
      operations: routes.length,
      synthetic,
      postmaster: (await serverPid(folder)) ?? 0,
      ownerUrl,
      url,
      folder,
      ...login,
      forget: async (entityId) => {
        await owner.query('delete from entities where entity_id = $1', [entityId])
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
