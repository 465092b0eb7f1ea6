import { type RawBuilder, sql } from 'kysely'
import type { JsonValue } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { FieldMap } from '../markdown/rules.ts'
import type { EntityContent, EntityKey } from './rows.ts'

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

export const valuesOf = (content: EntityContent): ContentValues => ({
  name: content.name,
  status: content.status,
  fields: JSON.stringify(content.fields),
  markdownBody: content.markdownBody,
  tags: tagsOf(content.fields),
  primaryAsset: content.primaryAsset,
  problems: JSON.stringify(content.problems),
})

/** One of many: a row of `manyColumns`. */
export const manyOf = ({ type, id }: EntityKey, content: EntityContent) => ({
  type,
  id,
  name: content.name,
  status: content.status,
  fields: content.fields,
  markdown_body: content.markdownBody,
  tags: tagsOf(content.fields),
  primary_asset: content.primaryAsset,
  problems: content.problems,
})

const manyColumns = sql.raw(
  `type text, id text, name text, status text, fields jsonb, markdown_body text, tags text[],
   primary_asset text, problems jsonb, created_at timestamptz`,
)

const contentColumns = (given: Given<ContentValues>) => ({
  name: given.name,
  status: given.status,
  fields: sql<JsonValue>`${given.fields}::jsonb`,
  markdown_body: given.markdownBody,
  tags: given.tags,
  primary_asset: given.primaryAsset,
  problems: sql<JsonValue>`${given.problems}::jsonb`,
})

interface Writer {
  readonly actorId: string | null
}

/**
 * A used id goes on with the version after its last one. Of an entity that was deleted for good no version is left, but
 * its deletion is in the change log, and its file may still be there and known by the version that it shows.
 */
const nextVersion = (type: RawBuilder<unknown>, id: RawBuilder<unknown>) => sql<number>`1 + greatest(
  (select coalesce(max(version), 0) from entity_revisions where entity_type = ${type} and entity_id = ${id}),
  (select coalesce(max((diff->>'version')::bigint), 0) from change_log
   where noun = 'entity' and noun_type = ${type} and noun_id = ${id} and action = 'delete'))`

export const insertOne = statement(
  (db, given: Given<EntityKey & ContentValues & Writer & { createdAt: Date | null }>) =>
    db
      .insertInto('entities')
      .values({
        entity_type: given.type,
        entity_id: given.id,
        ...contentColumns(given),
        created_by: given.actorId,
        updated_by: given.actorId,
        created_at: sql<Date>`coalesce(${given.createdAt}::timestamptz, now())`,
        version: nextVersion(sql`${given.type}`, sql`${given.id}`),
      })
      .onConflict((at) => at.columns(['tenant_id', 'entity_type', 'entity_id']).doNothing())
      .returning(['version', 'created_at', 'updated_at']),
)

const revisionColumns = sql.raw(
  'entity_type, entity_id, version, name, status, fields, markdown_body, primary_asset, saved_by, saved_at',
)

/** The former content never leaves the database. Both parts see the rows as they were before the statement. */
const formerContent = (alias: string) =>
  sql.raw(
    ['entity_type', 'entity_id', 'version', 'name', 'status', 'fields', 'markdown_body', 'primary_asset']
      .concat('updated_by', 'updated_at')
      .map((column) => `${alias}.${column}`)
      .join(', '),
  )

export const reviseOne = statement(
  (_, given: Given<EntityKey & ContentValues & Writer>) => sql`
    with kept as (
      insert into entity_revisions (${revisionColumns})
      select ${formerContent('entities')} from entities
      where entity_type = ${given.type} and entity_id = ${given.id}
    )
    update entities set
      name = ${given.name}, status = ${given.status}, fields = ${given.fields}::jsonb,
      markdown_body = ${given.markdownBody}, tags = ${given.tags}, primary_asset = ${given.primaryAsset},
      problems = ${given.problems}::jsonb, version = version + 1, updated_by = ${given.actorId}, updated_at = now()
    where entity_type = ${given.type} and entity_id = ${given.id}`,
)

interface Stamp {
  entity_type: string
  entity_id: string
  version: number
  created_at: Date
  updated_at: Date
}

export const insertMany = statement(
  (_, given: Given<{ rows: string } & Writer>) => sql<Stamp>`
    insert into entities (
      entity_type, entity_id, name, status, fields, markdown_body, tags, primary_asset, problems,
      version, created_by, updated_by, created_at
    )
    select one.type, one.id, one.name, one.status, one.fields, one.markdown_body, one.tags, one.primary_asset,
      one.problems,
      ${nextVersion(sql`one.type`, sql`one.id`)},
      ${given.actorId}::uuid, ${given.actorId}::uuid, coalesce(one.created_at, now())
    from json_to_recordset(${given.rows}::json) as one(${manyColumns})
    on conflict (tenant_id, entity_type, entity_id) do nothing
    returning entity_type, entity_id, version, created_at, updated_at`,
)

export const reviseMany = statement(
  (_, given: Given<{ rows: string } & Writer>) => sql`
    with one as materialized (
      select * from json_to_recordset(${given.rows}::json) as one(${manyColumns})
    ), kept as (
      insert into entity_revisions (${revisionColumns})
      select ${formerContent('former')} from entities former
      join one on former.entity_type = one.type and former.entity_id = one.id
    )
    update entities set
      name = one.name, status = one.status, fields = one.fields, markdown_body = one.markdown_body,
      tags = one.tags, primary_asset = one.primary_asset, problems = one.problems,
      version = version + 1, updated_by = ${given.actorId}::uuid, updated_at = now()
    from one where entity_type = one.type and entity_id = one.id`,
)

/** Rows to the recycle bin, whole, with their last content kept as a revision like any other. */
export const recycleMany = statement(
  (_, given: Given<{ doomed: string } & Writer>) => sql`
    with gone as (
      delete from entities
      using json_to_recordset(${given.doomed}::json) as doomed(type text, id text, recycle_id uuid)
      where entity_type = doomed.type and entity_id = doomed.id
      returning entities.*, doomed.recycle_id
    ), kept as (
      insert into entity_revisions (${revisionColumns}) select ${formerContent('gone')} from gone
    ), unlinked as (
      delete from entity_links using gone where source_type = gone.entity_type and source_id = gone.entity_id
    )
    insert into recycled_entities (recycle_id, entity_type, entity_id, name, snapshot, deleted_by)
    select recycle_id, entity_type, entity_id, name,
      to_jsonb(gone) - '{search,recycle_id}'::text[], ${given.actorId}::uuid
    from gone`,
)

/** Lets the planner know of a table that has grown much, before its first statistics. */
export const countAnew = statement(() => sql`select analyze_entities()`)
