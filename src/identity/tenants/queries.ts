import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { Seats } from './rules.ts'

type Db = Kysely<DB>
type Trx = Transaction<DB>

const columns = [
  'tenants.id',
  'tenants.name',
  'tenants.slug',
  'tenants.plan',
  'tenants.max_users',
  'tenants.brainbits_monthly',
  'tenants.created_at',
  'tenants.updated_at',
] as const

const tenantWith = (db: Db, tenantId: string) =>
  db
    .selectFrom('tenants')
    .select(columns)
    .select((tenant) =>
      tenant
        .selectFrom('memberships')
        .select((members) => members.fn.countAll<number>().as('count'))
        .whereRef('memberships.tenant_id', '=', 'tenants.id')
        .as('member_count'),
    )
    .where('tenants.id', '=', tenantId)

export const findTenant = (db: Db, tenantId: string) => tenantWith(db, tenantId).executeTakeFirstOrThrow()

export type TenantRow = Awaited<ReturnType<typeof findTenant>>

/** Like {@link findTenant}; other changes of it wait until the transaction ends. */
export const lockTenant = (trx: Trx, tenantId: string) =>
  tenantWith(trx, tenantId).forNoKeyUpdate('tenants').executeTakeFirstOrThrow()

/** What a tenant may hold and holds; whoever else adds a member waits until the transaction ends. */
export const lockSeats = async (trx: Trx, tenantId: string): Promise<Seats> => {
  // Two statements: the count has to see who was added while this one waited for the lock.
  const { max_users } = await trx
    .selectFrom('tenants')
    .select('max_users')
    .where('id', '=', tenantId)
    .forNoKeyUpdate()
    .executeTakeFirstOrThrow()
  const { member_count } = await trx
    .selectFrom('memberships')
    .select((rows) => rows.fn.countAll<number>().as('member_count'))
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow()
  return { max_users, member_count }
}

/** A new tenant; a slug that is taken breaks a unique index. */
export const createTenant = (
  trx: Trx,
  tenant: {
    id: string
    name: string
    slug: string
    plan: string
    max_users: number | null
    brainbits_monthly: number | null
  },
) => trx.insertInto('tenants').values(tenant).execute()

export const updateTenant = (trx: Trx, tenantId: string, changes: { name?: string; slug?: string }) =>
  trx
    .updateTable('tenants')
    .set({ ...changes, updated_at: sql`now()` })
    .where('id', '=', tenantId)
    .execute()

const teamColumns = [
  'teams.id',
  'teams.name',
  'teams.description',
  'teams.created_at',
  'teams.updated_at',
] as const

export const countTeams = async (db: TenantDb): Promise<number> => {
  const { total } = await db
    .selectFrom('teams')
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Teams with how many members each has, by name. */
export const listTeams = (db: TenantDb, page: { offset: number; limit: number }) =>
  db
    .selectFrom('teams')
    .select(teamColumns)
    .select((team) =>
      team
        .selectFrom('team_members')
        .select((members) => members.fn.countAll<number>().as('count'))
        .whereRef('team_members.tenant_id', '=', 'teams.tenant_id')
        .whereRef('team_members.team_id', '=', 'teams.id')
        .as('member_count'),
    )
    .orderBy(sql`lower(teams.name)`)
    .orderBy('teams.id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()

export const findTeam = (db: Db, id: string) =>
  db.selectFrom('teams').select(teamColumns).where('teams.id', '=', id).executeTakeFirst()

/** Who is in a team: the leads first, then by name. */
export const listTeamMembers = (db: Db, teamId: string) =>
  db
    .selectFrom('team_members')
    .innerJoin('users', 'users.id', 'team_members.user_id')
    .select(['users.id', 'users.display_name', 'users.email', 'users.avatar_etag', 'team_members.role'])
    .where('team_members.team_id', '=', teamId)
    .orderBy('team_members.role')
    .orderBy(sql`lower(users.display_name)`)
    .orderBy('users.id')
    .execute()

/** Undefined when a team of the tenant has the name, in whatever case. */
export const insertTeam = (
  trx: Trx,
  team: { id: string; name: string; description: string; created_by: string },
) =>
  trx
    .insertInto('teams')
    .values(team)
    .onConflict((existing) => existing.doNothing())
    .returning('id')
    .executeTakeFirst()

export const insertTeamMembers = (
  trx: Trx,
  teamId: string,
  members: readonly { userId: string; role: 'lead' | 'member' }[],
) =>
  trx
    .insertInto('team_members')
    .values(members.map(({ userId, role }) => ({ team_id: teamId, user_id: userId, role })))
    .execute()
