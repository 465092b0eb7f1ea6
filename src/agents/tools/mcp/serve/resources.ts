import { sql } from 'kysely'
import type { TenantDb } from '../../../../database/database.ts'

/** What clients may read besides calling tools (RFC 6570). */
export const entityTemplate = 'atelier://entity/{type}/{id}'

export const entityUri = (type: string, id: string): string =>
  `atelier://entity/${encodeURIComponent(type)}/${encodeURIComponent(id)}`

/** The entity that a URI names; undefined for another URI. */
export function readEntityUri(uri: string): { type: string; id: string } | undefined {
  const found = /^atelier:\/\/entity\/([^/?#]+)\/([^/?#]+)$/i.exec(uri)
  if (!found) return undefined
  try {
    return { type: decodeURIComponent(found[1] ?? ''), id: decodeURIComponent(found[2] ?? '') }
  } catch {
    return undefined
  }
}

const pageSize = 100

interface Listed {
  readonly entity_type: string
  readonly entity_id: string
  readonly name: string
  readonly updated_at: Date
}

/** Where a page begins, as clients hand it back; undefined for what is none of ours. */
function readCursor(cursor: string): [string, string] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    if (!Array.isArray(parts) || parts.length !== 2) return undefined
    const [type, id] = parts
    const storable = (text: unknown): text is string => typeof text === 'string' && !text.includes('\0')
    return storable(type) && storable(id) ? [type, id] : undefined
  } catch {
    return undefined
  }
}

/** A page of the tenant's entities by type and id; undefined for a cursor that is none. */
export async function listEntityResources(
  db: TenantDb,
  cursor: string | undefined,
): Promise<{ entities: Listed[]; next: string | undefined } | undefined> {
  const after = cursor === undefined ? undefined : readCursor(cursor)
  if (cursor !== undefined && !after) return undefined
  const rows = await db
    .selectFrom('entities')
    .select(['entity_type', 'entity_id', 'name', 'updated_at'])
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(entity_type, entity_id) > (${after?.[0]}, ${after?.[1]})`),
    )
    .orderBy('entity_type')
    .orderBy('entity_id')
    .limit(pageSize + 1)
    .execute()
  const entities = rows.slice(0, pageSize)
  const last = rows.length > pageSize ? entities.at(-1) : undefined
  return {
    entities,
    next: last && Buffer.from(JSON.stringify([last.entity_type, last.entity_id])).toString('base64url'),
  }
}
