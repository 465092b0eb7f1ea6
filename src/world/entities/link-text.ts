/** A link that a text spells: `[[Name]]`, `[[type/id|label]]`, `@id`, `@type/id`. */
export interface TextLink {
  readonly kind: 'wiki' | 'mention'
  /** The type as it is written before a slash. */
  readonly type: string | undefined
  /** The name or id as it is written. */
  readonly target: string
  /** Where `target` stands in the text. */
  readonly start: number
  readonly end: number
}

const WIKI = /(?<!!)\[\[([^[\]|\n]{1,400})(?:\|[^[\]\n]*)?\]\]/g
const MENTION = /(?<![\w@/.[\]-])@(?:([a-z][a-z0-9_]{0,63})\/)?([a-z0-9][a-z0-9_]{0,127})(?![\w/@]|[-.]\w)/g

/**
 * The links of a Markdown text in the order in which they stand there; none of those inside code, and no
 * embedded pictures (`![[…]]`). A heading behind `#` or `^` and a folder path are no part of the target.
 */
export function textLinks(text: string): TextLink[] {
  const wiki = text.includes('[[')
  const mention = text.includes('@')
  if (!wiki && !mention) return []
  const found: TextLink[] = []
  if (wiki) for (const match of text.matchAll(WIKI)) found.push(...wikiLink(match))
  if (mention) {
    for (const match of text.matchAll(MENTION)) {
      const [whole, type, target = ''] = match
      const end = match.index + whole.length
      found.push({ kind: 'mention', type, target, start: end - target.length, end })
    }
  }
  if (found.length === 0) return []
  found.sort((a, b) => a.start - b.start)
  return outside(found, codeSpans(text))
}

function wikiLink(match: RegExpExecArray): TextLink[] {
  const written = match[1] ?? ''
  const path = written.replace(/\\$/, '').split(/[#^]/, 1)[0] ?? ''
  const slash = path.lastIndexOf('/')
  const last = path.slice(slash + 1)
  const target = last.trim().replace(/\.md$/i, '')
  if (target === '') return []
  const folders = path.slice(0, Math.max(slash, 0)).trim()
  const type = slash < 0 || folders.includes('/') || folders === '' ? undefined : folders
  const start = match.index + 2 + slash + 1 + (last.length - last.trimStart().length)
  return [{ kind: 'wiki', type, target, start, end: start + target.length }]
}

/** Those of the links, in order, that begin in none of the spans, which are in order too. */
function outside(links: readonly TextLink[], spans: readonly (readonly [number, number])[]): TextLink[] {
  let at = 0
  return links.filter(({ start }) => {
    while (at < spans.length && (spans[at]?.[1] ?? 0) <= start) at++
    const span = spans[at]
    return !span || start < span[0]
  })
}

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/

/** Where code stands in a Markdown text: fenced blocks and inline code, which ends with its paragraph at the latest. */
export function codeSpans(text: string): [number, number][] {
  if (!text.includes('`') && !text.includes('~~~')) return []
  const spans: [number, number][] = []
  let paragraph = 0
  let fence: { mark: string; start: number } | undefined
  let from = 0
  while (from <= text.length) {
    const newline = text.indexOf('\n', from)
    const to = newline < 0 ? text.length : newline
    const line = text.slice(from, to)
    if (fence) {
      const trimmed = line.trim()
      const closes = trimmed.length >= fence.mark.length && trimmed === fence.mark[0]?.repeat(trimmed.length)
      if (closes) {
        spans.push([fence.start, to])
        fence = undefined
        paragraph = to
      }
    } else {
      const mark = FENCE.exec(line)?.[1]
      if (mark !== undefined || line.trim() === '') {
        spans.push(...inlineCode(text, paragraph, from))
        paragraph = to
      }
      if (mark !== undefined) fence = { mark, start: from }
    }
    from = to + 1
  }
  if (fence) spans.push([fence.start, text.length])
  else spans.push(...inlineCode(text, paragraph, text.length))
  return spans
}

/** Each run of backticks up to the next one of the same length. */
function inlineCode(text: string, from: number, to: number): [number, number][] {
  const runs = [...text.slice(from, to).matchAll(/`+/g)].map((match) => ({
    start: from + match.index,
    length: match[0].length,
  }))
  const nextOfLength = new Map<number, number>()
  const partner = new Array<number | undefined>(runs.length)
  for (let index = runs.length - 1; index >= 0; index--) {
    const length = runs[index]?.length ?? 0
    partner[index] = nextOfLength.get(length)
    nextOfLength.set(length, index)
  }
  const spans: [number, number][] = []
  for (let index = 0; index < runs.length; index++) {
    const opening = runs[index]
    const at = partner[index]
    const closing = at === undefined ? undefined : runs[at]
    if (!opening || !closing || at === undefined) continue
    spans.push([opening.start, closing.start + closing.length])
    index = at
  }
  return spans
}
