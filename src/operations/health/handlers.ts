import packageJson from '../../../package.json' with { type: 'json' }
import { unavailable } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { checkDatabase, checkJobs, checkMail, checkStorage } from './checks.ts'
import { lastEmbedding, probeEmbedding } from './embedding.ts'
import { toEmbed, toHealth, toHealthStatus, toReport } from './views.ts'

const identity = { service: packageJson.name, version: packageJson.version }

async function requireDatabase(services: Services): Promise<void> {
  const { status } = await checkDatabase(services)
  if (status !== 'ok') throw unavailable('The database (DATABASE_URL) does not answer')
}

/** `GET /health` */
export const healthView: Handler<'healthView'> = async ({ services, request }) => {
  const [embed] = await Promise.all([lastEmbedding(services), requireDatabase(services)])
  return toHealth(identity, request.now, embed)
}

/** `GET /health/embed` */
export const healthEmbed: Handler<'healthEmbed'> = async ({ services }) => {
  const { status, model, dimensions } = await probeEmbedding(services)
  return { status, model, dimensions }
}

/** `GET /health/detailed` */
export const healthDetailed: Handler<'healthDetailed'> = async ({ services, request }) => {
  const [database, jobs, storage, mail, embed] = await Promise.all([
    checkDatabase(services),
    checkJobs(services),
    checkStorage(services),
    checkMail(services),
    lastEmbedding(services),
  ])
  const { rss, heapUsed } = process.memoryUsage()
  const state = { uptimeSeconds: process.uptime(), rssBytes: rss, heapUsedBytes: heapUsed }
  return toReport(identity, request.now, state, { database, jobs, storage, mail, embed: toEmbed(embed) })
}

/** `GET /api/health` */
export const healthApi: Handler<'healthApi'> = async ({ services, request }) => {
  await requireDatabase(services)
  return toHealthStatus(identity, request.now)
}
