import { randomBytes, randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import supertest from 'supertest'
import { type RunWorker, startRunWorker } from '../../src/agents/chat/worker.ts'
import { type App, createApp } from '../../src/app.ts'
import { type Config, loadConfig } from '../../src/config.ts'
import type { Database } from '../../src/database/database.ts'
import { createLog } from '../../src/http/logging.ts'
import { createRoomOracle, type Oracle } from '../../src/http/oracle.ts'
import type { Role } from '../../src/http/principal.ts'
import { serve } from '../../src/http/server.ts'
import { insertMembership, insertTenant, insertUser } from '../../src/identity/auth/queries.ts'
import { openSession } from '../../src/identity/auth/sessions.ts'
import { syncClients } from '../../src/identity/oauth2/sync.ts'
import { startWorker, type Worker } from '../../src/services/jobs-worker.ts'
import { hashPassword } from '../../src/services/passwords.ts'
import { createServices, type Services } from '../../src/services/services.ts'
import { tasksOf } from '../../src/tasks.ts'
import { freshDatabase } from './database.ts'

/** A user with a session, as the studio under test knows them. */
export interface Member {
  readonly userId: string
  readonly tenantId: string
  readonly email: string
  readonly username: string
  /** An access token. */
  readonly token: string
  readonly refreshToken: string
  /** `Cookie` header with the session of the same user. */
  readonly cookie: string
  /** `Authorization` header. */
  readonly bearer: string
}

export interface Studio {
  readonly app: App
  readonly request: ReturnType<typeof supertest>
  readonly services: Services
  readonly database: Database
  readonly ownerUrl: string
  /** Connection as the application role, for a second process. */
  readonly appUrl: string
  readonly dataDir: string
  readonly oracle: Oracle | undefined
  /** A user in a tenant of their own, or in the given one. Without a password the account has none. */
  register(options?: {
    role?: Role
    systemRole?: 'admin' | 'user'
    tenantId?: string
    password?: string
    email?: string
    username?: string
  }): Promise<Member>
  /** Moves the server's clock; the database's stays. */
  advance(seconds: number): void
  /** Waits for the newest mail to an address, sent by a worker that runs from the first call on. */
  mailTo(address: string, count?: number): Promise<string>
  /** Executes runs in this process from the first call on. */
  runs(): Promise<void>
  /** Address of a server with WebSockets, which listens from the first call on. */
  listen(): Promise<string>
  /** Ends everything. Throws what the oracle found against the contract. */
  close(): Promise<void>
}

/** The real application over a database of its own, with every answer checked against the contract. */
export async function startStudio(
  options: {
    env?: Record<string, string>
    oracle?: boolean
    log?: ReturnType<typeof createLog>
    /** How often who stays connected is asked whether they still may. */
    checkMs?: number
  } = {},
): Promise<Studio> {
  const fresh = await freshDatabase()
  const dataDir = await mkdtemp(join(tmpdir(), 'atelier-test-'))
  const config: Config = loadConfig({
    DATA_DIR: dataDir,
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
    SECRET_KEY: 'a key for tests that nobody else would use',
    ...options.env,
  })
  let ahead = 0
  const services = await createServices({
    config,
    database: fresh.database,
    log: options.log ?? createLog({ level: config.logLevel }),
    clock: { now: () => new Date(Date.now() + ahead) },
  })
  await syncClients(services)
  const oracle = options.oracle === false ? undefined : createRoomOracle()
  const app = await createApp(services, oracle, options.checkMs)
  let worker: Promise<Worker> | undefined
  let runs: Promise<RunWorker> | undefined
  let server: ReturnType<typeof serve> | undefined
  const onDead = (error: Error) => {
    throw error
  }

  const register: Studio['register'] = async (wanted = {}) => {
    const userId = randomUUID()
    const tenantId = wanted.tenantId ?? randomUUID()
    const name = `user_${randomBytes(5).toString('hex')}`
    const email = wanted.email ?? `${name}@example.com`
    const username = wanted.username ?? name
    const role = wanted.role ?? 'owner'
    const systemRole = wanted.systemRole ?? 'user'
    const passwordHash = wanted.password === undefined ? null : await hashPassword(wanted.password)
    const session = await fresh.database
      .tenant(tenantId, userId)
      .transaction()
      .execute(async (trx) => {
        await insertUser(trx, {
          id: userId,
          email,
          username,
          displayName: 'Some Body',
          passwordHash,
          phone: null,
          systemRole,
          emailVerifiedAt: null,
        })
        if (wanted.tenantId === undefined) {
          await insertTenant(trx, { id: tenantId, name: `Studio of ${name}`, slug: name.replace('_', '-') })
        }
        await insertMembership(trx, tenantId, userId, role)
        const request = { ip: '127.0.0.1', userAgent: 'test' } as never
        return openSession(trx, services, request, { userId, email, username, tenantId, role, systemRole })
      })
    return {
      userId,
      tenantId,
      email,
      username,
      token: session.accessToken,
      refreshToken: session.refreshToken,
      cookie: `navi_auth_session=${session.cookie}`,
      bearer: `Bearer ${session.accessToken}`,
    }
  }

  return {
    app,
    request: supertest(app),
    services,
    database: fresh.database,
    ownerUrl: fresh.ownerUrl,
    appUrl: fresh.appUrl,
    dataDir,
    oracle,
    register,
    advance: (seconds) => {
      ahead += seconds * 1000
    },
    async mailTo(address, count = 1) {
      worker ??= startWorker({
        url: fresh.appUrl,
        tasks: tasksOf(services),
        concurrency: 1,
        log: services.log,
        onDead,
      })
      await worker
      const outbox = join(dataDir, 'outbox')
      for (let tries = 0; tries < 100; tries++) {
        const names = (await readdir(outbox).catch(() => [])).filter((name) => name.endsWith('.eml')).sort()
        const mails = await Promise.all(names.map((name) => readFile(join(outbox, name), 'utf8')))
        const found = mails.filter((mail) => mail.includes(`To: ${address}`))
        const last = found.at(-1)
        if (last !== undefined && found.length >= count) return last
        await sleep(100)
      }
      throw new Error(`no mail to ${address}`)
    },
    async runs() {
      runs ??= startRunWorker(services, { url: fresh.appUrl, finishMs: 100, onDead })
      await runs
    },
    async listen() {
      server ??= serve(app, 0, '127.0.0.1')
      return `http://127.0.0.1:${(await server).port}`
    },
    async close() {
      services.stopping.begin()
      await app.sockets.close()
      await (await server)?.stop()
      await (await runs)?.stop()
      await (await worker)?.stop()
      await services.runLog.close()
      services.mail.close()
      await services.tenantCache.close()
      await fresh.drop()
      await rm(dataDir, { recursive: true, force: true })
      if (oracle && oracle.findings.length > 0) {
        throw new Error(
          `the answers break the contract:\n${oracle.findings.map((one) => JSON.stringify(one)).join('\n')}`,
        )
      }
    },
  }
}
