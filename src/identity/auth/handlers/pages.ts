import { fileURLToPath } from 'node:url'
import { notFound } from '../../../http/errors.ts'
import { sendFile } from '../../../http/files.ts'
import type { RawHandler } from '../../../http/types.ts'
import { fileObject } from '../../../services/objects.ts'
import { sendInvitePage, sendResetPage } from '../pages/pages.ts'

const script = fileURLToPath(new URL('../pages/start.js', import.meta.url))

/** `GET /reset-password` */
export const authResetPage: RawHandler<'authResetPage'> = async ({ services, request }, { res }) => {
  sendResetPage(res, { locale: request.locale, publicUrl: services.config.publicUrl })
}

/** `GET /invite/{token}` */
export const authInvitePage: RawHandler<'authInvitePage'> = async ({ path, services, request }, { res }) => {
  const setting = { locale: request.locale, publicUrl: services.config.publicUrl }
  sendInvitePage(res, setting, `/invite/${encodeURIComponent(path.token)}`)
}

/** `GET /account/start.js` */
export const authPageScript: RawHandler<'authPageScript'> = async (_, { req, res }) => {
  const object = await fileObject(script, 'text/javascript')
  if (!object) throw notFound('file', 'start.js')
  await sendFile(req, res, object, { cacheControl: 'public, max-age=0, must-revalidate' })
}
