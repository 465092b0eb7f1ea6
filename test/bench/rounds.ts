import type { LoadJob, OperationName } from './load.ts'
import { type PgbenchSubject, pgbench } from './pgbench.ts'
import { cpuOf, cpuOfEnded, cpuOfPostgres, load, type ServerProcess } from './processes.ts'

/** Microseconds of CPU per request. */
export interface Cost {
  /** Of the process that was asked. */
  readonly process: number
  readonly postgres: number
}

export interface Operation {
  readonly name: OperationName
  readonly label: string
  /** In a round. */
  readonly requests: number
}

/** Something that takes part in the rounds. */
export interface Subject {
  readonly measure: () => Promise<Cost>
  /** Whether it becomes quicker by running, as V8 compiles it better. */
  readonly warmsUp: boolean
}

export interface Surroundings extends PgbenchSubject {
  readonly postmaster: number
  readonly token: string
}

export const connections = 8

/** Rounds before those that count: after some 20,000 requests V8 has compiled what is hot. */
const warmUps = 4

let runs = 0

async function costOf(
  around: Surroundings,
  requests: number,
  cpu: () => Promise<number>,
  work: () => Promise<unknown>,
): Promise<Cost> {
  const [process0, postgres0] = [await cpu(), await cpuOfPostgres(around.postmaster)]
  await work()
  const [process1, postgres1] = [await cpu(), await cpuOfPostgres(around.postmaster)]
  return { process: (process1 - process0) / requests, postgres: (postgres1 - postgres0) / requests }
}

/** A server under load from a process of its own. */
export const served = (
  around: Surroundings,
  { pid, port }: ServerProcess,
  { name, requests }: Operation,
): Subject => ({
  warmsUp: true,
  measure: () => {
    const job: LoadJob = {
      port,
      token: around.token,
      operation: name,
      requests,
      connections,
      run: String(++runs),
    }
    return costOf(
      around,
      requests,
      () => cpuOf(pid),
      () => load(job),
    )
  },
})

/** pgbench with the statements of the operation. */
export const benched = (around: Surroundings, { name, requests }: Operation): Subject => ({
  warmsUp: false,
  measure: () =>
    costOf(around, requests, cpuOfEnded, () =>
      pgbench(name, around, { requests, connections, run: String(++runs) }),
    ),
})

/** All subjects in turn, round by round; the costs by subject. */
export async function alternate(rounds: number, subjects: readonly Subject[]): Promise<Cost[][]> {
  const costs: Cost[][] = subjects.map(() => [])
  for (let round = -warmUps; round < rounds; round++) {
    for (const [index, { measure, warmsUp }] of subjects.entries()) {
      if (round < 0 && !warmsUp) continue
      const cost = await measure()
      if (round >= 0) costs[index]?.push(cost)
    }
  }
  return costs
}
