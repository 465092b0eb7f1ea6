import type { JsonObject } from '../../../services/models/chat.ts'
import type { Tool, ToolResult } from '../tool.ts'

/** A result as the model and `/api/tools/exec` get it. */
export const json = (value: unknown): string => JSON.stringify(value, null, 1)

/** A result of which the model reads the JSON. */
export const result = (value: unknown): ToolResult => ({ ok: true, text: json(value), value })

/** A built-in tool. Nothing but the named parameters is accepted. */
export const basicTool = (
  tool: Omit<Tool, 'type' | 'source' | 'parameters'> & {
    readonly properties: JsonObject
    readonly required?: readonly string[]
  },
): Tool => {
  const { properties, required = [], ...rest } = tool
  return {
    ...rest,
    parameters: { type: 'object', additionalProperties: false, required, properties },
    type: 'basic',
    source: 'Built in',
  }
}
