import {
  DummyDriver,
  Kysely,
  NoResultError,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import type { DB } from '../../generated/database.ts'
import { appendChange } from '../../src/database/change-log.ts'
import { resolveSession } from '../../src/database/credentials.ts'
import { writeLinks } from '../../src/world/entities/link-rows.ts'
import { listEntities } from '../../src/world/entities/listing.ts'
import { findEntity, lockEntity } from '../../src/world/entities/queries.ts'
import { insertOne, reviseOne, valuesOf } from '../../src/world/entities/write-statements.ts'

/** SQL that a query function of the rooms sends; the peers run the same text. */
async function sqlOf(query: (db: never) => Promise<unknown>): Promise<string> {
  const sent: string[] = []
  const db = new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => new DummyDriver(),
      createIntrospector: (inner) => new PostgresIntrospector(inner),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
    log: (event) => void sent.push(event.query.sql),
  })
  // The driver without a database answers with no rows.
  await query(db as never).catch((error: unknown) => {
    if (!(error instanceof NoResultError)) throw error
  })
  const [text] = sent
  if (text === undefined || sent.length > 1) throw new Error(`expected one statement, not ${sent.length}`)
  return text
}

const filter = { type: 'character' }
const content = { name: '', status: '', fields: {}, markdownBody: '', primaryAsset: null, problems: [] }
const written = { type: 'character', id: 'x', actorId: 'x', ...valuesOf(content) }

const link = {
  kind: 'reference',
  field: 'x',
  pointer: '/x',
  targetType: 'x',
  targetId: 'x',
  relationship: null,
} as const

/** The statements of the four operations, with their parameters as `$1`, `$2`… */
export const statements = {
  session: await sqlOf((db) => resolveSession(db, 'x')),
  scope: "select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true)",
  find: await sqlOf((db) => findEntity(db, 'character', 'x')),
  list: await sqlOf((db) =>
    listEntities(db, filter, { sortBy: 'updated_at', sortOrder: 'desc', offset: 0, limit: 50 }),
  ),
  lock: await sqlOf((db) => lockEntity(db, 'character', 'x')),
  insert: await sqlOf((db) => insertOne.run(db, { ...written, createdAt: null })),
  update: await sqlOf((db) => reviseOne.run(db, written)),
  links: await sqlOf((db) => writeLinks(db, [{ key: { type: 'character', id: 'x' }, links: [link] }])),
  change: await sqlOf((db) => appendChange(db, { noun: 'entity', nounId: 'x', action: 'create', diff: {} })),
}
