import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { cpuOf, cpuOfPostgres, forgetPeak, memoryOf, type ServerProcess } from '../processes.ts'
import { table } from '../report.ts'
import { attach, holdIdle } from './attach.ts'
import type { ClientJob, ClientResult, Latency } from './clients.ts'
import { compactAll, sizeOfEvents } from './size.ts'
import { openRunStand, type RunStand } from './stand.ts'
import type { Order } from './tokens.ts'

const runs = 200
/** Ten seconds of what a quick model says. */
const order: Order = { tokens: 500, rate: 50 }

interface Round {
  readonly label: string
  readonly result: ClientResult
  /** CPU time in seconds. */
  readonly cpu: { readonly servers: readonly number[]; readonly postgres: number; readonly upstream: number }
  /** The most main memory in bytes. */
  readonly memory: readonly number[]
}

async function play(job: ClientJob): Promise<ClientResult> {
  const script = join(import.meta.dirname, 'clients.ts')
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(job))
  return JSON.parse(await text(child.stdout)) as ClientResult
}

/** Runs at once, half of them read as frames and half as lines, over the servers in turn. */
async function round(
  stand: RunStand,
  label: string,
  servers: readonly ServerProcess[],
  { count = runs, asked = order, apartMs = 10 } = {},
): Promise<Round> {
  const sessions = await stand.sessions(count)
  const clients = sessions.map((sessionId, index) => ({
    sessionId,
    face: index % 2 === 0 ? ('navi' as const) : ('sage' as const),
    port: servers[Math.floor(index / 2) % servers.length]?.port ?? 0,
  }))
  for (const { pid } of servers) await forgetPeak(pid)
  const times = async () => ({
    servers: await Promise.all(servers.map(({ pid }) => cpuOf(pid))),
    postgres: await cpuOfPostgres(stand.postmaster),
    upstream: await cpuOf(stand.upstream.pid),
  })
  const before = await times()
  const { token, agentId } = stand
  const result = await play({ token, agentId, order: asked, clients, apartMs })
  const after = await times()
  const memory = await Promise.all(servers.map(async ({ pid }) => (await memoryOf(pid)).peak))
  process.stderr.write(`measured: ${label} ${JSON.stringify(result)}\n`)
  return {
    label,
    result,
    cpu: {
      servers: after.servers.map((time, index) => (time - (before.servers[index] ?? 0)) / 1e6),
      postgres: (after.postgres - before.postgres) / 1e6,
      upstream: (after.upstream - before.upstream) / 1e6,
    },
    memory,
  }
}

/** What could not be measured is null: there is no NaN in JSON. */
const ms = (value: number | null) => (value === null ? '–' : value.toFixed(value < 10 ? 1 : 0))
const both = ({ p50, p99 }: Latency) => `${ms(p50)} / ${ms(p99)}`
const seconds = (values: readonly number[]) => values.map((value) => value.toFixed(1)).join(' + ')
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`

function rowOf({ label, result, cpu, memory }: Round): string[] {
  return [
    label,
    result.tokens.toLocaleString('en'),
    `${result.missing} / ${result.disordered} / ${result.unfinished}`,
    `**${both(result.steady)}**`,
    both(result.all),
    both(result.navi),
    both(result.sage),
    `${seconds(cpu.servers)} s`,
    `${seconds([cpu.postgres])} s`,
    `${seconds([cpu.upstream, result.cpu / 1000])} s`,
    memory.map(megabytes).join(' + '),
  ]
}

const head = [
  `${runs} runs, ${order.rate} tokens/s each`,
  'tokens',
  'lost / out of order / unfinished',
  'added latency p50 / p99 ms while all stream',
  'with 100 starts a second',
  'as frames',
  'as lines',
  "servers' CPU",
  "Postgres's CPU",
  "upstream's + clients' CPU",
  "servers' peak RSS",
]

/** Runs under load, their size, late attaching and idle sockets, as Markdown. */
export async function runTables(options: { readonly profile?: string | undefined }): Promise<string> {
  const stand = await openRunStand(options)
  try {
    const one = await stand.start()
    // V8 compiles what is hot.
    await round(stand, 'warming up', [one], { asked: { tokens: 250, rate: 50 } })
    const empty = await sizeOfEvents(stand.owner)
    const alone = await round(stand, 'one process', [one])
    const stored = await sizeOfEvents(stand.owner)
    const attached = await attach(stand, [one])
    const two = await stand.start()
    await round(stand, 'warming up', [one, two], { asked: { tokens: 250, rate: 50 } })
    const shared = await round(stand, 'two processes', [one, two])
    const elsewhere = await attach(stand, [one, two])
    const compacted = await compactAll(stand.owner)
    await Promise.all([one.stop(), two.stop()])
    const third = await stand.start()
    const idle = await holdIdle(stand, third, 1000)
    const perToken = (stored - empty) / alone.result.tokens
    const rows = [
      ['a run of 5,000 tokens replayed as frames, ms', ms(attached.navi)],
      ['the same from the other process', ms(elsewhere.navi)],
      ['the same resumed as lines, ms', ms(attached.sage)],
      ['1,000 idle WebSockets, RSS', megabytes(idle)],
      ['stored per token, with indexes, bytes', perToken.toFixed(0)],
      ['after compaction', compacted.perToken.toFixed(1)],
      ['compaction of a run, ms', ms(compacted.msPerRun)],
    ]
    return [table(head, [rowOf(alone), rowOf(shared)]), table(['Runs', ''], rows)].join('\n\n')
  } finally {
    await stand.close()
  }
}
