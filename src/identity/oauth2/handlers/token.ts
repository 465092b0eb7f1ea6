import type { Handler, Reply } from '../../../http/types.ts'
import { audit } from '../../audit/queries.ts'
import { authenticateClient } from '../client-authentication.ts'
import { oauth2Error } from '../errors.ts'
import { exchangeCode, refresh } from '../exchange.ts'
import { findToken, revokeGrant, revokeToken } from '../grant-queries.ts'
import { findSubject } from '../queries.ts'
import { requireThisApi } from '../requests.ts'
import { toGrant, toUserinfo } from '../views.ts'

function notStored(reply: Reply): void {
  reply.header('Cache-Control', 'no-store')
  reply.header('Pragma', 'no-cache')
}

const exchanges = { authorization_code: exchangeCode, refresh_token: refresh } as const
const isExchange = (grantType: string): grantType is keyof typeof exchanges =>
  Object.hasOwn(exchanges, grantType)

/** `POST /oauth2/token` */
export const oauth2Token: Handler<'oauth2Token'> = async ({ body, services, request, reply }) => {
  const { grant_type: grantType } = body
  if (grantType === undefined) throw oauth2Error('invalid_request', 'The grant_type is missing')
  if (!isExchange(grantType)) {
    throw oauth2Error('unsupported_grant_type', 'The grant_type must be authorization_code or refresh_token')
  }
  const client = await authenticateClient(services.database, services.secrets, request.basic, body)
  if (!client.grant_types.includes(grantType)) {
    throw oauth2Error('unauthorized_client', `The client may not use the grant ${grantType}`)
  }
  requireThisApi(body.resource ?? [], services.config.publicUrl)
  const tokens = await exchanges[grantType]({ services, request }, client, body)
  notStored(reply)
  return toGrant(tokens, services.config)
}

/** `POST /oauth2/revoke` */
export const oauth2Revoke: Handler<'oauth2Revoke'> = async ({ body, services, request }) => {
  const { database, secrets } = services
  const client = await authenticateClient(database, secrets, request.basic, body)
  if (body.token === undefined) throw oauth2Error('invalid_request', 'The token is missing')
  const hash = secrets.hashToken(body.token)
  const found = await findToken(database.system, hash)
  if (found?.client_id !== client.client_id || found.revoked) return
  await database.system.transaction().execute(async (trx) => {
    if (found.kind === 'access') await revokeToken(trx, hash)
    else await revokeGrant(trx, found.grant_id)
    await audit(trx, request, {
      action: 'oauth2.revoke',
      userId: found.user_id,
      tenantId: found.tenant_id,
      detail: { client_id: client.client_id, grant: found.grant_id, kind: found.kind },
    })
  })
}

/** `GET` and `POST /oauth2/userinfo` */
export const oauth2Userinfo: Handler<'oauth2Userinfo'> = async ({ db, principal, services, reply }) => {
  notStored(reply)
  return toUserinfo(principal, await findSubject(db, principal.user.id), services.config)
}
