import { createHmac } from 'node:crypto'
import { HttpError, invalid, tooMany } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import { registrationAttempt, verificationCode } from '../../services/mail/templates.ts'
import { sealedMail } from '../../services/mail.ts'
import type { Services } from '../../services/services.ts'
import { deleteCode, findSentAt, saveCode, tryCode } from './code-queries.ts'
import { emailTaken } from './queries.ts'
import { codeAttempts, codeSeconds, newCode, resendSeconds, texts } from './rules.ts'

const purpose = 'register'

/** What a code is stored as: a keyed hash, since six digits alone are guessed at once. */
const codeHash = (services: Services, email: string, code: string) =>
  createHmac('sha256', services.secrets.derive('verification-code')).update(`${email}\0${code}`).digest()

/**
 * Mails a registration code. An address that has an account gets a mail that says so: the answer and the work
 * are the same, so that nobody learns from it who has an account. 429 within `resendSeconds` of the last one.
 */
export async function sendRegistrationCode(services: Services, request: RequestFacts, address: string) {
  const email = address.toLowerCase()
  const now = services.clock.now()
  const code = newCode()
  await services.database.system.transaction().execute(async (trx) => {
    const taken = await emailTaken(trx, email)
    const fresh = {
      purpose,
      email,
      hash: codeHash(services, email, code),
      sentAt: now,
      expiresAt: new Date(now.getTime() + codeSeconds * 1000),
    }
    if (!(await saveCode(trx, fresh, new Date(now.getTime() - resendSeconds * 1000)))) {
      const sentAt = (await findSentAt(trx, purpose, email)) ?? now
      const wait = resendSeconds - (now.getTime() - sentAt.getTime()) / 1000
      throw tooMany(Math.min(resendSeconds, Math.max(1, Math.ceil(wait))))
    }
    const mail = taken
      ? registrationAttempt({ locale: request.locale, url: services.config.publicUrl })
      : verificationCode({ code, minutes: codeSeconds / 60, locale: request.locale })
    await services.jobs.add(trx, 'mail.send', sealedMail(services.secrets, { to: email, ...mail }))
  })
  return { expires_in: codeSeconds, retry_after: resendSeconds }
}

/** 400 unless the code is the one that was mailed last, in time, within its attempts. */
export async function requireCode(services: Services, address: string, code: string): Promise<void> {
  const email = address.toLowerCase()
  const right = await tryCode(services.database.system, {
    purpose,
    email,
    hash: codeHash(services, email, code),
    attempts: codeAttempts,
    now: services.clock.now(),
  })
  if (!right) {
    const problem = invalid('/verification_code', 'is wrong or has expired', 400)
    throw new HttpError(400, problem.detail, { errors: problem.errors, message: texts.wrongCode })
  }
}

/** A code is used up by the registration that it proved. */
export const useUpCode = (trx: Parameters<typeof deleteCode>[0], address: string) =>
  deleteCode(trx, purpose, address.toLowerCase())
