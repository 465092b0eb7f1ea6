import { sql } from 'kysely'
import { isEntityId, nameKey } from '../entities/rules.ts'
import type { ContentRow, Db, NodeRow } from './queries.ts'

/** An entity whose name stands in the text of another. */
export interface NameMention {
  readonly entity: NodeRow
  /** `own`: the asking entity names it; `theirs`: it names the asking entity. */
  readonly text: 'own' | 'theirs'
  readonly score: number
}

const SCORE = 0.6
/** What a name of one word counts, which may be an ordinary word. */
const ONE_WORD = 0.7
const NAMED_AT_MOST = 200
/** Words that a name in a text may have. */
const LONGEST_NAME = 6
const PHRASES_AT_MOST = 5000

/** The more texts a name stands in, the less it says: 1 up to ten, a half at a hundred. */
const rareness = (texts: number) => 1 / (1 + Math.log10(Math.max(1, texts / 10)))

const scoreOf = (name: string, texts: number) =>
  SCORE * (/\s/.test(name.trim()) ? 1 : ONE_WORD) * rareness(texts)

/** Entities whose fields or text hold the name of this one as a phrase. */
export async function namedBy(db: Db, entity: ContentRow): Promise<NameMention[]> {
  const { rows } = await sql<NodeRow>`
    select entity_type as type, entity_id as id, name, status
    from entity_search
    where search @@ phraseto_tsquery('folded', ${entity.name})
      and (entity_type, entity_id) <> (${entity.type}::text, ${entity.id}::text)
    order by entity_type, entity_id limit ${sql.lit(NAMED_AT_MOST)}`.execute(db)
  return rows.map((row) => ({ entity: row, text: 'theirs', score: scoreOf(entity.name, rows.length) }))
}

/**
 * Entities whose names stand in the text of this one: every run of words that may be a name is turned into an id and
 * looked up by it, and by the phrase that the name is.
 */
export async function namesIn(db: Db, entity: ContentRow): Promise<NameMention[]> {
  const ids = possibleIds(`${texts(entity.fields)}\n${entity.markdown_body}`)
  if (ids.length === 0) return []
  const { rows } = await sql<NodeRow & { name: string }>`
    select e.entity_type as type, e.entity_id as id, e.name, e.status
    from unnest(${ids}::text[]) f (id)
    cross join lateral (
      select entity_type, entity_id, name, status from entities where entity_id = f.id
      union all
      select entity_type, entity_id, name, status from entities where name_id = f.id and f.id ~ '[^a-z0-9_]'
    ) e
    where (e.entity_type, e.entity_id) <> (${entity.type}::text, ${entity.id}::text)
      and exists (
        select from entity_search s
        where s.entity_type = ${entity.type} and s.entity_id = ${entity.id}
          and s.search @@ phraseto_tsquery('folded', e.name))
    order by 1, 2 limit ${sql.lit(NAMED_AT_MOST)}`.execute(db)
  return rows.map((row) => ({ entity: row, text: 'own', score: scoreOf(row.name, 1) }))
}

function texts(value: unknown): string {
  if (typeof value === 'string') return value
  if (typeof value !== 'object' || value === null) return ''
  return Object.values(value).map(texts).join('\n')
}

/** Ids that runs of up to six words would have as names; a name does not begin with a small letter. */
function possibleIds(text: string): string[] {
  const ids = new Set<string>()
  for (const sentence of text.split(/[\n.,;:!?()[\]{}"“”|]+/)) {
    const words = sentence.split(/\s+/).filter((word) => word !== '')
    for (const [at, word] of words.entries()) {
      if (/^\p{Ll}/u.test(word)) continue
      for (let length = 1; length <= LONGEST_NAME && at + length <= words.length; length++) {
        const id = nameKey(words.slice(at, at + length).join(' '))
        if (id !== undefined && (id.length >= 3 || !isEntityId(id))) ids.add(id)
        if (ids.size >= PHRASES_AT_MOST) return [...ids]
      }
    }
  }
  return [...ids]
}
