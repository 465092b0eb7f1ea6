import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'

type Trx = Transaction<DB>

const columns = [
  'groups.id',
  'groups.name',
  'groups.description',
  'groups.permissions',
  'groups.created_at',
  'groups.updated_at',
] as const

export interface GroupFilter {
  /** Part of the name, in any case. */
  readonly search?: string | undefined
  /** Only groups that this user is in. */
  readonly userId?: string | undefined
}

const chosen = (db: Kysely<DB>, { search, userId }: GroupFilter) =>
  db
    .selectFrom('groups')
    .$if(search !== undefined && search !== '', (groups) =>
      groups.where(sql<boolean>`position(lower(${search}) in lower(groups.name)) > 0`),
    )
    .$if(userId !== undefined, (groups) =>
      groups.where((where) =>
        where.exists(
          where
            .selectFrom('group_members as m')
            .select('m.user_id')
            .whereRef('m.group_id', '=', 'groups.id')
            .where('m.user_id', '=', userId ?? ''),
        ),
      ),
    )

export const countGroups = async (db: TenantDb, filter: GroupFilter): Promise<number> => {
  const { total } = await chosen(db, filter)
    .select((groups) => groups.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Groups with how many members each has, by name. */
export const listGroups = (
  db: TenantDb,
  filter: GroupFilter,
  page: { readonly offset: number; readonly limit: number },
) =>
  chosen(db, filter)
    .select(columns)
    .select((group) =>
      group
        .selectFrom('group_members as all')
        .select((members) => members.fn.countAll<number>().as('count'))
        .whereRef('all.group_id', '=', 'groups.id')
        .as('member_count'),
    )
    .orderBy(sql`lower(groups.name)`)
    .orderBy('groups.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

export const findGroup = (db: Kysely<DB>, id: string) =>
  db.selectFrom('groups').select(columns).where('groups.id', '=', id).executeTakeFirst()

/** Like {@link findGroup}; other changes of the group and of its members wait until the transaction ends. */
export const lockGroup = (trx: Trx, id: string) =>
  trx.selectFrom('groups').select(columns).where('groups.id', '=', id).forUpdate().executeTakeFirst()

/** The members of a group, in the order in which they came. */
export const listGroupMembers = (db: Kysely<DB>, groupId: string) =>
  db
    .selectFrom('group_members')
    .innerJoin('users', 'users.id', 'group_members.user_id')
    .select(['users.id', 'users.display_name', 'users.email', 'users.avatar_etag', 'group_members.added_at'])
    .where('group_members.group_id', '=', groupId)
    .orderBy('group_members.added_at')
    .orderBy('users.id')
    .execute()

export interface GroupContent {
  readonly name: string
  readonly description: string
  readonly permissions: readonly string[]
}

/** Undefined when a group of the tenant has the name, in whatever case. */
export const insertGroup = (trx: Trx, id: string, creatorId: string, group: GroupContent) =>
  trx
    .insertInto('groups')
    .values({
      id,
      name: group.name,
      description: group.description,
      permissions: [...group.permissions],
      created_by: creatorId,
    })
    .onConflict((existing) => existing.doNothing())
    .returning('id')
    .executeTakeFirst()

/** Throws a violation of `groups_name_key` when another group of the tenant has the name, in whatever case. */
export const updateGroup = (trx: Trx, id: string, group: GroupContent) =>
  trx
    .updateTable('groups')
    .set({
      name: group.name,
      description: group.description,
      permissions: [...group.permissions],
      updated_at: sql`now()`,
    })
    .where('id', '=', id)
    .execute()

export const deleteGroup = (trx: Trx, id: string) => trx.deleteFrom('groups').where('id', '=', id).execute()

/** Which of the users work in this tenant; they cannot leave it until the transaction ends. */
export const lockMembers = async (trx: Trx, tenantId: string, userIds: readonly string[]) => {
  const rows = await trx
    .selectFrom('memberships')
    .select('user_id')
    // The policy also shows the caller's own memberships elsewhere.
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', (user) => user.fn.any(user.val([...userIds])))
    .orderBy('user_id')
    .forKeyShare()
    .execute()
  return new Set(rows.map((row) => row.user_id))
}

/** Whether the user works in this tenant. */
export const isMember = async (db: TenantDb, userId: string): Promise<boolean> =>
  (await db
    .selectFrom('memberships')
    .select('user_id')
    .where('tenant_id', '=', db.tenantId)
    .where('user_id', '=', userId)
    .executeTakeFirst()) !== undefined

/** Adds members; returns how many were not in the group before. */
export const insertGroupMembers = async (
  trx: Trx,
  groupId: string,
  userIds: readonly string[],
  adderId: string,
): Promise<number> => {
  if (userIds.length === 0) return 0
  const added = await trx
    .insertInto('group_members')
    .values(userIds.map((userId) => ({ group_id: groupId, user_id: userId, added_by: adderId })))
    .onConflict((existing) => existing.doNothing())
    .returning('user_id')
    .execute()
  return added.length
}

/** False when the user was not in the group. */
export const deleteGroupMember = async (trx: Trx, groupId: string, userId: string): Promise<boolean> => {
  const { numDeletedRows } = await trx
    .deleteFrom('group_members')
    .where('group_id', '=', groupId)
    .where('user_id', '=', userId)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

const templateColumns = ['id', 'name', 'description', 'permissions', 'created_at'] as const

/** The tenant's own permission templates, by name. */
export const listTemplates = (db: TenantDb, page: { readonly offset: number; readonly limit: number }) =>
  db
    .selectFrom('permission_templates')
    .select(templateColumns)
    .orderBy(sql`lower(name)`)
    .orderBy('id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

export const countTemplates = async (db: TenantDb): Promise<number> => {
  const { total } = await db
    .selectFrom('permission_templates')
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

export const findTemplate = (db: Kysely<DB>, id: string) =>
  db.selectFrom('permission_templates').select(templateColumns).where('id', '=', id).executeTakeFirst()

/** Undefined when a template of the tenant has the name, in whatever case. */
export const insertTemplate = (trx: Trx, id: string, creatorId: string, template: GroupContent) =>
  trx
    .insertInto('permission_templates')
    .values({
      id,
      name: template.name,
      description: template.description,
      permissions: [...template.permissions],
      created_by: creatorId,
    })
    .onConflict((existing) => existing.doNothing())
    .returning(templateColumns)
    .executeTakeFirst()
