import { randomUUID } from 'node:crypto'
import { type Expression, type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import type { DB, JsonValue } from '../../../generated/database.ts'
import { json } from '../../database/values.ts'
import type { FieldMap } from '../markdown/rules.ts'
import type { EntityProblem } from './validate.ts'

type Db = Kysely<DB>

const columns = [
  'entity_type',
  'entity_id',
  'name',
  'status',
  'fields',
  'markdown_body',
  'primary_asset',
  'problems',
  'version',
  'created_at',
  'updated_at',
] as const

/** A stored entity. */
export interface EntityRow {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly problems: EntityProblem[]
  readonly version: number
  readonly created_at: Date
  readonly updated_at: Date
}

/** What a write stores; the database makes the rest. */
export interface EntityContent {
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdownBody: string
  readonly primaryAsset: string | null
  readonly problems: readonly EntityProblem[]
}

export interface EntityFilter {
  readonly type: string
  readonly search?: string | undefined
  readonly status?: string | undefined
}

export type EntitySort = 'updated_at' | 'created_at' | 'name' | 'status' | 'entity_id'

const asRow = (row: unknown) => row as EntityRow

export const findEntity = async (db: Db, type: string, id: string): Promise<EntityRow | undefined> => {
  const row = await db
    .selectFrom('entities')
    .select(columns)
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .executeTakeFirst()
  return row && asRow(row)
}

/** The entity, locked until the transaction ends, so that two writers cannot both build on one version. */
export const lockEntity = async (
  trx: Transaction<DB>,
  type: string,
  id: string,
): Promise<EntityRow | undefined> => {
  const row = await trx
    .selectFrom('entities')
    .select(columns)
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && asRow(row)
}

/** Words of a search: each must begin a word of the entity. Quotes and signs are no syntax here. */
function searchQuery(text: string): Expression<string> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '')
  return sql`to_tsquery('simple', ${words.map((word) => `${word.toLowerCase()}:*`).join(' & ')})`
}

/** Live entities of a type that match the filter; a search reads the view whose index row-level security spares. */
function matching(db: Db, { type, search, status }: EntityFilter) {
  return db
    .selectFrom(search === undefined ? 'entities' : ('entity_search as entities' as 'entities'))
    .where('entities.entity_type', '=', type)
    .$if(status !== undefined, (query) => query.where('entities.status', '=', status ?? ''))
    .$if(search !== undefined, (query) =>
      query.where((): Expression<SqlBool> => {
        const text = search ?? ''
        const pattern = `%${text.replaceAll(/[\\%_]/g, '\\$&')}%`
        return /[\p{L}\p{N}]/u.test(text)
          ? sql<boolean>`(entities.search @@ ${searchQuery(text)} or entities.name ilike ${pattern})`
          : sql<boolean>`entities.name ilike ${pattern}`
      }),
    )
}

export const countEntities = async (db: Db, filter: EntityFilter): Promise<number> => {
  const { count } = await matching(db, filter)
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** One page, in a total order: the id breaks ties. */
export const listEntities = async (
  db: Db,
  filter: EntityFilter,
  page: { sortBy: EntitySort; sortOrder: 'asc' | 'desc'; offset: number; limit: number },
): Promise<EntityRow[]> => {
  const rows = await matching(db, filter)
    .select(columns.map((column) => `entities.${column}` as const))
    .orderBy(`entities.${page.sortBy}`, page.sortOrder)
    .orderBy('entities.entity_id')
    .offset(page.offset)
    .limit(page.limit)
    .execute()
  return rows.map(asRow)
}

/** Longest tag that the index takes; a longer one stays in the fields. */
const longestTag = 200

/** Tags as they are searched: the texts in the field `tags`. */
const tagsOf = (fields: FieldMap): string[] =>
  Array.isArray(fields.tags)
    ? fields.tags.filter((tag) => typeof tag === 'string' && tag.length <= longestTag)
    : []

const contentColumns = (content: EntityContent) => ({
  name: content.name,
  status: content.status,
  fields: json(content.fields as JsonValue),
  markdown_body: content.markdownBody,
  tags: tagsOf(content.fields),
  primary_asset: content.primaryAsset,
  problems: json(content.problems as unknown as JsonValue),
})

/** Stores a new entity; undefined when the id exists. */
export const insertEntity = async (
  trx: Db,
  key: { type: string; id: string; actorId: string | null },
  content: EntityContent,
): Promise<EntityRow | undefined> => {
  const row = await trx
    .insertInto('entities')
    .values({
      entity_type: key.type,
      entity_id: key.id,
      ...contentColumns(content),
      created_by: key.actorId,
      updated_by: key.actorId,
    })
    .onConflict((at) => at.columns(['tenant_id', 'entity_type', 'entity_id']).doNothing())
    .returning(columns)
    .executeTakeFirst()
  return row && asRow(row)
}

/** Replaces the content of a locked entity and raises its version. */
export const updateEntity = async (
  trx: Transaction<DB>,
  key: { type: string; id: string; actorId: string },
  content: EntityContent,
): Promise<EntityRow> => {
  const row = await trx
    .updateTable('entities')
    .set({
      ...contentColumns(content),
      version: sql`version + 1`,
      updated_by: key.actorId,
      updated_at: sql`now()`,
    })
    .where('entity_type', '=', key.type)
    .where('entity_id', '=', key.id)
    .returning(columns)
    .executeTakeFirstOrThrow()
  return asRow(row)
}

/** Moves a locked entity to the recycle bin, whole; returns the id it has there. */
export const recycleEntity = async (
  trx: Transaction<DB>,
  key: { type: string; id: string; actorId: string },
): Promise<string> => {
  const recycleId = randomUUID()
  await sql`
    with gone as (
      delete from entities where entity_type = ${key.type} and entity_id = ${key.id} returning *
    )
    insert into recycled_entities (tenant_id, recycle_id, entity_type, entity_id, name, snapshot, deleted_by)
    select tenant_id, ${recycleId}::uuid, entity_type, entity_id, name, to_jsonb(gone) - 'search', ${key.actorId}::uuid
    from gone`.execute(trx)
  return recycleId
}
