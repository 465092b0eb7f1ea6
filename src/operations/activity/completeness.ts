import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Template } from '../../world/templates/rules.ts'

/** Entities of each type that are looked at, those changed last: all of them would cost seconds in a large world. */
const sample = 100

export interface TypeCompleteness {
  readonly entity_type: string
  /** From 0 to 1. */
  readonly share: number
  readonly sampled: number
  /** Fields of the template. */
  readonly fields: number
}

interface Completeness {
  /** The mean over the entities that were looked at; null without any. */
  readonly share: number | null
  readonly sampled: number
  readonly by_type: TypeCompleteness[]
}

const rounded = (share: number) => Math.round(share * 10_000) / 10_000

/** How many of the fields that each template names are filled in: neither absent nor null nor empty. */
export async function completenessOf(db: Kysely<DB>, templates: readonly Template[]): Promise<Completeness> {
  const wanted = templates
    .filter(({ fields }) => fields.length > 0)
    .map(({ entityType, fields }) => ({ type: entityType, names: fields.map(({ name }) => name) }))
  const { rows } = await sql<{ type: string; sampled: number; filled: number }>`
    select wanted.type, count(*) as sampled, sum(own.filled)::bigint as filled
    from json_to_recordset(${JSON.stringify(wanted)}::json) as wanted(type text, names text[])
    cross join lateral (
      select entities.fields from entities
      where entities.entity_type = wanted.type order by entities.updated_at desc limit ${sample}
    ) as entity
    cross join lateral (
      select count(*) as filled from jsonb_each(entity.fields)
      where key = any(wanted.names) and value not in ('null', '""', '[]', '{}')
    ) as own
    group by wanted.type order by wanted.type`.execute(db)
  const fieldsOf = new Map(wanted.map(({ type, names }) => [type, names.length]))
  const byType = rows.map(({ type, sampled, filled }) => {
    const fields = fieldsOf.get(type) ?? 1
    return { entity_type: type, share: rounded(filled / (sampled * fields)), sampled, fields }
  })
  const sampled = byType.reduce((sum, one) => sum + one.sampled, 0)
  const weighed = byType.reduce((sum, one) => sum + one.share * one.sampled, 0)
  return { share: sampled === 0 ? null : rounded(weighed / sampled), sampled, by_type: byType }
}
