import { randomUUID } from 'node:crypto'
import { conflict, notFound } from '../../http/errors.ts'
import type { Call, Handler } from '../../http/types.ts'
import { audit } from '../../identity/audit/queries.ts'
import { findAnySession, findSession } from '../sessions/queries.ts'
import { readHistory, sharedMessages } from '../sessions/rules.ts'
import { countLive, insertLink, listLinks, mostLive, resolveToken, revokeLink } from './queries.ts'
import { toSharedConversation, toShareLink } from './views.ts'

type About = Pick<Call<'shareLinkList'>, 'db' | 'path' | 'principal'>

/** 404 for a conversation that is not the caller's. */
async function ownConversation({ db, path, principal }: About): Promise<string> {
  const { conversation_id: id } = path
  if (!(await findSession(db, id, principal.user.id))) throw notFound('conversation', id)
  return id
}

/** What a sealed token is bound to. */
const sealOf = (tenantId: string, linkId: string) => `conversation_links/${tenantId}/${linkId}`

/** `GET /api/conversations/{conversation_id}/share_links` */
export const shareLinkList: Handler<'shareLinkList'> = async (call) => {
  const { db, services, principal, reply } = call
  const rows = await listLinks(db, await ownConversation(call))
  reply.header('Cache-Control', 'no-store')
  return rows.map((row) =>
    toShareLink(
      row,
      services.secrets.decrypt(row.sealed_token, sealOf(principal.tenantId, row.link_id)),
      services.config.publicUrl,
    ),
  )
}

/** `POST /api/conversations/{conversation_id}/share_links` */
export const shareLinkCreate: Handler<'shareLinkCreate'> = async (call) => {
  const { db, services, principal, request, reply } = call
  const sessionId = await ownConversation(call)
  const linkId = randomUUID()
  const token = randomUUID()
  const row = await db.transaction().execute(async (trx) => {
    if ((await countLive(trx, sessionId)) >= mostLive) {
      throw conflict(`The conversation has ${mostLive} share links; revoke one first`)
    }
    await audit(trx, request, {
      action: 'share_link.create',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { id: linkId, conversation_id: sessionId },
    })
    return insertLink(trx, {
      linkId,
      sessionId,
      hash: services.secrets.hashToken(token),
      sealed: services.secrets.encrypt(token, sealOf(principal.tenantId, linkId)),
      createdBy: principal.user.id,
    })
  })
  reply.header('Cache-Control', 'no-store')
  return toShareLink(row, token, services.config.publicUrl)
}

/** `DELETE /api/conversations/{conversation_id}/share_links/{token_id}` */
export const shareLinkRevoke: Handler<'shareLinkRevoke'> = async (call) => {
  const { db, path, principal, request, services } = call
  const sessionId = await ownConversation(call)
  const id = path.token_id.toLowerCase()
  await db.transaction().execute(async (trx) => {
    const revoked = await revokeLink(trx, sessionId, { id, hash: services.secrets.hashToken(id) })
    if (revoked === undefined) throw notFound('share link', path.token_id)
    await audit(trx, request, {
      action: 'share_link.revoke',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { id: revoked, conversation_id: sessionId },
    })
  })
}

/** `GET /api/share_links/{token}`: nobody needs to sign in, the token is the permission. */
export const shareLinkView: Handler<'shareLinkView'> = async ({ path, services, reply }) => {
  const { database, secrets } = services
  const missing = notFound('share link')
  const found = await resolveToken(database.system, secrets.hashToken(path.token.toLowerCase()))
  if (!found) throw missing
  const db = database.tenant(found.tenantId)
  const session = await findAnySession(db, found.sessionId)
  if (!session) throw missing
  reply.header('Cache-Control', 'no-store')
  return toSharedConversation(session, sharedMessages(await readHistory(db, found.sessionId)))
}
