import { once } from 'node:events'
import type { ServerResponse } from 'node:http'

export interface StreamOptions {
  /** `application/x-ndjson`, `text/event-stream`, … */
  readonly contentType: string
  readonly headers?: Readonly<Record<string, string>>
  /** A text written whenever nothing else has been for `everyMs`. */
  readonly heartbeat?: { readonly everyMs: number; readonly text: () => string }
  /** Ends the stream from our side: shutdown, interrupt. */
  readonly signal?: AbortSignal
  /** How long a client may take nothing before it is cut off; default 60 s. */
  readonly stallMs?: number
}

/** One JSON value as a line (https://github.com/ndjson/ndjson-spec). */
export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

/** One server-sent event (https://html.spec.whatwg.org/multipage/server-sent-events.html). */
export function serverSentEvent(event: {
  data: string
  event?: string
  id?: string
  retryMs?: number
}): string {
  const oneLine = (text: string) => text.replace(/[\r\n\0]/g, ' ')
  const lines = [
    ...(event.id === undefined ? [] : [`id: ${oneLine(event.id)}`]),
    ...(event.event === undefined ? [] : [`event: ${oneLine(event.event)}`]),
    ...(event.retryMs === undefined ? [] : [`retry: ${event.retryMs}`]),
    ...event.data.split(/\r\n|\r|\n/).map((line) => `data: ${line}`),
  ]
  return `${lines.join('\n')}\n\n`
}

/** A comment, which clients skip: a heartbeat for server-sent events. */
export const serverSentComment = (text: string): string => `: ${text.replace(/[\r\n]/g, ' ')}\n\n`

/** Resolves when the client has taken enough of what was written; false when it has left or takes nothing for too long. */
async function drained(res: ServerResponse, closed: AbortSignal, stallMs: number): Promise<boolean> {
  const stalled = AbortSignal.timeout(stallMs)
  try {
    await once(res, 'drain', { signal: AbortSignal.any([closed, stalled]) })
    return true
  } catch {
    if (stalled.aborted) res.destroy()
    return false
  }
}

type Next<T> = IteratorResult<T, undefined>

/** Takes items until the signal aborts, which is heard once rather than asked for each item. */
class Taking<T> {
  readonly #items: AsyncIterator<T>
  readonly #closed: AbortSignal
  #over: boolean
  #settle: ((end: Next<T>) => void) | undefined

  constructor(items: AsyncIterator<T>, closed: AbortSignal) {
    this.#items = items
    this.#closed = closed
    this.#over = closed.aborted
    closed.addEventListener('abort', this.#onClose, { once: true })
  }

  get over(): boolean {
    return this.#over
  }

  /** The next item, or the end when the stream is closed before it comes. */
  next(): Promise<Next<T>> {
    if (this.#over) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.#settle = resolve
      this.#items.next().then((next) => resolve(next as Next<T>), reject)
    })
  }

  /** Closes the source. Not awaited: a generator that waits for something else would hold the request open with it. */
  end(): void {
    this.#closed.removeEventListener('abort', this.#onClose)
    void this.#items.return?.().catch(() => undefined)
  }

  readonly #onClose = (): void => {
    this.#over = true
    this.#settle?.({ done: true, value: undefined })
  }
}

/**
 * Writes the texts of `source` as they come, waiting for the client where it is slower. The signal given to
 * `source` aborts when the client leaves or `options.signal` does; then the source is closed (`return()`) and
 * the promise resolves. An error of the source, once the headers are out, cuts the connection, so that no
 * client takes the beginning for the whole, and is thrown.
 */
export async function writeLines(
  res: ServerResponse,
  options: StreamOptions,
  source: (closed: AbortSignal) => AsyncIterable<string>,
): Promise<void> {
  const { contentType, headers = {}, heartbeat, stallMs = 60_000 } = options
  const left = new AbortController()
  res.once('close', () => left.abort())
  if (res.destroyed) left.abort()
  const closed = options.signal ? AbortSignal.any([left.signal, options.signal]) : left.signal

  res.setHeader('Content-Type', contentType)
  res.setHeader('Cache-Control', 'no-cache, no-transform')
  res.setHeader('X-Accel-Buffering', 'no')
  res.setHeader('X-Content-Type-Options', 'nosniff')
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.flushHeaders()

  const pulse =
    heartbeat &&
    setInterval(() => {
      if (!res.writableNeedDrain && !res.writableEnded) res.write(heartbeat.text())
    }, heartbeat.everyMs)
  const items = new Taking(source(closed)[Symbol.asyncIterator](), closed)
  try {
    for (;;) {
      const item = await items.next()
      if (item.done) break
      res.write(item.value)
      pulse?.refresh()
      if (res.writableNeedDrain && !(await drained(res, closed, stallMs))) break
      if (items.over) break
    }
    if (!left.signal.aborted) res.end()
  } catch (error) {
    res.destroy()
    throw error
  } finally {
    clearInterval(pulse)
    items.end()
  }
}
