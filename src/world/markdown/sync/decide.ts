import { isDeepStrictEqual } from 'node:util'
import type { LockedEntity } from '../../entities/rules.ts'
import { draftOf } from '../../entities/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { readEntityFile } from '../entity-file/read.ts'
import { writeEntityFile } from '../entity-file/write.ts'
import { type MergeConflict, mergeDrafts } from '../merge/drafts.ts'
import type { ConflictDetail, NewConflict } from './conflicts.ts'
import type { ReadUnit } from './units.ts'

/** A row as a run sees it. */
export interface Row {
  readonly locked: LockedEntity
  readonly updatedAt: Date
  /** The text that was imported and is not in the folder yet. */
  readonly importedText?: string | undefined
}

/** What to do so that file and row become the same. `write` says that the file has to follow the row afterwards. */
export type Decision =
  | { readonly do: 'nothing' }
  | { readonly do: 'forget' }
  | { readonly do: 'create'; readonly draft: EntityDraft; readonly createdAt: Date | undefined }
  | { readonly do: 'revise'; readonly draft: EntityDraft; readonly write: boolean }
  /** The file's text is the new base; its content is the row's already, or the row's is to be written. */
  | { readonly do: 'adopt'; readonly write: boolean }
  | { readonly do: 'write' }
  | { readonly do: 'delete' }
  | { readonly do: 'remove' }
  | { readonly do: 'conflict'; readonly conflict: NewConflict }

/** The row as the file would say it. */
export const textOf = ({ template, key, base }: ReadUnit, row: Row, over?: string): string =>
  writeEntityFile(over ?? base?.text, template, key.id, draftOf(row.locked), {
    created: row.locked.created_at,
    updated: row.updatedAt,
  })

/** The content of the base; undefined where the sides never agreed. */
const baseDraft = ({ base, template, key }: ReadUnit): EntityDraft | undefined =>
  base && readEntityFile(base.text, template, { entityId: key.id }).draft

/** Compares the three sides of an entity. Neither side is ever given up: what does not fit is a conflict. */
export function decide(unit: ReadUnit, row: Row | undefined): Decision {
  const { base, file } = unit
  if (file === undefined && !row) return base ? { do: 'forget' } : { do: 'nothing' }
  if (file === undefined && row) {
    if (!base) return { do: 'write' }
    const same = base.syncedVersion === row.locked.version || sameDrafts(baseDraft(unit), draftOf(row.locked))
    return same ? { do: 'delete' } : conflictOf(unit, row, 'file_deleted', [])
  }
  if (!row) {
    if (file === 'same') return { do: 'remove' }
    if (!base && file) return { do: 'create', draft: file.draft, createdAt: file.createdAt }
    return conflictOf(unit, undefined, 'database_deleted', [])
  }
  if (file === 'same' || file === undefined) return { do: 'write' }
  return merge(unit, row, file.draft)
}

function merge(unit: ReadUnit, row: Row, fileDraft: EntityDraft): Decision {
  const rowDraft = draftOf(row.locked)
  const { merged, conflicts } = mergeDrafts(baseDraft(unit), fileDraft, rowDraft)
  if (conflicts.length > 0) {
    return conflictOf(unit, row, unit.base ? 'both_changed' : 'both_created', conflicts.map(toDetail))
  }
  const ofFile = sameDrafts(merged, fileDraft)
  if (sameDrafts(merged, rowDraft)) return { do: 'adopt', write: !ofFile }
  return { do: 'revise', draft: merged, write: !ofFile }
}

function conflictOf(
  unit: ReadUnit,
  row: Row | undefined,
  reason: NewConflict['reason'],
  details: readonly ConflictDetail[],
): Decision {
  const { key, path, base, file } = unit
  const fileText = file === 'same' ? (base?.text ?? null) : (file?.text.text ?? null)
  const databaseText = row ? textOf(unit, row, base?.text ?? fileText ?? undefined) : null
  const baseText = base?.text ?? null
  return { do: 'conflict', conflict: { reason, path, key, baseText, fileText, databaseText, details } }
}

export const sameDrafts = (a: EntityDraft | undefined, b: EntityDraft): boolean =>
  a !== undefined && isDeepStrictEqual(a, b)

function toDetail(one: MergeConflict): ConflictDetail {
  const where =
    one.kind === 'field'
      ? one.path.map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
      : `line ${one.line} of the text`
  const { base, a: file, b: database } = one
  return {
    where,
    ...(base !== undefined && { base }),
    ...(file !== undefined && { file }),
    ...(database !== undefined && { database }),
  }
}
