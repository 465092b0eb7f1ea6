import { type Kysely, sql } from 'kysely'

const needed = ['pg_trgm', 'btree_gin', 'unaccent'] as const

/** Trigram search, GIN indexes that begin with the tenant, words without accents. All are trusted contrib modules. */
export async function createExtensions(db: Kysely<unknown>): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select name from pg_available_extensions where name = any(${[...needed]})`.execute(db)
  const missing = needed.filter((name) => !rows.some((row) => row.name === name))
  if (missing.length > 0) {
    throw new Error(
      `The Postgres server lacks the extension ${missing.join(' and ')}: install its contrib package ` +
        '(Debian: part of postgresql; Red Hat: postgresql-contrib) and start again.',
    )
  }
  for (const name of needed) await sql`create extension if not exists ${sql.ref(name)}`.execute(db)
}
