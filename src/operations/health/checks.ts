import { randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import type { Services } from '../../services/services.ts'
import { countJobs, databaseVersion } from './queries.ts'
import { shared, within } from './shared.ts'

/** How long a part may take to answer before it counts as broken. */
const patienceMs = 2000

type Status = 'ok' | 'error'

export interface DatabaseCheck {
  readonly status: Status
  readonly latency_ms: number | null
  readonly version: string | null
}

/** One statement through the pool that every request uses. */
export async function checkDatabase({ database }: Services): Promise<DatabaseCheck> {
  const started = performance.now()
  try {
    const version = await within(patienceMs, databaseVersion(database.system))
    return { status: 'ok', latency_ms: Math.round((performance.now() - started) * 1000) / 1000, version }
  } catch {
    return { status: 'error', latency_ms: null, version: null }
  }
}

/** Broken when the queue cannot be read, or when jobs are due and nobody takes them. */
export const checkJobs = shared(5, async ({ database }) => {
  try {
    const { waiting, failed, overdue } = await within(patienceMs, countJobs(database.system))
    return { status: overdue === 0 ? ('ok' as const) : ('error' as const), waiting, failed }
  } catch {
    return { status: 'error' as const, waiting: null, failed: null }
  }
})

/** Writes and removes a small object. */
export const checkStorage = shared(10, async ({ objects }) => {
  const key = `health/${randomUUID()}`
  try {
    await within(
      patienceMs,
      objects.put(key, Buffer.from('ok')).then(() => objects.delete(key)),
    )
    return { status: 'ok' as const, kind: 'disk' as const }
  } catch {
    return { status: 'error' as const, kind: 'disk' as const }
  }
})

/** Whether something listens where the URL points to. */
async function listens(url: URL): Promise<void> {
  const port = Number(url.port) || (url.protocol === 'smtps:' ? 465 : 587)
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const socket = connect(port, url.hostname.replace(/^\[|\]$/g, ''))
  socket.once('connect', resolve).once('error', reject)
  try {
    await within(patienceMs, promise)
  } finally {
    socket.destroy()
  }
}

/** The outbox is part of the data folder; an SMTP server has to take connections. */
export const checkMail = shared(10, async ({ config }) => {
  if (config.smtpUrl === undefined) return { status: 'ok' as const, kind: 'outbox' as const }
  try {
    await listens(new URL(config.smtpUrl))
    return { status: 'ok' as const, kind: 'smtp' as const }
  } catch {
    return { status: 'error' as const, kind: 'smtp' as const }
  }
})
