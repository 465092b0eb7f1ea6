import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import { type FileProblem, TRANSIENT_REASONS } from '../folder/problem.ts'

type Db = Kysely<DB>

export interface ProblemRow {
  readonly path: string
  readonly reason: string
  readonly message: string
  readonly line: number | null
}

/** Records problems of files; one that stays the same keeps its time. */
export async function saveProblems(
  db: Db,
  found: ReadonlyMap<string, FileProblem>,
  well: readonly string[],
): Promise<void> {
  if (well.length > 0) await sql`delete from project_problems where path = any(${well}::text[])`.execute(db)
  if (found.size === 0) return
  const all = [...found]
  await sql`
    insert into project_problems (path, reason, message, line)
    select * from unnest(${all.map(([path]) => path)}::text[], ${all.map(([, one]) => one.reason)}::text[],
      ${all.map(([, one]) => one.message)}::text[], ${all.map(([, one]) => one.line ?? null)}::int[])
    on conflict (tenant_id, path) do update
    set reason = excluded.reason, message = excluded.message, line = excluded.line, found_at = now()
    where (project_problems.reason, project_problems.message, project_problems.line)
      is distinct from (excluded.reason, excluded.message, excluded.line)`.execute(db)
}

/** Drops the problems below some folders, or all, that a complete look at them has not found again. */
export async function dropOtherProblems(
  db: Db,
  prefixes: readonly string[] | undefined,
  found: readonly string[],
): Promise<void> {
  await sql`
    delete from project_problems p
    where p.path <> all(${found}::text[]) and (${prefixes === undefined} or exists (
      select from unnest(${prefixes ?? []}::text[]) prefix where p.path = prefix or starts_with(p.path, prefix || '/')))`.execute(
    db,
  )
}

/** The newest problems, and how many there are. */
export async function listProblems(db: Db, limit: number): Promise<{ total: number; rows: ProblemRow[] }> {
  const { rows } = await sql<ProblemRow & { total: number }>`
    select path, reason, message, line, count(*) over () as total from project_problems
    order by found_at desc, path limit ${limit}`.execute(db)
  return { total: rows[0]?.total ?? 0, rows }
}

/** Files whose problem may be gone by itself. */
export async function transientProblems(db: Db, limit: number): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    select path from project_problems where reason = any(${[...TRANSIENT_REASONS]}::text[])
    order by found_at limit ${limit}`.execute(db)
  return rows.map(({ path }) => path)
}
