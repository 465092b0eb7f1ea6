import type { components } from '../../../../generated/contract.ts'
import { invalid } from '../../../http/errors.ts'
import { FetchRefused, guardedFetch } from '../../../services/guarded-fetch.ts'
import type { MessagePart } from '../../../services/models/chat.ts'
import { picture } from '../pictures.ts'

type Message = components['schemas']['ChatRequestMessage']

/** Bytes of a picture that is fetched. */
const largestPicture = 10 * 1024 * 1024
const fetchMs = 15_000
/** Pictures that one request may have fetched. */
const mostFetched = 20

/** Reads the contents of messages; pictures elsewhere are fetched past the guard. */
export class MessageReader {
  readonly #allow: readonly string[]
  readonly #signal: AbortSignal
  #fetched = 0

  /** `allow`: private places that pictures may come from. */
  constructor(allow: readonly string[], signal: AbortSignal) {
    this.#allow = allow
    this.#signal = signal
  }

  /** The parts of the message at `index` of the request. Throws 422 for a picture that is none or cannot be had. */
  async parts({ content }: Message, index: number): Promise<readonly MessagePart[]> {
    if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', text: content }]
    const parts: MessagePart[] = []
    for (const [at, part] of content.entries()) {
      const pointer = `/messages/${index}/content/${at}`
      if (part.type === 'text') {
        if (part.text) parts.push({ type: 'text', text: part.text })
      } else {
        if (!part.image_url) throw invalid(`${pointer}/image_url`, 'is required for a part of type image_url')
        parts.push(await this.#picture(part.image_url.url, `${pointer}/image_url/url`))
      }
    }
    return parts
  }

  async #picture(url: string, pointer: string): Promise<MessagePart> {
    if (/^data:/i.test(url)) {
      const part = picture(url)
      if (!part) throw invalid(pointer, 'must be a JPEG, PNG, GIF or WebP picture in base64')
      return part
    }
    if (!/^https?:\/\//i.test(url)) throw invalid(pointer, 'must be a data, http or https URL')
    if (++this.#fetched > mostFetched) {
      throw invalid(pointer, `at most ${mostFetched} pictures of one request are fetched`)
    }
    const bytes = await this.#fetch(url).catch((error: unknown) => {
      this.#signal.throwIfAborted()
      const why = error instanceof FetchRefused ? `: ${error.message}` : ''
      throw invalid(pointer, `the picture could not be fetched${why}`)
    })
    const part = bytes && picture(bytes.toString('base64'))
    if (!part) throw invalid(pointer, 'does not lead to a JPEG, PNG, GIF or WebP picture')
    return part
  }

  async #fetch(url: string): Promise<Buffer | undefined> {
    const response = await guardedFetch(
      url,
      { signal: this.#signal, headers: { Accept: 'image/*' } },
      { allow: this.#allow, maxBytes: largestPicture, timeoutMs: fetchMs },
    )
    return response.ok ? Buffer.from(await response.arrayBuffer()) : undefined
  }
}
