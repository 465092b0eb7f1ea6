import { notFound } from '../../http/errors.ts'
import { sendFile } from '../../http/files.ts'
import type { Handler, RawHandler, Upload } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { findPreferences } from '../preferences/queries.ts'
import { chatKeys, chatPreferences } from '../preferences/rules.ts'
import { userIdOf } from '../users/rules.ts'
import { toAvatar } from './picture.ts'
import { findMember, findPicture, lockAvatar, setAvatar } from './queries.ts'
import { avatarKey } from './rules.ts'
import { toAvatarPreferences } from './views.ts'

/** Stores the picture of a user, the object before the row that points to it. */
async function assign({ database, objects }: Services, userId: string, file: Upload) {
  const picture = await toAvatar(file)
  return database
    .user(userId)
    .transaction()
    .execute(async (trx) => {
      await lockAvatar(trx, userId)
      const { etag } = await objects.put(avatarKey(userId), picture)
      await setAvatar(trx, userId, etag)
      const chat = chatPreferences(await findPreferences(trx, userId, chatKeys))
      return toAvatarPreferences(chat, { id: userId, avatar_etag: etag })
    })
}

/** `PATCH /api/users/me/avatar` */
export const avatarUpload: Handler<'avatarUpload'> = async ({ principal, services, body }) =>
  assign(services, principal.user.id, body.file)

/** `DELETE /api/users/me/avatar` */
export const avatarDelete: Handler<'avatarDelete'> = async ({ principal, services }) => {
  const userId = principal.user.id
  await services.database
    .user(userId)
    .transaction()
    .execute(async (trx) => {
      const { avatar_etag } = await lockAvatar(trx, userId)
      if (avatar_etag === null) return
      await setAvatar(trx, userId, null)
      await services.objects.delete(avatarKey(userId))
    })
}

/** `PATCH /api/admin/users/{user_id}/avatar` */
export const avatarAssign: Handler<'avatarAssign'> = async ({ db, principal, services, path, body }) => {
  const userId = userIdOf(path.user_id, principal)
  const member = await findMember(db, userId)
  if (!member) throw notFound('user', userId)
  return assign(services, member.id, body.file)
}

/** `GET /avatars/{file}`: the address stays when the picture changes, so caches ask each time. */
export const avatarView: RawHandler<'avatarView'> = async ({ services, path }, { req, res }) => {
  const user = await findPicture(services.database.system, path.file.slice(0, -'.png'.length))
  const picture = user && (await services.objects.get(avatarKey(user.id)))
  if (!picture) throw notFound('avatar', path.file)
  await sendFile(req, res, picture, { contentType: 'image/png', cacheControl: 'public, no-cache' })
}
