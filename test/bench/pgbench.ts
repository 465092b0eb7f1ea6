import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import type { OperationName } from './load.ts'
import { statements } from './statements.ts'
import { draftOf, worldSize } from './world.ts'

const execute = promisify(execFile)

/** The version line of pgbench, or undefined where it is not on the PATH. */
export async function findPgbench(): Promise<string | undefined> {
  try {
    return (await execute('pgbench', ['--version'])).stdout.trim()
  } catch {
    return undefined
  }
}

export interface PgbenchSubject {
  /** Connection as the application role. */
  readonly url: string
  readonly folder: string
  readonly sessionId: string
  readonly tenantId: string
  readonly userId: string
}

/** `$1`, `$2`… replaced by SQL expressions. */
const fill = (text: string, values: readonly string[]) =>
  text.replaceAll(/\$(\d+)/g, (_, number: string) => values[Number(number) - 1] ?? 'null')
const literal = (value: string) => pg.escapeLiteral(value)

/** The content that is written: pgbench sends variables as parameters, as the servers do. */
const draft = draftOf(worldSize)
const variables = {
  name: draft.name,
  status: draft.status,
  fields: JSON.stringify(draft.fields),
  body: draft.markdown_body,
}

/** The statements of one request of an operation as pgbench script: what the database alone costs. */
function scriptOf(operation: OperationName, subject: PgbenchSubject, run: string): string {
  const type = "'character'"
  const user = literal(subject.userId)
  const columns = [':name', ':status', ':fields', ':body', "'{}'", 'null', "'[]'"]
  const hero = "'hero_' || :n::text"
  const made = `'pgbench_${run}_' || :client_id::text || '_' || :n::text`
  const change = (id: string, action: string) =>
    fill(statements.change, ["'entity'", type, id, literal(action), ':name', "'{}'"])
  const page = fill(statements.list, [type, type, '50', '(:n % 20) * 50'])
  const bodies: Record<OperationName, readonly string[]> = {
    get: [fill(statements.find, [type, hero])],
    list: [page],
    update: [
      fill(statements.lock, [type, hero]),
      fill(statements.update, [type, hero, ...columns, user, type, hero]),
      change(hero, 'update'),
    ],
    create: [
      fill(statements.insert, [type, made, ...columns, user, user, 'null', type, made, type, made]),
      change(made, 'create'),
    ],
  }
  return [
    `\\set n random(0, ${operation === 'create' ? 2_000_000_000 : worldSize - 1})`,
    `${fill(statements.session, [literal(subject.sessionId)])};`,
    '\\startpipeline',
    `${fill(statements.scope, [literal(subject.tenantId), user])};`,
    ...bodies[operation].map((statement) => `${statement};`),
    '\\endpipeline',
    '',
  ].join('\n')
}

/** Runs `requests` transactions of an operation on `connections` connections with prepared statements. */
export async function pgbench(
  operation: OperationName,
  subject: PgbenchSubject,
  options: { requests: number; connections: number; run: string },
): Promise<void> {
  const file = join(subject.folder, `${operation}.pgbench`)
  await writeFile(file, scriptOf(operation, subject, options.run))
  const { host, port, user, password, database } = new pg.Client({ connectionString: subject.url })
  const { connections, requests } = options
  const counts = ['-c', String(connections), '-t', String(Math.ceil(requests / connections))]
  const definitions = Object.entries(variables).flatMap(([name, value]) => ['-D', `${name}=${value}`])
  await execute('pgbench', ['-n', '-M', 'prepared', ...counts, ...definitions, '-f', file], {
    env: {
      ...process.env,
      PGHOST: host,
      PGPORT: String(port),
      PGUSER: user,
      PGPASSWORD: String(password),
      PGDATABASE: database,
    },
  }).catch(({ stderr }: { stderr?: string }) => {
    throw new Error(`pgbench failed: ${stderr?.slice(0, 500)}`)
  })
}
