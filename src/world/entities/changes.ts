import type { NewChange } from '../../database/change-log.ts'
import type { EntityDraft } from '../markdown/rules.ts'
import { compareVersions } from './compare.ts'
import { draftOf, type EntityKey, type LockedEntity } from './rows.ts'

/** Where a write comes from; it goes into the change log. */
export type WriteOrigin =
  | 'api'
  | 'demo'
  | 'fix'
  | 'folder'
  | 'import'
  | 'merge'
  | 'rename'
  | 'restore'
  | 'rules'
  | 'sync'
  | 'templates'

/** Who writes, on which occasion. */
export interface WriteBy {
  /** Null for the server itself. */
  readonly actorId: string | null
  readonly origin: WriteOrigin
  /** The action in the change log, where it is not `create`, `update` or `delete`. */
  readonly action?: string
}

/** The `diff` of an update in the change log. */
export interface RevisionChange {
  readonly origin: WriteOrigin
  /** The version that the write made. */
  readonly version: number
  /** By path, as `compareVersions` names them; `name`, `status` and `primary_asset` among them. */
  readonly fields: readonly {
    readonly field: string
    readonly change: 'added' | 'removed' | 'changed'
    readonly before?: unknown
    readonly after?: unknown
  }[]
  /** Whether the body changed. */
  readonly body: boolean
}

export const creationOf = (key: EntityKey, draft: EntityDraft, version: number, by: WriteBy): NewChange => ({
  noun: 'entity',
  nounType: key.type,
  nounId: key.id,
  action: by.action ?? 'create',
  name: draft.name,
  diff: { origin: by.origin, version },
})

export function revisionOf(locked: LockedEntity, draft: EntityDraft, by: WriteBy): NewChange {
  const former = draftOf(locked)
  const { fields } = compareVersions(former, draft, { body: false })
  const asset = former.primaryAsset === draft.primaryAsset ? [] : [assetChange(former, draft)]
  const diff: RevisionChange = {
    origin: by.origin,
    version: locked.version + 1,
    fields: [
      ...fields.map(({ path, change, before, after }) => ({ field: path, change, before, after })),
      ...asset,
    ],
    body: former.markdownBody !== draft.markdownBody,
  }
  return {
    noun: 'entity',
    nounType: locked.entity_type,
    nounId: locked.entity_id,
    action: by.action ?? 'update',
    name: draft.name,
    diff,
  }
}

function assetChange({ primaryAsset: before }: EntityDraft, { primaryAsset: after }: EntityDraft) {
  const change =
    before === null ? ('added' as const) : after === null ? ('removed' as const) : ('changed' as const)
  return { field: 'primary_asset', change, before: before ?? undefined, after: after ?? undefined }
}

export const removalOf = (locked: LockedEntity, recycleId: string, by: WriteBy): NewChange => ({
  noun: 'entity',
  nounType: locked.entity_type,
  nounId: locked.entity_id,
  action: by.action ?? 'delete',
  name: locked.name,
  diff: { origin: by.origin, version: locked.version, recycle_id: recycleId },
})
