import { sql } from 'kysely'
import type { TenantDb } from '../../../database/database.ts'
import { type Given, statement } from '../../../database/statement.ts'
import { permissionsOf } from '../../../http/permissions.ts'
import type { Role } from '../../../http/principal.ts'
import type { ToolContext } from '../../tools/rules.ts'

const activeMember = statement((db, given: Given<{ userId: string; tenantId: string }>) =>
  db
    .selectFrom('users')
    .innerJoin('memberships', 'memberships.user_id', 'users.id')
    .select(['users.id', 'email', 'username', 'display_name', 'system_role', 'memberships.role'])
    .select(
      sql<string[]>`array(
        select distinct unnest(g.permissions) from group_members gm
        join groups g on g.tenant_id = gm.tenant_id and g.id = gm.group_id
        where gm.user_id = users.id)`.as('granted'),
    )
    .where('users.id', '=', given.userId)
    .where('users.status', '=', 'active')
    .where('memberships.tenant_id', '=', given.tenantId),
)

/**
 * The user as of now, for work that goes on without a request: what they may do today, and nothing that the credential
 * could not do with which the work was begun. Undefined for who is no longer an active member.
 */
export async function principalOf(
  db: TenantDb,
  userId: string,
  permissions: readonly string[],
): Promise<ToolContext['principal'] | undefined> {
  const [row] = await activeMember.run(db, { userId, tenantId: db.tenantId })
  if (!row) return undefined
  const systemRole = row.system_role === 'admin' ? 'admin' : 'user'
  return {
    user: {
      id: row.id,
      email: row.email,
      username: row.username ?? row.email,
      displayName: row.display_name,
      systemRole,
    },
    tenantId: db.tenantId,
    role: row.role as Role,
    permissions: permissionsOf(row.role as Role, systemRole, row.granted, permissions),
  }
}
