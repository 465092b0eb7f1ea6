import type { Readable } from 'node:stream'
import { type PlainDelta, PlainPrefix } from './plain-deltas.ts'

/** Bytes that wait to be read before the provider is made to wait. */
const waitingBytes = 256 * 1024

/** A clock that runs only while something is waited for. */
class StallClock {
  readonly #stallMs: number
  readonly #stalled: () => void
  #timer: NodeJS.Timeout | undefined
  /** When the waiting began; undefined while nothing is waited for. */
  #since: number | undefined

  constructor(stallMs: number, stalled: () => void) {
    this.#stallMs = stallMs
    this.#stalled = stalled
  }

  run(): void {
    this.#since = performance.now()
    // One timer for all chunks: to set one for each costs more than to read it.
    this.#timer ??= setTimeout(() => this.#look(), this.#stallMs)
  }

  pause(): void {
    this.#since = undefined
  }

  stop(): void {
    this.pause()
    clearTimeout(this.#timer)
  }

  #look(): void {
    const left = this.#since === undefined ? this.#stallMs : this.#since + this.#stallMs - performance.now()
    if (left > 0) this.#timer = setTimeout(() => this.#look(), left)
    else this.#stalled()
  }
}

/** A body in two parts: what `plain` reads, and the rest, which is a web stream. */
export class AnswerBody {
  readonly #source: Readable
  readonly #clock: StallClock
  readonly #failure: () => unknown
  readonly #handedOver = Promise.withResolvers<void>()
  readonly #prefix = new PlainPrefix()
  #chunks: Buffer[] = []
  #waiting = 0
  #over: 'ended' | 'broken' | undefined
  #wake: (() => void) | undefined

  /** `stalled` is called when nothing has come for `stallMs`, and destroys the source; `failure` makes the error of a broken one. */
  constructor(
    source: Readable,
    options: {
      readonly stallMs: number
      readonly stalled: () => void
      readonly failure: () => unknown
    },
  ) {
    this.#source = source
    this.#failure = options.failure
    this.#clock = new StallClock(options.stallMs, options.stalled)
    const end = (how: 'ended' | 'broken') => {
      this.#over ??= how
      this.#clock.stop()
      this.#awake()
    }
    source.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk)
      this.#waiting += chunk.length
      if (this.#waiting > waitingBytes) source.pause()
      this.#awake()
    })
    source.once('end', () => end('ended'))
    source.once('error', () => end('broken'))
    source.once('close', () => end('broken'))
  }

  #awake(): void {
    this.#wake?.()
    this.#wake = undefined
  }

  /** The next bytes; undefined at the end. */
  async #read(): Promise<Buffer | undefined> {
    while (this.#chunks.length === 0) {
      if (this.#over === 'ended') return undefined
      if (this.#over === 'broken') throw this.#failure()
      const news = new Promise<void>((resolve) => {
        this.#wake = resolve
      })
      this.#clock.run()
      await news
      this.#clock.pause()
    }
    const chunk = this.#chunks.shift()
    this.#waiting -= chunk?.length ?? 0
    if (this.#waiting <= waitingBytes && this.#source.isPaused()) this.#source.resume()
    return chunk
  }

  /** The next plain deltas with which the body begins; undefined once something else has come, which is the `rest`. */
  async plain(): Promise<readonly PlainDelta[] | undefined> {
    while (!this.#prefix.over) {
      const bytes = await this.#read()
      if (!bytes) break
      const deltas = this.#prefix.push(bytes)
      if (deltas.length > 0) return deltas
    }
    this.handOver()
    return undefined
  }

  /** Lets what comes from now on be read as `rest`; the end of the plain deltas does so too. */
  handOver(): void {
    this.#handedOver.resolve()
  }

  rest(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (controller) => {
          await this.#handedOver.promise
          try {
            const left = this.#prefix.rest()
            const bytes = left.length > 0 ? left : await this.#read()
            if (bytes && bytes.length > 0) controller.enqueue(bytes)
            else controller.close()
          } catch (error) {
            controller.error(error)
          }
        },
        cancel: () => {
          this.#source.destroy()
        },
      },
      { highWaterMark: 0 },
    )
  }
}
