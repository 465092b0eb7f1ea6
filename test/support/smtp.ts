import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A mail server on loopback that takes everything. */
export async function startSmtp() {
  const received: { to: string[]; content: string }[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        received.push({ to, content: Buffer.concat(chunks).toString('utf8') })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Waits for so many messages to an address and returns the last. */
    async mailTo(address: string, count = 1): Promise<string> {
      for (let tries = 0; tries < 100; tries++) {
        const found = received.filter(({ to }) => to.includes(address))
        const last = found.at(-1)
        if (last && found.length >= count) return last.content
        await sleep(100)
      }
      throw new Error(`no mail to ${address}`)
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}
