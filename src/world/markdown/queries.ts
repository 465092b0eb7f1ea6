import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { EntityKey } from '../entities/rules.ts'
import type { EntityDraft } from './entity-file/draft.ts'
import type { FieldMap } from './frontmatter.ts'

export { keepImportedText } from './import/texts.ts'
export {
  type ConflictRow,
  conflictTag,
  findConflict,
  listConflicts,
  SHOWN_CHARACTERS,
} from './sync/conflict-rows.ts'
export { refreshDocuments } from './sync/refresh-documents.ts'
export { resolveConflict } from './sync/resolve.ts'
export { purgeFiles, restoreFiles, sweepTrashes } from './sync/restore.ts'

type Db = Kysely<DB>

/** An entity and what its file is made of: what was imported, else the file when folder and database last agreed. */
export interface ExportedEntity {
  readonly draft: EntityDraft
  readonly version: number
  readonly createdAt: Date
  readonly updatedAt: Date
  readonly path: string | null
  readonly baseText: string | null
}

const exported = statement((db, given: Given<EntityKey>) =>
  db
    .selectFrom('entities')
    .leftJoin('project_files', (join) =>
      join
        .onRef('project_files.entity_type', '=', 'entities.entity_type')
        .onRef('project_files.entity_id', '=', 'entities.entity_id'),
    )
    .leftJoin('imported_texts', (join) =>
      join
        .onRef('imported_texts.entity_type', '=', 'entities.entity_type')
        .onRef('imported_texts.entity_id', '=', 'entities.entity_id'),
    )
    .select([
      'entities.name',
      'entities.status',
      'entities.fields',
      'entities.markdown_body',
      'entities.primary_asset',
      'entities.version',
      'entities.created_at',
      'entities.updated_at',
      'project_files.path',
      'project_files.base_text',
      'imported_texts.text as imported_text',
    ])
    .where('entities.entity_type', '=', given.type)
    .where('entities.entity_id', '=', given.id),
)

export async function findExported(db: Db, type: string, id: string): Promise<ExportedEntity | undefined> {
  const [row] = await exported.run(db, { type, id })
  return (
    row && {
      draft: draftOf(row),
      version: row.version,
      createdAt: row.created_at,
      updatedAt: row.updated_at,
      path: row.path,
      baseText: row.imported_text ?? row.base_text,
    }
  )
}

const drafts = statement((db, given: Given<{ keys: string }>) =>
  db
    .selectFrom('entities')
    .innerJoin(
      sql<EntityKey>`(select * from jsonb_to_recordset(${given.keys}::jsonb) as k(type text, id text))`.as(
        'wanted',
      ),
      (join) =>
        join.onRef('wanted.type', '=', 'entities.entity_type').onRef('wanted.id', '=', 'entities.entity_id'),
    )
    .select([
      'entities.entity_type',
      'entities.entity_id',
      'entities.name',
      'entities.status',
      'entities.fields',
      'entities.markdown_body',
      'entities.primary_asset',
    ]),
)

/** The content of those entities that exist, by `type/id`. */
export async function findDrafts(db: Db, keys: readonly EntityKey[]): Promise<Map<string, EntityDraft>> {
  if (keys.length === 0) return new Map()
  const rows = await drafts.run(db, { keys: JSON.stringify(keys.map(({ type, id }) => ({ type, id }))) })
  return new Map(rows.map((row) => [`${row.entity_type}/${row.entity_id}`, draftOf(row)]))
}

const draftOf = (row: {
  name: string
  status: string
  fields: unknown
  markdown_body: string
  primary_asset: string | null
}): EntityDraft => ({
  name: row.name,
  status: row.status,
  fields: row.fields as FieldMap,
  markdownBody: row.markdown_body,
  primaryAsset: row.primary_asset,
})
