import type { Role } from '../../src/http/principal.ts'
import { insertMembership } from '../../src/identity/auth/queries.ts'
import type { Studio } from './app.ts'

/** Makes a user a member of another tenant. */
export const joinTenant = async ({ database }: Studio, tenantId: string, userId: string, role: Role) => {
  await insertMembership(database.tenant(tenantId), tenantId, userId, role)
}

/** Ends a membership. */
export const leaveTenant = async ({ database }: Studio, tenantId: string, userId: string) => {
  await database.tenant(tenantId).deleteFrom('memberships').where('user_id', '=', userId).execute()
}

/** Disables an account. */
export const disable = async ({ database }: Studio, userId: string) => {
  await database.system.updateTable('users').set({ status: 'disabled' }).where('id', '=', userId).execute()
}
