import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Role } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import { invitation } from '../../services/mail/templates.ts'
import { sealedMail } from '../../services/mail.ts'
import type { Services } from '../../services/services.ts'
import { audit } from './audit.ts'
import { insertInvite, revokeInvitesTo } from './invite-queries.ts'

const inviteDays = 7
const dayMs = 24 * 60 * 60 * 1000

/** An invitation as the one who made it sees it, once. */
export interface IssuedInvite {
  readonly id: string
  /** 256 bits; only its hash is stored. */
  readonly token: string
  readonly url: string
  readonly email: string
  readonly role: Role
  readonly tenantId: string
  readonly createdAt: Date
  readonly expiresAt: Date
}

/**
 * Makes an invitation in the transaction of its tenant and mails its link; open ones of the same address end. With
 * `userId` it is for a member whose account an administrator made: accepting it sets that account's first password.
 */
export async function issueInvite(
  trx: Transaction<DB>,
  services: Pick<Services, 'config' | 'secrets' | 'jobs'>,
  request: RequestFacts,
  wanted: {
    readonly tenant: { readonly id: string; readonly name: string }
    readonly inviter: { readonly id: string; readonly displayName: string }
    readonly email: string
    readonly role: Role
    readonly userId?: string
  },
): Promise<IssuedInvite> {
  const { tenant, inviter, email, role, userId = null } = wanted
  const token = `inv_${services.secrets.randomToken(32)}`
  const invite = {
    id: randomUUID(),
    token,
    url: `${services.config.publicUrl}/invite/${token}`,
    email,
    role,
    tenantId: tenant.id,
    createdAt: request.now,
    expiresAt: new Date(request.now.getTime() + inviteDays * dayMs),
  }
  await revokeInvitesTo(trx, tenant.id, email)
  await insertInvite(trx, {
    ...invite,
    tokenHash: services.secrets.hashToken(token),
    createdBy: inviter.id,
    userId,
  })
  await audit(trx, request, {
    action: 'invite.create',
    userId: inviter.id,
    tenantId: tenant.id,
    detail: { invite_id: invite.id, role, ...(userId !== null && { user_id: userId }) },
  })
  const text = invitation({
    url: invite.url,
    tenant: tenant.name,
    inviter: inviter.displayName,
    days: inviteDays,
    locale: request.locale,
  })
  await services.jobs.add(trx, 'mail.send', sealedMail(services.secrets, { to: email, ...text }))
  return invite
}
