import type { MessagePart } from '../../../services/models/chat.ts'
import { messageTokens } from '../../../services/models/tokens.ts'
import type { ContextMessage } from './transcript.ts'

/** Characters that the longest parts keep at first, and that even the last resort leaves of each. */
const most = 65_536
const least = 128

/** The beginning and the end of a text, where what matters mostly stands, and how much is missing between them. */
function shortened(text: string, length: number): string {
  if (text.length <= length) return text
  const half = Math.floor(length / 2)
  const missing = `\n[cut: ${text.length - 2 * half} characters]\n`
  return `${text.slice(0, half).toWellFormed()}${missing}${text.slice(-half).toWellFormed()}`
}

function cutPart(part: MessagePart, length: number): MessagePart {
  if (part.type === 'tool_result') return { ...part, result: shortened(part.result, length) }
  if (part.type === 'text') return { ...part, text: shortened(part.text, length) }
  return part
}

/**
 * Messages that fit `room` tokens: the long texts of tools are cut shorter and shorter, then those of everybody. The last step,
 * for what no summary could make small enough; the same messages always come out the same. What still does not fit is left as
 * short as it can be.
 */
export function fitted(messages: readonly ContextMessage[], room: number): readonly ContextMessage[] {
  const fits = (some: readonly ContextMessage[]) =>
    some.reduce((sum, message) => sum + messageTokens(message), 0) <= room
  const cutTo = (tools: number, others: number) =>
    messages.map((message) => {
      const length = message.role === 'tool' ? tools : others
      return { ...message, parts: message.parts.map((part) => cutPart(part, length)) }
    })
  if (fits(messages)) return messages
  for (let length = most; length >= least; length /= 2) {
    const cut = cutTo(length, Number.POSITIVE_INFINITY)
    if (fits(cut)) return cut
  }
  for (let length = most; length > least; length /= 2) {
    const cut = cutTo(least, length)
    if (fits(cut)) return cut
  }
  return cutTo(least, least)
}
