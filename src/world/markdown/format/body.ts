import { isDeepStrictEqual } from 'node:util'
import type { Nodes, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const parser = unified().use(remarkParse).use(remarkGfm)

/** Larger texts are only given their line ends: parsing one takes seconds. */
const MAX_CHARACTERS = 512 * 1024

/**
 * A Markdown text in one style: one empty line between blocks, `-` for bullets (`*` for a list right behind another),
 * no spaces at line ends but the two of a line break, one line end at the end. Everything else, links and code above
 * all, stays as it is written, and the text means the same: what would change its blocks is not done.
 */
export function formatBody(markdown: string): string {
  const text = ended(markdown.replaceAll('\r\n', '\n'))
  if (text.length > MAX_CHARACTERS) return text
  const before = parser.parse(text)
  for (const change of [bulleted(text, before), text]) {
    const formatted = ended(spaced(change, change === text ? before : parser.parse(change)))
    if (isDeepStrictEqual(shapeOf(parser.parse(formatted)), shapeOf(before))) return formatted
  }
  return text
}

const ended = (text: string) => {
  const trimmed = text.replace(/^(?:[ \t]*\n)+/, '').trimEnd()
  return trimmed === '' ? '' : `${trimmed}\n`
}

const childrenOf = (node: Nodes): RootContent[] => ('children' in node ? node.children : [])

/** The text with `-` and `*` for all bullets. */
function bulleted(text: string, root: Root): string {
  const marks: { at: number; mark: string }[] = []
  const walk = (node: Nodes): void => {
    let last: string | undefined
    for (const child of childrenOf(node)) {
      const mark = child.type === 'list' && !child.ordered ? (last === '-' ? '*' : '-') : undefined
      if (child.type === 'list' && mark !== undefined) {
        for (const item of child.children) marks.push({ at: item.position?.start.offset ?? -1, mark })
      }
      last = mark
      walk(child)
    }
  }
  walk(root)
  const letters = text.split('')
  for (const { at, mark } of marks) if (/^[-*+]$/.test(letters[at] ?? '')) letters[at] = mark
  return letters.join('')
}

/** The text with one empty line between its blocks and without spaces at line ends, outside code and HTML. */
function spaced(text: string, root: Root): string {
  const lines = text.split('\n')
  const kept = new Set<number>()
  const walk = (node: Nodes): void => {
    if (node.type === 'code' || node.type === 'html') {
      const { start, end } = node.position ?? { start: { line: 1 }, end: { line: 0 } }
      for (let line = start.line; line <= end.line; line++) kept.add(line - 1)
    }
    childrenOf(node).forEach(walk)
  }
  walk(root)
  const begins = new Set<number>()
  root.children.forEach((block, index) => {
    const before = root.children[index - 1]
    // Definitions stand one below the other.
    const together = block.type === 'definition' && before?.type === 'definition'
    if (index > 0 && !together) begins.add((block.position?.start.line ?? 0) - 1)
  })
  const result: string[] = []
  lines.forEach((line, index) => {
    if (kept.has(index)) {
      if (begins.has(index) && result.at(-1) !== '') result.push('')
      result.push(line)
      return
    }
    const next = begins.has(index + 1) ? '' : (lines[index + 1] ?? '')
    const hardBreak = / {2,}$/.test(line) && line.trim() !== '' && next.trim() !== ''
    const trimmed = line.replace(/[ \t]+$/, '') + (hardBreak ? '  ' : '')
    if (begins.has(index) && result.at(-1) !== '') result.push('')
    if (trimmed !== '' || result.at(-1) !== '') result.push(trimmed)
  })
  return result.join('\n')
}

/** The tree without positions and without spaces at line ends, which are no text. */
function shapeOf(node: Nodes): unknown {
  const { position: _position, ...rest } = node as Nodes & { position?: unknown }
  const texts = Object.entries(rest).filter(([, value]) => typeof value === 'string')
  return {
    ...rest,
    ...Object.fromEntries(texts.map(([key, value]) => [key, String(value).replace(/[ \t]+$/gm, '')])),
    ...('children' in node && { children: childrenOf(node).map(shapeOf) }),
  }
}
