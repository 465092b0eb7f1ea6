import { forbidden, HttpError, notFound } from '../../http/errors.ts'
import type { Role } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { listMemberships, lockAccount } from '../auth/queries.ts'
import { type IssuedSession, openSession, type SignIn } from '../auth/rules.ts'
import { accountOf, applyRole } from './accounts.ts'
import type { Identity } from './identity.ts'
import type { Provider } from './providers.ts'
import { noteLogin } from './queries.ts'

/** The tenant asked for (404 where the user is no member), else the one used last; 403 without any. */
async function tenantOf(services: Services, userId: string, wanted: string | undefined) {
  const memberships = await listMemberships(services.database.user(userId), userId)
  const chosen = wanted === undefined ? memberships[0] : memberships.find((one) => one.tenant_id === wanted)
  if (chosen) return { tenantId: chosen.tenant_id, role: chosen.role as Role }
  throw wanted === undefined ? forbidden('The account belongs to no tenant') : notFound('tenant', wanted)
}

/**
 * Signs in whoever a provider vouches for and opens a session, as a password login does. Failures are audited.
 * 403 for a disabled account or one without a tenant, 404 for a tenant that is not the user's, and the errors of
 * {@link accountOf}.
 */
export async function signInWith(
  services: Services,
  request: RequestFacts,
  provider: Provider,
  identity: Identity,
  tenantId?: string,
): Promise<{ signIn: SignIn; session: IssuedSession }> {
  const { system } = services.database
  const account = await accountOf(services, request, provider, identity)
  const entered = await tenantOf(services, account.id, tenantId)
  return system.transaction().execute(async (trx) => {
    const systemRole = await applyRole(trx, request, identity)
    if ((await lockAccount(trx, account.id))?.status !== 'active') throw forbidden('The account is disabled')
    const signIn: SignIn = {
      userId: account.id,
      email: account.email,
      username: account.username ?? account.email,
      ...entered,
      systemRole,
    }
    await noteLogin(trx, identity.provider, identity.subject, identity.email)
    await audit(trx, request, {
      action: 'user.login',
      userId: account.id,
      tenantId: signIn.tenantId,
      detail: { provider: provider.key },
    })
    return { signIn, session: await openSession(trx, services, request, signIn) }
  })
}

/** Runs a login; a refusal leaves a row in the audit log. */
export async function audited<T>(
  services: Services,
  request: RequestFacts,
  provider: Provider,
  login: () => Promise<T>,
): Promise<T> {
  try {
    return await login()
  } catch (thrown) {
    if (thrown instanceof HttpError) {
      await audit(services.database.system, request, {
        action: 'user.login',
        outcome: 'failure',
        detail: { provider: provider.key, status: thrown.status },
      })
    }
    throw thrown
  }
}
