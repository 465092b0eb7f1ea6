import { createHmac, randomInt } from 'node:crypto'
import type { Kysely } from 'kysely'
import { NobleCryptoPlugin, ScureBase32Plugin, TOTP } from 'otplib'
import type { DB } from '../../../generated/database.ts'
import type { Services } from '../../services/services.ts'
import { findFactor, spendRecoveryCode, spendStep } from './mfa-queries.ts'

type Db = Kysely<DB>

const issuer = 'Atelier'
/** RFC 6238 with what every authenticator app knows: SHA-1, six digits, a step of 30 seconds. */
const totp = new TOTP({ issuer, crypto: new NobleCryptoPlugin(), base32: new ScureBase32Plugin() })
/** One step early or late, for clocks that differ. */
const toleranceSeconds = 30

const recoveryCodes = 10
/** Crockford's base 32: no letter that reads like a digit. 40 bits in eight characters. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

const sealing = (userId: string) => `totp_credentials/${userId}/secret`

/** A new secret in base 32, with its link for authenticator apps and as it rests in the database. */
export function newFactor(services: Pick<Services, 'secrets'>, user: { id: string; email: string }) {
  const secret = totp.generateSecret()
  return {
    secret,
    uri: totp.toURI({ issuer, label: user.email, secret }),
    sealed: services.secrets.encrypt(secret, sealing(user.id)),
  }
}

/** Codes as people type them: apps show `123 456`, recovery codes have a hyphen, and O is taken for 0. */
const plain = (code: string) =>
  code.replaceAll(/[\s-]/g, '').toLowerCase().replaceAll('o', '0').replaceAll(/[il]/g, '1')

/** The time step whose code this is, within the tolerance; undefined for a wrong one. */
export async function stepOf(
  { secrets, clock }: Pick<Services, 'secrets' | 'clock'>,
  userId: string,
  sealed: string,
  code: string,
): Promise<number | undefined> {
  const digits = plain(code)
  if (!/^\d{6}$/.test(digits)) return undefined
  const checked = await totp.verify(digits, {
    secret: secrets.decrypt(sealed, sealing(userId)),
    epoch: Math.floor(clock.now().getTime() / 1000),
    epochTolerance: toleranceSeconds,
  })
  return checked.valid ? checked.timeStep : undefined
}

const recoveryHash = ({ secrets }: Pick<Services, 'secrets'>, userId: string, code: string) =>
  createHmac('sha256', secrets.derive('recovery-code'))
    .update(`${userId}\0${plain(code)}`)
    .digest()

const newRecoveryCode = () => {
  const letters = Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)])
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}

/** Recovery codes, each good for once, and the keyed hashes that are kept of them. */
export function newRecoveryCodes(services: Pick<Services, 'secrets'>, userId: string) {
  const codes = Array.from({ length: recoveryCodes }, newRecoveryCode)
  return { codes, hashes: codes.map((code) => recoveryHash(services, userId, code)) }
}

/** What is wrong with the code that somebody has sent, or not sent, for their second factor. */
export type FactorProblem = 'missing' | 'wrong'

/**
 * Uses up the code of a user's second factor: of the app, newer than the last one, or a recovery code. Undefined when
 * that has been done, or the user has no second factor. In the transaction of what the code is for, which carries the
 * user.
 */
export async function spendFactor(
  trx: Db,
  services: Pick<Services, 'secrets' | 'clock'>,
  userId: string,
  code: string | undefined,
): Promise<FactorProblem | undefined> {
  const factor = await findFactor(trx, userId)
  if (!factor?.activated_at) return undefined
  if (code === undefined) return 'missing'
  const step = await stepOf(services, userId, factor.secret, code)
  const spent =
    step === undefined
      ? await spendRecoveryCode(trx, userId, recoveryHash(services, userId, code))
      : await spendStep(trx, userId, step)
  return spent ? undefined : 'wrong'
}
