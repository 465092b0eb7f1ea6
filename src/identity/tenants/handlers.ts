import { randomBytes, randomUUID } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, forbidden, invalidAll, notFound } from '../../http/errors.ts'
import type { Body, Handler } from '../../http/types.ts'
import { audit } from '../audit/queries.ts'
import { insertMembership } from '../auth/queries.ts'
import { slugOf } from '../auth/rules.ts'
import { lockMembers } from '../groups/queries.ts'
import {
  countTeams,
  createTenant,
  findTeam,
  findTenant,
  insertTeam,
  insertTeamMembers,
  listTeamMembers,
  listTeams,
  lockTenant,
  updateTenant,
} from './queries.ts'
import { tenantTag, toTeam, toTeamDetails, toTenant } from './views.ts'

/** 409 in place of a broken unique index of the tenants. */
function slugConflict(thrown: unknown): unknown {
  return brokenUnique(thrown) === 'tenants_slug_key' ? conflict('The slug is taken') : thrown
}

/** What somebody pays for is not theirs to choose. */
const choosesPlan = ({ plan, max_users, brainbits_monthly }: Body<'tenantCreate'>) =>
  (plan !== undefined && plan !== 'free') || max_users != null || brainbits_monthly != null

/** `POST /api/tenants` */
export const tenantCreate: Handler<'tenantCreate'> = async ({
  body,
  principal,
  services,
  request,
  reply,
}) => {
  if (choosesPlan(body) && !principal.permissions.has('system.admin')) {
    throw forbidden('Only a system administrator may set a plan and its limits')
  }
  const id = randomUUID()
  const userId = principal.user.id
  const row = await services.database
    .tenant(id, userId)
    .transaction()
    .execute(async (trx) => {
      await createTenant(trx, {
        id,
        name: body.name,
        slug: body.slug ?? slugOf(body.name, randomBytes(6).toString('hex')),
        plan: body.plan ?? 'free',
        max_users: body.max_users ?? null,
        brainbits_monthly: body.brainbits_monthly ?? null,
      })
      await insertMembership(trx, id, userId, 'owner')
      await appendChange(trx, { noun: 'tenant', nounId: id, action: 'create', name: body.name })
      await audit(trx, request, {
        action: 'tenant.create',
        userId,
        tenantId: id,
        detail: { name: body.name },
      })
      return findTenant(trx, id)
    })
    .catch((thrown: unknown) => {
      throw slugConflict(thrown)
    })
  const tenant = toTenant(row, 'owner')
  reply.etag(tenantTag(tenant))
  return tenant
}

/** `GET /api/tenants/me` */
export const tenantView: Handler<'tenantView'> = async ({ db, principal, reply }) => {
  const tenant = toTenant(await findTenant(db, principal.tenantId), principal.role)
  reply.etag(tenantTag(tenant))
  return tenant
}

/** `PUT /api/tenants/me` */
export const tenantUpdate: Handler<'tenantUpdate'> = async ({ db, body, principal, request, reply }) => {
  const row = await db
    .transaction()
    .execute(async (trx) => {
      const before = await lockTenant(trx, principal.tenantId)
      requireMatch(request.ifMatch, tenantTag(toTenant(before, principal.role)))
      const changes = {
        ...(body.name !== undefined && body.name !== before.name && { name: body.name }),
        ...(body.slug !== undefined && body.slug !== before.slug && { slug: body.slug }),
      }
      if (Object.keys(changes).length === 0) return before
      await updateTenant(trx, before.id, changes)
      await appendChange(trx, {
        noun: 'tenant',
        nounId: before.id,
        action: 'update',
        name: body.name ?? before.name,
        diff: { fields: Object.keys(changes) },
      })
      return findTenant(trx, before.id)
    })
    .catch((thrown: unknown) => {
      throw slugConflict(thrown)
    })
  const tenant = toTenant(row, principal.role)
  reply.etag(tenantTag(tenant))
  return tenant
}

/** A team with its members; undefined when the tenant has none of this id. */
async function detailsOf(db: Kysely<DB>, id: string) {
  const team = await findTeam(db, id)
  return team && toTeamDetails(team, await listTeamMembers(db, id))
}

/** `GET /api/teams` */
export const tenantTeamList: Handler<'tenantTeamList'> = async ({ db, query, reply }) => {
  const { offset, limit } = query
  const [total, rows] = await Promise.all([countTeams(db), listTeams(db, { offset, limit })])
  reply.page({ offset, limit, total })
  return { total, offset, limit, teams: rows.map(toTeam) }
}

/** `POST /api/teams` */
export const tenantTeamCreate: Handler<'tenantTeamCreate'> = async ({ db, body, principal, reply }) => {
  const id = randomUUID()
  const callerId = principal.user.id
  const memberIds = (body.member_ids ?? []).map((memberId) => memberId.toLowerCase())
  const team = await db.transaction().execute(async (trx) => {
    const content = { id, name: body.name, description: body.description ?? '', created_by: callerId }
    if (!(await insertTeam(trx, content))) throw conflict(`There is a team of that name: ${body.name}`)
    const members = await lockMembers(trx, db.tenantId, memberIds)
    const strangers = memberIds.flatMap((memberId, index) =>
      members.has(memberId)
        ? []
        : [{ pointer: `/member_ids/${index}`, message: `no such user in the tenant: ${memberId}` }],
    )
    if (strangers.length > 0) throw invalidAll(strangers)
    const others = [...members].filter((memberId) => memberId !== callerId)
    await insertTeamMembers(trx, id, [
      { userId: callerId, role: 'lead' },
      ...others.map((userId) => ({ userId, role: 'member' as const })),
    ])
    await appendChange(trx, { noun: 'team', nounId: id, action: 'create', name: body.name })
    return detailsOf(trx, id)
  })
  if (!team) throw new Error('a new team is not there')
  reply.header('Location', `/api/teams/${id}`)
  return team
}

/** `GET /api/teams/{id}` */
export const tenantTeamView: Handler<'tenantTeamView'> = async ({ db, path }) => {
  const team = await detailsOf(db, path.id)
  if (!team) throw notFound('team', path.id)
  return team
}
