import { isDeepStrictEqual } from 'node:util'
import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import { type FieldMap, isFieldMap } from '../frontmatter.ts'
import { entryText, indented } from './yaml-text.ts'

interface Edit {
  start: number
  end: number
  text: string
}

/** A map in the text and where its entries stand. */
interface Scope {
  text: string
  eol: string
  indent: string
  edits: Edit[]
  /** Keys in the order in which new ones are put. */
  order: readonly string[]
}

/**
 * The text of a front matter (without its `---` lines) in which the changed keys of the top-level map have their new
 * values. Lines of other keys, comments and blank lines stay byte for byte; a nested block map is changed key by key.
 * Undefined where the text cannot be edited in place: a flow map, or none.
 */
export function spliceFrontmatter(
  text: string,
  before: FieldMap,
  after: FieldMap,
  order: readonly string[],
): string | undefined {
  const root = parseDocument(text, { uniqueKeys: false, resolveKnownTags: false }).contents
  if (!isMap(root) || root.flow || root.anchor !== undefined || root.items.length === 0) return undefined
  const scope: Scope = {
    text,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
    indent: indentAt(text, keyStart(root.items[0])),
    edits: [],
    order,
  }
  editMap(scope, root, before, after, touchedByAnchors(root, before, after))
  return applyEdits(scope)
}

/** The entries of a block map in the text, each with its lines; undefined for a flow map, anchors or aliases. */
export function entryPlaces(text: string): { key: string; start: number; end: number }[] | undefined {
  const root = parseDocument(text, { uniqueKeys: false, resolveKnownTags: false }).contents
  if (!isMap(root) || root.flow) return undefined
  let anchored = false
  visit(root, {
    Node(_, node) {
      anchored ||= isAlias(node) || ('anchor' in node && node.anchor !== undefined)
    },
  })
  if (anchored) return undefined
  return (root.items as Pair[]).map((pair) => ({ key: keyOf(pair), ...region(text, pair) }))
}

function applyEdits({ text, edits }: Scope): string {
  let result = ''
  let at = 0
  // Stable: insertions at one place stay in the order in which they were made, before what is replaced there.
  for (const edit of edits.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text
    at = Math.max(at, edit.end)
  }
  return result + text.slice(at)
}

const keyOf = (pair: Pair): string => (isScalar(pair.key) ? String(pair.key.value) : '')

const keyStart = (pair: Pair | undefined): number =>
  pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0

const isNode = (value: unknown): value is YAMLMap | YAMLSeq | Scalar | Alias =>
  isMap(value) || isSeq(value) || isScalar(value) || isAlias(value)

const lineStart = (text: string, offset: number) => text.lastIndexOf('\n', offset - 1) + 1

const indentAt = (text: string, offset: number) =>
  /^[ \t]*/.exec(text.slice(lineStart(text, offset)))?.[0] ?? ''

/** End of the value itself, without a comment behind it. */
function valueEnd(text: string, pair: Pair): number {
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0
  const range = isNode(pair.value) ? pair.value.range : undefined
  const end = Math.max(keyEnd, range?.[1] ?? 0)
  return end > keyEnd ? end : Math.max(end, text.indexOf(':', keyEnd) + 1)
}

/** The whole lines of an entry, with the comment behind its value. */
function region(text: string, pair: Pair): { start: number; end: number } {
  const end = valueEnd(text, pair)
  if (text[end - 1] === '\n') return { start: lineStart(text, keyStart(pair)), end }
  const newline = text.indexOf('\n', end)
  return { start: lineStart(text, keyStart(pair)), end: newline === -1 ? text.length : newline + 1 }
}

/**
 * Keys that must be written anew though their value stays: they use an anchor that a changed entry defines. The
 * changed keys are among them.
 */
function touchedByAnchors(root: YAMLMap, before: FieldMap, after: FieldMap): Set<string> {
  const rewritten = new Set<string>()
  const defined = new Map<string, Set<string>>()
  const used = new Map<string, Set<string>>()
  for (const pair of root.items as Pair[]) {
    const key = keyOf(pair)
    const anchors = new Set<string>()
    const aliases = new Set<string>()
    if (!isNode(pair.value)) continue
    visit(pair.value, {
      Node(_, node) {
        if (isAlias(node)) aliases.add(node.source)
        else if ('anchor' in node && node.anchor !== undefined) anchors.add(node.anchor)
      },
    })
    defined.set(key, anchors)
    used.set(key, aliases)
    const changed = !Object.hasOwn(after, key) || !isDeepStrictEqual(before[key], after[key])
    if (changed && anchors.size + aliases.size > 0) rewritten.add(key)
  }
  for (let grown = true; grown; ) {
    grown = false
    const gone = new Set([...rewritten].flatMap((key) => [...(defined.get(key) ?? [])]))
    for (const [key, aliases] of used) {
      if (rewritten.has(key) || ![...aliases].some((anchor) => gone.has(anchor))) continue
      rewritten.add(key)
      grown = true
    }
  }
  return rewritten
}

function editMap(
  scope: Scope,
  map: YAMLMap,
  before: FieldMap,
  after: FieldMap,
  rewritten: ReadonlySet<string>,
): void {
  const { text, edits } = scope
  const pairs = new Map((map.items as Pair[]).map((pair) => [keyOf(pair), pair]))
  for (const [key, pair] of pairs) {
    if (!Object.hasOwn(after, key)) edits.push({ ...region(text, pair), text: '' })
    else if (rewritten.has(key)) edits.push(rewrite(scope, pair, key, after[key]))
    else if (!isDeepStrictEqual(before[key], after[key]))
      changeValue(scope, pair, key, before[key], after[key])
  }
  // New keys, each behind the nearest one that the order puts before it.
  const added = Object.keys(after).filter((key) => !pairs.has(key))
  const rank = new Map(scope.order.map((key, index) => [key, index]))
  const ranked = added.toSorted((a, b) => (rank.get(a) ?? Infinity) - (rank.get(b) ?? Infinity) || 0)
  for (const key of ranked) {
    const at = insertionPoint(scope, pairs, rank.get(key))
    const lines = indented(entryText(key, after[key]), scope.indent, scope.eol)
    const missing = at > 0 && text[at - 1] !== '\n' ? scope.eol : ''
    edits.push({ start: at, end: at, text: missing + lines })
  }
}

function insertionPoint(scope: Scope, pairs: ReadonlyMap<string, Pair>, rank: number | undefined): number {
  if (rank !== undefined) {
    for (let index = rank - 1; index >= 0; index--) {
      const pair = pairs.get(scope.order[index] ?? '')
      if (pair) return region(scope.text, pair).end
    }
  }
  const last = [...pairs.values()].at(-1)
  return last ? region(scope.text, last).end : 0
}

/** The entry written anew, in the style that it had; the comment on the key's line stays where there is one. */
function rewrite(scope: Scope, pair: Pair, key: string, value: unknown): Edit {
  const { text, indent, eol } = scope
  const place = region(text, pair)
  const old = pair.value
  const flow = (isMap(old) || isSeq(old)) && old.flow === true
  const lines = indented(entryText(key, value, flow ? 'flow' : 'block'), indent, eol)
  const comment = commentOf(scope, pair)
  if (comment === '') return { ...place, text: lines }
  // Behind `key:` of a block collection or behind a value on one line; a block scalar takes it in its head.
  const first = lines.indexOf(eol)
  const head = lines.slice(0, first)
  const plain = first === lines.length - eol.length
  const block = head.endsWith(':') || / [|>][+-]?\d?[+-]?$/.test(head)
  return { ...place, text: plain || block ? `${head}${comment}${lines.slice(first)}` : lines }
}

/** The comment of an entry with the space before it: behind its value, or behind the colon. */
function commentOf({ text }: Scope, pair: Pair): string {
  const end = valueEnd(text, pair)
  const behind = text[end - 1] === '\n' ? '' : (/^[ \t]+#[^\r\n]*/.exec(text.slice(end))?.[0] ?? '')
  if (behind !== '') return behind
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0
  const line = /^[ \t]*:(?:[ \t]+[|>][-+0-9]*)?([ \t]+#[^\r\n]*)/.exec(text.slice(keyEnd))
  return line?.[1] ?? ''
}

function changeValue(scope: Scope, pair: Pair, key: string, before: unknown, after: unknown): void {
  const { edits } = scope
  const old = pair.value
  if (isMap(old) && !old.flow && old.items.length > 0 && isFieldMap(before) && isFieldMap(after)) {
    const kept = (old.items as Pair[]).some((item) => Object.hasOwn(after, keyOf(item)))
    const indent = indentAt(scope.text, keyStart(old.items[0] as Pair))
    if (kept && indent.length > scope.indent.length) {
      const inner = { ...scope, indent, order: [] }
      editMap(inner, old, before, after, new Set())
      return
    }
  }
  if (isSeq(old) && !old.flow && Array.isArray(before) && Array.isArray(after)) {
    if (changeItems(scope, pair, before, after)) return
  }
  edits.push(rewrite(scope, pair, key, after))
}

/** Changes a block list item by item between the parts that stay at its beginning and end. */
function changeItems(scope: Scope, pair: Pair, before: unknown[], after: unknown[]): boolean {
  const { text, edits, eol } = scope
  const seq = pair.value
  if (!isSeq(seq) || seq.anchor !== undefined || after.length === 0) return false
  // Each item from its dash line to the dash line of the next.
  const starts = seq.items.map((item) => (isNode(item) ? lineStart(text, item.range?.[0] ?? 0) : -1))
  if (starts.length !== before.length || starts.some((start, index) => start <= (starts[index - 1] ?? -1))) {
    return false
  }
  const dashes = starts.map((start) => /^([ \t]*)- ?/.exec(text.slice(start))?.[1])
  const [indent] = dashes
  if (indent === undefined || dashes.some((one) => one !== indent)) return false
  const end = region(text, pair).end
  let head = 0
  while (head < before.length && head < after.length && isDeepStrictEqual(before[head], after[head])) head++
  let tail = 0
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    isDeepStrictEqual(before[before.length - 1 - tail], after[after.length - 1 - tail])
  )
    tail++
  const place = (index: number) => starts[index] ?? end
  const made = after.slice(head, after.length - tail)
  const lines = made.length === 0 ? '' : entryText('x', made)
  const shown = /^x:\n(?: {2})?- /.test(lines) ? lines.slice(3) : undefined
  if (made.length > 0 && shown === undefined) return false
  const first = place(head)
  const missing = first > 0 && text[first - 1] !== '\n' ? eol : ''
  const body = indented((shown ?? '').replace(/^ {2}/gm, ''), indent, eol)
  edits.push({ start: first, end: Math.max(first, place(before.length - tail)), text: missing + body })
  return true
}
