import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { resolveSession } from '../../database/credentials.ts'
import type { SignIn } from './rules.ts'

type Db = Kysely<DB>

export const insertSession = (
  db: Db,
  session: {
    id: string
    userId: string
    tenantId: string
    tokenHash: Buffer
    ip: string | null
    userAgent: string | null
    expiresAt: Date
    restricted: boolean
  },
) =>
  db
    .insertInto('sessions')
    .values({
      id: session.id,
      user_id: session.userId,
      tenant_id: session.tenantId,
      kind: 'web',
      token_hash: session.tokenHash,
      ip: session.ip,
      user_agent: session.userAgent,
      expires_at: session.expiresAt,
      restricted: session.restricted,
    })
    .execute()

export const extendSession = (db: Db, sessionId: string, expiresAt: Date, restricted: boolean) =>
  db
    .updateTable('sessions')
    .set({ expires_at: expiresAt, last_seen_at: sql`now()`, restricted })
    .where('id', '=', sessionId)
    .execute()

export const insertRefreshToken = (db: Db, tokenHash: Buffer, sessionId: string, expiresAt: Date) =>
  db
    .insertInto('refresh_tokens')
    .values({ token_hash: tokenHash, session_id: sessionId, expires_at: expiresAt })
    .execute()

/** Uses a refresh token up; undefined when it is unknown, expired or used already. */
export const useRefreshToken = (db: Db, tokenHash: Buffer) =>
  db
    .updateTable('refresh_tokens')
    .set({ used_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`now()`)
    .returning('session_id')
    .executeTakeFirst()

/** The session of a refresh token that has been used up before; undefined for any other. */
export const findUsedRefreshToken = (db: Db, tokenHash: Buffer) =>
  db
    .selectFrom('refresh_tokens')
    .innerJoin('sessions', 'sessions.id', 'refresh_tokens.session_id')
    .select(['sessions.id', 'sessions.user_id', 'sessions.tenant_id'])
    .where('refresh_tokens.token_hash', '=', tokenHash)
    .where('refresh_tokens.used_at', 'is not', null)
    .executeTakeFirst()

/** Who a live session belongs to, with the role in its tenant; undefined once either has ended. */
export const findSessionUser = async (db: Db, sessionId: string): Promise<SignIn | undefined> => {
  const row = await resolveSession(db, sessionId)
  if (!row || row.tenant_id === null || row.role === null) return undefined
  return {
    userId: row.user_id,
    email: row.email,
    username: row.username ?? row.email,
    tenantId: row.tenant_id,
    role: row.role,
    systemRole: row.system_role,
  }
}

/** Ends a session; returns whose it was, and undefined when it had ended before. */
export const revokeSession = (db: Db, sessionId: string) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', sessionId)
    .where('revoked_at', 'is', null)
    .returning(['user_id', 'tenant_id'])
    .executeTakeFirst()

/** Like {@link revokeSession}, for the session of a cookie. */
export const revokeSessionByToken = (db: Db, tokenHash: Buffer) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('token_hash', '=', tokenHash)
    .where('revoked_at', 'is', null)
    .returning(['user_id', 'tenant_id'])
    .executeTakeFirst()

/** Revokes all sessions of a user except, where given, the one that asks. */
export const revokeSessionsOf = (db: Db, userId: string, except?: string) =>
  db
    .updateTable('sessions')
    .set({ revoked_at: sql`now()` })
    .where('user_id', '=', userId)
    .where('revoked_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('id', '!=', except ?? ''))
    .execute()

export const revokeApiToken = (db: Db, tokenId: number) =>
  db
    .updateTable('api_tokens')
    .set({ revoked_at: sql`now()` })
    .where('id', '=', tokenId)
    .where('revoked_at', 'is', null)
    .execute()
