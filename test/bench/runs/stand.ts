import { randomBytes, randomUUID } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { createDatabase, type TenantDb } from '../../../src/database/database.ts'
import { startEmbedded } from '../../../src/database/embedded/index.ts'
import { prepareDatabase } from '../../../src/database/prepare.ts'
import { addAgent } from '../../support/agent-sessions.ts'
import { openDataDir, removeDataDir, serverPid } from '../../support/embedded.ts'
import { type ServerProcess, startServer } from '../processes.ts'

/** A database, an upstream, and as many servers as a round wants. */
export interface RunStand {
  readonly upstream: ServerProcess
  readonly postmaster: number
  readonly owner: pg.Client
  readonly token: string
  readonly agentId: string
  /** One more process of the server; all share the database. */
  start(): Promise<ServerProcess>
  /** Ids of new sessions with the agent. */
  sessions(count: number): Promise<readonly string[]>
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
    sub: string
    tenant_id: string
  }
  return { token, userId: claims.sub, tenantId: claims.tenant_id }
}

/** Makes the stand with one server, which it stops again once somebody is logged in. */
export async function openRunStand(options: { readonly profile?: string | undefined }): Promise<RunStand> {
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
    const script = (name: string) => join(import.meta.dirname, name)
    const upstream = await startServer(script('upstream.ts'), {
      env: {},
      logFile: join(folder, 'upstream.log'),
    })
    closing.push(() => upstream.stop())
    const password = randomBytes(9).toString('base64url')
    const env = {
      DATA_DIR: folder,
      DATABASE_URL: ownerUrl,
      SECRET_KEY: randomBytes(32).toString('hex'),
      HOST: '127.0.0.1',
      PORT: '0',
      DEMO: '0',
      ADMIN_PASSWORD: password,
      MODEL_BASE_URL: `http://127.0.0.1:${upstream.port}/v1`,
      MODEL_NAME: 'paced',
    }
    const start = async () => {
      const server = await startServer(script('../../../src/main.ts'), {
        env,
        logFile: join(folder, `server-${randomUUID()}.log`),
        nodeOptions: options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`],
      })
      let stopped: Promise<void> | undefined
      const stop = () => {
        stopped ??= server.stop()
        return stopped
      }
      closing.push(stop)
      return { ...server, stop }
    }
    const first = await start()
    const { token, userId, tenantId } = await logIn(first.port, password)
    await first.stop()

    const database = createDatabase({ url, poolSize: 2, prepared: true, log: { warn: () => {} } })
    closing.push(() => database.close())
    const db: TenantDb = database.tenant(tenantId, userId)
    const agentId = await addAgent({ database }, { tenantId, userId })
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    closing.push(() => owner.end())
    return {
      upstream,
      postmaster: (await serverPid(folder)) ?? 0,
      owner,
      token,
      agentId,
      start,
      sessions: async (count) => {
        const ids = Array.from({ length: count }, () => randomUUID())
        await db
          .insertInto('conversations')
          .values(ids.map((id) => ({ session_id: id, user_id: userId, agent_id: agentId, profile_id: null })))
          .execute()
        return ids
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}
