import { type Expression, type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, type Statement, statement } from '../../database/statement.ts'
import { type EntityRow, shownColumns, storedColumns } from './queries.ts'

export interface EntityFilter {
  readonly type: string
  readonly search?: string | undefined
  readonly status?: string | undefined
}

export interface EntityPage {
  readonly sortBy: 'updated_at' | 'created_at' | 'name' | 'status' | 'entity_id'
  readonly sortOrder: 'asc' | 'desc'
  readonly offset: number
  readonly limit: number
}

/** The values of a filter as the statement takes them; those of a condition that it lacks are not used. */
interface Wanted {
  readonly type: string
  readonly status: string
  /** A text search query. */
  readonly words: string
  /** A pattern for `ilike`. */
  readonly pattern: string
}

/** Which conditions a filter has; `pattern` for a search without a letter or digit, where no word can match. */
interface Shape {
  readonly status: boolean
  readonly search: 'words' | 'pattern' | undefined
}

const shapeOf = ({ search, status }: EntityFilter): Shape => ({
  status: status !== undefined,
  search: search === undefined ? undefined : /[\p{L}\p{N}]/u.test(search) ? 'words' : 'pattern',
})

/** Each word of a search must begin a word of the entity. Quotes and signs are no syntax here. */
const searchQuery = (search: string) =>
  search
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => `${word.toLowerCase()}:*`)
    .join(' & ')

const wantedOf = ({ type, search = '', status = '' }: EntityFilter): Wanted => ({
  type,
  status,
  words: searchQuery(search),
  pattern: `%${search.replaceAll(/[\\%_]/g, '\\$&')}%`,
})

/** Live entities of a type that match the filter; a search reads the view whose index row-level security spares. */
function matching(db: Kysely<DB>, shape: Shape, given: Given<Wanted>) {
  const searched = {
    words: sql<boolean>`
      (entities.search @@ to_tsquery('folded', ${given.words}) or entities.name ilike ${given.pattern})`,
    pattern: sql<boolean>`entities.name ilike ${given.pattern}`,
  }
  const { search } = shape
  return db
    .selectFrom(search === undefined ? 'entities' : ('entity_search as entities' as 'entities'))
    .where('entities.entity_type', '=', given.type)
    .$if(shape.status, (query) => query.where('entities.status', '=', given.status))
    .$if(search !== undefined, (query) => query.where((): Expression<boolean> => searched[search ?? 'words']))
}

/** How many match; without a search it is known by type and status, and no entity is looked at. */
const counting = (db: Kysely<DB>, shape: Shape, given: Given<Wanted>) =>
  shape.search === undefined
    ? db
        .selectFrom('entity_counts')
        .where('entity_type', '=', given.type)
        .$if(shape.status, (query) => query.where('status', '=', given.status))
        .select(sql<number>`coalesce(sum(amount), 0)::bigint`.as('total'))
    : matching(db, shape, given).select((is) => is.fn.countAll<number>().as('total'))

/** One text per shape and order: statements of their own, made when they are first asked for. */
const statements = new Map<string, Statement<never, unknown>>()

function prepared<V extends object, R>(key: string, make: () => Statement<V, R>): Statement<V, R> {
  const known = statements.get(key) as Statement<V, R> | undefined
  if (known) return known
  const made = make()
  statements.set(key, made as unknown as Statement<never, unknown>)
  return made
}

type PageValues = Wanted & Pick<EntityPage, 'offset' | 'limit'>

/**
 * The page, with the number of all that match in each of its rows. The JSON texts are made outside of the page, or
 * Postgres would make them of every row before its offset too.
 */
function paging(shape: Shape, { sortBy, sortOrder }: EntityPage) {
  return statement((db, given: Given<PageValues>) => {
    const page = matching(db, shape, given)
      .select(storedColumns)
      .orderBy(`entities.${sortBy}`, sortOrder)
      .orderBy('entities.entity_id')
      .offset(given.offset)
      .limit(given.limit)
    return db
      .selectFrom(page.as('entities'))
      .select(shownColumns)
      .select(counting(db, shape, given).as('total'))
      .orderBy(`entities.${sortBy}`, sortOrder)
      .orderBy('entities.entity_id')
  })
}

/** One page, in a total order (the id breaks ties), and the number of all that match. */
export async function listEntities(
  db: Kysely<DB>,
  filter: EntityFilter,
  page: EntityPage,
): Promise<{ total: number; rows: EntityRow[] }> {
  const shape = shapeOf(filter)
  const wanted = wantedOf(filter)
  const { offset, limit, sortBy, sortOrder } = page
  const kind = `${shape.search} ${shape.status}`
  const list = prepared(`${kind} ${sortBy} ${sortOrder}`, () => paging(shape, page))
  const rows = await list.run(db, { ...wanted, offset, limit })
  const [first] = rows
  if (first) return { total: first.total ?? 0, rows: rows as unknown as EntityRow[] }
  if (offset === 0) return { total: 0, rows: [] }
  const count = prepared(kind, () => statement((on, given: Given<Wanted>) => counting(on, shape, given)))
  const [counted] = await count.run(db, wanted)
  return { total: counted?.total ?? 0, rows: [] }
}
