import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { routes } from '../../generated/routes.ts'
import { createDatabase } from '../../src/database/database.ts'
import { logIn, openGround } from './ground.ts'
import type { ServerProcess } from './processes.ts'
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

/** Starts an embedded database in a new folder, the servers, and makes the world. */
export async function openStand(options: { profile?: string | undefined }): Promise<Stand> {
  const ground = await openGround()
  const { folder, ownerUrl, url, postmaster } = ground
  try {
    const password = randomBytes(9).toString('base64url')
    const server = await ground.startServer(
      password,
      {},
      options.profile === undefined ? [] : ['--cpu-prof', `--cpu-prof-dir=${options.profile}`],
    )
    const login = await logIn(server.port, password)

    const database = createDatabase({ url, poolSize: 2, prepared: true, log: { warn: () => {} } })
    await seedWorld(database, login.tenantId, login.userId)
    await database.close()
    const owner = new pg.Client({ connectionString: ownerUrl })
    await owner.connect()
    ground.onClose(() => owner.end())
    await owner.query('vacuum analyze')
    // As where another process keeps the project folder: what is compared is the request, and the files that follow it
    // are measured by themselves. The key is that of `withProject`.
    await owner.query("select pg_advisory_lock(hashtextextended('project ' || $1, 0))", [login.tenantId])

    return {
      server,
      peer: await ground.start('peer', 'peer.ts', { DATABASE_URL: url }),
      few: await ground.start('few', 'crowded.ts', { DATABASE_URL: url, CROWD: '0' }),
      crowd: await ground.start('crowd', 'crowded.ts', { DATABASE_URL: url, CROWD: String(synthetic) }),
      operations: routes.length,
      synthetic,
      postmaster,
      ownerUrl,
      url,
      folder,
      ...login,
      forget: async (entityId) => {
        await owner.query('delete from entities where entity_id = $1', [entityId])
        await owner.query('delete from entity_links where source_id = $1', [entityId])
      },
      close: ground.close,
    }
  } catch (error) {
    await ground.close()
    throw error
  }
}
