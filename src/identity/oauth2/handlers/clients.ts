import { conflict, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { audit } from '../../audit/queries.ts'
import { oauth2Error } from '../errors.ts'
import { countClients, deleteClient, insertClient, listClients } from '../queries.ts'
import { draftByAdmin, draftByClient } from '../registration.ts'
import { toClient, toRegistered } from '../views.ts'

/** `GET /api/admin/oauth2/clients` */
export const oauth2ClientList: Handler<'oauth2ClientList'> = async ({ db, query, reply }) => {
  const { offset, limit } = query
  const [total, rows] = await Promise.all([countClients(db), listClients(db, { offset, limit })])
  reply.page({ offset, limit, total })
  return { total, offset, limit, clients: rows.map((row) => toClient(row)) }
}

/** `POST /api/admin/oauth2/clients` */
export const oauth2ClientCreate: Handler<'oauth2ClientCreate'> = async (call) => {
  const { db, principal, services, body, request, reply } = call
  const { client, secret } = draftByAdmin(services.secrets, request.now, body)
  const row = await db.transaction().execute(async (trx) => {
    const stored = await insertClient(trx, client)
    if (!stored) throw conflict(`There is a client ${client.client_id} already`)
    await audit(trx, request, {
      action: 'oauth2.client.create',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { client_id: stored.client_id, redirect_uris: stored.redirect_uris, scope: stored.scope },
    })
    return stored
  })
  reply.header('Cache-Control', 'no-store')
  reply.header('Location', `/api/admin/oauth2/clients/${row.client_id}`)
  return toClient(row, secret)
}

/** `DELETE /api/admin/oauth2/clients/{client_id}` */
export const oauth2ClientDelete: Handler<'oauth2ClientDelete'> = async (call) => {
  const { db, principal, services, path, request } = call
  if (services.config.oauth2.clients.some(({ clientId }) => clientId === path.client_id)) {
    throw conflict('The client stands in the configuration (OAUTH2_CLIENTS): remove it there')
  }
  await db.transaction().execute(async (trx) => {
    const gone = await deleteClient(trx, path.client_id)
    if (!gone) throw notFound('client', path.client_id)
    await audit(trx, request, {
      action: 'oauth2.client.delete',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { client_id: gone.client_id, name: gone.name },
    })
  })
}

/** `POST /oauth2/register` */
export const oauth2Register: Handler<'oauth2Register'> = async ({ body, services, request, reply }) => {
  const { config, database, secrets } = services
  if (!config.oauth2.dynamicRegistration) {
    throw oauth2Error(
      'access_denied',
      'Clients cannot register themselves: OAUTH2_DYNAMIC_REGISTRATION is 0',
      403,
    )
  }
  const { client, secret } = draftByClient(secrets, request.now, body)
  const row = await database.system.transaction().execute(async (trx) => {
    const stored = await insertClient(trx, client)
    if (!stored) throw new Error('a random client id is taken')
    await audit(trx, request, {
      action: 'oauth2.client.register',
      detail: { client_id: stored.client_id, name: stored.name, redirect_uris: stored.redirect_uris },
    })
    return stored
  })
  reply.header('Cache-Control', 'no-store')
  reply.header('Pragma', 'no-cache')
  return toRegistered(row, secret, body.client_uri)
}
