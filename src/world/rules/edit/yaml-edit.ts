import { isDeepStrictEqual } from 'node:util'
import type { FieldMap } from '../../markdown/rules.ts'
import { isYamlPath, readRuleYaml, yamlRegion } from '../source.ts'
import { NotEditable, spliceYaml, type YamlEdit } from './splice.ts'

export { NotEditable, type YamlEdit, type YamlPath } from './splice.ts'

/**
 * The file with the edits made, one after the other, by replacing only their own characters: comments, order,
 * quoting, line ends and everything else stay byte for byte. A Markdown file without front matter gets one.
 *
 * @throws NotEditable for broken YAML, and for a spelling (such as an alias in the way) in which the change would
 *   touch something else.
 */
export function editRuleFile(text: string, path: string, edits: readonly YamlEdit[]): string {
  let now = text
  for (const edit of edits) now = applyEdit(now, path, edit)
  return now
}

function applyEdit(text: string, path: string, edit: YamlEdit): string {
  const read = readRuleYaml(text, path)
  const [problem] = read.problems
  if (problem) throw new NotEditable(problem.message, problem.line)
  // Without the sharing that aliases make, so that a change of two places at once is seen.
  const wanted = JSON.parse(JSON.stringify(read.data)) as FieldMap
  if (!change(wanted, edit)) return text
  if (isDeepStrictEqual(wanted, read.data)) return text
  const eol = /\r\n/.test(text) ? '\r\n' : '\n'
  const region = yamlRegion(text, path)
  if (!region) {
    const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
    const opened = `${bom}---\n---\n${text.length > bom.length ? '\n' : ''}`.replaceAll('\n', eol)
    return applyEdit(opened + text.slice(bom.length), path, edit)
  }
  const yaml = text.slice(region.start, region.end)
  for (const plain of [false, true]) {
    let edited: string | undefined
    try {
      edited = spliceYaml(yaml, edit, plain)
    } catch (error) {
      if (!(error instanceof NotEditable)) throw error
    }
    if (edited === undefined) continue
    const closed = isYamlPath(path) || edited === '' || edited.endsWith('\n') ? edited : `${edited}\n`
    const file = text.slice(0, region.start) + withLineEnds(closed, eol) + text.slice(region.end)
    const after = readRuleYaml(file, path)
    if (after.problems.length === 0 && isDeepStrictEqual(after.data, wanted)) return file
  }
  const line = read.lineOf(edit.path)
  throw new NotEditable('This part is spelled in a way that cannot be edited in place.', line)
}

/** Line ends of what was put in; the file's own are there already. */
function withLineEnds(text: string, eol: string): string {
  return eol === '\n' ? text : text.replaceAll(/(?<!\r)\n/g, eol)
}

/** Makes the change in plain data; false when there is nothing to remove. */
function change(data: FieldMap, { path, value }: YamlEdit): boolean {
  let at: unknown = data
  for (const [index, step] of path.entries()) {
    const last = index === path.length - 1
    if (Array.isArray(at)) {
      const list = at as unknown[]
      const place = Number(step)
      if (!last) at = list[place]
      else if (value === undefined) return list.splice(place, 1).length > 0
      else list[place] = value
    } else if (typeof at === 'object' && at !== null) {
      const map = at as FieldMap
      const key = String(step)
      const own = Object.hasOwn(map, key)
      if (!last) {
        // Absent and empty containers come into being on the way.
        if (!own || map[key] === null || map[key] === undefined) {
          if (value === undefined) return false
          map[key] = typeof path[index + 1] === 'number' ? [] : {}
        }
        at = map[key]
      } else if (value === undefined) {
        if (!own) return false
        delete map[key]
      } else map[key] = value
    } else return false
  }
  return true
}
