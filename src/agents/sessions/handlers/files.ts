import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sendFile } from '../../../http/files.ts'
import type { Handler, RawHandler } from '../../../http/types.ts'
import { findFile, noteFile, placeFile, refusePrograms, requireSpace } from '../files.ts'
import { sessionFolder } from '../folders.ts'
import { touch } from '../queries.ts'
import { toFile } from '../views.ts'
import { requireSession, unknownSession } from './navi.ts'

/** `POST /sessions/{session_id}/files` */
export const sessionFileUpload: Handler<'sessionFileUpload'> = async (call) => {
  const { db, services, principal, body } = call
  const { session_id: sessionId } = await requireSession(call)
  await refusePrograms(body.file)
  const folder = sessionFolder(services.config, principal.tenantId, sessionId)
  const name = await placeFile(folder, body.file)
  try {
    const row = await db.transaction().execute(async (trx) => {
      if (!(await touch(trx, sessionId))) throw unknownSession(sessionId)
      const { size, mime } = body.file
      await requireSpace(trx, principal.user.id, size, services.config.sessionFilesBytes)
      return noteFile(trx, { sessionId, name, size, contentType: mime, published: false })
    })
    return toFile(sessionId, row)
  } catch (error) {
    await rm(join(folder, name), { force: true })
    throw error
  }
}

/** What a browser may show in place; anything else it is to save. */
const shown = /^(?:image\/|application\/pdf$|text\/plain$|text\/html$)/

const isForced = (download: string | undefined, present: boolean): boolean =>
  present && download !== 'false' && download !== '0'

/** `GET /sessions/{session_id}/files/{filename}` */
export const sessionFileView: RawHandler<'sessionFileView'> = async (call, { req, res }) => {
  const { path, query, services, principal } = call
  const { session_id: sessionId } = await requireSession(call)
  const object = await findFile(sessionFolder(services.config, principal.tenantId, sessionId), path.filename)
  // `?download` without a value counts, and an empty value is absent for the validator.
  const named = /[?&]download(?:[=&]|$)/.test(req.url)
  const forced = isForced(query.download, named)
  await sendFile(req, res, object, {
    disposition: {
      type: !forced && shown.test(object.contentType) ? 'inline' : 'attachment',
      filename: path.filename.split(/[/\\]/).at(-1) ?? 'file',
    },
    cacheControl: 'private, no-cache',
  })
}
