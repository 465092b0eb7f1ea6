import type { IncomingMessage } from 'node:http'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Whether a request that is signed in by cookie may change something: a page of our own origin (or of an
 * allowed one) sent it. Browsers name the page in `Origin` on every unsafe method, so a request that carries
 * no trace of a browser is a program's, such as the documents' curl examples, and cannot be forged by a page.
 */
export function mayUseCookie(req: IncomingMessage, ownOrigins: ReadonlySet<string>): boolean {
  if (safeMethods.has(req.method ?? 'GET')) return true
  const { origin, host } = req.headers
  if (origin !== undefined) {
    if (ownOrigins.has(origin)) return true
    try {
      return host !== undefined && new URL(origin).host === host
    } catch {
      return false
    }
  }
  const site = req.headers['sec-fetch-site']
  return (
    (site === undefined || site === 'same-origin' || site === 'none') && req.headers.referer === undefined
  )
}
