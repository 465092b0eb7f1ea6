import {
  Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'

/** Why a file's text cannot be edited in place; it can still be replaced as a whole. */
export class NotEditable extends Error {
  override name = 'NotEditable'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

/** Where a value stands: keys of maps and indexes of lists. */
export type YamlPath = readonly (string | number)[]

/** One change: `undefined` removes the key or the item; an index behind the last one adds an item. */
export interface YamlEdit {
  readonly path: YamlPath
  readonly value: unknown
}

/**
 * YAML with one change made by replacing only its own characters. `plain` writes the new value as JSON, which fits in
 * more places. The caller reads the result again: an odd spelling may come out wrong here.
 *
 * @throws NotEditable where there is no way.
 */
export function spliceYaml(yaml: string, { path, value }: YamlEdit, plain: boolean): string {
  const document = parseDocument(yaml, {
    keepSourceTokens: true,
    prettyErrors: false,
    resolveKnownTags: false,
    uniqueKeys: false,
  })
  const root: unknown = document.contents
  if (root === null || (isScalar(root) && root.value === null)) {
    return appendLines(yaml, pairText(String(path[0]), nest(path.slice(1), value), '', plain))
  }
  if (!isMap(root)) throw new NotEditable('not a map', 1)
  let node: YAMLMap | YAMLSeq = root
  let holder: { pair: Pair; map: YAMLMap } | undefined
  for (const [index, step] of path.entries()) {
    const rest = path.slice(index + 1)
    if (isMap(node)) {
      const map: YAMLMap = node
      const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) return addPair(yaml, map, String(step), nest(rest, value), plain)
      if (rest.length === 0) {
        return value === undefined
          ? removePair(yaml, map, pair, holder)
          : setValue(yaml, map, pair, value, plain)
      }
      const inner: unknown = pair.value
      if (isMap(inner) || isSeq(inner)) {
        const empty = inner.items.length === 0
        if (empty) return setValue(yaml, map, pair, nest(rest, value), plain)
        node = inner
        holder = { pair, map }
      } else return setValue(yaml, map, pair, nest(rest, value), plain)
    } else {
      const seq: YAMLSeq = node
      const place = Number(step)
      const item: unknown = seq.items[place]
      if (rest.length > 0) {
        if (!isMap(item) && !isSeq(item)) throw new NotEditable('not a map', 1)
        node = item
        continue
      }
      if (value === undefined) return removeItem(yaml, seq, place, holder, plain)
      if (item === undefined) return addItem(yaml, seq, value, plain)
      const [start, end] = extent(yaml, item as Node)
      return yaml.slice(0, start) + JSON.stringify(value) + yaml.slice(end)
    }
  }
  throw new NotEditable('nothing to edit', 1)
}

/** The value inside the containers that a path below it names. */
function nest(path: YamlPath, value: unknown): unknown {
  return path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }),
    value,
  )
}

/** Characters of a node's value, without the blank lines that a block value may end with. */
function extent(yaml: string, node: Node): [number, number] {
  const [start, stop] = node.range ?? [0, 0]
  let end = stop
  while (end > start && /[\s]/.test(yaml.charAt(end - 1))) end--
  return [start, end]
}

const lineStart = (yaml: string, at: number) => yaml.lastIndexOf('\n', at - 1) + 1
/** Behind the line feed of the line that holds `at`, or the end of the text. */
const lineEnd = (yaml: string, at: number) => {
  const end = yaml.indexOf('\n', at)
  return end === -1 ? yaml.length : end + 1
}

/** Where the line after a node begins; a comment behind its value stays with it. */
function afterNode(yaml: string, node: Node): number {
  const [, end] = extent(yaml, node)
  return lineEnd(yaml, end)
}

const columnOf = (yaml: string, at: number) => at - lineStart(yaml, at)

function insertLines(yaml: string, at: number, lines: string): string {
  const before = yaml.slice(0, at)
  const glue = before === '' || before.endsWith('\n') ? '' : '\n'
  return before + glue + lines + yaml.slice(at)
}

const appendLines = (yaml: string, lines: string) => insertLines(yaml, yaml.length, lines)

/** `key: value` as block YAML below an indentation, ending with a line feed; `plain` writes the value as JSON. */
function pairText(key: string, value: unknown, indent: string, plain: boolean): string {
  const text = plain
    ? `${new Document(key).toString().trimEnd()}: ${JSON.stringify(value)}\n`
    : new Document({ [key]: value }).toString({ lineWidth: 0 })
  return indented(text, indent)
}

const indented = (text: string, indent: string) => text.replaceAll(/^(?=[^\n])/gm, indent)

const startOf = (node: unknown): number =>
  isScalar(node) || isMap(node) || isSeq(node) ? (node.range?.[0] ?? 0) : 0

const isFlow = (node: YAMLMap | YAMLSeq) => node.flow === true

function addPair(yaml: string, map: YAMLMap, key: string, value: unknown, plain: boolean): string {
  const last = map.items.at(-1)
  if (!last) {
    const [start, end] = extent(yaml, map)
    return yaml.slice(0, start) + JSON.stringify({ [key]: value }) + yaml.slice(end)
  }
  if (isFlow(map)) {
    const at = endOfPair(yaml, last)
    return `${yaml.slice(0, at)}, ${JSON.stringify(key)}: ${JSON.stringify(value)}${yaml.slice(at)}`
  }
  const indent = ' '.repeat(columnOf(yaml, startOf(map.items[0]?.key)))
  return insertLines(yaml, lineEnd(yaml, endOfPair(yaml, last)), pairText(key, value, indent, plain))
}

/** The node of a pair's value; null where nothing is written. */
function spelledValue({ value }: Pair): Node | null {
  if (isScalar(value) && value.value === null && (value.source ?? '') === '') return null
  return value as Node | null
}

/** Behind the last character of a pair: of its value, or of the colon where it has none. */
function endOfPair(yaml: string, pair: Pair): number {
  const value = spelledValue(pair)
  const keyEnd = (pair.key as Node).range?.[1] ?? 0
  const colon = yaml.indexOf(':', keyEnd) + 1
  return value?.range ? Math.max(colon, extent(yaml, value)[1]) : colon
}

function setValue(yaml: string, map: YAMLMap, pair: Pair, value: unknown, plain: boolean): string {
  const key = pair.key as Node
  const colon = yaml.indexOf(':', key.range?.[1] ?? 0) + 1
  const end = endOfPair(yaml, pair)
  const old = spelledValue(pair)
  const start = old?.range ? Math.max(colon, extent(yaml, old)[0]) : colon
  const indent = ' '.repeat(columnOf(yaml, startOf(map.items[0]?.key)))
  if (isFlow(map) || plain) {
    // What stands between the colon and the value, such as a comment, stays only where it can.
    const from = yaml.slice(colon, start).includes('\n') ? colon : start
    const gap = yaml.slice(colon, from) === '' ? ' ' : ''
    return `${yaml.slice(0, from)}${gap}${JSON.stringify(value)}${yaml.slice(end)}`
  }
  // Two levels deep a value has the indentation that it needs below the key; the key's own spelling stays.
  const fresh = pairText('k', value, indent, false).slice(indent.length + 'k:'.length)
  const inline = fresh.trimEnd()
  const singleLine = !inline.includes('\n') && !yaml.slice(colon, end).includes('\n')
  if (singleLine) {
    const gap = start === colon ? ' ' : ''
    return yaml.slice(0, start) + gap + inline.trimStart() + yaml.slice(end)
  }
  const comment = /^[ \t]*#[^\n]*/.exec(yaml.slice(end))?.[0] ?? ''
  // A key without a value keeps its line, and a collection begins on the next one.
  if (end === colon && fresh.startsWith('\n')) return insertLines(yaml, lineEnd(yaml, colon), fresh.slice(1))
  // A comment behind the old value would become part of a block text.
  if (comment !== '' && inline.includes('\n')) throw new NotEditable('comment in the way', 1)
  return yaml.slice(0, colon) + inline + yaml.slice(end)
}

function removePair(
  yaml: string,
  map: YAMLMap,
  pair: Pair,
  holder: { pair: Pair; map: YAMLMap } | undefined,
): string {
  const index = map.items.indexOf(pair)
  const next = map.items[index + 1]
  const before = map.items[index - 1]
  const start = startOf(pair.key)
  if (map.items.length === 1) {
    if (holder) return setValue(yaml, holder.map, holder.pair, {}, true)
    const from = lineStart(yaml, start)
    return yaml.slice(0, from) + yaml.slice(lineEnd(yaml, endOfPair(yaml, pair)))
  }
  if (isFlow(map)) {
    return before
      ? yaml.slice(0, endOfPair(yaml, before)) + yaml.slice(endOfPair(yaml, pair))
      : yaml.slice(0, start) + yaml.slice(startOf(next?.key))
  }
  // The first key of a list item shares its line with the dash.
  const ownLine = yaml.slice(lineStart(yaml, start), start).trim() === ''
  if (!ownLine) return yaml.slice(0, start) + yaml.slice(startOf(next?.key))
  return yaml.slice(0, lineStart(yaml, start)) + yaml.slice(lineEnd(yaml, endOfPair(yaml, pair)))
}

/** Offset of the dash of a list item. */
function dashOf(seq: YAMLSeq, place: number): number {
  const token = seq.srcToken
  if (token?.type === 'block-seq') {
    for (const part of token.items[place]?.start ?? []) if (part.type === 'seq-item-ind') return part.offset
  }
  throw new NotEditable('no dash', 1)
}

function addItem(yaml: string, seq: YAMLSeq, value: unknown, plain: boolean): string {
  const last = seq.items.at(-1) as Node
  if (isFlow(seq)) {
    const [, end] = extent(yaml, last)
    return `${yaml.slice(0, end)}, ${JSON.stringify(value)}${yaml.slice(end)}`
  }
  const dash = dashOf(seq, 0)
  const indent = ' '.repeat(columnOf(yaml, dash))
  const text = plain ? `- ${JSON.stringify(value)}\n` : new Document([value]).toString({ lineWidth: 0 })
  return insertLines(yaml, afterNode(yaml, last), indented(text, indent))
}

function removeItem(
  yaml: string,
  seq: YAMLSeq,
  place: number,
  holder: { pair: Pair; map: YAMLMap } | undefined,
  plain: boolean,
): string {
  const item = seq.items[place] as Node
  if (isFlow(seq)) {
    const [start, end] = extent(yaml, item)
    const before = seq.items[place - 1] as Node | undefined
    const next = seq.items[place + 1] as Node | undefined
    if (before) return yaml.slice(0, extent(yaml, before)[1]) + yaml.slice(end)
    return next
      ? yaml.slice(0, start) + yaml.slice(extent(yaml, next)[0])
      : yaml.slice(0, start) + yaml.slice(end)
  }
  const from = lineStart(yaml, dashOf(seq, place))
  const to = afterNode(yaml, item)
  if (seq.items.length > 1 || !holder) return yaml.slice(0, from) + yaml.slice(to)
  // Nothing would be left below the key, which then means null rather than an empty list.
  const colon = yaml.indexOf(':', (holder.pair.key as Node).range?.[1] ?? 0) + 1
  const kept = plain ? '' : yaml.slice(colon, from)
  return `${yaml.slice(0, colon)} []${kept === '' ? '\n' : kept}${yaml.slice(to)}`
}
