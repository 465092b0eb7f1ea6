import pg from 'pg'

const connectTimeoutMs = 10_000
const idleTimeoutMs = 60_000

/**
 * Connections to one URL, opened when they are needed. A lost one fails the statement on it; `onIdleLoss`
 * hears of those that were lost while nothing ran on them.
 */
export function openPool(url: string, size: number, onIdleLoss: (error: Error) => void = () => {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    connectionTimeoutMillis: connectTimeoutMs,
    idleTimeoutMillis: idleTimeoutMs,
    keepAlive: true,
  })
  // Without listeners of both kinds the loss of a connection would end the process.
  pool.on('error', onIdleLoss)
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}
