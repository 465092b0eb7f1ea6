import { setTimeout as delay } from 'node:timers/promises'
import type { WebSocket } from 'ws'

/** Frames, and characters of them, that wait to be read before the client is made to wait. */
const waiting = 32
const waitingLength = 1024 * 1024
/** Bytes on their way to a client before its sender has to wait. */
const highWater = 256 * 1024
/** A client that takes nothing for this long is cut off. */
const stallMs = 60_000

/** A WebSocket with back-pressure both ways. */
export interface Connection {
  /** Text frames in their order; null stands for a binary one. Ends with the connection. */
  readonly frames: AsyncIterable<string | null>
  /** Resolves when the client has taken enough for more to be sent; false once it is gone. */
  send(value: object): Promise<boolean>
  /** Sends if that costs no memory: for news that a client can do without. */
  offer(value: object): void
  close(code: number, reason: string): void
}

export function connectionOf(socket: WebSocket): Connection {
  const queue: (string | null)[] = []
  let length = 0
  let wake: (() => void) | undefined
  let ended = socket.readyState !== socket.OPEN
  socket.on('message', (data, isBinary) => {
    const frame = isBinary ? null : String(data)
    queue.push(frame)
    length += frame?.length ?? 0
    if (queue.length >= waiting || length >= waitingLength) socket.pause()
    wake?.()
  })
  socket.once('close', () => {
    ended = true
    wake?.()
  })

  async function* read(): AsyncGenerator<string | null, void> {
    for (;;) {
      const frame = queue.shift()
      if (frame !== undefined) {
        length -= frame?.length ?? 0
        if (queue.length < waiting / 2 && length < waitingLength && socket.isPaused) socket.resume()
        yield frame
      } else if (ended) return
      else {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
        wake = undefined
      }
    }
  }
  const frames = read()

  return {
    frames: { [Symbol.asyncIterator]: () => ({ next: () => frames.next() }) },
    send: async (value) => {
      if (ended) return false
      socket.send(JSON.stringify(value))
      for (let waited = 0; socket.bufferedAmount > highWater; waited += 20) {
        if (ended) return false
        if (waited >= stallMs) {
          socket.terminate()
          return false
        }
        await delay(20)
      }
      return !ended
    },
    offer: (value) => {
      if (!ended && socket.bufferedAmount < highWater) socket.send(JSON.stringify(value))
    },
    close: (code, reason) => socket.close(code, reason),
  }
}
