import { diffIndices } from 'node-diff3'

/** Which version a part of the merged result has: `both` made the same change. */
export type MergeSide = 'unchanged' | 'a' | 'b' | 'both' | 'conflict'

/** From the first token, counted from 0, to the one behind the last. */
export type Span = readonly [number, number]

export interface MergedRegion {
  side: MergeSide
  /** Empty where there is no base. */
  base: Span
  a: Span
  b: Span
}

/** More tokens than this between the first and the last change are compared as one: the search is quadratic. */
const MAX_TOKENS = 4000

interface Hunk {
  side: 'a' | 'b'
  /** In the base. */
  from: Span
  /** In the side. */
  to: Span
}

/**
 * Regions in which two versions of a sequence differ from their base, and those between. Changes conflict where they
 * overlap, or insert at the same place; with `touching: 'conflict'` also where they meet.
 */
export function mergeRegions(
  base: readonly string[],
  a: readonly string[],
  b: readonly string[],
  touching: 'conflict' | 'merge',
): MergedRegion[] {
  const hunks = [...hunksOf(base, a, 'a'), ...hunksOf(base, b, 'b')]
  hunks.sort((x, y) => x.from[0] - y.from[0] || x.from[1] - y.from[1])
  const regions: MergedRegion[] = []
  // Ends of what has been told of each sequence.
  let [atBase, atA, atB] = [0, 0, 0]
  const advance = (to: number) => {
    if (to <= atBase) return
    const length = to - atBase
    regions.push({
      side: 'unchanged',
      base: [atBase, to],
      a: [atA, atA + length],
      b: [atB, atB + length],
    })
    ;[atBase, atA, atB] = [to, atA + length, atB + length]
  }
  for (let index = 0; index < hunks.length; ) {
    const [first] = hunks.slice(index, index + 1)
    if (!first) break
    const group = [first]
    let span: Span = first.from
    for (index++; index < hunks.length; index++) {
      const next = hunks[index]
      if (!next || !meets(span, next.from, touching)) break
      group.push(next)
      span = [span[0], Math.max(span[1], next.from[1])]
    }
    advance(span[0])
    const endA = atA + span[1] - span[0] + growth(group, 'a')
    const endB = atB + span[1] - span[0] + growth(group, 'b')
    const region = { base: span, a: [atA, endA] as const, b: [atB, endB] as const }
    regions.push({ ...region, side: sideOf(group, a.slice(...region.a), b.slice(...region.b)) })
    ;[atBase, atA, atB] = [span[1], endA, endB]
  }
  advance(base.length)
  return regions
}

/** Where two versions without a base are equal, and where they differ: each difference is a conflict. */
export function compareRegions(a: readonly string[], b: readonly string[]): MergedRegion[] {
  const regions: MergedRegion[] = []
  let [atA, atB] = [0, 0]
  const push = (side: MergeSide, endA: number, endB: number) => {
    if (endA > atA || endB > atB) regions.push({ side, base: [0, 0], a: [atA, endA], b: [atB, endB] })
    ;[atA, atB] = [endA, endB]
  }
  for (const { from, to } of hunksOf(a, b, 'b')) {
    push('unchanged', from[0], to[0])
    push('conflict', from[1], to[1])
  }
  push('unchanged', a.length, b.length)
  return regions
}

function meets([start, end]: Span, [nextStart, nextEnd]: Span, touching: 'conflict' | 'merge'): boolean {
  if (touching === 'conflict') return nextStart <= end
  if (nextStart === nextEnd) return nextStart < end ? nextStart > start : start === end && nextStart === end
  return nextStart < end
}

function sideOf(group: readonly Hunk[], a: readonly string[], b: readonly string[]): MergeSide {
  const [side] = new Set(group.map((hunk) => hunk.side)).size === 1 ? group.map((hunk) => hunk.side) : []
  if (side) return side
  return a.length === b.length && a.every((token, index) => token === b[index]) ? 'both' : 'conflict'
}

const growth = (group: readonly Hunk[], side: 'a' | 'b') =>
  group
    .filter((hunk) => hunk.side === side)
    .reduce((sum, { from, to }) => sum + (to[1] - to[0]) - (from[1] - from[0]), 0)

/** What `side` changed, after taking off what it has in common with the base at both ends. */
function hunksOf(base: readonly string[], changed: readonly string[], side: 'a' | 'b'): Hunk[] {
  let head = 0
  while (head < base.length && head < changed.length && base[head] === changed[head]) head++
  let tail = 0
  const room = Math.min(base.length, changed.length) - head
  while (tail < room && base[base.length - 1 - tail] === changed[changed.length - 1 - tail]) tail++
  const before = base.slice(head, base.length - tail)
  const after = changed.slice(head, changed.length - tail)
  if (before.length + after.length === 0) return []
  if (before.length === 0 || after.length === 0 || before.length + after.length > MAX_TOKENS) {
    return [{ side, from: [head, head + before.length], to: [head, head + after.length] }]
  }
  return diffIndices(before, after).map(({ buffer1, buffer2 }) => ({
    side,
    from: [head + buffer1[0], head + buffer1[0] + buffer1[1]],
    to: [head + buffer2[0], head + buffer2[0] + buffer2[1]],
  }))
}
