// `make bench`: what a request costs in CPU time, beside peers that are measured in the same run. Prints Markdown.
// Options: --rounds N, --only get,list,update,create,routes,world,runs, --profile FOLDER (CPU profile of the server),
// --world N (entities of the largest generated world; beside it there is always one of 10,000).
import { Agent } from 'node:http'
import { cpus } from 'node:os'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import pg from 'pg'
import { shoot, shotOf } from './load.ts'
import { findPgbench } from './pgbench.ts'
import { middle, ofBoth, ofPostgres, ofProcess, ratio, table } from './report.ts'
import { alternate, benched, connections, type Operation, served } from './rounds.ts'
import { runTables } from './runs/main.ts'
import { scaleTables } from './scale/main.ts'
import { openStand, type Stand } from './stand.ts'

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    only: { type: 'string', default: 'get,list,update,create,routes,world,runs' },
    profile: { type: 'string' },
    world: { type: 'string', default: '10000' },
  },
})
const rounds = Number(options.rounds)
const wanted = options.only.split(',')

const get: Operation = { name: 'get', requests: 5000, label: 'get an entity' }

/** Reads come first, because writes change what is read. */
const operations: readonly Operation[] = [
  get,
  { name: 'list', requests: 400, label: 'list 50 of 10,000' },
  { name: 'update', requests: 1500, label: 'update' },
  { name: 'create', requests: 1500, label: 'create' },
]

/** The answer without what differs from one request to the next. */
const comparable = (answer: Buffer): unknown =>
  JSON.parse(answer.toString(), (name, value: unknown) =>
    ['created_at', 'updated_at', 'version'].includes(name) ? typeof value : value,
  )

/** Both servers give the same answers, or the comparison means nothing. */
async function expectSameAnswers(stand: Stand): Promise<void> {
  const agent = new Agent()
  for (const { name } of operations) {
    const answers: unknown[] = []
    for (const { port } of [stand.server, stand.peer]) {
      answers.push(comparable(await shoot(agent, { port, token: stand.token }, shotOf(name, 17, 'same'))))
      await stand.forget('made_same_17')
    }
    if (!isDeepStrictEqual(answers[0], answers[1])) throw new Error(`the peer answers ${name} differently`)
  }
  agent.destroy()
}

async function operationTable(stand: Stand, withPgbench: boolean): Promise<string> {
  const rows: string[][] = []
  for (const operation of operations.filter(({ name }) => wanted.includes(name))) {
    const [ours, peer, alone] = await alternate(rounds, [
      served(stand, stand.server, operation),
      served(stand, stand.peer, operation),
      ...(withPgbench ? [benched(stand, operation)] : []),
    ])
    rows.push([
      operation.label,
      middle(ours, ofProcess),
      middle(peer, ofProcess),
      `**${ratio(peer, ours, ofProcess)}**`,
      middle(ours, ofPostgres),
      middle(peer, ofPostgres),
      ratio(peer, ours, ofBoth),
      ...(alone ? [middle(alone, ofBoth), ratio(alone, ours, ofBoth)] : []),
    ])
    process.stderr.write(`measured: ${operation.label}\n`)
  }
  return table(
    [
      'CPU µs per request',
      'server',
      'peer',
      'ratio',
      "server's Postgres",
      "peer's Postgres",
      'ratio of both',
      ...(withPgbench ? ['pgbench and its Postgres', 'ratio'] : []),
    ],
    rows,
  )
}

async function routesTable(stand: Stand): Promise<string> {
  const [few, many] = await alternate(
    rounds,
    [stand.few, stand.crowd].map((server) => served(stand, server, get)),
  )
  return table(
    ['CPU µs per get, through the dispatcher alone', 'operations', 'cost', 'ratio'],
    [
      ["the contract's operations", String(stand.operations), middle(few, ofProcess), ''],
      [
        'and synthetic ones in front of them',
        String(stand.operations + stand.synthetic),
        middle(many, ofProcess),
        `**${ratio(few, many, ofProcess)}**`,
      ],
    ],
  )
}

async function machine(stand: Stand, pgbenchVersion: string | undefined): Promise<string> {
  const client = new pg.Client({ connectionString: stand.ownerUrl })
  await client.connect()
  const { rows } = await client.query<{ server_version: string }>('show server_version')
  await client.end()
  return [
    `${cpus()[0]?.model.trim()}, ${cpus().length} cores`,
    `Node ${process.versions.node}`,
    `Postgres ${rows[0]?.server_version}`,
    pgbenchVersion ?? 'pgbench is not on the PATH and was left out',
    `${connections} keep-alive connections, medians of ${rounds} alternating rounds`,
  ].join(' · ')
}

const legend = `
A ratio is what the other costs divided by what the server costs: above 1 the server is cheaper, the target is 0.8.
The peer is \`test/bench/peer.ts\`, which says what it does and what it leaves out; the server has its log, metrics and
all else on, as in operation. Where Postgres is counted in, both sides are the sum of the process and its Postgres.
`

const worldLegend = `
Requests one after the other on one connection, each world in turn; CPU is that of the server and its Postgres together.
The peer of a page is the server's own SQL, bare, on one connection of \`pg\`; the peer of a full refresh is
\`test/bench/scale/importer.ts\`, by CPU time. A ratio is again what the peer costs divided by what the server costs.
`

if (wanted.some((name) => name !== 'world' && name !== 'runs')) {
  const stand = await openStand({ profile: options.profile })
  try {
    await expectSameAnswers(stand)
    const pgbenchVersion = await findPgbench()
    process.stdout.write(`${await machine(stand, pgbenchVersion)}\n\n`)
    process.stdout.write(`${await operationTable(stand, pgbenchVersion !== undefined)}\n`)
    if (wanted.includes('routes')) process.stdout.write(`\n${await routesTable(stand)}\n`)
    process.stdout.write(legend)
  } finally {
    await stand.close()
  }
}
if (wanted.includes('world')) {
  process.stdout.write(`\n${await scaleTables(rounds, Number(options.world))}\n${worldLegend}`)
}
if (wanted.includes('runs')) process.stdout.write(`\n${await runTables({ profile: options.profile })}\n`)
