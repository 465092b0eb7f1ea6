import { cpuOf, cpuOfPostgres } from '../processes.ts'
import type { Bare } from './bare.ts'
import { type Client, clientOf, quantile, timed } from './client.ts'
import type { Read } from './reads.ts'
import type { ScaleStand, World } from './stand.ts'

/** What a read took, of one world. */
export interface ReadFigures {
  /** Milliseconds of one request after the other. */
  readonly times: number[]
  /** Milliseconds of CPU per request, the server's and its Postgres' together; one number for each round. */
  readonly cpu: number[]
  /** Milliseconds of the peer; none where the read has no peer. */
  readonly bare: number[]
}

const perRound = 30
const warmUps = 15

/**
 * One read in all worlds in turn, round by round, over one connection without anything beside it: what is measured is
 * the answer's own time, and a change of the machine's mood meets all worlds.
 */
export async function measureRead(
  stand: ScaleStand,
  worlds: readonly World[],
  { shot, bare: ask }: Read,
  bare: Bare,
  rounds: number,
): Promise<ReadFigures[]> {
  const subjects = worlds.map((world) => ({
    world,
    client: clientOf(stand, world),
    figures: { times: [], cpu: [], bare: [] } as ReadFigures,
  }))
  try {
    for (let round = -1; round < rounds; round++) {
      for (const { world, client, figures } of subjects) {
        const from = (round + 1) * perRound
        const indexes = Array.from({ length: round < 0 ? warmUps : perRound }, (_, n) => from + n)
        const { times, cpu } = await askAll(stand, world, client, shot, indexes)
        if (round >= 0) {
          figures.times.push(...times)
          figures.cpu.push(cpu)
        }
        if (!ask) continue
        for (const index of indexes) {
          const ms = await timed(() => bare.run(world, ask(world.saga, index)))
          if (round >= 0) figures.bare.push(ms)
        }
      }
    }
    return subjects.map(({ figures }) => figures)
  } finally {
    for (const { client } of subjects) client.end()
  }
}

async function askAll(
  { server, postmaster }: ScaleStand,
  { saga }: World,
  client: Client,
  shot: Read['shot'],
  indexes: readonly number[],
): Promise<{ times: number[]; cpu: number }> {
  const cpu = async () => (await cpuOf(server.pid)) + (await cpuOfPostgres(postmaster))
  const before = await cpu()
  const times: number[] = []
  for (const index of indexes) times.push(await timed(() => client.ask(shot(saga, index))))
  return { times, cpu: ((await cpu()) - before) / 1000 / indexes.length }
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Milliseconds with as many digits as mean something. */
export const ms = (value: number): string => value.toFixed(value < 10 ? 1 : 0)

export const p50 = (times: readonly number[]): string => ms(quantile(times, 0.5))
export const p95 = (times: readonly number[]): string => ms(quantile(times, 0.95))
