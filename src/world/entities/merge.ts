import { type EntityDraft, type MergeConflict, type MergeSide, mergeDrafts } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { ownField } from './fields.ts'
import type { GivenVersion } from './versions.ts'

export interface MergedVersions {
  readonly merged: EntityDraft
  /** Those that are not the same in every version. */
  readonly fields: readonly {
    readonly path: readonly string[]
    readonly side: MergeSide
    readonly base?: unknown
    readonly a?: unknown
    readonly b?: unknown
    readonly merged?: unknown
  }[]
  readonly blocks: readonly {
    readonly side: MergeSide
    readonly text: string
    readonly base?: string | undefined
    readonly a?: string | undefined
    readonly b?: string | undefined
  }[]
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Joins two versions against the one that both come from. What a version does not give is as in the base, or as in
 * the other version where there is none; without a base, a field that only one version has is taken from it.
 */
export function mergeVersions(
  template: Template,
  base: GivenVersion | undefined,
  a: GivenVersion,
  b: GivenVersion,
): MergedVersions {
  const from = base && complete(template, base, {})
  const [left, right] = [complete(template, a, from ?? b), complete(template, b, from ?? a)]
  if (from) {
    const { merged, fields, blocks, conflicts } = mergeDrafts(from, left, right)
    return { merged, fields: fields.filter(({ side }) => side !== 'unchanged'), blocks, conflicts }
  }
  const { merged, fields, blocks, conflicts } = mergeDrafts(
    undefined,
    { ...left, fields: { ...onlyIn(right, left), ...left.fields } },
    { ...right, fields: { ...onlyIn(left, right), ...right.fields } },
  )
  const added = (side: 'a' | 'b', one: EntityDraft, other: EntityDraft) =>
    Object.entries(onlyIn(one, other)).map(([key, value]) => ({
      path: [key],
      side,
      [side]: value,
      merged: value,
    }))
  return {
    merged,
    fields: [
      ...fields.filter(({ side }) => side !== 'unchanged'),
      ...added('a', left, right),
      ...added('b', right, left),
    ],
    blocks,
    conflicts,
  }
}

function complete(template: Template, given: GivenVersion, other: Partial<GivenVersion>): EntityDraft {
  return {
    name: given.name ?? other.name ?? '',
    status: given.status ?? other.status ?? template.status,
    fields: given.fields,
    markdownBody: given.markdownBody ?? other.markdownBody ?? '',
    primaryAsset: given.primaryAsset === undefined ? (other.primaryAsset ?? null) : given.primaryAsset,
  }
}

const onlyIn = (one: EntityDraft, other: EntityDraft) =>
  Object.fromEntries(Object.entries(one.fields).filter(([key]) => ownField(other.fields, key) === undefined))
