import { randomUUID } from 'node:crypto'
import { appendChange } from '../../database/change-log.ts'
import { tagOf } from '../../http/answer.ts'
import { invalid, notFound } from '../../http/errors.ts'
import type { Body, Call, Handler } from '../../http/types.ts'
import { hashPassword } from '../../services/passwords.ts'
import { templatesOf } from '../templates/queries.ts'
import { CODE_BYTES, codeContext } from './codes.ts'
import { knownIds, noShare, type Opening, openShare } from './opening.ts'
import {
  countByType,
  countView,
  entityExists,
  insertShare,
  listShares,
  revokeShare,
  sharedEntities,
} from './queries.ts'
import type { ShareScope } from './scope.ts'
import { toShare, toSharedEntity, toSharedType, toSharedView } from './views.ts'

/** `GET /api/shares` */
export const sharingList: Handler<'sharingList'> = async ({ db, services, query, request, reply }) => {
  const { offset, limit, scope, active } = query
  const named = query.entity_type
  const templates = named === undefined ? undefined : await templatesOf(services, db.tenantId)
  const filter = {
    scope,
    active,
    entityType: named === undefined ? undefined : (templates?.resolve(named)?.entityType ?? named),
    entityId: query.entity_id,
    now: request.now,
  }
  const { total, rows } = await listShares(db, filter, { offset, limit })
  reply.page({ offset, limit, total })
  return { total, offset, limit, shares: rows.map((row) => toShare(services, row, request.now)) }
}

/** What the body asks to share; 422 where its members do not fit together, 404 for what there is not. */
async function wantedScope({ db, services, body }: Call<'sharingCreate'>): Promise<ShareScope> {
  const { scope } = body
  const type = body.entity_type ?? undefined
  const entityId = body.entity_id ?? undefined
  if (entityId !== undefined && scope !== 'entity') {
    throw invalid('/entity_id', `does not go with the scope ${scope}`)
  }
  if (scope === 'universe') {
    if (type !== undefined) throw invalid('/entity_type', 'does not go with the scope universe')
    return { scope }
  }
  if (type === undefined) throw invalid('/entity_type', `is required for the scope ${scope}`)
  if (scope === 'entity' && entityId === undefined) {
    throw invalid('/entity_id', 'is required for the scope entity')
  }
  const entityType = (await templatesOf(services, db.tenantId)).resolve(type)?.entityType
  if (entityType === undefined) throw notFound('entity type', type)
  if (entityId === undefined) return { scope: 'type', entityType }
  if (!(await entityExists(db, entityType, entityId))) throw notFound('entity', `${entityType}/${entityId}`)
  return { scope: 'entity', entityType, entityId }
}

function wantedEnd(body: Body<'sharingCreate'>, now: Date): Date | null {
  const at = body.expires_at ?? undefined
  const seconds = body.expires_in ?? undefined
  if (at !== undefined && seconds !== undefined) throw invalid('/expires_in', 'does not go with expires_at')
  if (seconds !== undefined) return new Date(now.getTime() + seconds * 1000)
  if (at === undefined) return null
  const end = new Date(at)
  if (Number.isNaN(end.getTime())) throw invalid('/expires_at', 'is not a time')
  if (end <= now) throw invalid('/expires_at', 'must be in the future')
  return end
}

/** `POST /api/shares` */
export const sharingCreate: Handler<'sharingCreate'> = async (call) => {
  const { db, services, body, principal, request, reply } = call
  const covers = await wantedScope(call)
  const expiresAt = wantedEnd(body, request.now)
  const password = body.password ?? undefined
  const id = randomUUID()
  const code = services.secrets.randomToken(CODE_BYTES)
  const share = {
    id,
    codeHash: services.secrets.hashToken(code),
    sealedCode: services.secrets.encrypt(code, codeContext(id)),
    covers,
    title: body.title ?? null,
    passwordHash: password === undefined ? null : await hashPassword(password),
    expiresAt,
    createdBy: principal.user.id,
  }
  const row = await db.transaction().execute(async (trx) => {
    const inserted = await insertShare(trx, share)
    await appendChange(trx, {
      noun: 'share',
      nounType: covers.scope,
      nounId: id,
      action: 'create',
      name: share.title,
    })
    return inserted
  })
  reply.header('Location', `/api/shares/${id}`)
  return toShare(services, row, request.now)
}

/** `DELETE /api/shares/{id}` */
export const sharingDelete: Handler<'sharingDelete'> = async ({ db, services, path, request }) => {
  const share = await db.transaction().execute(async (trx) => {
    const revoked = await revokeShare(trx, path.id, request.now)
    if (!revoked) throw notFound('share', path.id)
    const { changed, share: row } = revoked
    if (changed) {
      await appendChange(trx, {
        noun: 'share',
        nounType: row.scope,
        nounId: row.share_id,
        action: 'revoke',
        name: row.title,
      })
    }
    return row
  })
  return toShare(services, share, request.now)
}

/** The types of a share with their numbers; those without a template are not shared. */
async function sharedTypes({ covers, db, templates }: Opening) {
  if (covers.scope === 'entity') {
    const template = templates.resolve(covers.entityType)
    return template ? [toSharedType(template, 1)] : []
  }
  const counts = await countByType(db)
  const all = covers.scope === 'universe' ? templates.all() : [templates.resolve(covers.entityType)]
  return all.flatMap((template) => {
    const count = counts.find((one) => one.entity_type === template?.entityType)?.count ?? 0
    return template && (count > 0 || covers.scope === 'type') ? [toSharedType(template, count)] : []
  })
}

/** One page of what the share covers of a type. */
async function readShared(
  opening: Opening,
  type: string,
  id: string | undefined,
  page: { offset: number; limit: number },
) {
  const { covers, db, templates } = opening
  const template = templates.resolve(type)
  if (!template) throw noShare()
  if (covers.scope !== 'universe' && covers.entityType !== template.entityType) throw noShare()
  const only = covers.scope === 'entity' ? covers.entityId : id
  const ids = only === undefined ? undefined : id !== undefined && id !== only ? [] : [only]
  const { total, rows } = await sharedEntities(db, template.entityType, ids, page)
  if (covers.scope === 'entity' && total === 0 && ids?.length === 1) throw noShare()
  const known = await knownIds(opening, rows)
  return { total, entities: rows.map((row) => toSharedEntity(row, template, known)) }
}

/** `GET /api/share/{code}` */
export const sharingView: Handler<'sharingView'> = async (call) => {
  const { request, reply } = call
  const opening = await openShare(call)
  const { covers, db, share } = opening
  const types = await sharedTypes(opening)
  if (types.length === 0 && covers.scope !== 'universe') throw noShare()
  const [entity = null] =
    covers.scope === 'entity'
      ? (await readShared(opening, covers.entityType, undefined, { offset: 0, limit: 1 })).entities
      : []
  const body = toSharedView(share, types, entity)
  reply.etag(tagOf(JSON.stringify(body)))
  if (request.method === 'GET') await countView(db, share.share_id)
  return body
}

/** `GET /api/share/{code}/entities/{type}` */
export const sharingEntityList: Handler<'sharingEntityList'> = async (call) => {
  const { path, query, reply } = call
  const { offset, limit, id } = query
  const { total, entities } = await readShared(await openShare(call), path.type, id, { offset, limit })
  const body = { total, offset, limit, entities }
  reply.page({ offset, limit, total })
  reply.etag(tagOf(JSON.stringify(body)))
  return body
}
