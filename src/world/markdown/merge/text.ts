import { compareRegions, type MergeSide, mergeRegions, type Span } from './regions.ts'

export interface TextConflict {
  /** First line, counted from 1, in the merged text. */
  line: number
  /** Undefined where there was no base. */
  base: string | undefined
  a: string
  b: string
}

export interface TextMerge {
  /** With the text of `a` where the two could not be merged. */
  merged: string
  conflicts: TextConflict[]
}

/** A part of a merge: its tokens as texts. */
export interface MergedPart {
  side: MergeSide
  /** First line, counted from 1, in the merged text. */
  line: number
  /** What the merged text has: of `a` where the two conflict. */
  text: string
  base: string | undefined
  a: string
  b: string
}

/** Merges two versions of a text by lines against the version that both come from. */
export function mergeText(base: string | undefined, a: string, b: string): TextMerge {
  const parts = mergeTokens(
    base === undefined ? undefined : linesOf(base),
    linesOf(a),
    linesOf(b),
    'conflict',
  )
  return {
    merged: parts.map(({ text }) => text).join(''),
    conflicts: parts
      .filter(({ side }) => side === 'conflict')
      .map((part) => ({ line: part.line, base: part.base, a: part.a, b: part.b })),
  }
}

/** Lines with their line ends. */
const linesOf = (text: string): string[] => text.match(/[^\n]*\n|[^\n]+$/g) ?? []

/** The parts of the merged text, in its order; without a base, every difference is a conflict. */
export function mergeTokens(
  base: readonly string[] | undefined,
  a: readonly string[],
  b: readonly string[],
  touching: 'conflict' | 'merge',
): MergedPart[] {
  const regions = base ? mergeRegions(base, a, b, touching) : compareRegions(a, b)
  const text = (tokens: readonly string[], [start, end]: Span) => tokens.slice(start, end).join('')
  let line = 1
  return regions.map((region) => {
    const sides = { a: text(a, region.a), b: text(b, region.b) }
    const merged = region.side === 'b' ? sides.b : sides.a
    const part = {
      side: region.side,
      line,
      text: merged,
      base: base && text(base, region.base),
      ...sides,
    }
    line += merged.split('\n').length - 1
    return part
  })
}
