import { join } from 'node:path'
import { startRunWorker } from './agents/chat/worker.ts'
import { requestEmbedding } from './agents/knowledge/rules.ts'
import { closeConnections } from './agents/tools/rules.ts'
import { createApp } from './app.ts'
import { type Config, ConfigError, loadConfig } from './config.ts'
import { createDatabase } from './database/database.ts'
import { startEmbedded } from './database/embedded/index.ts'
import { prepareDatabase } from './database/prepare.ts'
import { type FirstAdministrator, firstRun } from './first-run.ts'
import { createLog } from './http/logging.ts'
import { createRoomOracle } from './http/oracle.ts'
import { serve } from './http/server.ts'
import { syncClients } from './identity/oauth2/sync.ts'
import { startWorker } from './services/jobs-worker.ts'
import { createServices } from './services/services.ts'
import { crontab, tasksOf } from './tasks.ts'
import { followProjects } from './world/markdown/sync/follow.ts'

function readConfig(): Config {
  try {
    return loadConfig(process.env)
  } catch (thrown) {
    if (!(thrown instanceof ConfigError)) throw thrown
    process.stderr.write(`The configuration does not fit:\n${thrown.message}\n`)
    process.exit(2)
  }
}

async function main(): Promise<void> {
  const config = readConfig()
  const log = createLog({ level: config.logLevel })
  const embedded =
    config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir }) : undefined
  const ownerUrl = config.databaseDirectUrl ?? config.databaseUrl ?? embedded?.ownerUrl ?? ''
  const prepared = await prepareDatabase({ ownerUrl, pooledUrl: config.databaseUrl, log })
  const database = createDatabase({
    url: prepared.appUrl,
    directUrl: prepared.appDirectUrl,
    poolSize: config.databasePoolSize,
    prepared: config.databasePrepared,
    log,
  })
  const services = await createServices({ config, database, log })
  const administrator = await firstRun(services)
  // Before anything else can fail, since it is told only once.
  if (administrator) introduce(administrator)
  await syncClients(services)
  const app = await createApp(services, config.oracle ? createRoomOracle() : undefined)
  const onDead = (error: Error) => {
    log.fatal({ err: error }, 'a job worker is dead; the process ends to be started anew')
    process.exit(1)
  }
  const worker = await startWorker({
    url: prepared.appDirectUrl,
    tasks: tasksOf(services),
    crontab,
    concurrency: 4,
    log,
    onDead,
  })
  const runs = await startRunWorker(services, { url: prepared.appDirectUrl, onDead })
  services.tokenUses.start()
  await requestEmbedding(services)
  const projects = followProjects(services)
  const servers = await Promise.all(config.ports.map((port) => serve(app, port, config.host)))
  announce(config, servers)

  let stopping = false
  const stop = (signal: string) => {
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping: no new requests, finishing those that run')
    services.stopping.begin()
    // Sockets first: a server waits for the connections that they hold.
    const quiet = app.sockets.close().then(() => Promise.all(servers.map((server) => server.stop())))
    Promise.all([quiet, runs.stop()])
      .then(() => projects.stop())
      .then(() => worker.stop())
      .then(() =>
        Promise.all([services.tokenUses.close(), services.runLog.close(), services.tenantCache.close()]),
      )
      .then(() => Promise.all([services.sessionNews.close(), closeConnections(services)]))
      .then(() => {
        services.mail.close()
        return database.close()
      })
      .then(() => embedded?.release())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.fatal({ err: error }, 'could not stop in order')
          process.exit(1)
        },
      )
  }
  process.once('SIGTERM', () => stop('SIGTERM'))
  process.once('SIGINT', () => stop('SIGINT'))
}

/** The account that a first start has made. */
function introduce({ email, password }: FirstAdministrator): void {
  process.stdout.write(
    [
      '',
      `  administrator  ${email}`,
      `  password       ${password ?? '(as in ADMIN_PASSWORD)'}`,
      ...(password === undefined ? [] : ['  This password is shown once.']),
      '',
    ].join('\n'),
  )
}

/** What a person wants to know who has just started the server. */
function announce(config: Config, servers: readonly { port: number }[]): void {
  const first = `http://localhost:${servers[0]?.port}`
  process.stdout.write(
    [
      '',
      'Atelier is ready:',
      ...servers.map(({ port }) => `  http://localhost:${port}`),
      `  ${first}/redoc  the documentation, ${first}/docs to try the operations`,
      `  data           ${join(config.dataDir)}`,
      '',
      '',
    ].join('\n'),
  )
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
