import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import pg from 'pg'
import { createDatabase, type Database } from '../../../src/database/database.ts'
import { createEntities } from '../../../src/world/entities/rules.ts'
import { loadBuiltinTemplates } from '../../../src/world/templates/registry.ts'
import { type Login, logIn, openGround } from '../ground.ts'
import type { ServerProcess } from '../processes.ts'
import { type Saga, sagaOf } from './saga.ts'

/** A generated world and whose it is. */
export interface World extends Login {
  readonly saga: Saga
  /** Its project folder. */
  readonly project: string
}

/** The real server, with a tenant for each world. */
export interface ScaleStand {
  readonly server: ServerProcess
  readonly postmaster: number
  /** Connection as the application role, and as the owner. */
  readonly url: string
  readonly owner: pg.Client
  readonly folder: string
  /** A tenant with nothing in it, for a world of this size. */
  enter(name: string, size: number): Promise<World>
  /** Stores a world. The server does not run meanwhile, so that it has not written any of its files afterwards. */
  fill(world: World): Promise<void>
  /** A new process: its memory has nothing of what was before. */
  restart(env?: Record<string, string>): Promise<void>
  /** Waits until no job is due: a new process looks at every project folder first. */
  settle(): Promise<void>
  close(): Promise<void>
}

/** Fills the tenant by the write path of entities: rows, links, change log. */
async function fill(database: Database, { saga, tenantId, userId }: World): Promise<void> {
  const templates = await loadBuiltinTemplates()
  const db = database.tenant(tenantId, userId)
  for (const portion of saga.portions(templates)) {
    await db
      .transaction()
      .execute((trx) => createEntities(trx, portion, { actorId: userId, origin: 'import' }))
  }
}

/** Registers somebody with a tenant of their own. */
async function register(port: number, name: string, password: string): Promise<Login> {
  const email = `${name}@example.com`
  const answer = await fetch(`http://127.0.0.1:${port}/api/auth/register`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, name }),
  })
  if (!answer.ok) throw new Error(`the registration answered ${answer.status}: ${await answer.text()}`)
  return logIn(port, password, email)
}

/** A new database and the server on it. */
export async function openScaleStand(): Promise<ScaleStand> {
  const ground = await openGround()
  const { folder, ownerUrl, url, postmaster } = ground
  const password = randomBytes(9).toString('base64url')
  try {
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    ground.onClose(() => owner.end())
    const database = createDatabase({ url, poolSize: 2, prepared: true, log: { warn: () => {} } })
    ground.onClose(() => database.close())
    let server = await ground.startServer(password)
    const restart = async (env: Record<string, string>, between: () => Promise<unknown>) => {
      await server.stop()
      await between()
      server = await ground.startServer(password, env)
    }
    return {
      get server() {
        return server
      },
      postmaster,
      url,
      owner,
      folder,
      async enter(name, size) {
        const login = await register(server.port, name, password)
        return { ...login, saga: sagaOf(size), project: join(folder, 'projects', login.tenantId) }
      },
      fill: (world) =>
        restart({}, async () => {
          const started = performance.now()
          await fill(database, world)
          await owner.query('vacuum analyze')
          const seconds = ((performance.now() - started) / 1000).toFixed(1)
          process.stderr.write(`made: ${world.saga.size} entities in ${seconds} s\n`)
        }),
      restart: (env = {}) => restart(env, async () => {}),
      async settle() {
        for (let quiet = 0; quiet < 3; await delay(500)) {
          const { rows } = await owner.query(
            'select from graphile_worker._private_jobs where run_at <= now()',
          )
          quiet = rows.length === 0 ? quiet + 1 : 0
        }
      },
      close: ground.close,
    }
  } catch (error) {
    await ground.close()
    throw error
  }
}
