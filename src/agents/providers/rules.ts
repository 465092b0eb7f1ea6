import { createHmac } from 'node:crypto'
import { HttpError, invalid, type Localised } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { slugOf } from '../../services/models/families.ts'
import type { Secrets } from '../../services/secrets.ts'

/** Sage's texts. */
export const texts = {
  unknown: { en: 'Provider not found', zh: 'Provider not found' },
  denied: { en: 'Permission denied', zh: 'Permission denied' },
  shared: {
    en: 'Cannot modify system default provider',
    zh: 'Cannot modify system default provider',
  },
  defaultStays: { en: 'Cannot delete default provider', zh: 'Cannot delete default provider' },
  newKey: {
    en: '/api_keys is required when base_url leads to another server: the stored key is not sent there',
    zh: '更换 base_url 的服务器地址时必须重新提供 api_keys',
  },
  verified: { en: 'Verified', zh: '验证成功' },
} as const satisfies Record<string, Localised>

/** Sage's document gives every error of its providers the code 500; the status is the honest one. */
export const refused = (status: number, message: Localised): HttpError =>
  new HttpError(status, message.en, { message, code: 500 })

/** What is shown of a key: its first and last four characters, nothing of one so short that they would be most of it. */
export const maskKey = (key: string): string =>
  key.length < 16 ? '***' : `${key.slice(0, 4)}***${key.slice(-4)}`

/** The one key of `api_keys`. @throws 422 */
export function oneKey(keys: readonly string[]): string {
  const [key, ...others] = keys.map((one) => one.trim()).filter((one) => one !== '')
  if (key === undefined) throw invalid('/api_keys', 'must hold one key')
  if (others.length > 0) throw invalid('/api_keys', 'must hold only one key')
  return oneLine('/api_keys/0', key)
}

/** A key goes into a header: no line break, no other control character and nothing outside Latin-1. @throws 422 */
export function oneLine(pointer: string, key: string): string {
  if (/[^\x20-\x7e\xa0-\xff]/.test(key)) throw invalid(pointer, 'must be one line of plain characters')
  return key
}

/** An address that can be called, without a trailing slash. @throws 422 */
export function callable(address: string): string {
  const text = address.trim().replace(/\/+$/, '')
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) {
    throw invalid('/base_url', 'must be an http or https URL')
  }
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '') {
    throw invalid('/base_url', 'must have no credentials, query or fragment')
  }
  return text
}

/** Sage's label where none is given. */
export const usualName = (model: string, baseUrl: string): string =>
  `${model}@${new URL(baseUrl).host}`.slice(0, 200)

/** Tells equal keys without opening them. */
export const keyHash = (secrets: Secrets, key: string): Buffer =>
  createHmac('sha256', secrets.derive('provider-key')).update(key).digest()

export interface Owned {
  readonly owner_id: string | null
}

/** 403 for somebody else's provider, and for the tenant's unless the caller manages them. */
export function requireOwner(principal: Principal, { owner_id }: Owned): void {
  if (owner_id === principal.user.id) return
  if (owner_id !== null) throw refused(403, texts.denied)
  if (!principal.permissions.has('models.manage')) throw refused(403, texts.shared)
}

/** A stored key stays with the server it was given for: whoever moves the provider to another one gives the key anew. @throws 400 */
export function requireSameServer(before: string, after: string): void {
  if (new URL(before).origin === new URL(after).origin) return
  throw new HttpError(400, texts.newKey.en, {
    message: texts.newKey,
    code: 500,
    errors: [{ pointer: '/api_keys', message: 'is required when base_url leads to another server' }],
  })
}

/** The name under which an own key is kept. @throws 422 */
export function keyName(provider: string): string {
  const name = slugOf(provider)
  if (name === '') throw invalid('/path/provider', 'must name a provider')
  return name
}
