import { randomUUID } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB, JsonValue } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { FieldMap } from '../markdown/rules.ts'
import type { EntityProblem } from './validate.ts'

type Db = Kysely<DB>

/**
 * An entity as a view shows it. Its fields mostly pass through, so they stay the JSON text that Postgres keeps; both
 * `_json` members are JSON text.
 */
export interface EntityRow {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields_json: string
  /** The fields without those of a documented name; null where there are none such. */
  readonly other_fields_json: string | null
  readonly markdown_body: string
  readonly primary_asset: string | null
  /** The field `primary_image` of an entity without primary asset, if it is text. */
  readonly primary_image: string | null
  readonly problems: readonly EntityProblem[]
  readonly version: number
  readonly created_at: Date
  readonly updated_at: Date
}

/** An entity that is about to be changed. */
export interface LockedEntity {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly primary_asset: string | null
  readonly version: number
  readonly created_at: Date
  /** When the transaction began, which is when its changes are said to happen. */
  readonly now: Date
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

/** Top-level names of an entity's view, which a field of the same name does not take. */
const documentedNames = [
  'entity_type',
  'entity_id',
  'name',
  'status',
  'fields',
  'markdown_body',
  'primary_asset',
  'validation_errors',
  'is_valid',
  'created_at',
  'updated_at',
  'version',
] as const

const documented = sql.raw<string[]>(`array[${documentedNames.map((name) => `'${name}'`).join(', ')}]`)

const plainColumns = [
  'entities.entity_type',
  'entities.entity_id',
  'entities.name',
  'entities.status',
  'entities.markdown_body',
  'entities.primary_asset',
  'entities.problems',
  'entities.version',
  'entities.created_at',
  'entities.updated_at',
] as const

/** Columns that {@link shownColumns} are made of. */
export const storedColumns = [...plainColumns, 'entities.fields'] as const

/** Columns of an {@link EntityRow}, of a table or subquery named `entities`. */
export const shownColumns = [
  ...plainColumns,
  sql<string>`entities.fields::text`.as('fields_json'),
  sql<string | null>`
    case when entities.fields ?| ${documented} then (entities.fields - ${documented})::text end`.as(
    'other_fields_json',
  ),
  sql<string | null>`
    case when entities.primary_asset is null and jsonb_typeof(entities.fields->'primary_image') = 'string'
      then entities.fields->>'primary_image' end`.as('primary_image'),
] as const

const asRow = (row: unknown) => row as EntityRow

interface Key {
  readonly type: string
  readonly id: string
}

const find = statement((db, given: Given<Key>) =>
  db
    .selectFrom('entities')
    .select(shownColumns)
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id),
)

export const findEntity = async (db: Db, type: string, id: string): Promise<EntityRow | undefined> => {
  const [row] = await find.run(db, { type, id })
  return row && asRow(row)
}

const content = statement((db, given: Given<Key>) =>
  db
    .selectFrom('entities')
    .select(['name', 'status', 'fields', 'markdown_body'])
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id),
)

/** What people write into an entity. */
export const findContent = async (
  db: Db,
  type: string,
  id: string,
): Promise<Pick<LockedEntity, 'name' | 'status' | 'fields' | 'markdown_body'> | undefined> => {
  const [row] = await content.run(db, { type, id })
  return row && { ...row, fields: row.fields as FieldMap }
}

const lock = statement((db, given: Given<Key>) =>
  db
    .selectFrom('entities')
    .select([
      'entity_type',
      'entity_id',
      'name',
      'status',
      'fields',
      'markdown_body',
      'primary_asset',
      'version',
      'created_at',
      sql<Date>`now()`.as('now'),
    ])
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id)
    .forUpdate(),
)

/** The entity, locked until the transaction ends, so that two writers cannot both build on one version. */
export const lockEntity = async (
  trx: Transaction<DB>,
  type: string,
  id: string,
): Promise<LockedEntity | undefined> => {
  const [row] = await lock.run(trx, { type, id })
  return row && { ...row, fields: row.fields as FieldMap }
}

/** Longest tag that the index takes; a longer one stays in the fields. */
const longestTag = 200

/** Tags as they are searched: the texts in the field `tags`. */
const tagsOf = (fields: FieldMap): string[] =>
  Array.isArray(fields.tags)
    ? fields.tags.filter((tag) => typeof tag === 'string' && tag.length <= longestTag)
    : []

interface ContentValues {
  readonly name: string
  readonly status: string
  readonly fields: string
  readonly markdownBody: string
  readonly tags: string[]
  readonly primaryAsset: string | null
  readonly problems: string
}

const valuesOf = (content: EntityContent): ContentValues => ({
  name: content.name,
  status: content.status,
  fields: JSON.stringify(content.fields),
  markdownBody: content.markdownBody,
  tags: tagsOf(content.fields),
  primaryAsset: content.primaryAsset,
  problems: JSON.stringify(content.problems),
})

const contentColumns = (given: Given<ContentValues>) => ({
  name: given.name,
  status: given.status,
  fields: sql<JsonValue>`${given.fields}::jsonb`,
  markdown_body: given.markdownBody,
  tags: given.tags,
  primary_asset: given.primaryAsset,
  problems: sql<JsonValue>`${given.problems}::jsonb`,
})

/** The row that a write leaves, made of what was written. */
function rowOf(
  { type, id }: Key,
  content: EntityContent,
  fieldsJson: string,
  stamp: Pick<EntityRow, 'version' | 'created_at' | 'updated_at'>,
): EntityRow {
  const { name, status, fields, markdownBody, primaryAsset, problems } = content
  const clash = documentedNames.some((one) => Object.hasOwn(fields, one))
  const others = () =>
    Object.entries(fields).filter(([field]) => !documentedNames.some((one) => one === field))
  const image = Object.hasOwn(fields, 'primary_image') ? fields.primary_image : null
  return {
    entity_type: type,
    entity_id: id,
    name,
    status,
    fields_json: fieldsJson,
    other_fields_json: clash ? JSON.stringify(Object.fromEntries(others())) : null,
    markdown_body: markdownBody,
    primary_asset: primaryAsset,
    primary_image: primaryAsset === null && typeof image === 'string' ? image : null,
    problems,
    ...stamp,
  }
}

const insert = statement((db, given: Given<Key & ContentValues & { actorId: string | null }>) =>
  db
    .insertInto('entities')
    .values({
      entity_type: given.type,
      entity_id: given.id,
      ...contentColumns(given),
      created_by: given.actorId,
      updated_by: given.actorId,
    })
    .onConflict((at) => at.columns(['tenant_id', 'entity_type', 'entity_id']).doNothing())
    .returning(['version', 'created_at', 'updated_at']),
)

/** Stores a new entity; undefined when the id exists. */
export const insertEntity = async (
  trx: Db,
  key: Key & { readonly actorId: string | null },
  content: EntityContent,
): Promise<EntityRow | undefined> => {
  const values = valuesOf(content)
  const [stamp] = await insert.run(trx, { ...key, ...values })
  return stamp && rowOf(key, content, values.fields, stamp)
}

const update = statement((db, given: Given<Key & ContentValues & { actorId: string }>) =>
  db
    .updateTable('entities')
    .set({
      ...contentColumns(given),
      version: sql`version + 1`,
      updated_by: given.actorId,
      updated_at: sql`now()`,
    })
    .where('entity_type', '=', given.type)
    .where('entity_id', '=', given.id),
)

/** Replaces the content of a locked entity and raises its version. Returns the row as it will be: the lock makes it certain. */
export const updateEntity = async (
  trx: Transaction<DB>,
  locked: LockedEntity,
  actorId: string,
  content: EntityContent,
): Promise<EntityRow> => {
  const key = { type: locked.entity_type, id: locked.entity_id }
  const values = valuesOf(content)
  await update.defer(trx, { ...key, ...values, actorId })
  const stamp = { version: locked.version + 1, created_at: locked.created_at, updated_at: locked.now }
  return rowOf(key, content, values.fields, stamp)
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
