import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

const columns = ['link_id', 'session_id', 'sealed_token', 'revoked_at', 'created_at'] as const

/** A link that shows one conversation. Revoked ones stay, for the record. */
export interface LinkRow {
  readonly link_id: string
  readonly session_id: string
  readonly sealed_token: string
  readonly revoked_at: Date | null
  readonly created_at: Date
}

/** The most links of a conversation that live at a time, and that a list shows. */
export const mostLive = 100
const mostListed = 1000

/** Of one conversation, oldest first. */
export const listLinks = (db: Db, sessionId: string): Promise<LinkRow[]> =>
  db
    .selectFrom('conversation_links')
    .select(columns)
    .where('session_id', '=', sessionId)
    .orderBy('created_at')
    .orderBy('link_id')
    .limit(mostListed)
    .execute()

const live = (db: Db, sessionId: string) =>
  db.selectFrom('conversation_links').where('session_id', '=', sessionId).where('revoked_at', 'is', null)

export const countLive = async (db: Db, sessionId: string): Promise<number> => {
  const { total } = await live(db, sessionId)
    .select((rows) => rows.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return total
}

/** Whether a live link shows the conversation. */
export const isShared = async (db: Db, sessionId: string): Promise<boolean> =>
  (await live(db, sessionId).select('link_id').limit(1).executeTakeFirst()) !== undefined

export const insertLink = (
  trx: Db,
  link: {
    readonly linkId: string
    readonly sessionId: string
    readonly hash: Buffer
    readonly sealed: string
    readonly createdBy: string
  },
): Promise<LinkRow> =>
  trx
    .insertInto('conversation_links')
    .values({
      link_id: link.linkId,
      session_id: link.sessionId,
      token_hash: link.hash,
      sealed_token: link.sealed,
      created_by: link.createdBy,
    })
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Revokes the link of this id or token; one that is revoked already keeps its time. Its id, undefined when there is none. */
export const revokeLink = async (
  trx: Db,
  sessionId: string,
  link: { readonly id: string; readonly hash: Buffer },
): Promise<string | undefined> => {
  const row = await trx
    .updateTable('conversation_links')
    .set({ revoked_at: sql`coalesce(revoked_at, now())` })
    .where('session_id', '=', sessionId)
    .where(({ eb, or }) => or([eb('link_id', '=', link.id), eb('token_hash', '=', link.hash)]))
    .returning('link_id')
    .executeTakeFirst()
  return row?.link_id
}

/** The conversation that a live token shows, in whatever tenant; undefined for a token that opens nothing. */
export async function resolveToken(
  system: Db,
  hash: Buffer,
): Promise<{ readonly tenantId: string; readonly sessionId: string } | undefined> {
  const { rows } = await sql<{ tenant_id: string; session_id: string }>`
    select tenant_id, session_id from resolve_share_link(${hash})`.execute(system)
  const row = rows[0]
  return row && { tenantId: row.tenant_id, sessionId: row.session_id }
}

/** The tenant of a conversation with a live link; of several with this id the one that was shared first. */
export async function tenantOfShared(system: Db, sessionId: string): Promise<string | undefined> {
  const { rows } = await sql<{ tenant_id: string }>`
    select tenant_id from resolve_shared_conversation(${sessionId})`.execute(system)
  return rows[0]?.tenant_id
}
