import { HttpError, invalid, notFound } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { passwordSet } from '../../services/mail/templates.ts'
import { hashPassword, passwordProblems, verifyPassword } from '../../services/passwords.ts'
import { audit } from '../audit/queries.ts'
import { findPasswordHash, replacePassword } from '../auth/queries.ts'
import { texts as accountTexts } from '../auth/rules.ts'
import { endAllAccess, endOtherSessions } from './access-queries.ts'
import { lockManaged, recordChange } from './changes.ts'
import { findMember, setPasswordHash, tenantsOf } from './queries.ts'
import { hasMailbox, requireOwnAccount, requireRank, sessionIdOf, texts } from './rules.ts'

/** 422 naming the field when a new password breaks the policy. */
export function requirePassword(pointer: string, password: string): void {
  const [problem] = passwordProblems(password)
  if (problem !== undefined) throw invalid(pointer, problem)
}

/** An administrator sets somebody's password: all that the old one had opened ends, and a mail tells the owner. */
export async function setPassword(
  call: Call<'userPasswordSet'>,
  userId: string,
  password: string,
): Promise<void> {
  const { db, principal, services, request } = call
  // Refused before the work of hashing; what decides is asked again in the transaction.
  const found = await findMember(db, principal.tenantId, userId)
  if (!found) throw notFound('user', userId, texts.unknown)
  requireRank(principal, found)
  requireOwnAccount(principal, await tenantsOf(db, userId))
  requirePassword('/new_password', password)
  const hash = await hashPassword(password)
  await db.transaction().execute(async (trx) => {
    const { member, tenants } = await lockManaged(trx, call, userId)
    requireOwnAccount(principal, tenants)
    await setPasswordHash(trx, member.id, hash)
    await endAllAccess(trx, member.id, member.id === principal.user.id ? sessionIdOf(principal) : undefined)
    await audit(trx, request, {
      action: 'user.password',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { user_id: member.id },
    })
    await recordChange(trx, member.id, 'update', ['password'])
    if (!hasMailbox(member.email)) return
    const locale = member.locale === null ? request.locale : member.locale.startsWith('zh') ? 'zh' : 'en'
    await services.jobs.add(trx, 'mail.send', {
      to: member.email,
      ...passwordSet({ url: services.config.publicUrl, locale }),
    })
  })
}

/** Somebody changes their own password in Sage's words: 400 when the old one is wrong; every other session ends. */
export async function changeOwnPassword({
  body,
  principal,
  services,
  request,
}: Call<'userPasswordChange'>): Promise<void> {
  const { database, limits } = services
  const userId = principal.user.id
  const entry = { action: 'user.password', userId, tenantId: principal.tenantId }
  const refuse = async (): Promise<never> => {
    await audit(database.system, request, { ...entry, outcome: 'failure' })
    throw new HttpError(400, 'old_password: is wrong', {
      errors: [{ pointer: '/old_password', message: 'is wrong' }],
      message: accountTexts.wrongOldPassword,
    })
  }
  await limits.consume('login-account', userId)
  const { password_hash: stored } = await findPasswordHash(database.system, userId)
  if (stored === null || !(await verifyPassword(stored, body.old_password))) return refuse()
  requirePassword('/new_password', body.new_password)
  const hash = await hashPassword(body.new_password)
  const replaced = await database.system.transaction().execute(async (trx) => {
    if (!(await replacePassword(trx, userId, stored, hash))) return false
    await endOtherSessions(trx, userId, sessionIdOf(principal))
    await audit(trx, request, entry)
    return true
  })
  if (!replaced) return refuse()
  await limits.reset('login-account', userId)
}
