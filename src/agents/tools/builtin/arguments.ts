import { conflict, invalid } from '../../../http/errors.ts'
import type { JsonObject } from '../../../services/models/chat.ts'
import type { ToolContext } from '../tool.ts'

/** A text argument that the tool's schema requires. */
export function textOf(args: JsonObject, name: string): string {
  const value = args[name]
  if (typeof value !== 'string') throw invalid(`/${name}`, 'must be a text')
  return value
}

/** A text argument, if it is given and not empty. */
export const optionalText = (args: JsonObject, name: string): string | undefined => {
  const value = args[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

export const numberOf = (args: JsonObject, name: string, fallback: number): number =>
  typeof args[name] === 'number' ? args[name] : fallback

/** The conversation in which the tool runs; 409 where there is none. */
export function sessionOf({ sessionId }: ToolContext): string {
  if (sessionId === undefined)
    throw conflict('This tool works on a conversation, and none is named: give session_id')
  return sessionId
}
