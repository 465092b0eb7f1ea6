import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import type { EntityDraft } from '../markdown/rules.ts'
import { moveShares } from '../sharing/queries.ts'
import type { Template, TemplateRegistry } from '../templates/rules.ts'
import { type RevisionChange, revisionOf, type WriteBy } from './changes.ts'
import { isEntityId, nameKey } from './identity.ts'
import { replaceLinks } from './link-rows.ts'
import { lockEntities } from './queries.ts'
import { type Renaming, renameInDraft } from './rename-draft.ts'
import { findPicturing, pathRenamer } from './rename-paths.ts'
import { findSources, isTaken, moveEntity, reachOf } from './rename-rows.ts'
import { draftOf, type EntityKey, type LockedEntity } from './rows.ts'
import { changedLinks, checkedContent } from './write.ts'
import { reviseEntities } from './write-many.ts'
import { reviseOne, valuesOf } from './write-statements.ts'

/** What a renaming changed. */
export interface Renamed {
  readonly before: { readonly id: string; readonly name: string }
  readonly after: { readonly id: string; readonly name: string }
  readonly version: number
  readonly references: readonly { key: EntityKey; name: string; fields: string[]; body: boolean }[]
}

/** Entities whose content is held at once. */
const batch = 250

/**
 * Gives a locked entity a new id and name, and lets everything that names it follow. Undefined when the id is taken.
 */
export async function renameEntity(
  trx: Transaction<DB>,
  templates: TemplateRegistry,
  template: Template,
  locked: LockedEntity,
  wanted: { readonly id: string; readonly name: string },
  by: WriteBy,
): Promise<Renamed | undefined> {
  const key = { type: locked.entity_type, id: locked.entity_id }
  const renaming = await renamingOf(trx, template, locked, wanted)
  if (!renaming) return undefined
  const version = await renameItself(trx, template, locked, renaming, by)
  if (version === undefined) return undefined
  if (wanted.id !== key.id) await moveShares(trx, key, wanted.id)
  const names = [key.id, nameKey(locked.name)].filter((one) => one !== undefined)
  const renamed = { type: key.type, id: wanted.id }
  const sources = inOrder([
    ...(await findSources(trx, renamed, names)),
    ...(wanted.id === key.id ? [] : await findPicturing(trx, template, renamed, key.id)),
  ])
  const references = []
  for (let from = 0; from < sources.length; from += batch) {
    const some = await lockEntities(trx, sources.slice(from, from + batch))
    const revisions = some.flatMap((one) => {
      const its = templates.resolve(one.entity_type)
      const draft = its && renameInDraft(its, draftOf(one), renaming)
      return its && draft && !sameContent(draft, one) ? [{ template: its, locked: one, draft }] : []
    })
    await reviseEntities(trx, revisions, by)
    for (const { locked: one, draft } of revisions) {
      const { fields, body } = revisionOf(one, draft, by).diff as RevisionChange
      const source = { type: one.entity_type, id: one.entity_id }
      references.push({ key: source, name: one.name, fields: fields.map(({ field }) => field), body })
    }
  }
  return { before: renaming.before, after: renaming.after, version, references }
}

const sameContent = (draft: EntityDraft, locked: LockedEntity) =>
  draft.fields === locked.fields &&
  draft.markdownBody === locked.markdown_body &&
  draft.primaryAsset === locked.primary_asset

/** Each once, in the order in which entities are locked. */
const inOrder = (keys: readonly EntityKey[]): EntityKey[] => {
  const byText = new Map(keys.map((key) => [`${key.type}/${key.id}`, key]))
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, key]) => key)
}

async function renamingOf(
  trx: Transaction<DB>,
  template: Template,
  { entity_type: type, entity_id: id, name }: LockedEntity,
  after: { readonly id: string; readonly name: string },
): Promise<Renaming | undefined> {
  if (after.id !== id && (await isTaken(trx, { type, id: after.id }))) return undefined
  const reach = await reachOf(trx, { type, id }, nameKey(name))
  const key = nameKey(after.name)
  const leads =
    key !== undefined && !isEntityId(key)
      ? (await reachOf(trx, { type, id: after.id }, key)).untypedName
      : key === after.id
  return { type, before: { id, name }, after, reach, leads, paths: pathRenamer(template, id, after.id) }
}

/** The version that the entity has then; undefined when another one took the id meanwhile. */
async function renameItself(
  trx: Transaction<DB>,
  template: Template,
  locked: LockedEntity,
  renaming: Renaming,
  by: WriteBy,
): Promise<number | undefined> {
  const { type, before, after } = renaming
  const draft = { ...renameInDraft(template, draftOf(locked), renaming), name: after.name }
  const content = valuesOf(checkedContent(template, draft))
  await reviseOne.defer(trx, { type, id: before.id, ...content, actorId: by.actorId })
  const links = changedLinks(template, locked, draft)
  if (links) await replaceLinks(trx, [{ key: { type, id: before.id }, links }])
  let version = locked.version + 1
  if (after.id !== before.id) {
    try {
      version = await moveEntity(trx, { type, id: before.id }, after.id, version)
    } catch (error) {
      if (brokenUnique(error) === undefined) throw error
      return undefined
    }
  }
  const change = revisionOf(locked, draft, { action: 'rename', ...by })
  const diff = change.diff as RevisionChange
  const idChange = { field: 'entity_id', change: 'changed', before: before.id, after: after.id } as const
  const fields = after.id === before.id ? diff.fields : [idChange, ...diff.fields]
  await appendChange(trx, { ...change, nounId: after.id, diff: { ...diff, version, fields } })
  return version
}
