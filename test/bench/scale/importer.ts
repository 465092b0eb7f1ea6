import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { parse } from 'yaml'

/** Rows of one statement. */
const batch = 250

/**
 * The peer of a full refresh, what a careful programmer writes by hand: walks the folder, reads and hashes every file,
 * parses its front matter and stores it in a table that has the columns and indexes of `entities`. What it leaves out:
 * checking ids, names and fields, links, the change log, the base for merges, looking for what was deleted, isolation of
 * tenants, and keeping on when one file is bad.
 */
export async function importByHand(owner: pg.Client, tenantId: string, project: string): Promise<void> {
  await owner.query('create table imported (like entities including all, hash bytea)')
  try {
    let rows: object[] = []
    const store = async () => {
      await owner.query(
        `insert into imported (tenant_id, entity_type, entity_id, name, status, fields, markdown_body, tags, hash)
         select $1, type, id, name, status, fields, body, tags, decode(hash, 'hex')
         from json_to_recordset($2) as one(type text, id text, name text, status text, fields jsonb, body text,
           tags text[], hash text)`,
        [tenantId, JSON.stringify(rows)],
      )
      rows = []
    }
    for (const entry of await readdir(project, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.md')) continue
      const bytes = await readFile(join(entry.parentPath, entry.name))
      const [, head = '', body = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(bytes.toString()) ?? []
      const { id, entity_type: type, name, status, tags = [], ...fields } = parse(head)
      const hash = createHash('sha256').update(bytes).digest('hex')
      rows.push({ type, id, name, status, tags, fields: { ...fields, tags }, body, hash })
      if (rows.length === batch) await store()
    }
    await store()
  } finally {
    await owner.query('drop table imported')
  }
}
