import { randomUUID } from 'node:crypto'
import { conflict } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { hashPassword } from '../../services/passwords.ts'
import { audit } from '../audit/queries.ts'
import { emailTaken, insertMembership, insertUser, usernameTaken } from '../auth/queries.ts'
import { texts as accountTexts } from '../auth/rules.ts'
import { lockSeats } from '../tenants/queries.ts'
import { requireSeat } from '../tenants/rules.ts'
import { accountConflict, recordChange } from './changes.ts'
import { requirePassword } from './passwords.ts'
import { placeholderEmail, requireGrantable, roleOfAccount } from './rules.ts'

/** An administrator adds somebody to the tenant; returns the id. 403 for a role above the caller's, 409 for what is taken. */
export async function addMember({ db, body, principal, request }: Call<'userAdd'>): Promise<string> {
  const role = roleOfAccount(body.role ?? 'user')
  requireGrantable(principal, role)
  requirePassword('/password', body.password)
  const passwordHash = await hashPassword(body.password)
  const userId = randomUUID()
  const email = body.email ?? placeholderEmail(userId)
  try {
    await db.transaction().execute(async (trx) => {
      requireSeat(await lockSeats(trx, principal.tenantId))
      if (await usernameTaken(trx, body.username)) {
        throw conflict('The user name is taken', accountTexts.usernameTaken)
      }
      if (await emailTaken(trx, email)) throw conflict('The e-mail address is taken', accountTexts.emailTaken)
      await insertUser(trx, {
        id: userId,
        email,
        username: body.username,
        displayName: body.username,
        passwordHash,
        phone: body.phonenum || null,
        systemRole: 'user',
        emailVerifiedAt: null,
      })
      await insertMembership(trx, principal.tenantId, userId, role)
      await audit(trx, request, {
        action: 'user.add',
        userId: principal.user.id,
        tenantId: principal.tenantId,
        detail: { user_id: userId, role },
      })
      await recordChange(trx, userId, 'create', [])
    })
  } catch (thrown) {
    // Two at once pass the look-ups together; the index lets one of them in.
    throw accountConflict(thrown)
  }
  return userId
}
