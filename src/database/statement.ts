import {
  type CompiledQuery,
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type RawBuilder,
  sql,
} from 'kysely'
import type { DB } from '../../generated/database.ts'

/** Stands in a compiled statement where a value of each run goes. */
class Place {
  readonly name: string

  constructor(name: string) {
    this.name = name
  }
}

/** Names for the values of a run, to be used where a query takes an expression. */
export type Given<V> = { readonly [N in keyof V]-?: RawBuilder<V[N]> }

/** A statement that is built and compiled when it is first needed, and never again. */
export interface Statement<V, R> {
  run(db: Kysely<DB>, values: V): Promise<R[]>
  /**
   * For a statement whose result nobody reads: it travels with the next one of the transaction, at the latest with
   * COMMIT, and its failure is that one's. Outside a transaction it is sent at once.
   */
  defer(db: Kysely<DB>, values: V): Promise<void>
}

/** A compiled query that a connection may hold back until the next one; see {@link Statement.defer}. */
export interface DeferrableQuery extends CompiledQuery {
  readonly deferrable?: boolean
  /** It writes to the change log: who waits for changes is told once it is committed. */
  readonly recordsChange?: boolean
}

const builder = new Kysely<DB>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

const places: Given<Record<string, unknown>> = new Proxy(
  {},
  { get: (_, name) => sql`${new Place(String(name))}` },
)

/**
 * A statement whose text does not depend on its values. Kysely builds and compiles a query each time it runs, which
 * costs this process more than running it, so the statements of hot operations are made with this.
 */
export function statement<V extends object, R>(
  build: (db: Kysely<DB>, given: Given<V>) => { compile(db: Kysely<DB>): CompiledQuery<R> },
  { recordsChange = false }: { readonly recordsChange?: boolean } = {},
): Statement<V, R> {
  let compiled: CompiledQuery<R> | undefined
  const fill = (values: V): CompiledQuery<R> => {
    compiled ??= build(builder, places as unknown as Given<V>).compile(builder)
    const byName = values as Readonly<Record<string, unknown>>
    const parameters = compiled.parameters.map((one) => (one instanceof Place ? byName[one.name] : one))
    const filled: CompiledQuery<R> & Pick<DeferrableQuery, 'recordsChange'> = {
      ...compiled,
      parameters,
      recordsChange,
    }
    return filled
  }
  return {
    run: async (db, values) => (await db.executeQuery(fill(values))).rows,
    async defer(db, values) {
      const query: DeferrableQuery = { ...fill(values), deferrable: true }
      await db.executeQuery(query)
    },
  }
}
