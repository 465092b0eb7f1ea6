import { notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import {
  conflictTag,
  findConflict,
  listConflicts,
  resolveConflict,
  SHOWN_CHARACTERS,
} from '../../world/markdown/queries.ts'
import { toConflict } from './views.ts'

/** `GET /api/conflicts` */
export const cloudSyncConflictList: Handler<'cloudSyncConflictList'> = async ({ db, query, reply }) => {
  const { offset, limit } = query
  const { total, rows } = await listConflicts(db, { offset, limit })
  reply.page({ offset, limit, total })
  return { total, offset, limit, conflicts: rows.map((row) => toConflict(row, SHOWN_CHARACTERS)) }
}

/** `GET /api/conflicts/{conflict_id}` */
export const cloudSyncConflictView: Handler<'cloudSyncConflictView'> = async ({ db, path, reply }) => {
  const row = await findConflict(db, path.conflict_id)
  if (!row) throw notFound('conflict', path.conflict_id)
  reply.etag(conflictTag(row))
  return toConflict(row)
}

/** What a sync client calls the two sides. */
const winners = {
  file: 'file',
  local: 'file',
  database: 'database',
  remote: 'database',
  merged: 'merged',
} as const

/** `POST /api/conflicts/{conflict_id}/resolve` */
export const cloudSyncConflictResolve: Handler<'cloudSyncConflictResolve'> = async ({
  db,
  path,
  body,
  principal,
  services,
  request,
}) => {
  const winner = winners[body.resolution]
  const verdict = { winner, ...(winner === 'merged' && { content: body.content }) }
  const id = path.conflict_id
  const row = await resolveConflict(services, db.tenantId, principal.user.id, id, verdict, request.ifMatch)
  return toConflict(row)
}
