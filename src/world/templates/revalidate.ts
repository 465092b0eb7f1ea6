import { isDeepStrictEqual } from 'node:util'
import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { pastDeadlocks } from '../../database/deadlocks.ts'
import type { Task } from '../../services/jobs-worker.ts'
import type { Services } from '../../services/services.ts'
import {
  type EntityLink,
  type EntityProblem,
  entityLinks,
  type LinksOf,
  replaceLinks,
  validateEntity,
} from '../entities/rules.ts'
import type { FieldMap } from '../markdown/rules.ts'
import { templatesOf } from './queries.ts'
import type { Template } from './template.ts'

/** Entities that are locked at a time. */
const batchSize = 200

interface StoredEntity {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly status: string
  readonly fields: FieldMap
  readonly markdown_body: string
  readonly problems: readonly EntityProblem[]
  readonly links: readonly EntityLink[]
}

/**
 * The task of job `templates.revalidate`: what follows from the templates, which is what is wrong with each stored
 * entity and what its reference fields name, is made anew, in batches. Versions stay, since nobody has edited anything.
 */
export const revalidateTask =
  (services: Pick<Services, 'database' | 'tenantCache'>): Task =>
  async (payload) => {
    const { tenantId } = payload as { tenantId: string }
    // Another process may have written; its announcement may still be on the way.
    services.tenantCache.drop(tenantId)
    const registry = await templatesOf(services, tenantId)
    const db = services.database.tenant(tenantId)
    for (const type of registry.types()) {
      const template = registry.resolve(type)
      if (!template) continue
      let after: string | undefined = ''
      while (after !== undefined) {
        const from: string = after
        after = await pastDeadlocks(() =>
          db.transaction().execute((trx) => revalidateBatch(trx, template, from)),
        )
      }
    }
  }

/** The id of the batch's last entity; undefined after the last batch. */
async function revalidateBatch(
  trx: Transaction<DB>,
  template: Template,
  after: string,
): Promise<string | undefined> {
  const { rows } = await sql<StoredEntity>`
    with batch as materialized (
      select entity_type, entity_id, name, status, fields, markdown_body, problems from entities
      where entity_type = ${template.entityType} and entity_id > ${after}
      order by entity_id limit ${batchSize} for update
    )
    select batch.*, coalesce((
      select json_agg(json_build_object(
        'kind', kind, 'field', field, 'pointer', pointer, 'targetType', target_type, 'targetId', target_id,
        'relationship', relationship
      ) order by position)
      from entity_links where source_type = batch.entity_type and source_id = batch.entity_id
    ), '[]') as links
    from batch order by entity_id`.execute(trx)

  const changed: { type: string; id: string; problems: EntityProblem[] }[] = []
  const relinked: LinksOf[] = []
  for (const row of rows) {
    const key = { type: row.entity_type, id: row.entity_id }
    const draft = { name: row.name, status: row.status, fields: row.fields, markdownBody: row.markdown_body }
    const problems = validateEntity(template, draft)
    if (!isDeepStrictEqual(problems, row.problems)) changed.push({ ...key, problems })
    const links = entityLinks(template, draft)
    if (!isDeepStrictEqual(links, row.links)) relinked.push({ key, links })
  }
  if (changed.length > 0) {
    await sql`
      update entities set problems = new.problems
      from jsonb_to_recordset(${JSON.stringify(changed)}::jsonb) as new(type text, id text, problems jsonb)
      where entity_type = new.type and entity_id = new.id`.execute(trx)
  }
  await replaceLinks(trx, relinked)
  return rows.length < batchSize ? undefined : rows.at(-1)?.entity_id
}
