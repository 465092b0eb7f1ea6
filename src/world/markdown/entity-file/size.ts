import { type FieldMap, MAX_FRONTMATTER } from '../frontmatter.ts'
import { mapText } from './yaml-text.ts'

/** What the front matter may hold beside the fields: keys about the file, the name, the status, a picture. */
const HEAD_CHARACTERS = 8 * 1024
const LONGEST = MAX_FRONTMATTER - HEAD_CHARACTERS
/** Characters of YAML that one of JSON makes at most: an item 32 levels deep has a line with its indent. */
const MOST_GROWTH = 40

/** Whether a file with these fields can be read again: its front matter is bounded. */
export function fitsFile(fields: FieldMap): boolean {
  const { length } = JSON.stringify(fields)
  if (length * MOST_GROWTH <= LONGEST) return true
  if (length > 2 * LONGEST) return false
  const yaml = mapText(Object.entries(fields))
  // Line ends may be CRLF.
  return yaml.length + (yaml.match(/\n/g)?.length ?? 0) <= LONGEST
}
