import { isDeepStrictEqual } from 'node:util'
import { type StructuredPatchHunk, structuredPatch } from 'diff'
import { type FieldMap, isFieldMap } from '../markdown/rules.ts'
import { ownField, pointerTo } from './fields.ts'

export interface EntityVersion {
  name?: string
  status?: string
  fields: FieldMap
  markdownBody: string
}

export interface FieldChange {
  /** Keys joined with dots, e.g. `hair_color.hex`; `name` and `status` stand beside the fields. */
  path: string
  /** The same place as a JSON pointer, which stays clear when a key holds a dot. */
  pointer: string
  change: 'added' | 'removed' | 'changed'
  before?: unknown
  after?: unknown
}

export interface BodyHunk {
  /** First line, counted from 1, and number of lines in the older body. */
  oldStart: number
  oldLines: number
  newStart: number
  newLines: number
  /** Lines as in a unified diff: the first character is a space, `-`, `+` or `\`. */
  lines: string[]
}

export interface VersionDifference {
  identical: boolean
  fields: FieldChange[]
  body: { identical: boolean; hunks: BodyHunk[] }
}

const CONTEXT_LINES = 3
/** Bodies further apart than this are shown as replaced whole: the search grows with the square of it. */
const MAX_EDITS = 1000

/**
 * What has to change to make version `a` into version `b`. Maps are compared key by key, lists and scalars
 * as wholes; the order of keys does not count. The body is compared line by line, byte for byte; without `body`
 * it is only told whether it differs.
 */
export function compareVersions(
  a: EntityVersion,
  b: EntityVersion,
  { body = true }: { readonly body?: boolean } = {},
): VersionDifference {
  const fields = [...mapChanges(columns(a), columns(b), []), ...mapChanges(a.fields, b.fields, [])]
  const sameBody = a.markdownBody === b.markdownBody
  return {
    identical: fields.length === 0 && sameBody,
    fields,
    body: { identical: sameBody, hunks: sameBody || !body ? [] : bodyHunks(a.markdownBody, b.markdownBody) },
  }
}

function columns({ name, status }: EntityVersion): FieldMap {
  return { ...(name !== undefined && { name }), ...(status !== undefined && { status }) }
}

function mapChanges(a: FieldMap, b: FieldMap, parents: readonly string[]): FieldChange[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])]
  return keys.flatMap((key): FieldChange[] => {
    const path = [...parents, key]
    const place = { path: path.join('.'), pointer: pointerTo(path) }
    const [before, after] = [ownField(a, key), ownField(b, key)]
    if (before === undefined && after === undefined) return []
    if (before === undefined) return [{ ...place, change: 'added', after }]
    if (after === undefined) return [{ ...place, change: 'removed', before }]
    if (isFieldMap(before) && isFieldMap(after)) return mapChanges(before, after, path)
    return isDeepStrictEqual(before, after) ? [] : [{ ...place, change: 'changed', before, after }]
  })
}

function bodyHunks(a: string, b: string): BodyHunk[] {
  const options = { context: CONTEXT_LINES, maxEditLength: MAX_EDITS }
  const patch = structuredPatch('a', 'b', a, b, undefined, undefined, options)
  return patch ? patch.hunks.map(toHunk) : [wholeHunk(a, b)]
}

function toHunk({ oldStart, oldLines, newStart, newLines, lines }: StructuredPatchHunk): BodyHunk {
  return { oldStart, oldLines, newStart, newLines, lines }
}

function wholeHunk(a: string, b: string): BodyHunk {
  const [before, after] = [linesOf(a), linesOf(b)]
  return {
    oldStart: before.length > 0 ? 1 : 0,
    oldLines: before.length,
    newStart: after.length > 0 ? 1 : 0,
    newLines: after.length,
    lines: [...before.map((line) => `-${line}`), ...after.map((line) => `+${line}`)],
  }
}

function linesOf(text: string): string[] {
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  return lines
}
