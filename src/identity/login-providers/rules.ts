import { createHash } from 'node:crypto'
import { badRequest, invalid } from '../../http/errors.ts'

/** How long a login may take at the provider, in seconds. */
export const flowSeconds = 600

/** How far the clock of a webhook's sender may be from ours, in seconds. */
export const webhookSeconds = 300

/**
 * Where a browser goes after its login: a path of this server. 400 for anything that leads a browser elsewhere,
 * which after parsing may be what looked like a path (`/.//evil.example`, `/\evil.example`).
 */
export function ownPath(name: 'return_to' | 'next', value: string, publicUrl: string): string {
  const refuse = () => invalid(`/query/${name}`, 'must be a path, or a URL of this server', 400)
  if (/[\\\p{Cc}]/u.test(value) || value !== value.trim()) throw refuse()
  const own = new URL(publicUrl)
  const absolute = /^https?:\/\/(?!\/)/i.test(value)
  if (!absolute && !/^\/(?!\/)/.test(value)) throw refuse()
  let url: URL
  try {
    url = new URL(value, own)
  } catch {
    throw refuse()
  }
  const path = `${url.pathname}${url.search}${url.hash}`
  if (url.origin !== own.origin || url.username !== '' || url.password !== '' || path.startsWith('//')) {
    throw refuse()
  }
  return path
}

/**
 * The callback that the provider is to use: the one asked for, if it is one of ours on our host (a proxy may
 * have put a prefix before the path), else our own. 400 otherwise.
 */
export function callbackUri(
  publicUrl: string,
  host: string | undefined,
  paths: readonly [string, ...string[]],
  asked: string | undefined,
): string {
  if (asked === undefined) return `${publicUrl}${paths[0]}`
  const refuse = () =>
    invalid('/query/redirect_uri', 'must be the callback of this provider on this server', 400)
  let url: URL
  try {
    url = new URL(asked)
  } catch {
    throw refuse()
  }
  const own = new URL(publicUrl)
  const ours =
    url.origin === own.origin || (url.protocol === own.protocol && url.host === host?.toLowerCase())
  const plain = url.username === '' && url.password === '' && url.search === '' && url.hash === ''
  if (!ours || !plain || !paths.some((path) => url.pathname.endsWith(path))) throw refuse()
  return url.href
}

/**
 * The address of an account whose provider names none. The domain exists nowhere (RFC 2606), so that nobody can
 * receive its mail.
 */
export const placeholderEmail = (provider: string, subject: string) =>
  `${createHash('sha256').update(`${provider}\0${subject}`).digest('hex').slice(0, 32)}@users.invalid`

/** The code of a provider's refusal, such as `access_denied`; nothing else that it says is repeated. */
export const refusal = (code: string) =>
  badRequest(`The provider refused${/^[a-z_]{1,64}$/.test(code) ? `: ${code}` : ''}`)

/** What a login page offers. */
export { availableProviders, type Entrance, localAccount, upstreamProviders } from './providers.ts'
