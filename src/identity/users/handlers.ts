import { listSessions } from '../../agents/sessions/queries.ts'
import type { Handler } from '../../http/types.ts'
import { addMember } from './adding.ts'
import { setRole, unknownUser, updateMember, updateOwnProfile } from './changes.ts'
import { removeMember } from './deletion.ts'
import { inviteMember } from './inviting.ts'
import { changeOwnPassword, setPassword } from './passwords.ts'
import { countMembers, findMember, findNaviUser, listMembers, listNaviUsers, listOptions } from './queries.ts'
import { roleAfter, userIdOf } from './rules.ts'
import {
  toAccount,
  toDeletion,
  toInvite,
  toNaviSession,
  toNaviUser,
  toOption,
  toUser,
  userTag,
} from './views.ts'

/** The most that a list without pages holds. */
const mostAtOnce = 1000

/** `GET /api/users` */
export const userList: Handler<'userList'> = async ({ db, query, reply }) => {
  const { offset, limit, search, role, status, sort_by: sortBy, sort_order: sortOrder } = query
  const filter = { search, role, status }
  const [total, rows] = await Promise.all([
    countMembers(db, filter),
    listMembers(db, filter, { sortBy, sortOrder, offset, limit }),
  ])
  reply.page({ offset, limit, total })
  return { total, offset, limit, users: rows.map(toUser) }
}

/** `GET /api/users/me` and `/api/users/current` */
export const userMe: Handler<'userMe'> = async ({ db, principal, reply }) => {
  const member = await findMember(db, principal.tenantId, principal.user.id)
  if (!member) throw unknownUser(principal.user.id)
  const user = toUser(member)
  reply.etag(userTag(user))
  return user
}

/** `PUT /api/users/me` */
export const userMeUpdate: Handler<'userMeUpdate'> = async (call) => {
  const user = toUser(await updateOwnProfile(call, call.body))
  call.reply.etag(userTag(user))
  return user
}

/** `GET /api/users/{id}` */
export const userView: Handler<'userView'> = async ({ db, path, principal, reply }) => {
  const id = userIdOf(path.id, principal)
  const member = await findMember(db, principal.tenantId, id)
  if (!member) throw unknownUser(id)
  const user = toUser(member)
  reply.etag(userTag(user))
  return user
}

/** `PUT /api/users/{id}`: absent keeps, null clears. */
export const userUpdate: Handler<'userUpdate'> = async (call) => {
  const user = toUser(await updateMember(call, userIdOf(call.path.id, call.principal), call.body))
  call.reply.etag(userTag(user))
  return user
}

/** `DELETE /api/users/{id}` */
export const userDelete: Handler<'userDelete'> = async (call) => {
  const { path, query, principal } = call
  const wanted = { transferTo: query.transfer_to }
  return toDeletion(await removeMember(call, userIdOf(path.id, principal), wanted))
}

/** `PUT /api/users/{id}/password` */
export const userPasswordSet: Handler<'userPasswordSet'> = async (call) => {
  await setPassword(call, userIdOf(call.path.id, call.principal), call.body.new_password)
  return { ok: true }
}

/** `POST /api/users/{id}/invite` */
export const userInvite: Handler<'userInvite'> = async (call) => {
  // Nothing between here and the client keeps the token.
  call.reply.header('Cache-Control', 'no-store')
  return toInvite(await inviteMember(call, userIdOf(call.path.id, call.principal)))
}

/** `GET /api/user/options` */
export const userOptions: Handler<'userOptions'> = async ({ db }) =>
  (await listOptions(db, mostAtOnce)).map(toOption)

/** `GET /api/user/list`: newest first. */
export const userAccountList: Handler<'userAccountList'> = async ({ db, query, reply }) => {
  const { page, page_size: size } = query
  const [total, rows] = await Promise.all([
    countMembers(db, {}),
    listMembers(db, {}, { sortBy: 'created_at', sortOrder: 'desc', offset: (page - 1) * size, limit: size }),
  ])
  reply.page({ page, size, total, names: { page: 'page', size: 'page_size' } })
  return { items: rows.map(toAccount), total }
}

/** `POST /api/user/add` */
export const userAdd: Handler<'userAdd'> = async (call) => ({ user_id: await addMember(call) })

/** `POST /api/user/delete` */
export const userRemove: Handler<'userRemove'> = async (call) => {
  await removeMember(call, call.body.user_id.toLowerCase(), { sparesAdmins: true })
  return {}
}

/** `POST /api/user/change-password` */
export const userPasswordChange: Handler<'userPasswordChange'> = async (call) => {
  await changeOwnPassword(call)
  return {}
}

/** `GET /admin/users` */
export const userNaviList: Handler<'userNaviList'> = async ({ db }) =>
  (await listNaviUsers(db, mostAtOnce)).map(toNaviUser)

/** `GET /admin/users/{user_id}` */
export const userNaviView: Handler<'userNaviView'> = async ({ db, path, principal }) => {
  const id = userIdOf(path.user_id, principal)
  const user = await findNaviUser(db, id)
  if (!user) throw unknownUser(id)
  return toNaviUser(user)
}

/** `GET /admin/users/{user_id}/sessions` */
export const userNaviSessions: Handler<'userNaviSessions'> = async ({ db, path, principal }) => {
  const id = userIdOf(path.user_id, principal)
  if (!(await findNaviUser(db, id))) throw unknownUser(id)
  return (await listSessions(db, { userId: id })).map(toNaviSession)
}

/** `PATCH /admin/users/{user_id}/role` */
export const userNaviRoleSet: Handler<'userNaviRoleSet'> = async (call) => {
  const { path, body, principal } = call
  await setRole(call, userIdOf(path.user_id, principal), (current) => roleAfter(current, body.role))
  return { ok: true }
}
