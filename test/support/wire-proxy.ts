import { once } from 'node:events'
import { type AddressInfo, createServer, connect as dial, type Socket } from 'node:net'
import pg from 'pg'

/** Letters of the frontend messages of the protocol: P parse, B bind, D describe, E execute, S sync, C close, Q query. */
export interface WireProxy {
  /** The database's URL, through the proxy. */
  readonly url: string
  /** Messages of the client since the last call, one string per flight (what came before an answer). */
  flights(): string[]
  /** Cuts every connection. */
  cut(): void
  close(): Promise<void>
}

/** A proxy in front of Postgres that notes which messages travel together. */
export async function wireProxy(url: string): Promise<WireProxy> {
  const { host, port } = new pg.Client({ connectionString: url })
  let flights: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = host.startsWith('/') ? dial(`${host}/.s.PGSQL.${port}`) : dial(port, host)
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        client.destroy()
        upstream.destroy()
      })
    }
    let answered = true
    let pending = Buffer.alloc(0)
    let started = false
    client.on('data', (chunk) => {
      pending = Buffer.concat([pending, chunk])
      // The first message has no letter.
      if (!started && pending.length >= 4 && pending.length >= pending.readInt32BE(0)) {
        pending = pending.subarray(pending.readInt32BE(0))
        started = true
      }
      while (started && pending.length >= 5 && pending.length >= 1 + pending.readInt32BE(1)) {
        const letter = String.fromCharCode(pending[0] ?? 0)
        if (answered) flights.push('')
        answered = false
        flights[flights.length - 1] += letter
        pending = pending.subarray(1 + pending.readInt32BE(1))
      }
      upstream.write(chunk)
    })
    upstream.on('data', (chunk) => {
      answered = true
      client.write(chunk)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address() as AddressInfo
  return {
    url: url
      .replace(
        /^(postgres(?:ql)?:\/\/(?:[^@/?#]*@)?)[^/?#]*/,
        (_, start: string) => `${start}127.0.0.1:${address.port}`,
      )
      .replace(/\?.*$/, ''),
    flights: () => {
      const seen = flights.filter((flight) => !flight.includes('p'))
      flights = []
      return seen
    },
    cut: () => {
      for (const socket of sockets) socket.destroy()
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
