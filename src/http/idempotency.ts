import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { TenantDb } from '../database/database.ts'
import { badRequest, conflict, invalid } from './errors.ts'

/** How long an answer is kept for the same key. */
const keptHours = 24
/** A request that has not finished by then was cut off with its process; its key may be used again. */
const abandonedMinutes = 5

/** An answer as it was given, to be given again. */
export interface KeptAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** Checks the form of an `Idempotency-Key`. */
export function readIdempotencyKey(value: string | undefined): string | undefined {
  if (value === undefined || value === '') return undefined
  if (!/^[\x21-\x7e]{1,255}$/.test(value))
    throw badRequest('Idempotency-Key must be 1 to 255 visible ASCII characters')
  return value
}

/** An upload is what its bytes are, not the temporary file that holds them. */
function contentOnly(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'sha256' in value ? value.sha256 : value
}

/** What makes two requests the same: the operation, its path and its body. */
export function requestHash(operationId: string, url: string, body: unknown): Buffer {
  const content = Buffer.isBuffer(body) ? body : JSON.stringify(body ?? null, contentOnly)
  return createHash('sha256')
    .update(operationId)
    .update('\0')
    .update(url)
    .update('\0')
    .update(content)
    .digest()
}

/**
 * Claims a key for this request. Returns the kept answer when the same request has finished before;
 * 409 while it is still running, 422 when the key came with another request.
 */
export async function claimKey(
  db: TenantDb,
  claim: { userId: string; key: string; operationId: string; hash: Buffer },
): Promise<KeptAnswer | undefined> {
  const { rows } = await sql<{ fresh: boolean }>`
    insert into idempotency_keys (tenant_id, user_id, key, operation_id, request_hash, state, expires_at)
    values (${db.tenantId}, ${claim.userId}, ${claim.key}, ${claim.operationId}, ${claim.hash}, 'running',
            now() + make_interval(hours => ${keptHours}))
    on conflict (tenant_id, user_id, key) do update
      set operation_id = excluded.operation_id, request_hash = excluded.request_hash, state = 'running',
          response_status = null, response_headers = null, response_body = null,
          created_at = now(), expires_at = excluded.expires_at
      where idempotency_keys.expires_at < now()
         or (idempotency_keys.state = 'running'
             and idempotency_keys.created_at < now() - make_interval(mins => ${abandonedMinutes}))
    returning true as fresh`.execute(db)
  if (rows.length > 0) return undefined
  const kept = await db
    .selectFrom('idempotency_keys')
    .select(['request_hash', 'state', 'response_status', 'response_headers', 'response_body'])
    .where('user_id', '=', claim.userId)
    .where('key', '=', claim.key)
    .executeTakeFirst()
  if (!kept) throw conflict('The request with this Idempotency-Key has just been given up; send it again')
  if (!kept.request_hash.equals(claim.hash)) {
    throw invalid('/header/Idempotency-Key', 'was used with a different request')
  }
  if (kept.state === 'running' || kept.response_status === null) {
    throw conflict('The request with this Idempotency-Key is still running')
  }
  return {
    status: kept.response_status,
    headers: (kept.response_headers ?? {}) as Record<string, string>,
    body: kept.response_body ?? '',
  }
}

/** Keeps the answer for the next request with this key. */
export async function keepAnswer(
  db: TenantDb,
  userId: string,
  key: string,
  answer: KeptAnswer,
): Promise<void> {
  await db
    .updateTable('idempotency_keys')
    .set({
      state: 'done',
      response_status: answer.status,
      response_headers: JSON.stringify(answer.headers),
      response_body: answer.body,
    })
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .execute()
}

/** Frees a key whose request failed without having changed anything, so that it can be tried again. */
export async function releaseKey(db: TenantDb, userId: string, key: string): Promise<void> {
  await db
    .deleteFrom('idempotency_keys')
    .where('user_id', '=', userId)
    .where('key', '=', key)
    .where('state', '=', 'running')
    .execute()
}
