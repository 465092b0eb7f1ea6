import type { components } from '../../../generated/contract.ts'
import { type ConflictRow, conflictTag } from '../../world/markdown/queries.ts'

type Schemas = components['schemas']

/** A conflict; with `most`, its texts have at most so many characters. */
export function toConflict(row: ConflictRow, most = Number.POSITIVE_INFINITY): Schemas['Conflict'] {
  const texts = [row.base_text, row.file_text, row.database_text]
  const cut = (text: string | null) => (text !== null && text.length > most ? text.slice(0, most) : text)
  return {
    conflict_id: row.conflict_id,
    origin: row.origin,
    reason: row.reason as Schemas['Conflict']['reason'],
    path: row.path,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    details: row.details.map(({ where, base, file, database }) => ({
      where,
      ...(base !== undefined && { base }),
      ...(file !== undefined && { file }),
      ...(database !== undefined && { database }),
    })),
    base_text: cut(row.base_text),
    file_text: cut(row.file_text),
    database_text: cut(row.database_text),
    truncated: texts.some((text) => text !== null && text.length > most),
    etag: conflictTag(row),
    created_at: row.created_at.toISOString(),
    updated_at: row.updated_at.toISOString(),
    resolution: row.resolution,
    resolved_at: row.resolved_at?.toISOString() ?? null,
  }
}
