import { z } from 'zod'
import { badRequest, HttpError, invalid } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Task } from '../../services/jobs-worker.ts'
import { passwordChanged, passwordReset } from '../../services/mail/templates.ts'
import { hashPassword } from '../../services/passwords.ts'
import type { Services } from '../../services/services.ts'
import { hasMailbox } from '../users/rules.ts'
import { audit } from './audit.ts'
import { findAccountByEmail, lockAccountRow } from './invite-queries.ts'
import { findReset, replaceReset, resetPasswordHash, revokeProgramsOf, useReset } from './recovery-queries.ts'
import { requirePassword, texts } from './rules.ts'
import { revokeSessionsOf } from './session-queries.ts'

const resetMinutes = 60
/** Runs for about half an hour: later nobody waits for the mail any more. */
const maxAttempts = 8

const jobSchema = z.object({
  email: z.string(),
  locale: z.enum(['en', 'zh']),
  request: z.object({ id: z.string(), ip: z.string(), userAgent: z.string().optional() }),
})

function requireLocalLogin({ config }: Services): void {
  if (config.authMode === 'oauth') {
    throw badRequest('Local login is not enabled on this server', texts.loginDisabled)
  }
}

/**
 * Leaves it to a job to look for the account and to mail it a link, so that the request does the same for any address.
 * 429 for an address that is asked for too often, whether or not it has an account.
 */
export async function forgetPassword(
  services: Services,
  request: RequestFacts,
  email: string,
): Promise<void> {
  requireLocalLogin(services)
  await services.limits.consume('reset-mail', email.toLowerCase())
  const { id, ip, userAgent, locale } = request
  const job = { email, locale, request: { id, ip, ...(userAgent !== undefined && { userAgent }) } }
  await services.jobs.add(services.database.system, 'password.reset', job, { maxAttempts })
}

/** The task of job `password.reset`: mails a link to the account of the address, if there is one; earlier ones end. */
export const resetTask =
  (services: Services): Task =>
  async (payload) => {
    const { database, secrets, clock, config, mail } = services
    const { email, locale, request } = jobSchema.parse(payload)
    const found = await findAccountByEmail(database.system, email)
    if (!found || !hasMailbox(found.email)) return
    // Neither the database nor a job ever holds the token.
    const token = `rst_${secrets.randomToken(32)}`
    const mailed = await database.system.transaction().execute(async (trx) => {
      const account = await lockAccountRow(trx, found.id)
      if (account?.status !== 'active' || account.email !== found.email) return false
      await replaceReset(trx, {
        tokenHash: secrets.hashToken(token),
        userId: account.id,
        email: account.email,
        expiresAt: new Date(clock.now().getTime() + resetMinutes * 60_000),
      })
      await audit(
        trx,
        { ...request, userAgent: request.userAgent },
        {
          action: 'user.password_forgotten',
          userId: account.id,
        },
      )
      return true
    })
    if (!mailed) return
    // Behind the `#` it reaches neither a log of requests nor a Referer.
    const url = `${config.publicUrl}/reset-password#token=${token}`
    await mail.send({ to: found.email, ...passwordReset({ url, minutes: resetMinutes, locale }) })
  }

/**
 * Sets the password with a mailed token, once. Whatever could open the account until now ends, API tokens included,
 * because nobody knows who has made them. 400 for a token that does not count, 422 for a password that breaks the
 * policy; the token counts on.
 */
export async function resetPassword(
  services: Services,
  request: RequestFacts,
  { token, password }: { token: string; password: string },
): Promise<void> {
  requireLocalLogin(services)
  requirePassword('/new_password', password)
  const { database, secrets, limits, jobs, config } = services
  const tokenHash = secrets.hashToken(token)
  const refuse = async (userId: string | null): Promise<never> => {
    const entry = { action: 'user.password_reset', outcome: 'failure', userId } as const
    await audit(database.system, request, entry)
    const problem = invalid('/token', 'is unknown, expired or was used before', 400)
    throw new HttpError(400, problem.detail, { errors: problem.errors, message: texts.wrongResetToken })
  }
  const found = await findReset(database.system, tokenHash)
  if (!found) return refuse(null)
  const userId = found.user_id
  const hash = await hashPassword(password)
  const account = await database.system.transaction().execute(async (trx) => {
    const locked = await lockAccountRow(trx, userId)
    // A link that went to a former address proves nothing.
    if (locked?.status !== 'active' || locked.email !== found.email) return undefined
    if (!(await useReset(trx, tokenHash))) return undefined
    await resetPasswordHash(trx, userId, hash)
    await revokeSessionsOf(trx, userId)
    await revokeProgramsOf(trx, userId)
    await audit(trx, request, { action: 'user.password_reset', userId })
    const text = passwordChanged({ url: config.publicUrl, locale: request.locale })
    await jobs.add(trx, 'mail.send', { to: locked.email, ...text })
    return locked
  })
  if (!account) return refuse(userId)
  for (const name of [account.email, account.username]) {
    if (name !== null) await limits.reset('login-account', name.toLowerCase())
  }
}
