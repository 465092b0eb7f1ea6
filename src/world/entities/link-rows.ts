import { sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { type Given, statement } from '../../database/statement.ts'
import type { EntityLink } from './links.ts'
import type { EntityKey } from './rows.ts'

/** The links of one entity. */
export interface LinksOf {
  readonly key: EntityKey
  readonly links: readonly EntityLink[]
}

const insertLinks = statement(
  (_, given: Given<{ links: string }>) => sql`
    insert into entity_links (
      source_type, source_id, position, kind, field, pointer, target_type, target_id, relationship
    )
    select source_type, source_id, position, kind, field, pointer, target_type, target_id, relationship
    from json_to_recordset(${given.links}::json) as link(
      source_type text, source_id text, position integer, kind text, field text, pointer text,
      target_type text, target_id text, relationship text
    )`,
)

const deleteLinks = statement(
  (_, given: Given<{ sources: string }>) => sql`
    delete from entity_links using json_to_recordset(${given.sources}::json) as source(type text, id text)
    where source_type = source.type and source_id = source.id`,
)

/** Stores the links of entities that have none yet; deferred. */
export async function writeLinks(trx: Transaction<DB>, all: readonly LinksOf[]): Promise<void> {
  const rows = all.flatMap(({ key, links }) =>
    links.map((link, position) => ({
      source_type: key.type,
      source_id: key.id,
      position,
      kind: link.kind,
      field: link.field,
      pointer: link.pointer,
      target_type: link.targetType,
      target_id: link.targetId,
      relationship: link.relationship,
    })),
  )
  if (rows.length > 0) await insertLinks.defer(trx, { links: JSON.stringify(rows) })
}

/** Stores the links of entities in the place of those that they have; deferred. */
export async function replaceLinks(trx: Transaction<DB>, all: readonly LinksOf[]): Promise<void> {
  if (all.length === 0) return
  const sources = all.map(({ key: { type, id } }) => ({ type, id }))
  await deleteLinks.defer(trx, { sources: JSON.stringify(sources) })
  await writeLinks(trx, all)
}
