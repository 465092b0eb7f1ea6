import { connect } from 'node:net'

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

function parse(text: string): RawAnswer {
  const [head = '', ...rest] = text.split('\r\n\r\n')
  const [line = '', ...fields] = head.split('\r\n')
  const headers = Object.fromEntries(
    fields.map((field) => {
      const colon = field.indexOf(':')
      return [field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim()]
    }),
  )
  return { status: Number(line.split(' ')[1]), headers, body: rest.join('\r\n\r\n') }
}

/** The answers in what a connection has said, one after the other. */
const answersIn = (text: string): RawAnswer[] =>
  text
    .split(/(?=HTTP\/1\.1 \d{3} )/)
    .filter((part) => part !== '')
    .map(parse)

/**
 * Writes bytes to a port, whatever they are, and gives the answers that have come when the server closes the
 * connection. `leave` cuts it instead after the bytes: politely (FIN) or not (RST).
 */
export function exchange(
  port: number,
  bytes: string | Buffer,
  leave?: 'end' | 'reset',
): Promise<RawAnswer[]> {
  const { promise, resolve } = Promise.withResolvers<RawAnswer[]>()
  const socket = connect(port, '127.0.0.1')
  let text = ''
  socket.setEncoding('utf8')
  socket.on('data', (chunk: string) => {
    text += chunk
  })
  // A server that refuses may cut the connection before it has read all.
  socket.on('error', () => undefined)
  socket.on('close', () => resolve(answersIn(text)))
  socket.write(bytes, () => {
    if (leave === 'end') socket.end()
    else if (leave === 'reset') socket.resetAndDestroy()
  })
  return promise
}

/** The answer to a client that sends all before it reads anything, as simple ones do. Rejects on a reset. */
export async function sendThenRead(port: number, bytes: Buffer): Promise<RawAnswer | undefined> {
  const socket = connect(port, '127.0.0.1').pause()
  await new Promise<void>((resolve, reject) => {
    socket.on('error', reject)
    socket.write(bytes, () => resolve())
  })
  let text = ''
  for await (const chunk of socket) text += String(chunk)
  return answersIn(text)[0]
}

/** A request as text; `Connection: close` ends the exchange with its answer. */
export function request(
  line: string,
  headers: Readonly<Record<string, string>> = {},
  body: string | Buffer = '',
): Buffer {
  const fields = Object.entries({ Host: 'localhost', Connection: 'close', ...headers })
  const head = [`${line} HTTP/1.1`, ...fields.map(([name, value]) => `${name}: ${value}`), '', ''].join(
    '\r\n',
  )
  return Buffer.concat([Buffer.from(head, 'latin1'), Buffer.from(body)])
}
