import { sql } from 'kysely'
import type { EntityDraft, FieldMap } from '../markdown/rules.ts'
import type { EntityProblem } from './validate.ts'

/** What names an entity within its tenant. */
export interface EntityKey {
  readonly type: string
  readonly id: string
}

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
export interface EntityContent extends EntityDraft {
  readonly problems: readonly EntityProblem[]
}

/** The content of a stored entity. */
export const draftOf = (row: Omit<LockedEntity, 'now'>): EntityDraft => ({
  name: row.name,
  status: row.status,
  fields: row.fields,
  markdownBody: row.markdown_body,
  primaryAsset: row.primary_asset,
})

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

/** The row that a write leaves, made of what was written. */
export function rowOf(
  { type, id }: EntityKey,
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
