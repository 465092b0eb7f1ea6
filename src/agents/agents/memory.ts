import { randomUUID } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

type Db = Kysely<DB>

const columns = [
  'fact_id',
  'user_id',
  'category',
  'key',
  'value',
  'source',
  'confidence',
  'created_at',
  'updated_at',
] as const

/** Something that agents remember about a user. */
export interface MemoryFact {
  readonly fact_id: string
  readonly user_id: string
  readonly category: string
  readonly key: string
  readonly value: string
  /** Where it comes from, such as `conversation`. */
  readonly source: string
  /** Percent. */
  readonly confidence: number
  readonly created_at: Date
  readonly updated_at: Date
}

export interface NewFact {
  readonly userId: string
  readonly category: string
  readonly key: string
  readonly value: string
  readonly source: string
  /** Percent; 80 without it. */
  readonly confidence?: number
}

/** Facts of one user at most; the oldest of the least certain give way. */
const mostFacts = 1000
/** Characters of a category or key, and of a value; what is longer is cut. */
const longest = { name: 100, value: 4000 }

const cut = (text: string, length: number) => text.trim().slice(0, length)
const percent = (value: number) => Math.max(0, Math.min(100, Math.round(value)))

/**
 * Remembers a fact in place of an earlier one of the same user, category and key. What was known with greater confidence is not
 * overwritten by a guess of another source less than half as sure.
 */
export async function rememberFact(db: Db, fact: NewFact): Promise<MemoryFact> {
  const confidence = percent(fact.confidence ?? 80)
  const values = {
    fact_id: randomUUID(),
    user_id: fact.userId,
    category: cut(fact.category, longest.name),
    key: cut(fact.key, longest.name),
    value: cut(fact.value, longest.value),
    source: cut(fact.source, longest.name),
    confidence,
  }
  const stored = await db
    .insertInto('memory_facts')
    .values(values)
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'user_id', 'category', 'key'])
        .doUpdateSet({
          value: values.value,
          source: values.source,
          confidence,
          updated_at: sql`now()`,
        })
        .where(({ eb, or }) =>
          or([
            eb('memory_facts.source', '=', values.source),
            eb('memory_facts.confidence', '<=', confidence * 2),
          ]),
        ),
    )
    .returning(columns)
    .executeTakeFirst()
  if (!stored) {
    return db
      .selectFrom('memory_facts')
      .select(columns)
      .where('user_id', '=', fact.userId)
      .where('category', '=', values.category)
      .where('key', '=', values.key)
      .executeTakeFirstOrThrow()
  }
  await forgetSurplus(db, fact.userId)
  return stored
}

async function forgetSurplus(db: Db, userId: string): Promise<void> {
  await db
    .deleteFrom('memory_facts')
    .where('user_id', '=', userId)
    .where('fact_id', 'in', (facts) =>
      facts
        .selectFrom('memory_facts')
        .select('fact_id')
        .where('user_id', '=', userId)
        .orderBy('confidence', 'desc')
        .orderBy('updated_at', 'desc')
        .orderBy('fact_id')
        .offset(mostFacts),
    )
    .execute()
}

export interface FactFilter {
  /** Facts of one user; of everybody in the tenant without it. */
  readonly userId?: string | undefined
  readonly category?: string | undefined
  /** Part of category, key or value, in any case. */
  readonly search?: string | undefined
}

const chosen = (db: Db, { userId, category, search }: FactFilter) =>
  db
    .selectFrom('memory_facts')
    .$if(userId !== undefined, (facts) => facts.where('user_id', '=', userId ?? ''))
    .$if(category !== undefined, (facts) => facts.where('category', '=', category ?? ''))
    .$if(search !== undefined && search !== '', (facts) =>
      facts.where(
        sql<boolean>`position(lower(${search}) in lower(concat_ws(' ', category, key, value))) > 0`,
      ),
    )

export interface FactOrder {
  readonly by: 'updated_at' | 'category' | 'key' | 'confidence' | 'source'
  readonly order: 'asc' | 'desc'
}

/** What is remembered, the newest first unless another order is asked for. */
export const recallFacts = (
  db: Db,
  filter: FactFilter,
  page: { readonly offset?: number; readonly limit: number },
  { by, order }: FactOrder = { by: 'updated_at', order: 'desc' },
): Promise<MemoryFact[]> =>
  chosen(db, filter)
    .select(columns)
    .orderBy(by, order)
    .orderBy('fact_id')
    .offset(page.offset ?? 0)
    .limit(page.limit)
    .execute()

export const countFacts = async (db: Db, filter: FactFilter): Promise<number> =>
  (
    await chosen(db, filter)
      .select((facts) => facts.fn.countAll<number>().as('total'))
      .executeTakeFirstOrThrow()
  ).total

/** Forgets a fact by category and key; whether there was one. */
export async function forgetFact(
  db: Db,
  fact: { readonly userId: string; readonly category: string; readonly key: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('memory_facts')
    .where('user_id', '=', fact.userId)
    .where('category', '=', cut(fact.category, longest.name))
    .where('key', '=', cut(fact.key, longest.name))
    .executeTakeFirst()
  return numDeletedRows > 0n
}
