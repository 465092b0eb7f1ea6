import type { components } from '../../../generated/contract.ts'
import type { Template } from '../templates/rules.ts'
import type { compareVersions } from './compare.ts'
import type { EntityRow } from './queries.ts'

type Schemas = components['schemas']

/** Strong entity tag of a version. */
export const entityTag = (row: Pick<EntityRow, 'version'>) => `"${row.version}"`

/**
 * The path of an entity's picture: what was set, else the field `primary_image`, whose bare file names are
 * completed with the entity's folder.
 */
function primaryAsset(row: EntityRow, template: Template): string | null {
  if (row.primary_asset !== null) return row.primary_asset
  const image = row.fields.primary_image
  if (typeof image !== 'string' || image === '') return null
  return image.includes('/') ? image : `/${template.folderName}/${row.entity_id}/images/${image}`
}

/** The documented members, and the fields once more at the top level where they clash with none of them. */
export function toEntity(row: EntityRow, template: Template): Schemas['Entity'] {
  const errors = row.problems.filter((problem) => problem.severity === 'error')
  return {
    ...row.fields,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    name: row.name,
    status: row.status,
    fields: row.fields,
    markdown_body: row.markdown_body,
    primary_asset: primaryAsset(row, template),
    validation_errors: errors.map(({ field, message, value }) => ({
      field,
      message,
      ...(value === undefined ? {} : { value }),
    })),
    is_valid: errors.length === 0,
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    version: row.version,
  }
}

/** The difference of two versions, with the body's as a unified diff. */
export function toComparison(
  entityType: string,
  difference: ReturnType<typeof compareVersions>,
): Schemas['EntityComparison'] {
  const lines = difference.body.hunks.flatMap((hunk) => hunk.lines)
  return {
    entity_type: entityType,
    identical: difference.identical,
    fields: difference.fields.map((change) => ({
      field: change.path,
      change: change.change,
      ...(change.before === undefined ? {} : { before: change.before }),
      ...(change.after === undefined ? {} : { after: change.after }),
    })),
    markdown: {
      changed: !difference.body.identical,
      added: lines.filter((line) => line.startsWith('+')).length,
      removed: lines.filter((line) => line.startsWith('-')).length,
      diff: difference.body.hunks
        .flatMap(({ oldStart, oldLines, newStart, newLines, lines: hunk }) => [
          `@@ -${oldStart},${oldLines} +${newStart},${newLines} @@`,
          ...hunk,
        ])
        .join('\n'),
    },
  }
}
