import type { Kysely } from 'kysely'
import type { components } from '../../../generated/contract.ts'
import type { DB } from '../../../generated/database.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { oauth2Error } from './errors.ts'
import {
  findCode,
  findToken,
  insertTokens,
  isActiveMember,
  lockCode,
  lockToken,
  revokeGrant,
  useCode,
  useRefreshToken,
} from './grant-queries.ts'
import type { Client } from './queries.ts'
import { challengeOf, isPkceText, isSubset, scopesOf } from './rules.ts'

type Form = components['schemas']['OAuth2Token']
type Code = NonNullable<Awaited<ReturnType<typeof findCode>>>

interface Context {
  readonly services: Services
  readonly request: RequestFacts
}

/** The tokens of an answer, in clear for the last time. */
export interface IssuedTokens {
  readonly accessToken: string
  readonly refreshToken: string | undefined
  readonly scope: string
}

/** 33 random bytes: with its prefix a token has 48 characters, as in Sage's document. */
const tokenBytes = 33

const invalidGrant = (what: string) =>
  oauth2Error('invalid_grant', `The ${what} is unknown, expired or was used before`)

async function issue(
  trx: Kysely<DB>,
  { services, request }: Context,
  client: Client,
  grant: { readonly grantId: string; readonly access: string; readonly refresh: string },
): Promise<IssuedTokens> {
  const { config, secrets } = services
  const accessToken = `oat_${secrets.randomToken(tokenBytes)}`
  const refreshes = client.grant_types.includes('refresh_token')
  const refreshToken = refreshes ? `ort_${secrets.randomToken(tokenBytes)}` : undefined
  const after = (seconds: number) => new Date(request.now.getTime() + seconds * 1000)
  const { grantId } = grant
  await insertTokens(trx, [
    {
      hash: secrets.hashToken(accessToken),
      grantId,
      kind: 'access',
      scope: grant.access,
      expiresAt: after(config.oauth2.accessTokenSeconds),
    },
    ...(refreshToken === undefined
      ? []
      : [
          {
            hash: secrets.hashToken(refreshToken),
            grantId,
            kind: 'refresh' as const,
            scope: grant.refresh,
            expiresAt: after(config.oauth2.refreshTokenSeconds),
          },
        ]),
  ])
  return { accessToken, refreshToken, scope: grant.access }
}

/** The part of a granted scope that the client is still registered for: its registration may be narrower than it was. */
function registered(client: Client, granted: string): string {
  const own = scopesOf(client.scope)
  const scope = scopesOf(granted).filter((one) => own.includes(one))
  if (scope.length === 0) throw oauth2Error('invalid_scope', 'The client may not have this scope any more')
  return scope.join(' ')
}

/** What came twice has leaked, so nothing that came of it counts any more (RFC 9700, sections 4.5 and 4.14). */
async function endGrant(
  trx: Kysely<DB>,
  { request }: Context,
  row: { grant_id: string; user_id: string; tenant_id: string; client_id: string },
  reused: 'code' | 'refresh token',
): Promise<void> {
  if (!(await revokeGrant(trx, row.grant_id))) return
  await audit(trx, request, {
    action: 'oauth2.reuse',
    outcome: 'failure',
    userId: row.user_id,
    tenantId: row.tenant_id,
    detail: { client_id: row.client_id, grant: row.grant_id, reused },
  })
}

/** The verifier against the challenge of the code (RFC 7636, section 4.6). */
function checkVerifier({ secrets }: Services, code: Code, verifier: string | undefined): void {
  const { code_challenge: challenge, code_challenge_method: method } = code
  if (challenge === null) {
    // The client believes in a challenge that somebody has taken out of its request.
    if (verifier !== undefined)
      throw oauth2Error('invalid_grant', 'The code was made without a code_challenge')
    return
  }
  if (verifier === undefined) throw oauth2Error('invalid_request', 'The code_verifier is missing')
  if (!isPkceText(verifier)) throw oauth2Error('invalid_request', 'The code_verifier is malformed')
  const expected = challengeOf(verifier, method === 'plain' ? 'plain' : 'S256')
  if (!secrets.timingSafeEqual(expected, challenge)) {
    throw oauth2Error('invalid_grant', 'The code_verifier does not fit the code_challenge')
  }
}

/** The redirect URI must be the one of the authorization request; where that had none, the client's first. */
function checkRedirect(client: Client, code: Code, redirectUri: string | undefined): void {
  const fits =
    code.redirect_uri === null
      ? redirectUri === undefined || redirectUri === client.redirect_uris[0]
      : redirectUri === code.redirect_uri
  if (!fits)
    throw oauth2Error('invalid_grant', 'The redirect_uri is not the one of the authorization request')
}

/** Exchanges a code for tokens, once. */
export async function exchangeCode(context: Context, client: Client, form: Form): Promise<IssuedTokens> {
  const { services, request } = context
  if (form.code === undefined) throw oauth2Error('invalid_request', 'The code is missing')
  const hash = services.secrets.hashToken(form.code)
  const found = await findCode(services.database.system, hash)
  if (found?.client_id !== client.client_id) throw invalidGrant('code')
  const tokens = await services.database
    .tenant(found.tenant_id, found.user_id)
    .transaction()
    .execute(async (trx) => {
      const code = await lockCode(trx, hash)
      if (!code || code.revoked_at !== null) return undefined
      if (code.used_at !== null) {
        await endGrant(trx, context, code, 'code')
        return undefined
      }
      if (code.expires_at <= request.now) return undefined
      checkRedirect(client, code, form.redirect_uri)
      checkVerifier(services, code, form.code_verifier)
      if (!(await isActiveMember(trx, code.user_id, code.tenant_id))) return undefined
      const scope = registered(client, code.scope)
      await useCode(trx, hash, request.now)
      return issue(trx, context, client, { grantId: code.grant_id, access: scope, refresh: scope })
    })
  if (!tokens) throw invalidGrant('code')
  return tokens
}

/** Exchanges a refresh token for new tokens, once; `scope` may narrow the access token, not the refresh token. */
export async function refresh(context: Context, client: Client, form: Form): Promise<IssuedTokens> {
  const { services, request } = context
  if (form.refresh_token === undefined) throw oauth2Error('invalid_request', 'The refresh_token is missing')
  const hash = services.secrets.hashToken(form.refresh_token)
  const found = await findToken(services.database.system, hash)
  if (found?.client_id !== client.client_id || found.kind !== 'refresh') throw invalidGrant('refresh token')
  const tokens = await services.database
    .tenant(found.tenant_id, found.user_id)
    .transaction()
    .execute(async (trx) => {
      const token = await lockToken(trx, hash)
      if (!token || token.revoked) return undefined
      if (token.used_at !== null) {
        await endGrant(trx, context, token, 'refresh token')
        return undefined
      }
      if (token.expires_at <= request.now) return undefined
      const asked = scopesOf(form.scope)
      const granted = registered(client, token.scope)
      if (!isSubset(asked, scopesOf(granted))) {
        throw oauth2Error('invalid_scope', 'The scope is more than was granted')
      }
      if (!(await isActiveMember(trx, token.user_id, token.tenant_id))) return undefined
      await useRefreshToken(trx, hash, request.now)
      const access = asked.length === 0 ? granted : asked.join(' ')
      return issue(trx, context, client, { grantId: token.grant_id, access, refresh: granted })
    })
  if (!tokens) throw invalidGrant('refresh token')
  return tokens
}
