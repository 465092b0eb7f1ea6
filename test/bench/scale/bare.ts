import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../generated/database.ts'
import { listEntities } from '../../../src/world/entities/listing.ts'
import { findEntity } from '../../../src/world/entities/queries.ts'
import { findEntities } from '../../../src/world/search/queries.ts'
import { readSearchText } from '../../../src/world/search/query-text.ts'
import { statements } from '../statements.ts'
import type { World } from './stand.ts'

/** What the server asks the database for one request. */
export type Ask = (db: Kysely<DB>) => Promise<unknown>

const noFilter = {
  types: null,
  statuses: null,
  tags: null,
  updatedFrom: null,
  updatedTo: null,
  createdFrom: null,
  createdTo: null,
}

export const asks = {
  get:
    (id: string): Ask =>
    (db) =>
      findEntity(db, 'character', id),
  list:
    (offset: number): Ask =>
    (db) =>
      listEntities(db, { type: 'character' }, { sortBy: 'updated_at', sortOrder: 'desc', offset, limit: 50 }),
  search:
    (text: string): Ask =>
    (db) =>
      findEntities(db, readSearchText(text), noFilter, { offset: 0, limit: 20, details: false }),
}

interface Sent {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The statements that `ask` sends. */
async function sentBy(ask: Ask): Promise<Sent[]> {
  const sent: Sent[] = []
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: ({ query: { sql, parameters } }) => void sent.push({ sql, parameters }),
  })
  await ask(db)
  return sent
}

/** The peer of a read: its bare statements, named, on one connection of `pg`, in one pipeline. */
export interface Bare {
  run(world: World, ask: Ask): Promise<void>
  end(): Promise<void>
}

export async function openBare(url: string): Promise<Bare> {
  const pool = new pg.Pool({ connectionString: url, max: 1, pipeline: true })
  const client = await pool.connect()
  const names = new Map<string, string>()
  const nameOf = (text: string) => {
    const name = names.get(text) ?? `bare${names.size}`
    names.set(text, name)
    return name
  }
  return {
    async run({ tenantId, userId }, ask) {
      const scope = { sql: statements.scope, parameters: [tenantId, userId] }
      const sent = [scope, ...(await sentBy(ask))]
      await Promise.all([
        client.query('begin'),
        ...sent.map(({ sql: text, parameters }) =>
          client.query({ name: nameOf(text), text, values: [...parameters] }),
        ),
        client.query('commit'),
      ])
    },
    async end() {
      client.release()
      await pool.end()
    },
  }
}
