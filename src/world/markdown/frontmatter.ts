import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml'

/** A map as it comes out of YAML or JSON; read it with `Object.hasOwn`, its keys are a user's. */
export type FieldMap = Record<string, unknown>

export type FrontmatterProblemKind = 'no_opening' | 'no_closing' | 'yaml' | 'not_a_map'

export interface FrontmatterProblem {
  kind: FrontmatterProblemKind
  /** An English sentence without the position. */
  message: string
  /** Line in the file, counted from 1. */
  line: number
}

export interface Frontmatter {
  /** The map between the `---` lines; empty when there are problems. */
  data: FieldMap
  /** Everything after the closing line, byte for byte; the whole text when there is no front matter. */
  body: string
  problems: FrontmatterProblem[]
  /** Line in the file (from 1) of the key that `path` names, or of its nearest parent that exists. */
  lineOf(path: readonly (string | number)[]): number
}

/** Larger front matter is refused unread: a YAML parser needs about a second for a hostile MiB. */
export const MAX_FRONTMATTER = 256 * 1024
/** Each alias costs a walk over the document, so their number is bounded, not only their weight. */
const MAX_ALIASES = 100
const MAX_DEPTH = 64

/** The parts of a file, which put together give it again byte for byte. */
export interface FrontmatterParts {
  /** A byte order mark, or nothing. */
  bom: string
  /** The first `---` line with its line end. */
  opening: string
  yaml: string
  /** The second `---` line with its line end, which the end of the file may lack. */
  closing: string
  body: string
}

/** Cuts a file at its `---` lines, or says which of them is missing. */
export function splitFrontmatter(text: string): FrontmatterParts | 'no_opening' | 'no_closing' {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const opening = /^---[ \t]*(?:\r?\n|$)/.exec(text.slice(bom.length))?.[0]
  if (opening === undefined) return 'no_opening'
  const rest = text.slice(bom.length + opening.length)
  const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(rest)
  if (!closing) return 'no_closing'
  return {
    bom,
    opening,
    yaml: rest.slice(0, closing.index),
    closing: closing[0],
    body: rest.slice(closing.index + closing[0].length),
  }
}

/**
 * Reads a Markdown file with YAML front matter. Never throws: the four ways to be wrong (no opening line, no
 * closing line, bad YAML, not a map) are each reported as their own kind. A byte order mark and CRLF line
 * ends are accepted. Dates stay text (YAML 1.2 core schema), duplicate keys, custom tags, alias bombs,
 * cyclic aliases and non-finite numbers are YAML problems.
 */
export function readFrontmatter(text: string): Frontmatter {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text
  const fail = (kind: FrontmatterProblemKind, message: string, line: number, body = source): Frontmatter => ({
    data: {},
    body,
    problems: [{ kind, message, line }],
    lineOf: () => 1,
  })

  const parts = splitFrontmatter(source)
  if (parts === 'no_opening') return fail(parts, 'The file does not start with a "---" line.', 1)
  if (parts === 'no_closing') return fail(parts, 'The front matter has no closing "---" line.', 1)
  const { yaml, body } = parts

  if (yaml.length > MAX_FRONTMATTER) {
    return fail('yaml', `The front matter is longer than ${MAX_FRONTMATTER} characters.`, 1, body)
  }
  const lines = new LineCounter()
  const document = parseDocument(yaml, {
    lineCounter: lines,
    prettyErrors: false,
    resolveKnownTags: false,
    // The parser's own check for duplicate keys is quadratic; `structureProblems` does it.
    uniqueKeys: false,
  })
  const lineAt = (offset: number | undefined) => lines.linePos(offset ?? 0).line + 1
  // An unknown tag is only a warning to the parser; the type that it asked for would be lost.
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    kind: 'yaml' as const,
    message: sentence(error.message),
    line: lineAt(error.pos[0]),
  }))
  if (syntax.length > 0) return { ...fail('yaml', '', 1, body), problems: syntax.slice(0, 20) }

  const structure = structureProblem(document)
  if (structure) return fail('yaml', structure.message, lineAt(structure.offset), body)
  let data: unknown
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES })
  } catch (error) {
    return fail('yaml', sentence(error instanceof Error ? error.message : String(error)), 2, body)
  }
  const value = valueProblem(data)
  if (value) return fail('yaml', value, 2, body)
  if (!isFieldMap(data)) {
    return fail('not_a_map', 'The front matter must be a map of keys to values.', 2, body)
  }
  return { data, body, problems: [], lineOf: (path) => lineAt(offsetOf(document, path)) }
}

/** True for a plain map; false for lists, null and scalars. */
export function isFieldMap(value: unknown): value is FieldMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sentence(message: string): string {
  const first = message.split('\n')[0] ?? message
  return /[.!?]$/.test(first) ? first : `${first}.`
}

interface StructureProblem {
  message: string
  offset: number | undefined
}

/** The first thing that the parser accepts and a field map cannot hold. */
function structureProblem(document: Document.Parsed): StructureProblem | undefined {
  let found: StructureProblem | undefined
  let aliases = 0
  const report = (message: string, offset: number | undefined) => {
    found = { message, offset }
    return visit.BREAK
  }
  visit(document, {
    Node(_, node, ancestors) {
      const offset = node.range?.[0]
      if (ancestors.length > MAX_DEPTH * 2) return report('The values are nested too deeply.', offset)
      if (isAlias(node) && ++aliases > MAX_ALIASES) return report('There are too many aliases.', offset)
      if (!isMap(node)) return
      const seen = new Set<string>()
      for (const { key } of node.items) {
        if (!isScalar(key)) return report('A key must be a plain text.', offset)
        const name = String(key.value)
        if (seen.has(name)) return report(`The key "${name}" appears twice.`, key.range?.[0])
        seen.add(name)
      }
    },
  })
  return found
}

/** A sentence for what JSON cannot carry: a value that contains itself, or a number that is not finite. */
function valueProblem(value: unknown, ancestors: readonly unknown[] = []): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'A number must be finite.'
  if (typeof value !== 'object' || value === null) return undefined
  if (ancestors.includes(value)) return 'A value must not contain itself.'
  const inner = [...ancestors, value]
  for (const child of Object.values(value)) {
    const problem = valueProblem(child, inner)
    if (problem) return problem
  }
  return undefined
}

function offsetOf(document: Document.Parsed, path: readonly (string | number)[]): number | undefined {
  let node: unknown = document.contents
  let offset: number | undefined
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      if (!pair) break
      offset = isScalar(pair.key) ? pair.key.range?.[0] : offset
      node = pair.value
    } else if (isSeq(node)) {
      const item: unknown = node.items[Number(step)]
      if (isMap(item) || isSeq(item) || isScalar(item)) offset = item.range?.[0]
      node = item
    } else break
  }
  return offset
}
