import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { invalid } from '../../http/errors.ts'
import type { EntityDraft } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { creationOf, removalOf, revisionOf, type WriteBy } from './changes.ts'
import { replaceLinks, writeLinks } from './link-rows.ts'
import { entityLinks } from './links.ts'
import {
  draftOf,
  type EntityContent,
  type EntityKey,
  type EntityRow,
  type LockedEntity,
  rowOf,
} from './rows.ts'
import { draftProblem } from './settle.ts'
import { validateEntity } from './validate.ts'
import { insertOne, recycleMany, reviseOne, valuesOf } from './write-statements.ts'

/** A new entity's key, and when it was made, where that was not now. */
export interface NewEntityKey extends EntityKey {
  readonly createdAt?: Date | undefined
}

/**
 * Content with what the template finds wrong about it; an entity may be stored while it is not valid.
 * @throws invalid for what neither a row nor a file can hold.
 */
export function checkedContent(template: Template, draft: EntityDraft): EntityContent {
  const problem = draftProblem(draft)
  if (problem) throw invalid(problem.pointer, problem.message)
  const { name, status, fields, markdownBody, primaryAsset } = draft
  return { name, status, fields, markdownBody, primaryAsset, problems: validateEntity(template, draft) }
}

/**
 * Stores a new entity with its links, and records it in the change log; undefined when the id exists. An id that was
 * used before goes on with the version after its last one, so that no version and no ETag ever means two contents.
 */
export async function createEntity(
  trx: Transaction<DB>,
  template: Template,
  key: NewEntityKey,
  draft: EntityDraft,
  by: WriteBy,
): Promise<EntityRow | undefined> {
  const content = checkedContent(template, draft)
  const values = valuesOf(content)
  const { type, id, createdAt = null } = key
  const [stamp] = await insertOne.run(trx, { type, id, createdAt, actorId: by.actorId, ...values })
  if (!stamp) return undefined
  await writeLinks(trx, [{ key, links: entityLinks(template, draft) }])
  await appendChange(trx, creationOf(key, draft, stamp.version, by))
  return rowOf(key, content, values.fields, stamp)
}

/**
 * Replaces the content of a locked entity, keeps the former content as a revision, and records what changed. Nothing
 * of it waits for the database: all of it travels with the next statement or the COMMIT. Returns the row as it will be.
 */
export async function reviseEntity(
  trx: Transaction<DB>,
  template: Template,
  locked: LockedEntity,
  draft: EntityDraft,
  by: WriteBy,
): Promise<EntityRow> {
  const key = { type: locked.entity_type, id: locked.entity_id }
  const content = checkedContent(template, draft)
  const values = valuesOf(content)
  await reviseOne.defer(trx, { ...key, ...values, actorId: by.actorId })
  const links = changedLinks(template, locked, draft)
  if (links) await replaceLinks(trx, [{ key, links }])
  await appendChange(trx, revisionOf(locked, draft, by))
  const stamp = { version: locked.version + 1, created_at: locked.created_at, updated_at: locked.now }
  return rowOf(key, content, values.fields, stamp)
}

/** The links of the new content, if they are others than those of the former. */
export function changedLinks(template: Template, locked: LockedEntity, draft: EntityDraft) {
  const sameBody = locked.markdown_body === draft.markdownBody
  const [before, after] = [draftOf(locked), draft].map((one) =>
    entityLinks(template, sameBody ? { fields: one.fields, markdownBody: '' } : one),
  )
  if (JSON.stringify(before) === JSON.stringify(after)) return undefined
  return entityLinks(template, draft)
}

/** Moves a locked entity to the recycle bin, whole; returns the id it has there. Nothing of it waits for the database. */
export async function removeEntity(trx: Transaction<DB>, locked: LockedEntity, by: WriteBy): Promise<string> {
  const recycleId = randomUUID()
  const doomed = [{ type: locked.entity_type, id: locked.entity_id, recycle_id: recycleId }]
  await appendChange(trx, removalOf(locked, recycleId, by))
  await recycleMany.defer(trx, { doomed: JSON.stringify(doomed), actorId: by.actorId })
  return recycleId
}
