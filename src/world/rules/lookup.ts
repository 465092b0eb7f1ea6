import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { type Facts, parentKey, parentOfRow, type Questions, takenKey } from './evaluate/facts.ts'
import type { Subject } from './evaluate/subject.ts'
import { MAX_ANCESTORS } from './evaluate/whole-checks.ts'

type Db = Kysely<DB>

/** Answers of the uniqueness query that are read. */
const MAX_TAKEN = 10_000

/**
 * Looks up what rules ask for: one query for all references, one for all values that must be unique, and one for
 * each level of parents.
 */
export async function lookUp(
  db: Db,
  registry: TemplateRegistry,
  type: string,
  questions: Questions,
): Promise<Facts> {
  const existing = await existingOf(db, questions.references)
  const taken = await takenOf(db, type, questions.unique)
  const parents = await parentsOf(db, registry, questions.parents)
  return { existing, taken, parents }
}

const split = (keys: Iterable<string>) => {
  const all = [...keys].map(
    (key) => [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)] as const,
  )
  return { types: all.map(([type]) => type), ids: all.map(([, id]) => id) }
}

async function existingOf(db: Db, keys: ReadonlySet<string>): Promise<Set<string>> {
  if (keys.size === 0) return new Set()
  const { types, ids } = split(keys)
  const { rows } = await sql<{ entity_type: string; entity_id: string }>`
    select e.entity_type, e.entity_id
    from unnest(${types}::text[], ${ids}::text[]) as wanted (entity_type, entity_id)
    join entities e using (entity_type, entity_id)`.execute(db)
  return new Set(rows.map((row) => `${row.entity_type}/${row.entity_id}`))
}

async function takenOf(db: Db, type: string, unique: Questions['unique']): Promise<Map<string, string[]>> {
  const taken = new Map<string, string[]>()
  if (unique.size === 0) return taken
  const pairs = [...unique].flatMap(([field, values]) => [...values].map((value) => [field, value] as const))
  const { rows } = await sql<{ field: string; value: string; entity_id: string }>`
    select wanted.field, wanted.value, e.entity_id
    from entities e
    cross join lateral (
      select asked.field, lower(btrim(case asked.field
        when 'name' then e.name
        when 'status' then e.status
        else e.fields #>> string_to_array(asked.field, '.')
      end)) as value
      from unnest(${[...unique.keys()]}::text[]) as asked (field)
    ) as own
    join unnest(${pairs.map(([field]) => field)}::text[], ${pairs.map(([, value]) => value)}::text[])
      as wanted (field, value) on wanted.field = own.field and wanted.value = own.value
    where e.entity_type = ${type}
    order by e.entity_id
    limit ${MAX_TAKEN}`.execute(db)
  for (const { field, value, entity_id } of rows) {
    const key = takenKey(field, value)
    const ids = taken.get(key)
    if (ids) ids.push(entity_id)
    else taken.set(key, [entity_id])
  }
  return taken
}

async function parentsOf(
  db: Db,
  registry: TemplateRegistry,
  questions: Questions['parents'],
): Promise<Map<string, string | null>> {
  const parents = new Map<string, string | null>()
  let front = [...questions].flatMap(([field, keys]) => [...keys].map((key) => ({ field, key })))
  for (let level = 0; level <= MAX_ANCESTORS && front.length > 0; level++) {
    const { types, ids } = split(front.map(({ key }) => key))
    const { rows } = await sql<{ field: string; entity_type: string; entity_id: string; value: unknown }>`
      select wanted.field, e.entity_type, e.entity_id, e.fields -> wanted.field as value
      from unnest(${front.map(({ field }) => field)}::text[], ${types}::text[], ${ids}::text[])
        as wanted (field, entity_type, entity_id)
      join entities e using (entity_type, entity_id)`.execute(db)
    for (const { field, key } of front) parents.set(parentKey(field, key), null)
    const next = new Map<string, { field: string; key: string }>()
    for (const row of rows) {
      const parent = parentOfRow(registry, row.field, row)
      parents.set(parentKey(row.field, `${row.entity_type}/${row.entity_id}`), parent)
      if (parent === null) continue
      const at = parentKey(row.field, parent)
      if (!parents.has(at)) next.set(at, { field: row.field, key: parent })
    }
    front = [...next.values()]
  }
  return parents
}

const subjectColumns = ['entity_id', 'name', 'status', 'fields', 'markdown_body'] as const

const asSubject = (row: {
  entity_id: string
  name: string
  status: string
  fields: unknown
  markdown_body: string
}): Subject => ({
  entityId: row.entity_id,
  name: row.name,
  status: row.status,
  fields: row.fields as Subject['fields'],
  markdownBody: row.markdown_body,
})

/** A stored entity as rules see it. */
export async function findSubject(db: Db, type: string, id: string): Promise<Subject | undefined> {
  const row = await db
    .selectFrom('entities')
    .select(subjectColumns)
    .where('entity_type', '=', type)
    .where('entity_id', '=', id)
    .executeTakeFirst()
  return row && asSubject(row)
}

/** One page of the entities of a type, by id, and how many there are. */
export async function listSubjects(
  db: Db,
  type: string,
  { offset, limit }: { offset: number; limit: number },
): Promise<{ total: number; subjects: Subject[] }> {
  const rows = await db
    .selectFrom('entities')
    .select(subjectColumns)
    .where('entity_type', '=', type)
    .orderBy('entity_id')
    .offset(offset)
    .limit(limit)
    .execute()
  const { total } = await db
    .selectFrom('entities')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .where('entity_type', '=', type)
    .executeTakeFirstOrThrow()
  return { total: Number(total), subjects: rows.map(asSubject) }
}
