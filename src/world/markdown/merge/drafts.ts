import type { EntityDraft } from '../entity-file/draft.ts'
import { type BlockMergeResult, mergeBodies } from './blocks.ts'
import { type FieldMergeResult, mergeFieldMaps, mergeValue } from './fields.ts'

/** What both sides changed in different ways. */
export type MergeConflict =
  | { kind: 'field'; path: readonly string[]; base?: unknown; a?: unknown; b?: unknown }
  | { kind: 'block'; line: number; base: string | undefined; a: string; b: string }

export interface DraftMerge {
  /** With the value or text of `a` wherever the two conflict. */
  merged: EntityDraft
  /** Name, status and primary asset first, then the fields of any version. */
  fields: FieldMergeResult[]
  /** The body from its beginning to its end. */
  blocks: BlockMergeResult[]
  conflicts: MergeConflict[]
}

/**
 * Merges two versions of an entity against the one that both come from: by field and by block of the body. Without a
 * base, what is equal merges and what differs conflicts.
 */
export function mergeDrafts(base: EntityDraft | undefined, a: EntityDraft, b: EntityDraft): DraftMerge {
  const known = base !== undefined
  const name = mergeValue(known, base?.name, a.name, b.name, ['name'])
  const status = mergeValue(known, base?.status, a.status, b.status, ['status'])
  const asset = mergeValue(known, base?.primaryAsset, a.primaryAsset, b.primaryAsset, ['primary_asset'])
  const { merged: fields, results } = mergeFieldMaps(base?.fields, a.fields, b.fields)
  const blocks = mergeBodies(base?.markdownBody, a.markdownBody, b.markdownBody)
  const all = [name, status, asset, ...results]
  return {
    merged: {
      name: name.merged as string,
      status: status.merged as string,
      fields,
      markdownBody: blocks.map(({ text }) => text).join(''),
      primaryAsset: asset.merged as string | null,
    },
    fields: all,
    blocks,
    conflicts: [
      ...all
        .filter(({ side }) => side === 'conflict')
        .map(({ path, base: before, a: left, b: right }) => ({
          kind: 'field' as const,
          path,
          ...(before !== undefined && { base: before }),
          ...(left !== undefined && { a: left }),
          ...(right !== undefined && { b: right }),
        })),
      ...blocks
        .filter(({ side }) => side === 'conflict')
        .map(({ line, base: before, a: left, b: right }) => ({
          kind: 'block' as const,
          line,
          base: before,
          a: left,
          b: right,
        })),
    ],
  }
}
