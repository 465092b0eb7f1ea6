import { type Kysely, type SelectQueryBuilder, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { RequestFacts } from '../../http/types.ts'

/** What an audit row tells, beside where the request came from. */
export interface AuditedAction {
  /** Noun and verb, such as `user.login`. */
  readonly action: string
  readonly outcome?: 'success' | 'failure'
  readonly userId?: string | null
  /** The tenant that it concerns; null for what concerns none, or was refused before one was known. */
  readonly tenantId?: string | null
  /** Never a secret. */
  readonly detail?: Record<string, unknown>
}

/** Writes one audit row: who did what, from where, with which outcome. In the transaction of the change itself. */
export const audit = (
  db: Kysely<DB>,
  request: Pick<RequestFacts, 'id' | 'ip' | 'userAgent'>,
  entry: AuditedAction,
) =>
  db
    .insertInto('audit_log')
    .values({
      user_id: entry.userId ?? null,
      tenant_id: entry.tenantId ?? null,
      action: entry.action,
      outcome: entry.outcome ?? 'success',
      ip: request.ip,
      user_agent: request.userAgent ?? null,
      request_id: request.id,
      detail: JSON.stringify(entry.detail ?? {}),
    })
    .execute()

/** Which rows of the audit log an administrator asks for. */
export interface AuditFilter {
  readonly userId?: string | undefined
  /** This action, or those that begin with it and a dot. */
  readonly action?: string | undefined
  readonly outcome?: 'success' | 'failure' | undefined
  /** Not before. */
  readonly since?: Date | undefined
  /** Before. */
  readonly until?: Date | undefined
}

/** Whose rows a reader sees beside those of the tenant. */
export type AuditReach = 'tenant' | 'server'

const columns = [
  'id',
  'at',
  'action',
  'outcome',
  'user_id',
  'tenant_id',
  'ip',
  'user_agent',
  'request_id',
  'detail',
] as const

const chosen = (db: Kysely<DB>, filter: AuditFilter) =>
  db
    .selectFrom('audit_log')
    .select(columns)
    .$if(filter.userId !== undefined, (rows) => rows.where('user_id', '=', filter.userId ?? null))
    .$if(filter.action !== undefined, (rows) =>
      rows.where(
        sql<boolean>`(action = ${filter.action} or starts_with(action, ${`${filter.action ?? ''}.`}))`,
      ),
    )
    .$if(filter.outcome !== undefined, (rows) => rows.where('outcome', '=', filter.outcome ?? ''))
    .$if(filter.since !== undefined, (rows) => rows.where('at', '>=', filter.since ?? new Date(0)))
    .$if(filter.until !== undefined, (rows) => rows.where('at', '<', filter.until ?? new Date(0)))

/**
 * What a reader sees: the rows of the tenant, and beside them, for `server`, those of no tenant, for `tenant` what
 * members were refused before a tenant was known, such as a login.
 */
function visible(db: TenantDb, reach: AuditReach, filter: AuditFilter) {
  const ofTenant = chosen(db, filter).where('tenant_id', '=', db.tenantId)
  const ofNone = chosen(db, filter).where('tenant_id', 'is', null)
  if (reach === 'server') return [ofTenant, ofNone] as const
  // The policy also shows the reader's own memberships elsewhere.
  const members = sql<string[]>`array(select user_id from memberships where tenant_id = ${db.tenantId})`
  const refused = ofNone.where('outcome', '=', 'failure').where(sql<boolean>`user_id = any(${members})`)
  return [ofTenant, refused] as const
}

/** How many rows {@link auditPage} has in all. */
export async function countAudit(db: TenantDb, reach: AuditReach, filter: AuditFilter): Promise<number> {
  const [ofTenant, beside] = visible(db, reach, filter)
  const { total } = await db
    .selectFrom(ofTenant.unionAll(beside).as('rows'))
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

const newestFirst = <O>(rows: SelectQueryBuilder<DB, 'audit_log', O>, count: number) =>
  rows.orderBy('at', 'desc').orderBy('id', 'desc').limit(count)

/** A page of the audit log, newest first, with the names of those who acted as far as they still exist. */
export function auditPage(
  db: TenantDb,
  reach: AuditReach,
  filter: AuditFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
) {
  const [ofTenant, beside] = visible(db, reach, filter)
  // Postgres would sort the whole union; each part for itself is read off its index as far as the page reaches.
  const reached = db
    .selectFrom(newestFirst(ofTenant, offset + limit).as('a'))
    .select(columns)
    .unionAll(db.selectFrom(newestFirst(beside, offset + limit).as('b')).select(columns))
  return db
    .selectFrom(reached.as('rows'))
    .leftJoin('users', 'users.id', 'rows.user_id')
    .select([
      'rows.id',
      'rows.at',
      'rows.action',
      'rows.outcome',
      'rows.user_id',
      'users.display_name',
      'rows.tenant_id',
      'rows.ip',
      'rows.user_agent',
      'rows.request_id',
      'rows.detail',
    ])
    .orderBy('rows.at', 'desc')
    .orderBy('rows.id', 'desc')
    .offset(offset)
    .limit(limit)
}
