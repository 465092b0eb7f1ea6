import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'

const days = 30
const dayMs = 24 * 60 * 60 * 1000
const mostPeople = 10

/** What happened to entities on a day in UTC. */
interface Day {
  /** `2026-03-12`. */
  readonly date: string
  created: number
  updated: number
  deleted: number
}

interface Person {
  readonly user_id: string
  readonly user_name: string | null
  /** Changes of entities. */
  readonly changes: number
  readonly last_at: string
}

interface CountedRow {
  readonly day: string | null
  readonly action: string | null
  readonly actor_id: string | null
  readonly actor_name: string | null
  readonly count: number
  readonly last: Date
}

const kinds: Readonly<Record<string, 'created' | 'deleted' | undefined>> = {
  create: 'created',
  restore: 'created',
  delete: 'deleted',
}

/** What the last 30 days, today included, brought to the world, and who worked on it most; one pass over the log. */
export async function activityOfLastDays(
  db: Kysely<DB>,
  now: Date,
): Promise<{ growth: Day[]; mostActive: Person[] }> {
  const today = Date.parse(now.toISOString().slice(0, 10))
  const first = new Date(today - (days - 1) * dayMs)
  const { rows } = await sql<CountedRow>`
    with counted as (
      select (at at time zone 'UTC')::date::text as day, action, actor_id, count(*) as count, max(at) as last
      from change_log where noun = 'entity' and action <> 'purge' and at >= ${first}
      group by grouping sets (((at at time zone 'UTC')::date::text, action), (actor_id))
    )
    select counted.*, null as actor_name from counted where day is not null
    union all
    (select counted.*, users.display_name from counted left join users on users.id = actor_id
     where day is null and actor_id is not null
     order by count desc, last desc limit ${mostPeople})`.execute(db)
  const growth = new Map<string, Day>()
  for (let time = first.getTime(); time <= today; time += dayMs) {
    const date = new Date(time).toISOString().slice(0, 10)
    growth.set(date, { date, created: 0, updated: 0, deleted: 0 })
  }
  const mostActive: Person[] = []
  for (const { day, action, actor_id: userId, actor_name: userName, count, last } of rows) {
    const date = growth.get(day ?? '')
    if (date) date[kinds[action ?? ''] ?? 'updated'] += count
    else if (userId !== null) {
      mostActive.push({ user_id: userId, user_name: userName, changes: count, last_at: last.toISOString() })
    }
  }
  return { growth: [...growth.values()], mostActive }
}
