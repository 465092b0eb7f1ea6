import { Agent, type IncomingMessage, request } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { type Shot, shoot } from '../load.ts'
import type { ScaleStand, World } from './stand.ts'

/** One keep-alive connection to the server, as the owner of a world. */
export interface Client {
  /** Sends a request and answers with its JSON; rejects unless it is a 2xx. */
  ask<T = unknown>(shot: Shot): Promise<T>
  /** Reads an answer as it comes, keeping nothing of it. Returns its bytes. */
  drain(path: string): Promise<number>
  /** Asks until the answer is not undefined. */
  until<T>(ask: () => Promise<T | undefined>, pauseMs: number): Promise<T>
  end(): void
}

export function clientOf({ server }: Pick<ScaleStand, 'server'>, { token }: World): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const target = { port: server.port, token }
  return {
    ask: async <T>(shot: Shot) => JSON.parse((await shoot(agent, target, shot)).toString()) as T,
    drain: (path) =>
      new Promise((resolve, reject) => {
        const headers = { Authorization: `Bearer ${token}` }
        const take = (res: IncomingMessage) => {
          let bytes = 0
          res.on('data', (chunk: Buffer) => {
            bytes += chunk.length
          })
          res.on('error', reject)
          res.on('end', () =>
            res.statusCode === 200 ? resolve(bytes) : reject(new Error(`${path}: ${res.statusCode}`)),
          )
        }
        request({ host: '127.0.0.1', port: server.port, agent, path, headers }, take)
          .on('error', reject)
          .end()
      }),
    until: async (ask, pauseMs) => {
      for (const end = Date.now() + 600_000; Date.now() < end; await delay(pauseMs)) {
        const answer = await ask()
        if (answer !== undefined) return answer
      }
      throw new Error('it takes more than ten minutes')
    },
    end: () => agent.destroy(),
  }
}

/** Milliseconds that `work` takes. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await work()
  return performance.now() - started
}

/** The value below which this share of the others lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
