import type { Template } from '../../templates/rules.ts'
import { keyOrder } from '../entity-file/write.ts'
import { splitFrontmatter } from '../frontmatter.ts'
import { formatBody } from './body.ts'
import { orderedFrontmatter } from './order.ts'

/**
 * An entity file in one style: keys in the template's order (without one, those about the file first), one empty line behind the front matter, and the body as
 * `formatBody` gives it. Byte order mark and line ends stay. A file without front matter is all body. Formatting the
 * result again changes nothing.
 */
export function formatFile(text: string, template: Template | undefined): string {
  const parts = splitFrontmatter(text)
  if (typeof parts === 'string') {
    const crlf = text.includes('\r\n')
    const formatted = formatBody(text)
    return crlf ? formatted.replaceAll('\n', '\r\n') : formatted
  }
  const eol = parts.opening.endsWith('\r\n') ? '\r\n' : '\n'
  const yaml = orderedFrontmatter(parts.yaml, keyOrder(template))
  const body = formatBody(parts.body)
  const rest = (body === '' ? '' : `\n${body}`).replaceAll('\n', eol)
  return `${parts.bom}---${eol}${yaml}---${eol}${rest}`
}
