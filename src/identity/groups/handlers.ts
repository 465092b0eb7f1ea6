import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import { tagOf } from '../../http/answer.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid, invalidAll, notFound } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import type { Handler, RequestFacts } from '../../http/types.ts'
import { audit } from '../audit/queries.ts'
import { permissionsFor, requireKnown, requireOwn } from './permissions.ts'
import { presets } from './presets.ts'
import {
  countGroups,
  countTemplates,
  deleteGroup,
  deleteGroupMember,
  findGroup,
  insertGroup,
  insertGroupMembers,
  insertTemplate,
  isMember,
  listGroupMembers,
  listGroups,
  listTemplates,
  lockGroup,
  lockMembers,
  updateGroup,
} from './queries.ts'
import { builtInTemplates } from './rules.ts'
import { toGroup, toGroupDetails, toPreset, toTemplate } from './views.ts'

/** The user that `{user_id}` names: `me` and `current` are the caller. */
const namedUser = (reference: string, principal: Principal) =>
  reference === 'me' || reference === 'current' ? principal.user.id : reference.toLowerCase()

const nameIsTaken = (name: string) => conflict(`There is a group of that name: ${name}`)

/** A group with its members; undefined when it does not exist. */
async function detailsOf(db: Kysely<DB>, id: string) {
  const group = await findGroup(db, id)
  return group && toGroupDetails(group, await listGroupMembers(db, id))
}

/** Records a change of a group, for those who follow the tenant and for those who audit it. */
async function record(
  trx: Transaction<DB>,
  call: { principal: Principal; request: RequestFacts },
  group: { id: string; name: string },
  action: 'create' | 'update' | 'delete' | 'member.add' | 'member.remove',
  detail: Record<string, unknown> = {},
): Promise<void> {
  const { principal, request } = call
  await appendChange(trx, {
    noun: 'group',
    nounId: group.id,
    action: action.startsWith('member.') ? 'update' : action,
    name: group.name,
  })
  await audit(trx, request, {
    action: `group.${action}`,
    userId: principal.user.id,
    tenantId: principal.tenantId,
    detail: { group_id: group.id, name: group.name, ...detail },
  })
}

/** `GET /api/groups` */
export const groupList: Handler<'groupList'> = async ({ db, query, reply }) => {
  const { offset, limit, search } = query
  const [total, rows] = await Promise.all([
    countGroups(db, { search }),
    listGroups(db, { search }, { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  return { total, offset, limit, groups: rows.map(toGroup) }
}

/** `POST /api/groups` */
export const groupCreate: Handler<'groupCreate'> = async (call) => {
  const { db, body, principal, reply } = call
  const permissions = await permissionsFor(db, body)
  requireKnown(permissions)
  requireOwn(permissions, principal)
  const id = randomUUID()
  const memberIds = (body.member_ids ?? []).map((memberId) => memberId.toLowerCase())
  const created = await db.transaction().execute(async (trx) => {
    const content = { name: body.name, description: body.description ?? '', permissions }
    if (!(await insertGroup(trx, id, principal.user.id, content))) throw nameIsTaken(body.name)
    const members = await lockMembers(trx, db.tenantId, memberIds)
    const strangers = memberIds.flatMap((memberId, index) =>
      members.has(memberId)
        ? []
        : [{ pointer: `/member_ids/${index}`, message: `no such user in the tenant: ${memberId}` }],
    )
    if (strangers.length > 0) throw invalidAll(strangers)
    await insertGroupMembers(trx, id, [...members], principal.user.id)
    await record(trx, call, { id, name: body.name }, 'create', { permissions, members: [...members] })
    return detailsOf(trx, id)
  })
  if (!created) throw new Error('a new group is not there')
  reply.etag(tagOf(JSON.stringify(created)))
  reply.header('Location', `/api/groups/${id}`)
  return created
}

/** `GET /api/groups/presets` */
export const groupPresetList: Handler<'groupPresetList'> = async ({ query, reply }) => {
  const { offset, limit } = query
  const total = presets.length
  reply.page({ offset, limit, total })
  return { total, offset, limit, presets: presets.slice(offset, offset + limit).map(toPreset) }
}

/** `GET /api/groups/user/{user_id}` */
export const groupUserList: Handler<'groupUserList'> = async ({ db, path, query, principal, reply }) => {
  const { offset, limit } = query
  const userId = namedUser(path.user_id, principal)
  if (!(await isMember(db, userId))) throw notFound('user', path.user_id)
  const [total, rows] = await Promise.all([
    countGroups(db, { userId }),
    listGroups(db, { userId }, { offset, limit }),
  ])
  reply.page({ offset, limit, total })
  return { total, offset, limit, groups: rows.map(toGroup) }
}

/** `GET /api/groups/{id}` */
export const groupView: Handler<'groupView'> = async ({ db, path, reply }) => {
  const group = await detailsOf(db, path.id)
  if (!group) throw notFound('group', path.id)
  reply.etag(tagOf(JSON.stringify(group)))
  return group
}

/** A group for a change, alone; 404 and 412. */
async function groupToChange(trx: Transaction<DB>, id: string, ifMatch?: string) {
  const group = await lockGroup(trx, id)
  if (!group) throw notFound('group', id)
  if (ifMatch !== undefined) {
    const view = toGroupDetails(group, await listGroupMembers(trx, group.id))
    requireMatch(ifMatch, tagOf(JSON.stringify(view)))
  }
  return group
}

/** `PUT /api/groups/{id}`: absent keeps, null clears. */
export const groupUpdate: Handler<'groupUpdate'> = async (call) => {
  const { db, path, body, principal, request, reply } = call
  if (body.permissions) {
    requireKnown(body.permissions)
    requireOwn(body.permissions, principal)
  }
  const change = db.transaction().execute(async (trx) => {
    const before = await groupToChange(trx, path.id, request.ifMatch)
    const after = {
      name: body.name ?? before.name,
      description: body.description === undefined ? before.description : (body.description ?? ''),
      permissions: body.permissions ?? before.permissions,
    }
    await updateGroup(trx, before.id, after)
    await record(trx, call, { id: before.id, name: after.name }, 'update', {
      ...(after.name === before.name ? {} : { former_name: before.name }),
      ...(body.permissions ? { permissions: after.permissions, former_permissions: before.permissions } : {}),
    })
    return detailsOf(trx, before.id)
  })
  const updated = await change.catch((thrown: unknown) => {
    throw brokenUnique(thrown) === 'groups_name_key' ? nameIsTaken(body.name ?? '') : thrown
  })
  if (!updated) throw new Error('a locked group is gone')
  reply.etag(tagOf(JSON.stringify(updated)))
  return updated
}

/** `DELETE /api/groups/{id}` */
export const groupDelete: Handler<'groupDelete'> = async (call) => {
  const { db, path, request } = call
  return db.transaction().execute(async (trx) => {
    const group = await groupToChange(trx, path.id, request.ifMatch)
    const members = await listGroupMembers(trx, group.id)
    await deleteGroup(trx, group.id)
    await record(trx, call, group, 'delete', {
      permissions: group.permissions,
      members: members.map(({ id }) => id),
    })
    return { message: 'The group is deleted', id: group.id }
  })
}

/** `POST /api/groups/{id}/members` */
export const groupMemberAdd: Handler<'groupMemberAdd'> = async (call) => {
  const { db, path, body, principal } = call
  const userId = body.user_id.toLowerCase()
  const group = await db.transaction().execute(async (trx) => {
    const locked = await groupToChange(trx, path.id)
    requireOwn(locked.permissions, principal)
    const members = await lockMembers(trx, db.tenantId, [userId])
    if (!members.has(userId)) throw invalid('/user_id', `no such user in the tenant: ${userId}`)
    if ((await insertGroupMembers(trx, locked.id, [userId], principal.user.id)) === 0) {
      throw conflict(`The user is in the group: ${userId}`)
    }
    await record(trx, call, locked, 'member.add', { member_id: userId })
    return detailsOf(trx, locked.id)
  })
  if (!group) throw new Error('a locked group is gone')
  return group
}

/** `DELETE /api/groups/{id}/members/{user_id}` */
export const groupMemberRemove: Handler<'groupMemberRemove'> = async (call) => {
  const { db, path, principal, reply } = call
  const userId = namedUser(path.user_id, principal)
  const group = await db.transaction().execute(async (trx) => {
    const locked = await groupToChange(trx, path.id)
    if (!(await deleteGroupMember(trx, locked.id, userId))) throw notFound('member', path.user_id)
    await record(trx, call, locked, 'member.remove', { member_id: userId })
    return detailsOf(trx, locked.id)
  })
  if (!group) throw new Error('a locked group is gone')
  reply.etag(tagOf(JSON.stringify(group)))
  return group
}

/** `GET /api/permission-templates`: the roles' first, then the tenant's own. */
export const groupTemplateList: Handler<'groupTemplateList'> = async ({ db, query, reply }) => {
  const { offset, limit } = query
  const builtIn = builtInTemplates.slice(offset, offset + limit)
  const [own, rows] = await Promise.all([
    countTemplates(db),
    listTemplates(db, {
      offset: Math.max(0, offset - builtInTemplates.length),
      limit: limit - builtIn.length,
    }),
  ])
  const total = builtInTemplates.length + own
  reply.page({ offset, limit, total })
  return { total, offset, limit, permission_templates: [...builtIn, ...rows].map(toTemplate) }
}

/** `POST /api/permission-templates` */
export const groupTemplateCreate: Handler<'groupTemplateCreate'> = async ({
  db,
  body,
  principal,
  request,
}) => {
  requireKnown(body.permissions)
  const taken = conflict(`There is a permission template of that name: ${body.name}`)
  if (builtInTemplates.some(({ name }) => name.toLowerCase() === body.name.toLowerCase())) throw taken
  return db.transaction().execute(async (trx) => {
    const created = await insertTemplate(trx, randomUUID(), principal.user.id, {
      name: body.name,
      description: body.description ?? '',
      permissions: body.permissions,
    })
    if (!created) throw taken
    await audit(trx, request, {
      action: 'permission_template.create',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { template_id: created.id, name: created.name, permissions: created.permissions },
    })
    return toTemplate(created)
  })
}
