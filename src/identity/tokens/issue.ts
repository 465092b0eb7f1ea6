import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { forbidden, invalid, invalidAll } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { momentOf } from '../../http/times.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { insertToken, type TokenRow } from './queries.ts'
import { newToken, prefixOf, scopeProblems, type TokenKind } from './rules.ts'

/** What is asked of a new token or key. */
export interface TokenRequest {
  readonly kind: TokenKind
  readonly name: string
  readonly scopes: readonly string[] | null
  readonly expiresAt: Date | null
}

/**
 * 403 unless the caller has signed in: what a program was given makes no further credentials, so that revoking it
 * ends all that came of it.
 */
export function requireSignIn(principal: Principal): void {
  const { kind } = principal.credential
  if (kind !== 'session' && kind !== 'jwt') {
    throw forbidden('Only a signed-in user can make tokens and keys, not one of them')
  }
}

/** The scopes and expiry of a new token, checked; `status` is the operation's for a field that breaks a rule. */
export function readTokenRequest(
  principal: Principal,
  now: Date,
  kind: TokenKind,
  body: {
    readonly name: string
    readonly scopes?: string[] | null
    readonly expires_at?: string | null
  },
  status: 400 | 422,
): TokenRequest {
  // What is not limited is as limited as its maker.
  const scopes = body.scopes ?? (principal.scopes && [...principal.scopes])
  const problems = scopeProblems(principal, scopes ?? [])
  if (problems.length > 0) throw invalidAll(problems, status)
  if (typeof body.expires_at !== 'string') return { kind, name: body.name, scopes, expiresAt: null }
  const expiresAt = momentOf(body.expires_at)
  if (!expiresAt || expiresAt <= now) {
    throw invalid('/expires_at', expiresAt ? 'has passed' : 'is not a time', status)
  }
  return { kind, name: body.name, scopes, expiresAt }
}

/** Makes a token of the caller: the text goes to the caller, only its hash is stored. */
export async function issueToken(
  trx: Transaction<DB>,
  { services, principal, request }: { services: Services; principal: Principal; request: RequestFacts },
  wanted: TokenRequest,
): Promise<{ row: TokenRow; token: string }> {
  const token = newToken(wanted.kind, services.secrets.randomToken(32))
  const userId = principal.user.id
  const row = await insertToken(trx, {
    userId,
    kind: wanted.kind,
    name: wanted.name,
    hash: services.secrets.hashToken(token),
    prefix: prefixOf(token),
    scopes: wanted.scopes,
    expiresAt: wanted.expiresAt,
    createdAt: request.now,
  })
  await audit(trx, request, {
    action: 'token.create',
    userId,
    tenantId: principal.tenantId,
    detail: {
      id: row.id,
      kind: wanted.kind,
      name: wanted.name,
      scopes: wanted.scopes,
      expires_at: wanted.expiresAt,
    },
  })
  return { row, token }
}
