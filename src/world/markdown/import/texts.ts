import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { type Given, statement } from '../../../database/statement.ts'
import type { EntityKey } from '../../entities/rules.ts'

const keep = statement(
  (_, given: Given<EntityKey & { text: string }>) => sql`
    insert into imported_texts (entity_type, entity_id, text) values (${given.type}, ${given.id}, ${given.text})
    on conflict (tenant_id, entity_type, entity_id) do update set text = excluded.text`,
)

/** Has the file of an entity made of this text the next time it is written; deferred. */
export const keepImportedText = (trx: Transaction<DB>, key: EntityKey, text: string): Promise<void> =>
  keep.defer(trx, { type: key.type, id: key.id, text })

/** The texts are in the folder, or their entities have got others meanwhile. */
export async function dropImportedTexts(db: Kysely<DB>, keys: readonly EntityKey[]): Promise<void> {
  if (keys.length === 0) return
  await sql`
    delete from imported_texts using unnest(${keys.map(({ type }) => type)}::text[], ${keys.map(({ id }) => id)}::text[])
      k(type, id)
    where entity_type = k.type and entity_id = k.id`.execute(db)
}
