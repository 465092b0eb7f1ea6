import type { Transaction } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../generated/database.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { avatarKey } from '../avatars/rules.ts'
import { endAccessTo, endAllAccess, revokeInvitesOf } from './access-queries.ts'
import { lockManaged, recordChange, requireSuccessors } from './changes.ts'
import {
  deleteMembership,
  eraseAccount,
  findDeleted,
  findHeir,
  forgetInTenant,
  handOverTeams,
  holdMember,
  markDeleted,
} from './deletion-queries.ts'
import { findMember } from './queries.ts'
import { accountRole, texts } from './rules.ts'
import { toUser, userTag } from './views.ts'

type Trx = Transaction<DB>

/** What was decided when somebody was removed. */
export interface Removal {
  readonly userId: string
  readonly heirId: string
  /** False when the account goes on in another tenant. */
  readonly accountDeleted: boolean
}

/** Who gets what the user owned; 422 for somebody who cannot. */
async function requireHeir(trx: Trx, tenantId: string, userId: string, callerId: string, named?: string) {
  const heirId = named?.toLowerCase() ?? callerId
  if (heirId === userId) {
    throw invalid(
      '/query/transfer_to',
      named === undefined ? 'is required when you delete yourself' : 'is the user who is deleted',
    )
  }
  if (named !== undefined && !(await holdMember(trx, tenantId, heirId))) {
    throw invalid('/query/transfer_to', `is no active user of the tenant: ${heirId}`)
  }
  return heirId
}

/**
 * Takes a user out of the tenant at once: nothing lets them in from here on. What they leave behind is the work of
 * the job `user.delete`. 403 for a user above the caller, 404, 409 for who must stay, 422 for a wrong heir.
 */
export const removeMember = (
  call: Pick<Call<'userDelete'>, 'db' | 'principal' | 'services' | 'request'>,
  userId: string,
  { transferTo, sparesAdmins = false }: { transferTo?: string | undefined; sparesAdmins?: boolean },
): Promise<Removal> =>
  call.db.transaction().execute(async (trx) => {
    const { principal, services, request } = call
    const { tenantId } = principal
    const { member, tenants } = await lockManaged(trx, call, userId)
    if (sparesAdmins && accountRole(member) === 'admin') {
      throw conflict('An administrator cannot be deleted', texts.adminStays)
    }
    requireMatch(request.ifMatch, userTag(toUser(member)))
    const heirId = await requireHeir(trx, tenantId, userId, principal.user.id, transferTo)
    const accountDeleted = tenants.length === 1
    await requireSuccessors(trx, member, accountDeleted ? 'account' : 'tenant')

    if (accountDeleted) await endAllAccess(trx, userId)
    else await endAccessTo(trx, userId, tenantId)
    await revokeInvitesOf(trx, member)
    await handOverTeams(trx, userId, heirId)
    await deleteMembership(trx, tenantId, userId)
    if (accountDeleted) await markDeleted(trx, userId)
    await services.jobs.add(
      trx,
      'user.delete',
      { tenantId, userId, heirId },
      { key: `user.delete/${tenantId}/${userId}` },
    )
    await audit(trx, request, {
      action: 'user.delete',
      userId: principal.user.id,
      tenantId,
      detail: { user_id: userId, account_deleted: accountDeleted, transferred_to: heirId },
    })
    await recordChange(trx, userId, 'delete', [])
    return { userId, heirId, accountDeleted }
  })

/**
 * What a room keeps for its users in a tenant. It hands over or removes what `from` owned, in the transaction it is
 * given, and may be asked again for what is gone already.
 */
export type HandOver = (
  trx: Trx,
  parties: { readonly tenantId: string; readonly from: string; readonly to: string },
) => Promise<void>

const payloadSchema = z.object({ tenantId: z.uuid(), userId: z.uuid(), heirId: z.uuid() })

/**
 * The task of job `user.delete`. Each step is a transaction that may come again, so that the job can be killed
 * anywhere and repeated: the rooms hand over, the tenant forgets, and an account that is in no tenant is erased.
 */
export const deleteUserTask =
  ({ database, objects }: Pick<Services, 'database' | 'objects'>, handOvers: readonly HandOver[]) =>
  async (payload: unknown): Promise<void> => {
    const { tenantId, userId, heirId } = payloadSchema.parse(payload)
    const inTenant = (step: (trx: Trx) => Promise<void>) =>
      database.tenant(tenantId, heirId).transaction().execute(step)

    for (const handOver of handOvers) {
      await inTenant(async (trx) => {
        // Who was invited again meanwhile keeps what they have.
        if (await findMember(trx, tenantId, userId)) return
        const to = await findHeir(trx, tenantId, heirId)
        if (to !== undefined) await handOver(trx, { tenantId, from: userId, to })
      })
    }
    await inTenant((trx) => forgetInTenant(trx, userId))
    if (!(await findDeleted(database.system, userId))) return
    await objects.delete(avatarKey(userId))
    await database
      .user(userId)
      .transaction()
      .execute(async (trx) => {
        const account = await findDeleted(trx, userId)
        if (account) await eraseAccount(trx, userId, account.email)
      })
  }
