import type { Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { pastDeadlocks } from '../../../database/deadlocks.ts'
import { conflict, invalid, invalidAll, notFound } from '../../../http/errors.ts'
import type { Handler } from '../../../http/types.ts'
import { newlyBroken, ruleJudge } from '../../rules/rules.ts'
import { templatesOf } from '../../templates/queries.ts'
import { findHolders } from '../fix-run.ts'
import { ENTITY_ID_MAX, entityIdFromName, entityIdProblem, isEntityId } from '../identity.ts'
import { lockEntity } from '../queries.ts'
import { renameEntity } from '../rename.ts'
import { draftOf } from '../rows.ts'
import { requireTemplate } from '../type.ts'
import { entityTag, requireVersion, toRenaming } from '../views.ts'

/** `POST /api/rename-entity` */
export const entityRename: Handler<'entityRename'> = async ({
  db,
  body,
  principal,
  services,
  request,
  reply,
}) => {
  if (body.new_id === undefined && body.new_name === undefined) {
    throw invalid('/new_id', 'is required, or new_name')
  }
  const template = await requireTemplate(services, db.tenantId, body.entity_type)
  const templates = await templatesOf(services, db.tenantId)
  const type = template.entityType
  const problem = body.new_id === undefined ? undefined : entityIdProblem(body.new_id, reservedEntityIds)
  if (problem !== undefined) throw invalid('/new_id', problem)
  const by = { actorId: principal.user.id, origin: 'rename' } as const
  const judge = await ruleJudge(services, db.tenantId, template, 'update')
  const rename = async (trx: Transaction<DB>) => {
    const locked = await lockEntity(trx, type, body.entity_id)
    if (!locked) throw notFound('entity', `${body.entity_type}/${body.entity_id}`)
    requireVersion(request.ifMatch, locked)
    const wanted = { id: body.new_id ?? locked.entity_id, name: body.new_name ?? locked.name }
    const judged = async (entityId: string) => {
      const now = judge && (await lockEntity(trx, type, entityId))
      return now ? ((await judge(trx, [{ entityId, draft: draftOf(now) }]))[0] ?? []) : []
    }
    const before = await judged(locked.entity_id)
    const done = await renameEntity(trx, templates, template, locked, wanted, by)
    if (!done) throw conflict(`Entity exists already: ${type}/${wanted.id}`)
    const broken = newlyBroken(before, await judged(wanted.id))
    if (broken.length > 0) {
      const pointer = body.new_name === undefined ? '/new_id' : '/new_name'
      throw invalidAll(
        broken.map(({ ruleId, message }) => ({ pointer, message: `${message} (rule ${ruleId})` })),
      )
    }
    return done
  }
  // Who names the entity is known only once it is locked, and is not in one order with it.
  const renamed = await pastDeadlocks(() => db.transaction().execute(rename))
  reply.etag(entityTag(renamed))
  return toRenaming(type, renamed)
}

const MAX_SUGGESTIONS = 3
/** Numbers tried behind an id that is taken. */
const MAX_TRIED = 50

/** `GET /api/check-entity-id/{id}` */
export const entityIdCheck: Handler<'entityIdCheck'> = async ({ db, path, query, services }) => {
  const { id } = path
  const type =
    query.type === undefined ? undefined : await requireTemplate(services, db?.tenantId, query.type)
  const problem = entityIdProblem(id, reservedEntityIds)
  const stem = isEntityId(id) ? id : entityIdFromName(id)
  const candidates = stem === undefined ? [] : [stem, ...numbered(stem)]
  const usable = candidates.filter((one) => entityIdProblem(one, reservedEntityIds) === undefined)
  const holders = db ? await findHolders(db, [id, ...usable], type?.entityType) : []
  const taken = new Set(holders.map((one) => one.entity_id))
  const takenBy = holders.filter((one) => one.entity_id === id)
  const fine = problem === undefined && takenBy.length === 0
  return {
    id,
    well_formed: isEntityId(id),
    reserved: reservedEntityIds.some((word) => word === id),
    problem: problem ?? null,
    available: problem !== undefined ? false : db ? takenBy.length === 0 : null,
    taken_by: takenBy.map(({ entity_type, name }) => ({ entity_type, name })),
    suggestions: fine ? [] : usable.filter((one) => !taken.has(one)).slice(0, MAX_SUGGESTIONS),
  }
}

function numbered(stem: string): string[] {
  return Array.from({ length: MAX_TRIED }, (_, index) => {
    const suffix = `_${index + 2}`
    return stem.slice(0, ENTITY_ID_MAX - suffix.length) + suffix
  })
}
