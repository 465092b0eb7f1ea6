import { createHash } from 'node:crypto'
import type { components } from '../../../generated/contract.ts'
import { rawJson } from '../../http/answer.ts'
import { requireMatch } from '../../http/conditional.ts'
import type { Template } from '../templates/rules.ts'
import type { compareVersions } from './compare.ts'
import type { FixedEntity } from './fix-run.ts'
import type { MergedVersions } from './merge.ts'
import { picturePath } from './picture.ts'
import type { Proposals } from './proposals.ts'
import type { EntityRow } from './queries.ts'
import type { Renamed } from './rename.ts'

type Schemas = components['schemas']

/**
 * Strong entity tag of a version. What is wrong with the entity is part of what is shown, and changes with the template
 * while the version stays, so it is part of the tag; {@link requireVersion} looks at the version alone.
 */
export function entityTag({ version, problems = [] }: { version: number; problems?: EntityRow['problems'] }) {
  if (problems.length === 0) return `"${version}"`
  const shown = problems.map(({ field, message, severity }) => [field, message, severity])
  return `"${version}-${createHash('sha256').update(JSON.stringify(shown)).digest('base64url').slice(0, 8)}"`
}

/** 412 unless `If-Match` is absent or names the entity's version. */
export function requireVersion(ifMatch: string | undefined, { version }: { version: number }): void {
  requireMatch(ifMatch?.replaceAll(/"(\d+)-[\w-]{8}"/g, '"$1"'), `"${version}"`)
}

/** The path of an entity's picture: what was set, else what the field `primary_image` names. */
function primaryAsset(row: EntityRow, template: Template): string | null {
  if (row.primary_asset !== null || row.primary_image === null) return row.primary_asset
  return picturePath(row.primary_image, template, row.entity_id)
}

/**
 * The documented members, and the fields once more at the top level where they clash with none of them. As text,
 * because the fields come as text from Postgres and a list of them is long.
 */
function entityJson(row: EntityRow, template: Template): string {
  const errors = row.problems.filter((problem) => problem.severity === 'error')
  const members = {
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    name: row.name,
    status: row.status,
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
  } satisfies Omit<Schemas['Entity'], 'fields'>
  const topLevel = row.other_fields_json ?? row.fields_json
  const opened = topLevel === '{}' ? '{' : `${topLevel.slice(0, -1)},`
  return `${opened}"fields":${row.fields_json},${JSON.stringify(members).slice(1)}`
}

export const toEntity = (row: EntityRow, template: Template): Schemas['Entity'] =>
  rawJson(entityJson(row, template))

export function toEntityPage(
  page: { total: number; offset: number; limit: number },
  rows: readonly EntityRow[],
  template: Template,
): Schemas['EntityPage'] {
  const { total, offset, limit } = page
  const entities = rows.map((row) => entityJson(row, template)).join(',')
  return rawJson(`${JSON.stringify({ total, offset, limit }).slice(0, -1)},"entities":[${entities}]}`)
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

/** The members of `values` that are there. */
const given = (values: { base?: unknown; a?: unknown; b?: unknown; merged?: unknown }) => ({
  ...(values.base !== undefined && { base: values.base }),
  ...(values.a !== undefined && { a: values.a }),
  ...(values.b !== undefined && { b: values.b }),
  ...(values.merged !== undefined && { merged: values.merged }),
})

/** A merge with what a model proposes for its conflicts; `version` where it is stored. */
export function toMergeResult(
  entityType: string,
  { merged, fields, blocks, conflicts }: MergedVersions,
  proposals: Proposals,
  version: number | null,
): Schemas['EntityMergeResult'] {
  return {
    entity_type: entityType,
    merged: {
      name: merged.name,
      status: merged.status,
      fields: merged.fields,
      markdown_body: merged.markdownBody,
      primary_asset: merged.primaryAsset,
    },
    fields: fields.map((one) => ({ field: one.path.join('.'), result: one.side, ...given(one) })),
    blocks: blocks.map(({ side, text, base, a, b }) => ({
      result: side,
      text,
      ...(side === 'conflict' && { ...(base !== undefined && { base }), a: a ?? '', b: b ?? '' }),
    })),
    conflicts: conflicts.map((one, index) => {
      const text = proposals.texts[index] ?? null
      return {
        kind: one.kind,
        ...(one.kind === 'field' && { field: one.path.join('.') }),
        ...given(one),
        proposal: text === null ? null : { source: 'model' as const, text },
      }
    }),
    proposals: { available: proposals.available, message: proposals.message },
    applied: version !== null,
    version,
  }
}

/** What a renaming changed, and the request that takes it back. */
export function toRenaming(
  entityType: string,
  { before, after, version, references }: Renamed,
): Schemas['EntityRenaming'] {
  return {
    entity_type: entityType,
    before: { entity_id: before.id, name: before.name },
    after: { entity_id: after.id, name: after.name },
    version,
    references: references.map(({ key, name, fields, body }) => ({
      entity_type: key.type,
      entity_id: key.id,
      name,
      fields,
      body,
    })),
    undo: { entity_type: entityType, entity_id: after.id, new_id: before.id, new_name: before.name },
  }
}

export function toFixes(
  { dryRun, total, offset, limit }: { dryRun: boolean; total: number; offset: number; limit: number },
  fixed: readonly FixedEntity[],
): Schemas['EntityFixes'] {
  return {
    dry_run: dryRun,
    total,
    offset,
    limit,
    changed: fixed.filter(({ refused }) => refused.length === 0).length,
    refused: fixed.flatMap(({ key, refused }) =>
      refused.map(({ ruleId, message }) => ({
        entity_type: key.type,
        entity_id: key.id,
        rule_id: ruleId,
        message,
      })),
    ),
    fixes: fixed.flatMap(({ key, fixes, refused }) =>
      (refused.length > 0 ? [] : fixes).map(({ field, rule, before, after }) => ({
        entity_type: key.type,
        entity_id: key.id,
        field,
        rule,
        ...(before !== undefined && { before }),
        ...(after !== undefined && { after }),
      })),
    ),
  }
}
