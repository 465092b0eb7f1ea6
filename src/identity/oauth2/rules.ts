import { createHash } from 'node:crypto'
import { redirectUrl } from '../../config/oauth2-clients.ts'

/** How long a code counts, in seconds (Sage's value). */
export const codeSeconds = 300

/** How long a consent page may stand open, in seconds. */
export const consentSeconds = 600

/** Scopes as the wire has them, without repetition; blanks in any number stand between them. */
export const scopesOf = (text: string | undefined): string[] => [
  ...new Set((text ?? '').split(' ').filter((scope) => scope !== '')),
]

export const isSubset = (some: readonly string[], all: readonly string[]) =>
  some.every((one) => all.includes(one))

/** A code challenge and a code verifier have the same form (RFC 7636, section 4). */
export const isPkceText = (text: string) => /^[A-Za-z0-9._~-]{43,128}$/.test(text)

/** What a client must have sent as challenge to show this verifier now. */
export const challengeOf = (verifier: string, method: 'S256' | 'plain') =>
  method === 'plain' ? verifier : createHash('sha256').update(verifier, 'ascii').digest('base64url')

const loopbackNames = ['127.0.0.1', '[::1]', 'localhost']

/** The URI, when it leads to the user's own machine; such an application is told its port by the system. */
function loopbackUrl(uri: string): URL | undefined {
  const url = redirectUrl(uri)
  return url?.protocol === 'http:' && loopbackNames.includes(url.hostname) ? url : undefined
}

/** A loopback URI up to its port and from its path on. */
const withoutPort = (uri: string) => uri.replace(/^(http:\/\/(?:\[::1\]|[^/?:]+))(?::\d*)?/i, '$1')

/**
 * Whether a redirect URI is one of the client's, character by character; of a public client's loopback URI the
 * port is free (RFC 8252, section 7.3).
 */
export function isRedirectOf(
  client: { readonly redirect_uris: readonly string[]; readonly secret_hash: unknown },
  uri: string,
): boolean {
  if (client.redirect_uris.includes(uri)) return true
  if (client.secret_hash !== null || !loopbackUrl(uri)) return false
  return client.redirect_uris.some((own) => loopbackUrl(own) && withoutPort(own) === withoutPort(uri))
}

/** Schemes that are not an application's own: browsers fetch, run or refuse them. */
const publicSchemes =
  /^(?:http|ws|wss|ftp|file|data|javascript|vbscript|blob|about|filesystem|view-source|mailto|tel|sms|chrome|intent):$/

/** What a client that registers itself may be sent to: TLS, the user's own machine, or an application's scheme. */
export function isRegistrableRedirect(uri: string): boolean {
  const url = redirectUrl(uri)
  if (url?.username !== '') return false
  return url.protocol === 'https:' || loopbackUrl(uri) !== undefined || !publicSchemes.test(url.protocol)
}

/** A redirect URI with more parameters; what stands in it stays as it is (RFC 6749, section 3.1.2). */
export function withParameters(
  uri: string,
  parameters: Readonly<Record<string, string | undefined>>,
): string {
  const pairs = Object.entries(parameters).filter((pair): pair is [string, string] => pair[1] !== undefined)
  return `${uri}${uri.includes('?') ? '&' : '?'}${new URLSearchParams(pairs)}`
}

/** Where a form may lead in the end, as a source of CSP `form-action`; browsers hold redirects to it as well. */
export function formTarget(uri: string): string {
  const url = new URL(uri)
  // A host source cannot spell an IPv6 address.
  return /^https?:$/.test(url.protocol) && !url.hostname.startsWith('[') ? url.origin : url.protocol
}

/** Whether a resource indicator (RFC 8707) means this API, or its part that speaks MCP. */
export const isThisApi = (resource: string, publicUrl: string) =>
  [publicUrl, `${publicUrl}/mcp`].includes(resource.replace(/\/$/, ''))
