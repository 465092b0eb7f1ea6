import { type Kysely, type SelectQueryBuilder, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { Role } from '../../http/principal.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

const columns = [
  'users.id',
  'users.email',
  'users.username',
  'users.display_name',
  'users.system_role',
  'users.status',
  'users.phone',
  'users.first_name',
  'users.last_name',
  'users.birth_date',
  'users.country',
  'users.city',
  'users.locale',
  'users.avatar_etag',
  'users.created_at',
  'memberships.tenant_id',
  'memberships.role',
] as const

/** The tenant is named in each query, because the policy also shows the caller's own memberships elsewhere. */
const members = (db: Db, tenantId: string) =>
  db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .where('memberships.tenant_id', '=', tenantId)

type Members = SelectQueryBuilder<DB, 'memberships' | 'users', object>

/** When the user last came into this tenant: the newest session is kept even when it has ended. */
const lastLogin = sql<Date | null>`(
  select max(sessions.created_at) from sessions
  where sessions.user_id = users.id and sessions.tenant_id = memberships.tenant_id)`

const asMember = (query: Members) =>
  query
    .select(columns)
    .select([
      sql<boolean>`users.email_verified_at is not null`.as('email_verified'),
      sql<boolean>`users.password_hash is not null`.as('has_password'),
      sql<boolean>`has_second_factor(users.id)`.as('mfa_enabled'),
      lastLogin.as('last_login_at'),
      sql<Date>`greatest(users.updated_at, memberships.updated_at)`.as('updated_at'),
    ])

/** A user as a member of the tenant; undefined for somebody else's. */
export const findMember = (db: Db, tenantId: string, userId: string) =>
  asMember(members(db, tenantId).where('users.id', '=', userId)).executeTakeFirst()

export type Member = NonNullable<Awaited<ReturnType<typeof findMember>>>

/** Like {@link findMember}; other changes of the user and of the membership wait until the transaction ends. */
export const lockMember = (trx: Trx, tenantId: string, userId: string) =>
  asMember(members(trx, tenantId).where('users.id', '=', userId))
    .forUpdate(['users', 'memberships'])
    .executeTakeFirst()

export interface MemberFilter {
  /** Part of the name, the username or the e-mail address, in any case. */
  readonly search?: string | undefined
  readonly role?: Role | undefined
  readonly status?: 'active' | 'disabled' | undefined
}

const matching = (db: TenantDb, { search, role, status }: MemberFilter) =>
  members(db, db.tenantId)
    .$if(role !== undefined, (query) => query.where('memberships.role', '=', role ?? 'viewer'))
    .$if(status !== undefined, (query) => query.where('users.status', '=', status ?? 'active'))
    .$if(search !== undefined, (query) => {
      const pattern = `%${(search ?? '').replaceAll(/[\\%_]/g, '\\$&')}%`
      return query.where((is) =>
        is.or([
          is('users.display_name', 'ilike', pattern),
          is('users.username', 'ilike', pattern),
          is('users.email', 'ilike', pattern),
        ]),
      )
    })

export const countMembers = async (db: TenantDb, filter: MemberFilter): Promise<number> => {
  const { total } = await matching(db, filter)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

const sortings = {
  created_at: sql`users.created_at`,
  updated_at: sql`greatest(users.updated_at, memberships.updated_at)`,
  name: sql`lower(users.display_name)`,
  username: sql`lower(coalesce(users.username, users.email))`,
  email: sql`lower(users.email)`,
  // From the one who may do most to the one who may do least, descending.
  role: sql`array_position(array['viewer', 'editor', 'admin', 'owner'], memberships.role)`,
  last_login_at: lastLogin,
} as const

export type MemberSort = keyof typeof sortings

/** One page, in a total order: the id breaks ties. Who never came is last either way. */
export const listMembers = (
  db: TenantDb,
  filter: MemberFilter,
  page: { sortBy: MemberSort; sortOrder: 'asc' | 'desc'; offset: number; limit: number },
) =>
  asMember(matching(db, filter))
    .orderBy(sortings[page.sortBy], (by) => (page.sortOrder === 'asc' ? by.asc() : by.desc()).nullsLast())
    .orderBy('users.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

/** The active users by the name that they sign in with, for a list to choose from. */
export const listOptions = (db: TenantDb, limit: number) =>
  members(db, db.tenantId)
    .select(['users.id', sql<string>`coalesce(users.username, users.email)`.as('name')])
    .where('users.status', '=', 'active')
    .orderBy(sql`lower(coalesce(users.username, users.email))`)
    .orderBy('users.id')
    .limit(limit)
    .execute()

/** What Navi's clients see of a user; `granted` are the permissions that groups add to the role. */
const asNaviUser = (query: Members) =>
  query.select([
    'users.id',
    'users.email',
    'users.display_name',
    'users.system_role',
    'users.created_at',
    'memberships.role',
    sql<Date>`greatest(users.updated_at, memberships.updated_at)`.as('updated_at'),
    sql<string[]>`array(
      select distinct unnest(groups.permissions) from group_members
      join groups on groups.tenant_id = group_members.tenant_id and groups.id = group_members.group_id
      where group_members.tenant_id = memberships.tenant_id and group_members.user_id = users.id)`.as(
      'granted',
    ),
  ])

/** Oldest first. */
export const listNaviUsers = (db: TenantDb, limit: number) =>
  asNaviUser(members(db, db.tenantId)).orderBy('users.created_at').orderBy('users.id').limit(limit).execute()

export const findNaviUser = (db: TenantDb, userId: string) =>
  asNaviUser(members(db, db.tenantId).where('users.id', '=', userId)).executeTakeFirst()

export type NaviUserRow = NonNullable<Awaited<ReturnType<typeof findNaviUser>>>

/** Every tenant that the user is a member of, in the order in which they are to be locked. */
export const tenantsOf = async (db: Db, userId: string): Promise<string[]> => {
  const { rows } = await sql<{ id: string }>`select id from tenants_of(${userId}::uuid) id`.execute(db)
  return rows.map(({ id }) => id)
}

/** Whether the user has ever signed in, into whichever tenant. */
export const hasSignedIn = async (db: Db, userId: string): Promise<boolean> =>
  (await db.selectFrom('sessions').select('id').where('user_id', '=', userId).limit(1).executeTakeFirst()) !==
  undefined

export interface ProfileChanges {
  readonly email?: string
  readonly username?: string
  readonly display_name?: string
  readonly system_role?: 'admin' | 'user'
  readonly status?: 'active' | 'disabled'
  readonly phone?: string | null
  readonly first_name?: string | null
  readonly last_name?: string | null
  readonly birth_date?: string | null
  readonly country?: string | null
  readonly city?: string | null
  readonly locale?: string | null
}

/** Another address is not verified. A name that is taken breaks a unique index. */
export const updateAccount = (trx: Trx, userId: string, changes: ProfileChanges) =>
  trx
    .updateTable('users')
    .set({ ...changes, updated_at: sql`now()` })
    .$if(changes.email !== undefined, (query) => query.set({ email_verified_at: null }))
    .where('id', '=', userId)
    .execute()

export const updateRole = (trx: Trx, tenantId: string, userId: string, role: Role) =>
  trx
    .updateTable('memberships')
    .set({ role, updated_at: sql`now()` })
    .where('tenant_id', '=', tenantId)
    .where('user_id', '=', userId)
    .execute()

export const setPasswordHash = (trx: Trx, userId: string, hash: string) =>
  trx
    .updateTable('users')
    .set({ password_hash: hash, password_changed_at: sql`now()`, updated_at: sql`now()` })
    .where('id', '=', userId)
    .execute()

export const removeSecondFactor = (trx: Trx, userId: string) =>
  sql`select remove_second_factor(${userId}::uuid)`.execute(trx)
