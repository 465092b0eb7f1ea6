import { type Kysely, sql } from 'kysely'
import type { DB } from '../../generated/database.ts'
import { type Given, statement } from './statement.ts'

/** The user behind a live credential. `role` is null for a session in which no tenant is chosen yet. */
export interface Resolved {
  readonly user_id: string
  readonly email: string
  readonly username: string | null
  readonly display_name: string
  readonly system_role: 'admin' | 'user'
  readonly status: 'active'
  readonly tenant_id: string | null
  readonly role: 'owner' | 'admin' | 'editor' | 'viewer' | null
  /** Id of the session or of the API token. */
  readonly credential_id: string
  readonly kind: 'web' | 'token' | 'nav' | 'api_key' | 'ai_key' | 'oauth2' | 'identity'
  readonly expires_at: Date | null
  /** Permissions it is limited to; null: all of its user. */
  readonly scopes: string[] | null
  /** Permissions that its groups add to the role. */
  readonly granted: string[]
  /** Opens nothing but the set-up of a second factor. */
  readonly restricted: boolean
}

const columns = sql`user_id, email, username, display_name, system_role, status, tenant_id, role,
  credential_id, kind, expires_at, scopes, granted, restricted`

const session = statement(
  (_, given: Given<{ sessionId: string }>) =>
    sql<Resolved>`select ${columns} from resolve_session(${given.sessionId})`,
)

/** The session with this id, unless it is revoked or expired, its user disabled or no member any more. */
export async function resolveSession(db: Kysely<DB>, sessionId: string): Promise<Resolved | undefined> {
  const [row] = await session.run(db, { sessionId })
  return row
}

const sessionToken = statement(
  (_, given: Given<{ hash: Buffer }>) =>
    sql<Resolved>`select ${columns} from resolve_session_token(${given.hash})`,
)

/** The session whose cookie hashes (SHA-256) to this, under the same conditions. */
export async function resolveSessionToken(db: Kysely<DB>, hash: Buffer): Promise<Resolved | undefined> {
  const [row] = await sessionToken.run(db, { hash })
  return row
}

const oauth2Token = statement(
  (_, given: Given<{ hash: Buffer }>) =>
    sql<Resolved>`select ${columns} from resolve_oauth2_token(${given.hash})`,
)

/** The OAuth2 access token that hashes (SHA-256) to this, unless it, its grant or its client has ended. */
export async function resolveOAuth2Token(db: Kysely<DB>, hash: Buffer): Promise<Resolved | undefined> {
  const [row] = await oauth2Token.run(db, { hash })
  return row
}

/** The active user of an identity that a provider or a proxy vouches for, in the tenant joined first. */
export async function resolveExternalIdentity(
  db: Kysely<DB>,
  provider: string,
  subject: string,
): Promise<Resolved | undefined> {
  const { rows } = await sql<Resolved>`
    select ${columns} from resolve_external_identity(${provider}, ${subject})`.execute(db)
  return rows[0]
}

const apiToken = statement(
  (_, given: Given<{ hash: Buffer }>) =>
    sql<Resolved>`select ${columns} from resolve_api_token(${given.hash})`,
)

/** The API token that hashes (SHA-256) to this, under the same conditions. */
export async function resolveApiToken(db: Kysely<DB>, hash: Buffer): Promise<Resolved | undefined> {
  const [row] = await apiToken.run(db, { hash })
  return row
}

/** Notes when API tokens were last used, of whatever tenants, in one statement; an earlier time changes nothing. */
export async function noteTokenUses(db: Kysely<DB>, uses: ReadonlyMap<string, Date>): Promise<void> {
  await sql`select note_token_uses(${[...uses.keys()]}::bigint[], ${[...uses.values()]}::timestamptz[])`.execute(
    db,
  )
}
