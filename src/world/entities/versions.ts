import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { invalid, notFound } from '../../http/errors.ts'
import type { Body } from '../../http/types.ts'
import { type EntityDraft, readEntityFile } from '../markdown/rules.ts'
import type { Template } from '../templates/rules.ts'
import { findContent } from './queries.ts'
import { settleInput } from './settle.ts'

/** What a version says; a member that it does not give is undefined. */
export type GivenVersion = { readonly [N in keyof EntityDraft]: EntityDraft[N] | undefined } & {
  readonly fields: EntityDraft['fields']
}

/** One version as requests name it: a stored entity, given content, or raw Markdown with front matter, at `/{side}`. */
export async function readVersion(
  db: Kysely<DB>,
  template: Template,
  side: string,
  given: Body<'entityCompare'>['version_a'],
): Promise<GivenVersion> {
  if ('entity_id' in given) {
    const entity = await findContent(db, template.entityType, given.entity_id)
    if (!entity) throw notFound('entity', `${template.entityType}/${given.entity_id}`)
    const { name, status, fields, markdown_body: markdownBody, primary_asset: primaryAsset } = entity
    return { name, status, fields, markdownBody, primaryAsset }
  }
  if ('content' in given) return readContent(template, `/${side}/content`, given.content).draft
  const { name, status, fields = {} } = settleInput(given, `/${side}/fields`)
  return { name, status, fields, markdownBody: given.markdown_body, primaryAsset: undefined }
}

/**
 * An entity file that came as text.
 * @throws invalid at `pointer`, naming the line of what cannot be read.
 */
export function readContent(template: Template, pointer: string, content: string) {
  const file = readEntityFile(content, template, {})
  const [problem] = file.problems
  if (problem) throw invalid(pointer, `line ${problem.line}: ${problem.message}`)
  return file
}
