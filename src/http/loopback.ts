import type { IncomingMessage } from 'node:http'
import { forbidden } from './errors.ts'
import { isLocalRequest } from './metrics.ts'

const loopbackOrigin = /^https?:\/\/(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i

/**
 * 403 unless the request comes from this machine and no foreign page sent it: together they keep other sites
 * in a local browser (DNS rebinding, cross-site requests) out.
 */
export function requireLoopback(req: IncomingMessage, desktopMode: boolean): void {
  if (desktopMode) return
  const { origin } = req.headers
  // A page that only embeds an address of ours, as a picture, sends no Origin.
  const embedded = req.headers['sec-fetch-site'] === 'cross-site'
  if (!isLocalRequest(req) || embedded || (origin !== undefined && !loopbackOrigin.test(origin))) {
    throw forbidden('This operation answers only to this machine; set DESKTOP_MODE=1 to open it')
  }
}
