import type { TenantDb } from '../../../database/database.ts'
import { findEntities } from '../../../world/search/queries.ts'
import { readSearchText } from '../../../world/search/rules.ts'

export interface FoundEntity {
  readonly type: string
  readonly id: string
  readonly name: string
  readonly status: string
  readonly snippet: string
}

/** Words that are looked for; a question has few that say anything. */
const mostWords = 24

/** Entities that have all the words, best first; those that have some of them, where none has all. */
export async function searchEntities(
  db: TenantDb,
  query: string,
  { types, limit }: { readonly types: readonly string[] | null; readonly limit: number },
): Promise<FoundEntity[]> {
  const filter = {
    types,
    statuses: null,
    tags: null,
    updatedFrom: null,
    updatedTo: null,
    createdFrom: null,
    createdTo: null,
  }
  const page = { offset: 0, limit, details: false }
  const words = [...new Set(query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])].slice(0, mostWords)
  if (words.length === 0) return []
  const whole = await findEntities(db, readSearchText(words.join(' ')), filter, page)
  const found =
    whole.results.length > 0 || words.length === 1
      ? whole
      : await findEntities(db, readSearchText(words.join(' OR ')), filter, page)
  return found.results.map(({ entity_type, entity_id, name, status, snippet }) => ({
    type: entity_type,
    id: entity_id,
    name,
    status,
    snippet: (snippet ?? '').replaceAll(/[\u0002\u0003]/g, ''),
  }))
}
