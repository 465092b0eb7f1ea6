import { Kysely, PostgresDialect } from 'kysely'
import {
  ColumnTypeNode,
  type DatabaseMetadata,
  generate,
  IdentifierNode,
  PostgresDialect as Introspection,
  RawExpressionNode,
  UnionExpressionNode,
} from 'kysely-codegen'
import { openPool } from '../../src/database/pool.ts'

/** Columns of closed sets, which checks guard in the database, as the unions that the code sees. */
const unions: Readonly<Record<string, string>> = {
  'api_tokens.kind': "'nav' | 'api_key' | 'ai_key'",
  'idempotency_keys.state': "Generated<'running' | 'done'>",
  'memberships.role': "'owner' | 'admin' | 'editor' | 'viewer'",
  'sessions.kind': "'web' | 'token'",
  'users.status': "Generated<'active' | 'disabled'>",
  'users.system_role': "Generated<'admin' | 'user'>",
}

/** Views over one table: Postgres knows no `not null` for a view's columns, the table does. */
const views: Readonly<Record<string, string>> = { entity_search: 'entities' }

/**
 * The TypeScript types of every table and view in the schema `public` of a migrated database. The same
 * schema gives the same text.
 */
export async function databaseTypes(ownerUrl: string): Promise<string> {
  const pool = openPool(ownerUrl, 1)
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await generate({
      db,
      dialect: introspection(),
      includePattern: 'public.*',
      outFile: null,
      postprocess: async ({ metadata }) => withViewNullability(metadata),
      overrides: {
        columns: Object.fromEntries(
          Object.entries(unions).map(([column, type]) => [column, new RawExpressionNode(type)]),
        ),
      },
    })
  } finally {
    await db.destroy()
  }
}

/** As `src/database/values.ts` reads them: date a string, int8 a number, numeric a string. */
function introspection(): Introspection {
  const dialect = new Introspection({
    dateParser: 'string',
    numericParser: 'string',
    defaultSchemas: ['public'],
  })
  const given = new UnionExpressionNode(
    ['number', 'bigint', 'string'].map((name) => new IdentifierNode(name)),
  )
  dialect.adapter.definitions.Int8 = new ColumnTypeNode(new IdentifierNode('number'), given, given)
  return dialect
}

function withViewNullability(metadata: DatabaseMetadata): DatabaseMetadata {
  for (const [view, table] of Object.entries(views)) {
    const source = metadata.tables.find(({ name }) => name === table)
    for (const column of metadata.tables.find(({ name }) => name === view)?.columns ?? []) {
      column.isNullable = source?.columns.find(({ name }) => name === column.name)?.isNullable ?? true
    }
  }
  return metadata
}
