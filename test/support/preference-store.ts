import { once } from 'node:events'
import { createServer, type IncomingMessage, request as open } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { type Member, type Studio, startStudio } from './app.ts'

export const store = '/api/v1/me/preferences'

export interface Answer {
  readonly status: number
  readonly headers: IncomingMessage['headers']
  readonly text: string
}

interface Sent {
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
  readonly chunks?: readonly Buffer[]
}

/** The raw face of the preferences over a real connection. */
export interface PreferenceStore {
  readonly studio: Studio
  readonly port: number
  /** Sends a path that no client library has cleaned up; chunks go without a length. */
  send(method: string, path: string, options?: Sent): Promise<Answer>
  put(who: Member, key: string, body: string | Buffer, headers?: Record<string, string>): Promise<Answer>
  remove(who: Member, key: string): Promise<Answer>
  /** The whole list as text. */
  list(who: Member): Promise<string>
  /** The list as a value. */
  listed(who: Member): Promise<Record<string, unknown>>
  close(): Promise<void>
}

export const as = (who: Member) => ({ Authorization: who.bearer })
export const errorOf = ({ text }: Answer): string => (JSON.parse(text) as { error: string }).error

/** Without the oracle, so that the bytes of an answer are the server's own. */
export async function startPreferenceStore(): Promise<PreferenceStore> {
  const studio = await startStudio({ oracle: false })
  const server = createServer(studio.app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo

  const send: PreferenceStore['send'] = async (method, path, { headers, body, chunks = [] } = {}) => {
    const request = open({ host: '127.0.0.1', port, method, path, ...(headers ? { headers } : {}) })
    const answered = once(request, 'response') as Promise<[IncomingMessage]>
    // A refused body may be cut off while it is still being sent.
    request.on('error', () => {})
    for (const chunk of chunks) request.write(chunk)
    request.end(body)
    const [response] = await answered
    const parts: Buffer[] = []
    for await (const part of response) parts.push(part as Buffer)
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      text: Buffer.concat(parts).toString(),
    }
  }
  const list = async (who: Member): Promise<string> => {
    const answer = await send('GET', store, { headers: as(who) })
    expect(answer.status).toBe(200)
    return answer.text
  }
  return {
    studio,
    port,
    send,
    put: (who, key, body, headers) =>
      send('PUT', `${store}/${key}`, { headers: { ...as(who), ...headers }, body }),
    remove: (who, key) => send('DELETE', `${store}/${key}`, { headers: as(who) }),
    list,
    listed: async (who) => JSON.parse(await list(who)),
    close: async () => {
      server.close()
      await studio.close()
    },
  }
}
