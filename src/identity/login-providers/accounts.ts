import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { brokenUnique } from '../../database/violations.ts'
import { conflict, forbidden } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import { setting } from '../../operations/config/queries.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import {
  insertMembership,
  insertTenant,
  insertUser,
  listMemberships,
  usernameTaken,
} from '../auth/queries.ts'
import { nameFromEmail, revokeSessionsOf, slugOf, texts } from '../auth/rules.ts'
import type { Identity } from './identity.ts'
import type { Provider } from './providers.ts'
import {
  type Account,
  clearLocalLogin,
  findByEmail,
  findIdentity,
  insertIdentity,
  isLastAdministrator,
  markIdentity,
  revokeTokensIn,
  setSystemRole,
} from './queries.ts'
import { placeholderEmail } from './rules.ts'

type Origin = Pick<RequestFacts, 'id' | 'ip' | 'userAgent'>

/** What of a provider decides who gets which account. */
type Policy = Pick<Provider, 'key' | 'name' | 'linkByEmail' | 'admits'>

/** A user name in the form of the contract's `Username`. */
const usernameForm = /^[^\s@/\\\p{Cc}]{2,64}$/u

const disabledAccount = () =>
  forbidden('The account is disabled', { en: 'The account is disabled', zh: '账号已被禁用' })

/** The name that a new account gets: the provider's, with a tail when it is taken. */
async function freeUsername(services: Services, wanted: string | null): Promise<string | null> {
  if (wanted === null || !usernameForm.test(wanted)) return null
  if (!(await usernameTaken(services.database.system, wanted))) return wanted
  return `${wanted.slice(0, 57)}_${randomBytes(3).toString('hex')}`
}

async function createAccount(
  services: Services,
  origin: Origin,
  policy: Policy,
  identity: Identity,
): Promise<Account> {
  if (policy.admits !== 'everybody' && !(await setting(services, 'allow_registration'))) {
    throw forbidden('This server does not let people register themselves', texts.registrationClosed)
  }
  const userId = randomUUID()
  const tenantId = randomUUID()
  const email = identity.email ?? placeholderEmail(identity.provider, identity.subject)
  const username = await freeUsername(services, identity.username)
  const displayName = identity.displayName ?? identity.username ?? nameFromEmail(email)
  const verifiedAt = identity.emailVerified ? services.clock.now() : null
  await services.database
    .tenant(tenantId, userId)
    .transaction()
    .execute(async (trx) => {
      await insertUser(trx, {
        id: userId,
        email,
        username,
        displayName,
        passwordHash: null,
        phone: null,
        systemRole: identity.systemRole,
        emailVerifiedAt: verifiedAt,
      })
      const slug = slugOf(displayName, randomBytes(6).toString('hex'))
      await insertTenant(trx, { id: tenantId, name: displayName, slug })
      await insertMembership(trx, tenantId, userId, 'owner')
      await insertIdentity(trx, { ...identity, userId, madeAdmin: identity.systemRole === 'admin' })
      await audit(trx, origin, {
        action: 'user.register',
        userId,
        tenantId,
        detail: { provider: identity.provider, role: identity.systemRole },
      })
    })
  return {
    id: userId,
    email,
    username,
    system_role: identity.systemRole,
    status: 'active',
    email_verified_at: verifiedAt,
  }
}

/**
 * Ties the identity to the account with its address. Where nobody had proved that address before, the account may
 * have been made by somebody else in wait for its owner: whatever could open it until now ends.
 */
async function linkAccount(
  services: Services,
  origin: Origin,
  identity: Identity,
  account: Account,
): Promise<void> {
  const { database, clock } = services
  const own = database.user(account.id)
  const planted = account.email_verified_at === null
  if (planted) {
    for (const { tenant_id } of await listMemberships(own, account.id)) {
      await revokeTokensIn(database.tenant(tenant_id, account.id), account.id)
    }
  }
  await own.transaction().execute(async (trx) => {
    await insertIdentity(trx, { ...identity, userId: account.id, madeAdmin: false })
    if (planted) {
      await clearLocalLogin(trx, account.id, clock.now())
      await revokeSessionsOf(trx, account.id)
    }
    await audit(trx, origin, {
      action: 'user.link',
      userId: account.id,
      detail: { provider: identity.provider, ended_former_credentials: planted },
    })
  })
}

async function findOrMake(
  services: Services,
  origin: Origin,
  policy: Policy,
  identity: Identity,
): Promise<Account> {
  const { system } = services.database
  const known = await findIdentity(system, identity.provider, identity.subject)
  if (known) return known
  if (identity.email !== null) {
    const same = await findByEmail(system, identity.email)
    if (same && policy.linkByEmail && identity.emailVerified) {
      if (same.status !== 'active') throw disabledAccount()
      await linkAccount(services, origin, identity, same)
      return same
    }
    if (same) {
      throw conflict(
        `There is an account with this e-mail address, which a login with ${policy.name} does not open`,
        texts.emailTaken,
      )
    }
  }
  return createAccount(services, origin, policy, identity)
}

/**
 * The account of an identity: the one that it is tied to, else the one with the same verified address where the
 * provider's settings allow it, else a new one with a tenant of its own. Of several at once one makes it and the
 * others find it. 403 for a disabled account and where nobody may register, 409 for an address that is taken.
 */
export async function accountOf(
  services: Services,
  origin: Origin,
  policy: Policy,
  identity: Identity,
): Promise<Account> {
  for (let tries = 1; ; tries++) {
    try {
      const account = await findOrMake(services, origin, policy, identity)
      if (account.status !== 'active') throw disabledAccount()
      return account
    } catch (thrown) {
      if (brokenUnique(thrown) === undefined || tries === 3) throw thrown
    }
  }
}

/**
 * Gives the account the role that the provider's settings give the identity. A provider takes back only the
 * administrator that it has made itself, and never the last one. The user's sessions end with a change.
 */
export async function applyRole(
  trx: Kysely<DB>,
  origin: Origin,
  { provider, subject, systemRole }: Identity,
): Promise<'admin' | 'user'> {
  const known = await findIdentity(trx, provider, subject)
  if (!known) return 'user'
  const present = known.system_role === 'admin' ? 'admin' : 'user'
  if (present === systemRole) return present
  if (systemRole === 'user' && (!known.made_admin || (await isLastAdministrator(trx, known.id)))) {
    return present
  }
  await setSystemRole(trx, known.id, systemRole)
  await markIdentity(trx, provider, subject, { made_admin: systemRole === 'admin' })
  await revokeSessionsOf(trx, known.id)
  await audit(trx, origin, {
    action: 'user.role',
    userId: known.id,
    detail: { provider, from: present, to: systemRole },
  })
  return systemRole
}

/** The account of a user whom a trusted proxy names for the first time; nothing for one that is there already. */
export async function admitNamed(
  services: Services,
  origin: Origin,
  provider: string,
  subject: string,
): Promise<void> {
  if (await findIdentity(services.database.system, provider, subject)) return
  const policy = { key: provider, name: 'the proxy', linkByEmail: false, admits: 'everybody' } as const
  const identity = {
    provider,
    subject,
    email: null,
    emailVerified: false,
    username: subject,
    displayName: subject,
    systemRole: 'user',
  } as const
  await accountOf(services, origin, policy, identity)
}
