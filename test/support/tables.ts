import pg from 'pg'

/** Every row of a table as Postgres writes it, read as the owner, whom row-level security lets through. */
export async function textOfTable(ownerUrl: string, table: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    const { rows } = await client.query<{ row: string }>(
      `select t::text as row from ${client.escapeIdentifier(table)} t`,
    )
    return rows.map(({ row }) => row).join('\n')
  } finally {
    await client.end()
  }
}
