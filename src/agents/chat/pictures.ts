import type { MessagePart } from '../../services/models/chat.ts'

const dataUrl = /^data:(image\/[a-z0-9.+-]+);base64,/i
const base64 = /^[A-Za-z0-9+/_-]+={0,2}$/

/** The first bytes of pictures that models take, in base64. */
const signatures = [
  ['/9j/', 'image/jpeg'],
  ['iVBORw0KGgo', 'image/png'],
  ['R0lGOD', 'image/gif'],
  ['UklGR', 'image/webp'],
] as const

/** A picture, raw base64 or as a data URL; undefined for what is neither or is no picture that models take. */
export function picture(given: unknown): Extract<MessagePart, { type: 'image' }> | undefined {
  if (typeof given !== 'string') return undefined
  const data = given.replace(dataUrl, '').replace(/\s+/g, '')
  const mime = signatures.find(([start]) => data.startsWith(start))?.[1]
  return mime && base64.test(data) ? { type: 'image', mime, data } : undefined
}
