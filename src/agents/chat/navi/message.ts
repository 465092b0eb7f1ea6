import type { MessagePart } from '../../../services/models/chat.ts'
import { picture } from '../pictures.ts'

/** A message as a client of the WebSocket sends it. */
export interface NaviMessage {
  readonly content: string
  readonly parts: readonly MessagePart[]
  readonly files: readonly string[]
}

const mostImages = 20
const mostFiles = 50
const longestContent = 1_000_000
/** Reads a frame of type `message`; a sentence where it cannot be one. */
export function readNaviMessage(frame: Readonly<Record<string, unknown>>): NaviMessage | string {
  const { content, images = [], files = [] } = frame
  if (typeof content !== 'string' || content.trim() === '') return 'content must be a text that is not empty'
  if (content.length > longestContent) return `content has at most ${longestContent} characters`
  if (content.includes('\0') || !content.isWellFormed()) return 'content must be valid Unicode without NUL'
  if (images !== null && (!Array.isArray(images) || images.length > mostImages)) {
    return `images must be a list of at most ${mostImages}`
  }
  if (files !== null && (!Array.isArray(files) || files.length > mostFiles)) {
    return `files must be a list of at most ${mostFiles}`
  }
  const pictures: MessagePart[] = []
  for (const [index, given] of (images ?? []).entries()) {
    const part = picture(given)
    if (!part) return `images/${index} must be a JPEG, PNG, GIF or WebP picture in base64`
    pictures.push(part)
  }
  const names: string[] = []
  for (const [index, file] of (files ?? []).entries()) {
    const name: unknown = typeof file === 'object' && file !== null && 'name' in file ? file.name : undefined
    if (typeof name !== 'string' || name === '')
      return `files/${index}/name must be the name of an uploaded file`
    names.push(name)
  }
  return { content, parts: [{ type: 'text', text: content }, ...pictures], files: names }
}
