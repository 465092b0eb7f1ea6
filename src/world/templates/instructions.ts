import { readFrontmatter, spliceFrontmatter } from '../markdown/rules.ts'

const KEY = 'generation_instructions'

const OPENING = /^\uFEFF?---[ \t]*\r?\n/
const CLOSING = /^---[ \t]*(?:\r?\n|$(?![\s\S]))/m

/**
 * A template's text with other instructions, null for none: only the lines of that key change. Undefined for a text
 * without front matter that can be edited in place, such as a flow map.
 */
export function withInstructions(text: string, instructions: string | null): string | undefined {
  const { data, problems } = readFrontmatter(text)
  const opening = OPENING.exec(text)?.[0]
  if (problems.length > 0 || opening === undefined) return undefined
  const rest = text.slice(opening.length)
  const end = CLOSING.exec(rest)?.index
  if (end === undefined) return undefined

  const { [KEY]: present, ...others } = data
  const same = typeof present === 'string' && present.trim() === instructions?.trim()
  if (same || (present === undefined && instructions === null)) return text
  // With a line end at its end a text of several lines is the plain block that people write.
  const lines = instructions?.includes('\n') ? `${instructions.trimEnd()}\n` : instructions
  const wanted = lines === null || lines === undefined ? others : { ...data, [KEY]: lines }
  const order = ['template_version', 'template_category', 'ui_icon', 'ui_color', KEY]
  const yaml = spliceFrontmatter(rest.slice(0, end), data, wanted, order)
  return yaml === undefined ? undefined : opening + yaml + rest.slice(end)
}
