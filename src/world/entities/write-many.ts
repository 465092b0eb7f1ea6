import { randomUUID } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChanges } from '../../database/change-log.ts'
import type { EntityDraft } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { creationOf, removalOf, revisionOf, type WriteBy } from './changes.ts'
import { replaceLinks, writeLinks } from './link-rows.ts'
import { entityLinks } from './links.ts'
import type { EntityKey, LockedEntity } from './rows.ts'
import { changedLinks, checkedContent, type NewEntityKey } from './write.ts'
import { countAnew, insertMany, manyOf, recycleMany, reviseMany } from './write-statements.ts'

/** What a write of many tells about each of them. */
export interface WrittenEntity extends EntityKey {
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
}

export interface Creation {
  readonly template: Template
  readonly key: NewEntityKey
  readonly draft: EntityDraft
}

export interface Revision {
  readonly template: Template
  readonly locked: LockedEntity
  readonly draft: EntityDraft
}

/** Rows per statement: a few MB of text. */
const batch = 250
/** With as many at a time, the table may have grown much. */
const many = 50

function* batches<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let from = 0; from < all.length; from += batch) yield all.slice(from, from + batch)
}

const keyText = ({ type, id }: EntityKey) => `${type}/${id}`

/**
 * `createEntity` for many, in few statements. Answers for those that were made; one that exists is left out. All fail
 * together for content that cannot be stored, so check it with `draftProblem` first.
 */
export async function createEntities(
  trx: Transaction<DB>,
  all: readonly Creation[],
  by: WriteBy,
): Promise<WrittenEntity[]> {
  const written: WrittenEntity[] = []
  for (const some of batches(all)) {
    const rows = some.map(({ template, key, draft }) => ({
      ...manyOf(key, checkedContent(template, draft)),
      created_at: key.createdAt,
    }))
    const stamps = await insertMany.run(trx, { rows: JSON.stringify(rows), actorId: by.actorId })
    const versions = new Map(stamps.map((one) => [`${one.entity_type}/${one.entity_id}`, one.version]))
    const made = some.filter(({ key }) => versions.has(keyText(key)))
    await writeLinks(
      trx,
      made.map(({ template, key, draft }) => ({ key, links: entityLinks(template, draft) })),
    )
    await appendChanges(
      trx,
      made.map(({ key, draft }) => creationOf(key, draft, versions.get(keyText(key)) ?? 1, by)),
    )
    for (const { entity_type, entity_id, version, created_at, updated_at } of stamps) {
      written.push({
        type: entity_type,
        id: entity_id,
        version,
        createdAt: created_at,
        updatedAt: updated_at,
      })
    }
  }
  if (all.length >= many) await countAnew.defer(trx, {})
  return written
}

/** `reviseEntity` for many that are locked, each named once; nothing of it waits for the database. */
export async function reviseEntities(
  trx: Transaction<DB>,
  all: readonly Revision[],
  by: WriteBy,
): Promise<WrittenEntity[]> {
  for (const some of batches(all)) {
    const rows = some.map(({ template, locked, draft }) =>
      manyOf(keyOf(locked), checkedContent(template, draft)),
    )
    await reviseMany.defer(trx, { rows: JSON.stringify(rows), actorId: by.actorId })
    await replaceLinks(
      trx,
      some.flatMap(({ template, locked, draft }) => {
        const links = changedLinks(template, locked, draft)
        return links ? [{ key: keyOf(locked), links }] : []
      }),
    )
    await appendChanges(
      trx,
      some.map(({ locked, draft }) => revisionOf(locked, draft, by)),
    )
  }
  return all.map(({ locked }) => ({
    ...keyOf(locked),
    version: locked.version + 1,
    createdAt: locked.created_at,
    updatedAt: locked.now,
  }))
}

/** `removeEntity` for many that are locked; answers their ids in the recycle bin, in the same order. */
export async function removeEntities(
  trx: Transaction<DB>,
  all: readonly LockedEntity[],
  by: WriteBy,
): Promise<string[]> {
  const ids = all.map(() => randomUUID())
  if (all.length === 0) return ids
  const doomed = all.map((locked, index) => ({ ...keyOf(locked), recycle_id: ids[index] }))
  await appendChanges(
    trx,
    all.map((locked, index) => removalOf(locked, ids[index] ?? '', by)),
  )
  await recycleMany.defer(trx, { doomed: JSON.stringify(doomed), actorId: by.actorId })
  return ids
}

const keyOf = ({ entity_type: type, entity_id: id }: LockedEntity): EntityKey => ({ type, id })
