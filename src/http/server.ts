import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import type { Sockets } from './sockets.ts'

/** A listening port. */
export interface ListeningServer {
  readonly port: number
  /** Takes no more requests; resolves when those that run have been answered. */
  stop(): Promise<void>
}

/** How long a request may run on after `stop` before its connection is cut, in milliseconds. */
const finishMs = 20_000

/** Body for requests that Node refuses before there is a request, in the shape of every other error. */
function refusal(status: number, detail: string): string {
  const body = JSON.stringify({
    type: 'about:blank',
    title: detail,
    status,
    detail,
    instance: '',
    request_id: '',
    code: status,
    message: detail,
    data: null,
    timestamp: Date.now() / 1000,
    error: detail,
    errors: [],
  })
  return `HTTP/1.1 ${status} ${detail}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`
}

/** What a server serves: requests, and WebSockets where there are any. */
export type Served = RequestListener & { readonly sockets?: Pick<Sockets, 'upgrade'> }

/** Listens on a port; 0 lets the system choose. */
export function serve(app: Served, port: number, host: string): Promise<ListeningServer> {
  const { sockets } = app
  const server = createServer(
    {
      requestTimeout: 600_000,
      headersTimeout: 30_000,
      maxHeaderSize: 16 * 1024,
      // Any other protocol that a client offers (h2c) is not taken up: the request is answered as it is.
      shouldUpgradeCallback: (req) =>
        sockets !== undefined && req.headers.upgrade?.toLowerCase() === 'websocket',
    },
    app,
  )
  if (sockets) server.on('upgrade', sockets.upgrade)
  const running = new Set<ServerResponse>()
  server.on('request', (_: IncomingMessage, res: ServerResponse) => {
    running.add(res)
    res.once('close', () => running.delete(res))
  })
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    if (!socket.writable || error.code === 'ECONNRESET') {
      socket.destroy()
      return
    }
    const answering = [...running].filter((res) => res.socket === socket && res.req.complete)
    if (answering.length > 0) {
      // What follows a complete request is not one; its answer still goes out, and nothing into the midst of it.
      for (const res of answering) res.once('close', () => socket.end())
      return
    }
    socket.end(
      error.code === 'HPE_HEADER_OVERFLOW'
        ? refusal(431, 'Request header fields too large')
        : error.code === 'ERR_HTTP_REQUEST_TIMEOUT'
          ? refusal(408, 'Request timeout')
          : refusal(400, 'Bad request'),
    )
  })

  const { promise, resolve, reject } = Promise.withResolvers<ListeningServer>()
  server.once('error', (error: NodeJS.ErrnoException) => {
    reject(error.code === 'EADDRINUSE' ? new Error(`PORT: ${host}:${port} is in use`) : error)
  })
  server.listen(port, host, () => {
    const address = server.address()
    resolve({
      port: typeof address === 'object' && address ? address.port : port,
      stop: () =>
        new Promise((done) => {
          const timer = setTimeout(() => server.closeAllConnections(), finishMs)
          for (const res of running) if (!res.headersSent) res.setHeader('Connection', 'close')
          server.close(() => {
            clearTimeout(timer)
            done()
          })
          server.closeIdleConnections()
        }),
    })
  })
  return promise
}
