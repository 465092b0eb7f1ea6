import type { StoredEvent } from './event.ts'

/** Events of one run that readers most likely want next. */
const kept = 512

/** The news of what this process has stored itself come back to it sooner than that. */
const ownNewsMs = 1000

/** One who reads a run here, for as long as `signal` does not abort: it is heard once, not asked for each event. */
export class Reader {
  readonly #channel: Channel
  readonly #signal: AbortSignal
  #left: boolean
  #resolve: (() => void) | undefined

  constructor(channel: Channel, signal: AbortSignal) {
    this.#channel = channel
    this.#signal = signal
    this.#left = signal.aborted
    signal.addEventListener('abort', this.#onAbort, { once: true })
  }

  get left(): boolean {
    return this.#left
  }

  /** Resolves when there is news since `version`, or the reader has left. */
  changed(version: number): Promise<void> {
    if (this.#channel.version !== version || this.#left) return Promise.resolve()
    return new Promise((resolve) => {
      this.#resolve = resolve
    })
  }

  wake(): void {
    this.#resolve?.()
    this.#resolve = undefined
  }

  /** Hears no more of the signal. */
  release(): void {
    this.#signal.removeEventListener('abort', this.#onAbort)
  }

  readonly #onAbort = (): void => {
    this.#left = true
    this.wake()
  }
}

/**
 * What one process knows of a run that somebody here reads: the newest events, and that there are newer ones.
 * A run that is written here passes by all its events; of others only the news that there are some arrive.
 */
export class Channel {
  readonly #readers = new Set<Reader>()
  #version = 0
  #tail: StoredEvent[] = []
  /** True while the tail certainly ends with the newest event. */
  #current = false
  /** When this process has last stored something. */
  #published = 0
  readonly #reads = new Map<number, Promise<readonly StoredEvent[]>>()

  get version(): number {
    return this.#version
  }

  /** Events that this process has just stored. */
  publish(events: readonly StoredEvent[]): void {
    const first = events[0]
    if (!first) return
    const last = this.#tail.at(-1)
    if (last && last.idx + 1 !== first.idx) this.#tail = []
    this.#tail.push(...events)
    if (this.#tail.length > kept * 2) this.#tail = this.#tail.slice(-kept)
    this.#current = true
    this.#published = performance.now()
    this.#wake()
  }

  /**
   * There are new events. Its own come back to a process, too, and change nothing; when it has stored none for a while, they
   * are of another one, that has taken the run without this one having noticed.
   */
  stir(): void {
    if (this.#current && performance.now() - this.#published < ownNewsMs) return
    this.#current = false
    this.#reads.clear()
    this.#wake()
  }

  /** The connection that brings the news was lost: nothing is certain any more. */
  doubt(): void {
    this.#current = false
    this.#reads.clear()
    this.#wake()
  }

  /** Events from `from` on that are known here; undefined where only the database can tell. */
  from(from: number): readonly StoredEvent[] | undefined {
    const first = this.#tail[0]
    const last = this.#tail.at(-1)
    if (!first || !last || from < first.idx) return undefined
    if (from > last.idx) return this.#current ? [] : undefined
    return this.#tail.slice(from - first.idx)
  }

  /** One read for all who are at the same place. */
  read(from: number, load: () => Promise<readonly StoredEvent[]>): Promise<readonly StoredEvent[]> {
    const known = this.#reads.get(from)
    if (known) return known
    const read = load().finally(() => {
      if (this.#reads.get(from) === read) this.#reads.delete(from)
    })
    this.#reads.set(from, read)
    return read
  }

  join(signal: AbortSignal): Reader {
    const reader = new Reader(this, signal)
    this.#readers.add(reader)
    return reader
  }

  /** Returns whether nobody else reads here. */
  leave(reader: Reader): boolean {
    reader.release()
    this.#readers.delete(reader)
    return this.#readers.size === 0
  }

  #wake(): void {
    this.#version++
    for (const reader of this.#readers) reader.wake()
  }
}
