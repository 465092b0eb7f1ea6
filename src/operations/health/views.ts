import type { components } from '../../../generated/contract.ts'
import type { EmbeddingState } from './embedding.ts'

type Schemas = components['schemas']
type Checks = Schemas['HealthReport']['checks']

/** What the server calls itself. */
export interface Identity {
  readonly service: string
  readonly version: string
}

export const toHealthStatus = ({ service, version }: Identity, now: Date): Schemas['HealthStatus'] => ({
  status: 'ok',
  timestamp: now.getTime() / 1000,
  service,
  version,
})

export const toHealth = (
  { service, version }: Identity,
  now: Date,
  embed: EmbeddingState,
): Schemas['Health'] => ({
  status: 'ok',
  timestamp: now.getTime() / 1000,
  service,
  version,
  embed: toEmbed(embed),
})

export const toEmbed = ({ status, model, dimensions }: EmbeddingState): Schemas['HealthEmbed'] => ({
  status,
  model,
  dimensions,
})

/** A part that nobody configured does not make the server any worse. */
const whole = ({ database, jobs, storage, mail, embed }: Checks): boolean =>
  [database, jobs, storage, mail].every(({ status }) => status === 'ok') && embed.status !== 'unavailable'

export const toReport = (
  { service, version }: Identity,
  now: Date,
  process: { uptimeSeconds: number; rssBytes: number; heapUsedBytes: number },
  checks: Checks,
): Schemas['HealthReport'] => ({
  status: whole(checks) ? 'ok' : 'degraded',
  timestamp: now.getTime() / 1000,
  service,
  version,
  uptime_seconds: process.uptimeSeconds,
  memory: { rss_bytes: process.rssBytes, heap_used_bytes: process.heapUsedBytes },
  checks,
})
