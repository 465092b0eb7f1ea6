import { conflict } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { type IssuedInvite, issueInvite } from '../auth/rules.ts'
import { findTenant } from '../tenants/queries.ts'
import { lockManaged } from './changes.ts'
import { hasSignedIn } from './queries.ts'
import { hasMailbox, requireOwnAccount } from './rules.ts'

/**
 * Mails a link that sets the first password of a member. 403 for a user above the caller or one who is a member of
 * another tenant too, 409 for one who has signed in, is disabled, or has no address.
 */
export const inviteMember = ({ db, principal, services, request }: Call<'userInvite'>, userId: string) =>
  db.transaction().execute(async (trx): Promise<IssuedInvite> => {
    const { member, tenants } = await lockManaged(trx, { principal }, userId)
    requireOwnAccount(principal, tenants)
    if (member.status !== 'active') throw conflict('The user is disabled')
    if (!hasMailbox(member.email)) throw conflict('The user has no e-mail address')
    if (await hasSignedIn(trx, member.id)) {
      throw conflict('The user has signed in before and can reset the password')
    }
    return issueInvite(trx, services, request, {
      tenant: await findTenant(trx, principal.tenantId),
      inviter: principal.user,
      email: member.email,
      role: member.role,
      userId: member.id,
    })
  })
