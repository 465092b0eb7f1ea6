import { sql } from 'kysely'
import type { EntityKey } from './keys.ts'
import type { Db, NodeRow } from './queries.ts'

/** A word of a document and how often it stands there. */
export type Words = ReadonlyMap<string, number>

/** A word that tells documents apart, and in how many entities it is found. */
export interface Term {
  readonly word: string
  readonly documents: number
}

export interface Candidate extends NodeRow {
  readonly type: string
  readonly name: string
  readonly status: string
  readonly words: Words
}

/** Words of a document whose frequency in the world is looked up. */
const TERMS_COUNTED = 40
const TERMS_USED = 24
/** A word in more entities than this, and in more than a fifth of the world, tells nothing. */
const COMMON = 1000

interface Lexeme {
  readonly word: string
  readonly count: number
}

/** The indexed words of an entity that is stored. */
export async function wordsOfEntity(db: Db, { type, id }: EntityKey): Promise<Words> {
  const { rows } = await sql<Lexeme>`
    select u.lexeme as word, coalesce(cardinality(u.positions), 1) as count
    from entities e, unnest(e.search) u where e.entity_type = ${type} and e.entity_id = ${id}`.execute(db)
  return toWords(rows)
}

/** The words of a text as they would be indexed. */
export async function wordsOfText(db: Db, text: string): Promise<Words> {
  const { rows } = await sql<Lexeme>`
    select u.lexeme as word, coalesce(cardinality(u.positions), 1) as count
    from unnest(to_tsvector('folded', ${text})) u`.execute(db)
  return toWords(rows)
}

const toWords = (rows: readonly Lexeme[]): Words => new Map(rows.map(({ word, count }) => [word, count]))

/**
 * The words that single a document out, those that weigh most (frequency here times rarity in the world) first,
 * and the number of entities in the world.
 */
export async function significantTerms(db: Db, words: Words): Promise<{ world: number; terms: Term[] }> {
  const spoken = [...words]
    .filter(([word]) => word.length >= 3 && /\p{L}/u.test(word))
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, 400)
  const { rows } = await sql<{ word: string; documents: number; world: number }>`
    with world as (select coalesce(sum(amount), 0)::int as n from entity_counts), chosen as (
      select w.word from unnest(${spoken}::text[]) with ordinality w (word, place)
      where ts_lexize('english_stem', w.word) is distinct from '{}'
      order by w.place limit ${sql.lit(TERMS_COUNTED)}
    )
    select chosen.word, world.n as world,
      (select count(*)::int from (
        select from entity_search s where s.search @@ to_tsquery('folded', quote_literal(chosen.word))
        limit greatest(${sql.lit(COMMON)}, world.n / 5) + 1) found) as documents
    from chosen, world`.execute(db)
  const world = rows[0]?.world ?? 0
  const most = Math.max(COMMON, Math.floor(world / 5))
  const terms = rows
    .filter(({ documents }) => documents > 0 && documents <= most)
    .map(({ word, documents }) => ({ word, documents }))
    .sort((a, b) => weightOf(words, b, world) - weightOf(words, a, world) || (a.word < b.word ? -1 : 1))
  return { world, terms: terms.slice(0, TERMS_USED) }
}

/** tf-idf with logarithms of both. */
const weightOf = (words: Words, { word, documents }: Term, world: number) =>
  (1 + Math.log(words.get(word) ?? 1)) * rarity(world, documents)

export const rarity = (world: number, documents: number): number =>
  Math.log(1 + world / Math.max(1, documents))

/** Entities that share significant words, those with the rarest and most first, and what words they have. */
export async function candidatesByWords(
  db: Db,
  source: { terms: readonly Term[]; world: number },
  options: { except: EntityKey | null; types: readonly string[] | null; most: number },
): Promise<Candidate[]> {
  const { except, most } = options
  const types = options.types && [...options.types]
  const rare = source.terms.map(({ documents }) => rarity(source.world, documents))
  const { rows } = await sql<Omit<Candidate, 'words'> & { words: string }>`
    with terms as (
      select * from unnest(${source.terms.map(({ word }) => word)}::text[], ${rare}::float8[]) t (word, weight)
    ), best as (
      select s.entity_type, s.entity_id, sum(terms.weight) as weight
      from terms
      cross join lateral (
        select entity_type, entity_id from entity_search
        where search @@ to_tsquery('folded', quote_literal(terms.word))
          and (${types}::text[] is null or entity_type = any(${types}::text[]))
      ) s
      where (s.entity_type, s.entity_id) is distinct from (${except?.type ?? ''}::text, ${except?.id ?? ''}::text)
      group by 1, 2
      order by weight desc, 1, 2
      limit ${most}::int
    )
    select e.entity_type as type, e.entity_id as id, e.name, e.status,
      (select string_agg(u.lexeme || E'\\t' || coalesce(cardinality(u.positions), 1), E'\\n') from unnest(e.search) u) as words
    from best join entities e on e.entity_type = best.entity_type and e.entity_id = best.entity_id
    order by best.weight desc, 1, 2`.execute(db)
  return rows.map((row) => ({ ...row, words: parseWords(row.words) }))
}

function parseWords(text: string): Words {
  const words = new Map<string, number>()
  for (const line of text.split('\n')) {
    const cut = line.lastIndexOf('\t')
    words.set(line.slice(0, cut), Number(line.slice(cut + 1)))
  }
  return words
}
