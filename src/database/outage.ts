/** SQLSTATEs of a server that goes, has crashed or is not ready yet; class 08 is a lost connection. */
const outages = new Set(['57P01', '57P02', '57P03', '57P05', '53300'])
/** What the socket and the pool say when there is nobody at the other end. */
const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ENOENT', 'ETIMEDOUT'])
const poolMessages =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Client was closed)/

/** Whether a statement failed because the database is away, and not because of what it said. */
export function isOutage(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : ''
  const fromNetwork = networkCodes.has(code) && 'syscall' in thrown
  return outages.has(code) || code.startsWith('08') || fromNetwork || poolMessages.test(thrown.message)
}
