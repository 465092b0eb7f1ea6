import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { brokenUnique } from '../../database/violations.ts'
import { badRequest, conflict } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import { setting } from '../../operations/config/queries.ts'
import { hashPassword } from '../../services/passwords.ts'
import type { Services } from '../../services/services.ts'
import { audit } from './audit.ts'
import { emailTaken, insertMembership, insertTenant, insertUser, usernameTaken } from './queries.ts'
import { nameFromEmail, type SignIn, slugOf, texts } from './rules.ts'

/** A person who registers, whichever dialect the body was in. */
export interface Registration {
  readonly email: string
  readonly password: string
  readonly username?: string | undefined
  readonly displayName?: string | undefined
  readonly phone?: string | null | undefined
  readonly tenantName?: string | undefined
  /** The address has been proved by a mailed code. */
  readonly verified: boolean
}

/** A new user with the tenant that they own. */
export interface Registered extends SignIn {
  readonly tenant: { readonly id: string; readonly name: string; readonly slug: string }
}

/** 400 with Sage's documented text where accounts have no passwords of their own. */
export function requireLocalRegistration({ config }: Pick<Services, 'config'>): void {
  if (config.authMode !== 'native') {
    throw badRequest('Local registration is not enabled on this server', texts.registrationDisabled)
  }
}

/** 400 with Sage's documented text where people cannot register themselves. */
export async function requireRegistration(services: Services): Promise<void> {
  requireLocalRegistration(services)
  if (!(await setting(services, 'allow_registration'))) {
    throw badRequest('This server does not let people register themselves', texts.registrationClosed)
  }
}

/**
 * Creates the user, the tenant that the user owns, and the membership, in one transaction. `inside` joins it,
 * for what must happen with the registration or not at all. 409 when the e-mail or the user name is taken.
 */
export async function register(
  services: Services,
  request: RequestFacts,
  person: Registration,
  inside: (trx: Kysely<DB>, registered: Registered) => Promise<void> = async () => undefined,
): Promise<Registered> {
  const passwordHash = await hashPassword(person.password)
  const userId = randomUUID()
  const tenantId = randomUUID()
  const displayName = person.displayName ?? person.username ?? nameFromEmail(person.email)
  const tenantName = person.tenantName ?? displayName
  const registered: Registered = {
    userId,
    email: person.email,
    username: person.username ?? person.email,
    tenantId,
    role: 'owner',
    systemRole: 'user',
    tenant: { id: tenantId, name: tenantName, slug: slugOf(tenantName, randomBytes(6).toString('hex')) },
  }
  try {
    await services.database
      .tenant(tenantId, userId)
      .transaction()
      .execute(async (trx) => {
        if (person.username !== undefined && (await usernameTaken(trx, person.username))) {
          throw conflict('The user name is taken', texts.usernameTaken)
        }
        if (await emailTaken(trx, person.email))
          throw conflict('The e-mail address is taken', texts.emailTaken)
        await insertUser(trx, {
          id: userId,
          email: person.email,
          username: person.username ?? null,
          displayName,
          passwordHash,
          phone: person.phone ?? null,
          systemRole: 'user',
          emailVerifiedAt: person.verified ? request.now : null,
        })
        await insertTenant(trx, registered.tenant)
        await insertMembership(trx, tenantId, userId, 'owner')
        await audit(trx, request, { action: 'user.register', userId, tenantId })
        await inside(trx, registered)
      })
  } catch (thrown) {
    // Two registrations at once pass the look-ups together; the index lets one of them in.
    const broken = brokenUnique(thrown)
    if (broken === 'users_username_key') throw conflict('The user name is taken', texts.usernameTaken)
    if (broken === 'users_email_key') throw conflict('The e-mail address is taken', texts.emailTaken)
    throw thrown
  }
  return registered
}
