import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { HttpError } from '../../http/errors.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { revokeSessionsOf } from '../auth/rules.ts'
import { accountOf, applyRole } from './accounts.ts'
import { type Identity, identityOf } from './identity.ts'
import type { Provider } from './providers.ts'
import {
  deleteIdentity,
  findByEmail,
  findIdentity,
  isLastAdministrator,
  isNoted,
  markIdentity,
  noteEvent,
  type ProfileChange,
  setStatus,
  updateProfile,
} from './queries.ts'
import type { GnexusEvent } from './webhook.ts'

type Known = NonNullable<Awaited<ReturnType<typeof findIdentity>>>
type EventUser = NonNullable<GnexusEvent['user']>

/** The claims that a login of the same user would bring. */
const claimsOf = (user: EventUser) => ({
  sub: user.id,
  email: user.email,
  email_verified: user.email_verified,
  preferred_username: user.username,
  name: user.display_name,
  role: user.role,
})

/** What an event says about a person; the address only where no other account has it. */
async function profileOf(trx: Kysely<DB>, known: Known, user: EventUser, now: Date): Promise<ProfileChange> {
  const { first_name, last_name, phone, birth_date, country, city, locale, profile_url } = user
  const texts = { first_name, last_name, phone, birth_date, country, city, locale, profile_url }
  const given = Object.entries(texts).filter(([, value]) => value !== undefined)
  const change: ProfileChange = Object.fromEntries(given)
  const name = typeof user.display_name === 'string' ? { display_name: user.display_name } : {}
  const moves = typeof user.email === 'string' && user.email.toLowerCase() !== known.email.toLowerCase()
  const address =
    moves && typeof user.email === 'string' && !(await findByEmail(trx, user.email))
      ? { email: user.email, email_verified_at: user.email_verified === true ? now : null }
      : {}
  return { ...change, ...name, ...address }
}

/** Shuts a user out at once, in every process; the last administrator of the server stays. */
async function disable(
  trx: Kysely<DB>,
  request: RequestFacts,
  known: Known,
  identity: Pick<Identity, 'provider' | 'subject'>,
  action: 'user.disable' | 'user.delete',
): Promise<void> {
  const kept = await isLastAdministrator(trx, known.id)
  if (!kept) {
    const changed = await setStatus(trx, known.id, 'disabled')
    // What somebody here has disabled before, the provider does not enable again.
    if (changed) await markIdentity(trx, identity.provider, identity.subject, { disabled: true })
    await revokeSessionsOf(trx, known.id)
  }
  if (action === 'user.delete') await deleteIdentity(trx, identity.provider, identity.subject)
  await audit(trx, request, {
    action,
    outcome: kept ? 'failure' : 'success',
    userId: known.id,
    detail: { provider: identity.provider, ...(kept ? { reason: 'the last administrator' } : {}) },
  })
}

async function enable(
  trx: Kysely<DB>,
  request: RequestFacts,
  known: Known,
  { provider, subject }: Pick<Identity, 'provider' | 'subject'>,
): Promise<void> {
  await setStatus(trx, known.id, 'active')
  await markIdentity(trx, provider, subject, { disabled: false })
  await audit(trx, request, { action: 'user.enable', userId: known.id, detail: { provider } })
}

async function update(
  trx: Kysely<DB>,
  request: RequestFacts,
  known: Known,
  identity: Pick<Identity, 'provider' | 'subject'>,
  user: EventUser,
): Promise<void> {
  const change = await profileOf(trx, known, user, request.now)
  if (Object.keys(change).length > 0) {
    await updateProfile(trx, known.id, change)
    await audit(trx, request, {
      action: 'user.update',
      userId: known.id,
      detail: { provider: identity.provider, fields: Object.keys(change) },
    })
  }
  if (user.is_active === false) await disable(trx, request, known, identity, 'user.disable')
  if (user.is_active === true && known.disabled) await enable(trx, request, known, identity)
}

/** The account of a user who was created; where there can be none, the audit log says why. */
async function create(
  services: Services,
  request: RequestFacts,
  provider: Provider,
  identity: Identity,
): Promise<void> {
  try {
    await accountOf(services, request, provider, identity)
  } catch (thrown) {
    if (!(thrown instanceof HttpError)) throw thrown
    await audit(services.database.system, request, {
      action: 'user.register',
      outcome: 'failure',
      detail: { provider: provider.key, subject: identity.subject, status: thrown.status },
    })
  }
}

/**
 * Applies an event once: a user who was created gets an account as at the first login, one who was disabled or
 * deleted is shut out at once. Other events of a user who has no account here change nothing.
 */
export async function applyEvent(
  services: Services,
  request: RequestFacts,
  provider: Provider,
  { id, event, user }: GnexusEvent,
): Promise<void> {
  const { system } = services.database
  if (await isNoted(system, provider.key, id)) return
  const identity = user && identityOf(provider, claimsOf(user))
  // Before the event is noted: a delivery that failed half-way comes again, and finds the account.
  if (identity && event === 'user.created' && user.is_active !== false) {
    await create(services, request, provider, identity)
  }
  await system.transaction().execute(async (trx) => {
    if (!(await noteEvent(trx, provider.key, id)) || !identity) return
    const known = await findIdentity(trx, identity.provider, identity.subject)
    if (!known) return
    if (event === 'user.disabled') await disable(trx, request, known, identity, 'user.disable')
    if (event === 'user.deleted') await disable(trx, request, known, identity, 'user.delete')
    if (event !== 'user.created' && event !== 'user.updated') return
    if (user.role !== undefined) await applyRole(trx, request, identity)
    await update(trx, request, known, identity, user)
  })
}
