import { forbidden, notFound } from '../../http/errors.ts'
import type { Call, Handler, OperationId } from '../../http/types.ts'
import { audit } from '../audit/queries.ts'
import { issueToken, readTokenRequest, requireSignIn } from './issue.ts'
import { countTokens, findAiKey, isMember, listTokens, revokeAiKey, revokeToken } from './queries.ts'
import { toAiKey, toAiKeySecret, toApiKey, toApiKeySecret, toApiToken, toApiTokenSecret } from './views.ts'

/** Nothing between here and the client keeps an answer with a secret. */
const notStored = (reply: Call<OperationId>['reply']) => reply.header('Cache-Control', 'no-store')

/** The user that `{id}` names: `me` and `current` are the caller. */
const namedUser = (reference: string, callerId: string) =>
  reference === 'me' || reference === 'current' ? callerId : reference.toLowerCase()

/** `GET /api-tokens` */
export const tokenList: Handler<'tokenList'> = async ({ db, principal }) => {
  const rows = await listTokens(db, principal.user.id, 'nav')
  return { items: rows.map(toApiToken) }
}

/** `POST /api-tokens` */
export const tokenCreate: Handler<'tokenCreate'> = async (call) => {
  const { db, principal, body, request, reply } = call
  requireSignIn(principal)
  const wanted = readTokenRequest(principal, request.now, 'nav', body, 400)
  const { row, token } = await db.transaction().execute((trx) => issueToken(trx, call, wanted))
  notStored(reply)
  return toApiTokenSecret(row, token)
}

/** `DELETE /api-tokens/{token_id}` */
export const tokenRevoke: Handler<'tokenRevoke'> = async ({ db, principal, path, request }) => {
  const userId = principal.user.id
  await db.transaction().execute(async (trx) => {
    const revoked = await revokeToken(trx, userId, path.token_id)
    if (!revoked) throw notFound('token', String(path.token_id))
    await audit(trx, request, {
      action: 'token.revoke',
      userId,
      tenantId: principal.tenantId,
      detail: { id: revoked.id, kind: revoked.kind, name: revoked.name },
    })
  })
}

/** `GET /api/api-keys` */
export const tokenKeyList: Handler<'tokenKeyList'> = async ({ db, principal, query, reply }) => {
  const { offset, limit } = query
  const [total, rows] = await Promise.all([
    countTokens(db, principal.user.id, 'api_key'),
    listTokens(db, principal.user.id, 'api_key', { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  return { total, offset, limit, api_keys: rows.map(toApiKey) }
}

/** `POST /api/api-keys` */
export const tokenKeyCreate: Handler<'tokenKeyCreate'> = async (call) => {
  const { db, principal, body, request, reply } = call
  requireSignIn(principal)
  const wanted = readTokenRequest(principal, request.now, 'api_key', body, 422)
  const { row, token } = await db.transaction().execute((trx) => issueToken(trx, call, wanted))
  notStored(reply)
  return toApiKeySecret(row, token)
}

/** `GET /api/users/{id}/api-key` */
export const tokenAiKeyView: Handler<'tokenAiKeyView'> = async ({ db, principal, path }) => {
  const userId = namedUser(path.id, principal.user.id)
  if (userId !== principal.user.id) {
    if (!principal.permissions.has('users.manage')) throw forbidden('The AI key of another user')
    if (!(await isMember(db, userId))) throw notFound('user', path.id)
  }
  return toAiKey(userId, await findAiKey(db, userId))
}

/** `POST /api/users/{id}/api-key/regenerate`: the former key ends in the transaction that makes the new one. */
export const tokenAiKeyRegenerate: Handler<'tokenAiKeyRegenerate'> = async (call) => {
  const { db, principal, path, request, reply } = call
  const userId = principal.user.id
  if (namedUser(path.id, userId) !== userId) throw forbidden('The AI key of another user')
  requireSignIn(principal)
  const wanted = readTokenRequest(principal, request.now, 'ai_key', { name: 'AI key' }, 422)
  const { row, token } = await db.transaction().execute(async (trx) => {
    await revokeAiKey(trx, userId)
    return issueToken(trx, call, wanted)
  })
  notStored(reply)
  return toAiKeySecret(userId, row, token)
}
