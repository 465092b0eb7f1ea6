import { once } from 'node:events'
import WebSocket from 'ws'

/** A frame of the server, as its JSON says. */
export type Frame = { readonly type: string } & Readonly<Record<string, unknown>>

/** A client of Navi's WebSocket. */
export interface NaviClient {
  /** Every frame so far. */
  readonly frames: readonly Frame[]
  /** Resolves with all frames from the `from`th on, once one of the given type is the last; rejects when the socket closes first. */
  until(type: string, from?: number): Promise<readonly Frame[]>
  /** Sends an object as JSON; text and bytes as they are. */
  send(value: object | string | Buffer): void
  /** Code and reason of the server's close frame. */
  readonly closed: Promise<{ code: number; reason: string }>
  /** Stops and goes on reading from the network. */
  pause(): void
  resume(): void
  close(): Promise<void>
}

/** Opens a socket on a server's `http://` address; rejects with the HTTP status where it is refused. */
export async function openNavi(
  url: string,
  sessionId: string,
  headers: Record<string, string>,
  query = '',
): Promise<NaviClient> {
  const address = `${url.replace('http', 'ws')}/ws/sessions/${encodeURIComponent(sessionId)}${query}`
  const socket = new WebSocket(address, { headers, perMessageDeflate: false })
  const frames: Frame[] = []
  const waiting = new Set<() => void>()
  const stir = () => {
    for (const look of [...waiting]) look()
  }
  socket.on('message', (data) => {
    frames.push(JSON.parse(String(data)) as Frame)
    stir()
  })
  const closed = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once('close', (code, reason) => {
      resolve({ code, reason: String(reason) })
      stir()
    })
  })
  socket.on('error', () => {})
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve)
    socket.once('unexpected-response', (_, res) => reject(new Error(String(res.statusCode))))
    socket.once('error', reject)
  })
  return {
    frames,
    closed,
    until: (type, from = 0) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const at = frames.findIndex((frame, index) => index >= from && frame.type === type)
          if (at >= 0) resolve(frames.slice(from, at + 1))
          else if (socket.readyState === WebSocket.CLOSED) {
            reject(new Error(`closed before ${type}: ${JSON.stringify(frames.slice(from))}`))
          } else return
          waiting.delete(look)
        }
        waiting.add(look)
        look()
      }),
    send: (value) =>
      socket.send(typeof value === 'string' || Buffer.isBuffer(value) ? value : JSON.stringify(value)),
    pause: () => socket.pause(),
    resume: () => socket.resume(),
    close: async () => {
      if (socket.readyState === WebSocket.CLOSED) return
      socket.close()
      await once(socket, 'close')
    },
  }
}

/** The types of frames, with one entry for several of a kind in a row. */
export const shape = (frames: readonly Frame[]): string[] =>
  frames.map(({ type }) => type).filter((type, at, all) => type !== all[at - 1])
