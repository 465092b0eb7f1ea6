import type { CallToolResult, ContentBlock } from '@modelcontextprotocol/sdk/types.js'
import type { ToolResult } from '../tool.ts'

/** Characters of a result that are kept at all. */
const most = 400_000

const bytesOf = (base64: string) => Math.floor((base64.length * 3) / 4)

/** A part of a result as text; of what is no text it is said that it is there. */
function textOf(block: ContentBlock): string {
  switch (block.type) {
    case 'text':
      return block.text
    case 'image':
    case 'audio':
      return `[${block.type} ${block.mimeType}, ${bytesOf(block.data)} bytes, not shown]`
    case 'resource':
      return 'text' in block.resource
        ? `[resource ${block.resource.uri}]\n${block.resource.text}`
        : `[resource ${block.resource.uri}, ${bytesOf(block.resource.blob)} bytes, not shown]`
    case 'resource_link':
      return `[resource ${block.uri}: ${block.title ?? block.name}]`
    default:
      return `[${String((block as { type: unknown }).type)}, not shown]`
  }
}

/** What a tool of an MCP server answered, as the result of one of ours. */
export function toResult(result: CallToolResult): ToolResult {
  const { content = [], structuredContent, isError = false } = result
  const parts = content.map(textOf)
  if (structuredContent !== undefined && !content.some(({ type }) => type === 'text')) {
    parts.unshift(JSON.stringify(structuredContent))
  }
  const text = parts.join('\n\n').replaceAll('\0', '').slice(0, most).toWellFormed()
  if (isError) return { ok: false, text: text === '' ? 'The tool failed without saying why.' : text }
  return { ok: true, text: text === '' ? '(no content)' : text, value: structuredContent ?? text }
}
