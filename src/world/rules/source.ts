import { type FieldMap, readFrontmatter } from '../markdown/rules.ts'

/** Where the YAML of a rule file stands in its text. */
export interface YamlRegion {
  /** Offset of its first character. */
  start: number
  /** Offset behind its last character, at the start of a line or the end of the text. */
  end: number
}

export interface ReadYaml {
  data: FieldMap
  /** What stands below the front matter; empty for a YAML file. */
  body: string
  /** Undefined for a Markdown file without front matter. */
  region: YamlRegion | undefined
  /** Lines counted from 1 in the file. */
  problems: { line: number; message: string }[]
  lineOf(path: readonly (string | number)[]): number
}

export const isYamlPath = (path: string) => /\.ya?ml$/i.test(path)

/** The YAML of a rule file: its front matter, or all of a `.yaml` file up to the end of its first document. */
export function yamlRegion(text: string, path: string): YamlRegion | undefined {
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  if (!isYamlPath(path)) {
    const opening = /^---[ \t]*\r?\n/.exec(text.slice(bom))
    if (!opening) return undefined
    const start = bom + opening[0].length
    const closing = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m.exec(text.slice(start))
    return closing ? { start, end: start + closing.index } : undefined
  }
  // A document may begin with comments and a marker; what stands before the marker stays out of it.
  const marker = /^(?:[ \t]*(?:#[^\n]*)?\r?\n|%[^\n]*\n)*---[ \t]*(?:#[^\n]*)?\r?\n/.exec(text.slice(bom))
  const start = bom + (marker?.[0].length ?? 0)
  const next = /^(?:---|\.\.\.)(?:[ \t].*)?(?:\r?\n|$(?![\s\S]))/m.exec(text.slice(start))
  return { start, end: next ? start + next.index : text.length }
}

/** Reads the YAML of a rule file; never throws. A Markdown file without front matter has no data and no problem. */
export function readRuleYaml(text: string, path: string): ReadYaml {
  const region = yamlRegion(text, path)
  const plain = text.startsWith('\uFEFF') ? text.slice(1) : text
  if (!region) {
    const opened = /^---[ \t]*\r?\n/.test(plain)
    const problems = opened ? [{ line: 1, message: 'The front matter has no closing "---" line.' }] : []
    return { data: {}, body: plain, region: undefined, problems, lineOf: () => 1 }
  }
  const yaml = text.slice(region.start, region.end)
  const before = text.slice(0, region.start).split('\n').length - 1
  const wrapped = `---\n${yaml}${yaml === '' || yaml.endsWith('\n') ? '' : '\n'}---\n`
  const read = readFrontmatter(wrapped)
  // The wrapping line stands for the lines before the region.
  const toFile = (line: number) => Math.max(1, line - 1 + before)
  const blank = !/^[ \t]*[^\s#]/m.test(yaml)
  const rest = isYamlPath(path) ? text.slice(region.end) : ''
  const problems = blank ? [] : read.problems.map(({ line, message }) => ({ line: toFile(line), message }))
  if (rest.replace(/^(?:---|\.\.\.).*$/gm, '').trim() !== '') {
    const line = text.slice(0, region.end).split('\n').length
    problems.push({ line, message: 'Only the first YAML document of the file is read.' })
  }
  return {
    data: read.data,
    body: isYamlPath(path) ? '' : text.slice(region.end).replace(/^---[ \t]*(?:\r?\n|$)/, ''),
    region,
    problems,
    lineOf: (at) => toFile(read.lineOf(at)),
  }
}
