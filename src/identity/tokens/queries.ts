import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TenantDb } from '../../database/database.ts'
import type { TokenKind } from './rules.ts'

const columns = ['id', 'name', 'token_prefix', 'scopes', 'created_at', 'last_used_at', 'expires_at'] as const

/** An API token or key as its owner may see it again. */
export interface TokenRow {
  readonly id: number
  readonly name: string
  readonly token_prefix: string
  readonly scopes: string[] | null
  readonly created_at: Date
  readonly last_used_at: Date | null
  readonly expires_at: Date | null
}

const live = (db: Kysely<DB>, userId: string, kind: TokenKind) =>
  db
    .selectFrom('api_tokens')
    .where('user_id', '=', userId)
    .where('kind', '=', kind)
    .where('revoked_at', 'is', null)

export const countTokens = async (db: TenantDb, userId: string, kind: TokenKind): Promise<number> => {
  const { total } = await live(db, userId, kind)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** What a user has in the tenant and has not revoked, newest first; all of it without a page. */
export const listTokens = (
  db: TenantDb,
  userId: string,
  kind: TokenKind,
  page?: { readonly offset: number; readonly limit: number },
): Promise<TokenRow[]> =>
  live(db, userId, kind)
    .select(columns)
    .orderBy('id', 'desc')
    .$if(page !== undefined, (rows) => rows.offset(page?.offset ?? 0).limit(page?.limit ?? 0))
    .execute()

/** The one live AI key of a user in the tenant. */
export const findAiKey = (db: TenantDb, userId: string) =>
  live(db, userId, 'ai_key').select(columns).executeTakeFirst()

export const insertToken = (
  trx: Transaction<DB>,
  token: {
    userId: string
    kind: TokenKind
    name: string
    hash: Buffer
    prefix: string
    scopes: readonly string[] | null
    expiresAt: Date | null
    createdAt: Date
  },
): Promise<TokenRow> =>
  trx
    .insertInto('api_tokens')
    .values({
      user_id: token.userId,
      kind: token.kind,
      name: token.name,
      token_hash: token.hash,
      token_prefix: token.prefix,
      scopes: token.scopes === null ? null : [...token.scopes],
      expires_at: token.expiresAt,
      created_at: token.createdAt,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Revokes a token or key of the user; undefined when there is none with this id that lives. */
export const revokeToken = (trx: Transaction<DB>, userId: string, id: number) =>
  trx
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where('kind', 'in', ['nav', 'api_key'])
    .where('revoked_at', 'is', null)
    .returning(['id', 'kind', 'name'])
    .executeTakeFirst()

/** Revokes the AI key of a user, if there is one; who replaces it at the same time waits for the transaction. */
export const revokeAiKey = async (trx: Transaction<DB>, userId: string): Promise<void> => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`ai-key/${userId}`}, 0))`.execute(trx)
  await trx
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('kind', '=', 'ai_key')
    .where('revoked_at', 'is', null)
    .execute()
}

/** Whether the user works in this tenant. */
export const isMember = async (db: TenantDb, userId: string): Promise<boolean> =>
  (await db
    .selectFrom('memberships')
    .select('user_id')
    // The policy also shows the caller's own memberships elsewhere.
    .where('tenant_id', '=', db.tenantId)
    .where('user_id', '=', userId)
    .executeTakeFirst()) !== undefined
