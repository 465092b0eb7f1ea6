import { cpuOfPostgres } from '../processes.ts'
import { table } from '../report.ts'
import { openBare } from './bare.ts'
import { clientOf, quantile } from './client.ts'
import {
  type Changes,
  changeSome,
  type Effort,
  effortOf,
  exportAll,
  importAll,
  refreshAll,
  writeFiles,
} from './folder.ts'
import { importByHand } from './importer.ts'
import { type Read, reads } from './reads.ts'
import { mean, measureRead, ms, p50, p95 } from './rounds.ts'
import { openScaleStand, type ScaleStand, type World } from './stand.ts'

/** The size whose figures have targets. */
const base = 10_000

const told = (label: string) => process.stderr.write(`measured: ${label}\n`)
const count = (value: number) => value.toLocaleString('en')
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const seconds = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} s`

/** The project folder, the whole graph and the reads of generated worlds, as Markdown tables. */
export async function scaleTables(rounds: number, largest: number): Promise<string> {
  const stand = await openScaleStand()
  try {
    const whole: string[][] = []
    const changes: string[][] = []
    const empty = await stand.enter('files', base)
    const worlds: World[] = []
    for (const size of largest > base ? [base, largest] : [base]) {
      const world = await stand.enter(`world${size}`, size)
      worlds.push(world)
      await stand.fill(world)
      // Before the server does it by itself.
      whole.push(await exported(stand, world))
      if (size === base) whole.push(...(await imported(stand, empty)))
      whole.push(await refreshed(stand, world), await drawn(stand, world))
      changes.push([count(size), ...changeCells(await changeSome(stand, world, 10))])
      told(`changes among ${count(size)}`)
    }
    await stand.restart()
    await stand.owner.query('vacuum analyze')
    await stand.settle()
    const pages = await readTable(stand, worlds, rounds)
    return [pages, table(wholeHead, whole), table(changesHead, changes)].join('\n\n')
  } finally {
    await stand.close()
  }
}

async function readTable(stand: ScaleStand, worlds: readonly World[], rounds: number): Promise<string> {
  const bare = await openBare(stand.url)
  try {
    const rows: string[][] = []
    for (const read of reads) {
      rows.push(readRow(read, await measureRead(stand, worlds, read, bare, rounds)))
      told(read.label)
    }
    const sizes = worlds.map(({ saga }) => count(saga.size))
    const head = sizes.flatMap((size) => [`${size}: p50 ms`, 'p95 ms', 'CPU ms'])
    const growth = sizes.length > 1 ? ['growth (CPU)', 'growth (p50)'] : []
    return table(['a page', ...head, 'bare SQL p50 ms', 'ratio', ...growth], rows)
  } finally {
    await bare.end()
  }
}

function readRow({ label }: Read, all: Awaited<ReturnType<typeof measureRead>>): string[] {
  const [small, large] = all
  const peer = small && small.bare.length > 0 ? quantile(small.bare, 0.5) : undefined
  return [
    label,
    ...all.flatMap(({ times, cpu }) => [p50(times), p95(times), ms(mean(cpu))]),
    peer === undefined ? '' : ms(peer),
    peer === undefined || !small ? '' : (peer / quantile(small.times, 0.5)).toFixed(2),
    ...(small && large
      ? [
          `**${(mean(large.cpu) / mean(small.cpu)).toFixed(2)}**`,
          (quantile(large.times, 0.5) / quantile(small.times, 0.5)).toFixed(2),
        ]
      : []),
  ]
}

/** CPU seconds of the peer of a refresh, which runs in this process, and of its Postgres. */
async function byHand(stand: ScaleStand, world: World): Promise<number> {
  const [own, postgres] = [process.cpuUsage(), await cpuOfPostgres(stand.postmaster)]
  await importByHand(stand.owner, world.tenantId, world.project)
  const { user, system } = process.cpuUsage(own)
  return (user + system + (await cpuOfPostgres(stand.postmaster)) - postgres) / 1e6
}

const wholeHead = [
  'as a whole',
  'time',
  "server's CPU",
  "Postgres' CPU",
  'memory at most',
  'memory growth',
  'ratio to by hand',
]

function wholeRow(label: string, effort: Effort, ratio = ''): string[] {
  told(label)
  return [
    label,
    ...[effort.seconds, effort.serverCpu, effort.postgresCpu].map(seconds),
    ...[effort.peak, effort.growth].map(megabytes),
    ratio,
  ]
}

async function exported(stand: ScaleStand, world: World): Promise<string[]> {
  const size = count(world.saga.size)
  return wholeRow(`export of ${size} entities to as many files`, await exportAll(stand, world))
}

/** By a new process, for the sake of its memory, and one that does not take the files in before it is asked to. */
async function imported(stand: ScaleStand, world: World): Promise<string[][]> {
  const files = await writeFiles(stand, world)
  await stand.restart({ FILE_WATCHER: 'off' })
  const effort = await importAll(stand, world, files)
  await stand.restart()
  const hand = await byHand(stand, world)
  const ratio = hand / (effort.serverCpu + effort.postgresCpu)
  return [wholeRow(`full refresh from ${count(world.saga.size)} new files`, effort, ratio.toFixed(2))]
}

async function refreshed(stand: ScaleStand, world: World): Promise<string[]> {
  const label = `full refresh from ${count(world.saga.size)} files of which none has changed`
  return wholeRow(label, await refreshAll(stand, world))
}

async function drawn(stand: ScaleStand, world: World): Promise<string[]> {
  const client = clientOf(stand, world)
  try {
    const effort = await effortOf(stand, () => client.drain('/api/graph/universe?limit=1000000'))
    return wholeRow(`whole graph of ${count(world.saga.size)} entities`, effort)
  } finally {
    client.end()
  }
}

const changesHead = [
  'one change among',
  'file, `import-changes`: p50 ms',
  'p95',
  'file, noticed by the watcher: p50 ms',
  'p95',
  'API, until the file is written: p50 ms',
  'p95',
]

const changeCells = ({ asked, watched, followed }: Changes): string[] =>
  [asked, watched, followed].flatMap((times) => [p50(times), p95(times)])
