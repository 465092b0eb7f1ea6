import { type MergedPart, mergeTokens } from './text.ts'

/** One or more neighbouring blocks of the body that share a fate. */
export type BlockMergeResult = MergedPart

/** Merges two bodies by Markdown block: changes of different blocks merge, changes of one block conflict. */
export function mergeBodies(base: string | undefined, a: string, b: string): BlockMergeResult[] {
  return mergeTokens(base === undefined ? undefined : blocksOf(base), blocksOf(a), blocksOf(b), 'merge')
}

const FENCE = /^ {0,3}(`{3,}|~{3,})/
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/
const ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/

/**
 * The blocks of a Markdown text and what separates them: headings, fenced code, list items and runs of other lines,
 * each without its last line end; then line ends and empty lines up to the next block. Joined they are the text.
 */
export function blocksOf(markdown: string): string[] {
  const tokens: string[] = []
  let block = ''
  let gap = ''
  let fence: string | undefined
  const flush = () => {
    if (block !== '') tokens.push(block)
    if (gap !== '') tokens.push(gap)
    ;[block, gap] = ['', '']
  }
  for (const line of markdown.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const end = /\r?\n$/.exec(line)?.[0] ?? ''
    const text = line.slice(0, line.length - end.length)
    if (fence === undefined && text.trim() === '') {
      gap += line
      continue
    }
    const alone = fence === undefined && (HEADING.test(text) || ITEM.test(text) || FENCE.test(text))
    // A line that continues the block takes the line end before it along.
    if (block === '' || /\n[^\n]*\n/.test(gap) || alone || HEADING.test(block)) {
      if (fence === undefined) flush()
    }
    block += gap + text
    gap = end
    const mark = FENCE.exec(text)?.[1]
    if (fence === undefined) fence = mark
    else if (mark?.startsWith(fence) && text.trim() === mark) {
      fence = undefined
      flush()
    }
  }
  flush()
  return tokens
}
