import type { ModelEvent } from './chat.ts'

/** A piece of an answer's text or reasoning. */
export type PlainDelta = Extract<ModelEvent, { type: 'text' | 'reasoning' }>

/** More than any event of plain text has. */
const longestEvent = 64 * 1024
const carriageReturn = 0x0d

/** Members of a chunk, of its delta and of its choice, where there is nothing but plain text. */
const chunkMembers = new Set([
  'id',
  'object',
  'created',
  'model',
  'system_fingerprint',
  'service_tier',
  'provider',
  'obfuscation',
  'choices',
])
const deltaMembers = new Set(['role', 'content', 'reasoning_content', 'reasoning'])
const choiceMembers = new Set(['index', 'delta', 'logprobs', 'finish_reason', 'native_finish_reason'])

function onlyHas(value: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): boolean {
  for (const name in value) if (!known.has(name) && value[name] !== null) return false
  return true
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * What a server-sent event of OpenAI's stream says, if it says nothing but a piece of text or reasoning; undefined for
 * everything else: tool calls, the end, usage, errors, comments, and whatever is new.
 * Format: https://platform.openai.com/docs/api-reference/chat-streaming; `reasoning_content` is DeepSeek's and vLLM's,
 * `reasoning` OpenRouter's.
 */
export function plainDelta(event: string): PlainDelta | undefined {
  if (!event.startsWith('data:') || event.includes('\n')) return undefined
  let chunk: unknown
  try {
    chunk = JSON.parse(event.slice(5))
  } catch {
    return undefined
  }
  if (!isObject(chunk) || !Array.isArray(chunk.choices) || !onlyHas(chunk, chunkMembers)) return undefined
  const [choice, another] = chunk.choices as unknown[]
  if (!isObject(choice) || another !== undefined || choice.finish_reason != null) return undefined
  if (!onlyHas(choice, choiceMembers) || (choice.index ?? 0) !== 0 || choice.logprobs != null)
    return undefined
  const { delta } = choice
  if (!isObject(delta) || !onlyHas(delta, deltaMembers)) return undefined
  const { content, reasoning_content: own, reasoning: other } = delta
  const thought = own ?? other
  if (typeof thought === 'string' && thought !== '') {
    return content == null || content === '' ? { type: 'reasoning', text: thought } : undefined
  }
  if (thought != null && thought !== '') return undefined
  return content == null || typeof content === 'string' ? { type: 'text', text: content ?? '' } : undefined
}

/** All of an event but the JSON string that holds its piece of text. */
interface Frame {
  readonly start: string
  readonly end: string
  readonly type: PlainDelta['type']
}

/** Frames that are looked for in vain before it is given up. */
const mostTries = 8

/** The frame of a plain event, if its text can be told from the rest. */
function frameOf(event: string, { type, text }: PlainDelta): Frame | undefined {
  const literal = JSON.stringify(text)
  const at = event.indexOf(literal)
  if (at < 0 || event.indexOf(literal, at + 1) >= 0) return undefined
  const frame = { start: event.slice(0, at), end: event.slice(at + literal.length), type }
  // The same characters may stand where the text does not.
  const probe = plainDelta(`${frame.start}"?"${frame.end}`)
  return probe?.type === type && probe.text === '?' ? frame : undefined
}

/** What an event says that differs from others of its frame in nothing but its text; undefined if it is not of the frame. */
function withinFrame(event: string, { start, end, type }: Frame): PlainDelta | undefined {
  if (!event.startsWith(start) || !event.endsWith(end)) return undefined
  const literal = event.slice(start.length, event.length - end.length)
  if (literal.length < 2 || !literal.startsWith('"') || !literal.endsWith('"')) return undefined
  try {
    // One JSON string, or it fails.
    return { type, text: JSON.parse(literal) as string }
  } catch {
    return undefined
  }
}

/**
 * Reads the plain beginning of a stream of OpenAI's format, which mostly is all but its last few events. The SDK's own way
 * (three transform streams and a schema check for each token) was measured at four times the cost of everything else that
 * happens to a token; it gets what is left.
 */
export class PlainPrefix {
  #pending: Buffer = Buffer.alloc(0)
  #over = false
  #frame: Frame | undefined
  #tries = mostTries

  /** Events of a stream are alike: only the text of one like the last is looked at. */
  #read(event: string): PlainDelta | undefined {
    const alike = this.#frame && withinFrame(event, this.#frame)
    if (alike) {
      this.#tries = mostTries
      return alike
    }
    const delta = plainDelta(event)
    if (delta && delta.text !== '' && this.#tries > 0) {
      this.#tries--
      this.#frame = frameOf(event, delta)
    }
    return delta
  }

  /** Whether something has come that is not plain: it and all that follows is the rest. */
  get over(): boolean {
    return this.#over
  }

  /** What the next bytes of the body say. */
  push(bytes: Uint8Array): readonly PlainDelta[] {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#pending = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk])
    const deltas: PlainDelta[] = []
    let at = 0
    while (!this.#over) {
      const end = this.#pending.indexOf('\n\n', at)
      if (end < 0) {
        // Lines that end otherwise are for the SDK.
        this.#over = this.#pending.length - at > longestEvent || this.#pending.includes(carriageReturn, at)
        break
      }
      const delta = this.#read(this.#pending.toString('utf8', at, end))
      if (delta === undefined) {
        this.#over = true
        break
      }
      at = end + 2
      if (delta.text !== '') deltas.push(delta)
    }
    this.#pending = this.#pending.subarray(at)
    return deltas
  }

  /** Ends the prefix, as the end of the body does. Returns the bytes that were not read as plain deltas. */
  rest(): Uint8Array {
    this.#over = true
    const rest = this.#pending
    this.#pending = Buffer.alloc(0)
    return rest
  }
}
