import { HttpError, type Localised } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { accountRole } from '../../identity/users/rules.ts'

/** Who asks, as far as knowledge bases are concerned. */
export type Reader = Pick<Principal, 'user' | 'role'>

/** Sage's texts; its document gives every error of its knowledge bases the code 500. */
export const texts = {
  unknownBase: { en: 'KDB not found', zh: 'KDB not found' },
  unknownDocument: { en: 'KDB Doc not found', zh: 'KDB Doc not found' },
  unknownTask: { en: 'KDB Task not found', zh: 'KDB Task not found' },
  forbidden: { en: 'forbidden', zh: 'forbidden' },
  unfit: { en: 'The file cannot be taken', zh: '不支持该文件' },
} as const satisfies Record<string, Localised>

/** An error with Sage's code; the status is the honest one. */
export const refused = (status: number, detail: string, message: Localised): HttpError =>
  new HttpError(status, detail, { message, code: 500 })

export const unknownBase = (kdbId: string): HttpError =>
  refused(404, `Knowledge base not found: ${kdbId}`, texts.unknownBase)

/** Whose bases somebody may read: null for those of everybody, which administrators of the tenant may. */
export const readsOf = ({ user, role }: Reader): string | null =>
  accountRole({ role, system_role: user.systemRole }) === 'admin' ? null : user.id

interface Owned {
  readonly owner_id: string | null
}

/** 403 for somebody else's base. */
export function requireReader(reader: Reader, base: Owned): void {
  const reads = readsOf(reader)
  if (reads !== null && base.owner_id !== reads) {
    throw refused(403, 'Only its owner and administrators may do this', texts.forbidden)
  }
}

/** 403 for who does not own the base; administrators are no exception. */
export function requireOwner({ user }: Reader, base: Owned): void {
  if (base.owner_id !== user.id)
    throw refused(403, 'Only the owner of the knowledge base may do this', texts.forbidden)
}
