import type { components } from '../../../generated/contract.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import type { RecycledRow } from './queries.ts'

const dayMs = 24 * 60 * 60 * 1000

/** A line of the bin's list. `days` after its deletion it goes for good; 0 is never. */
export function toRecycled(
  row: RecycledRow,
  templates: TemplateRegistry,
  days: number,
): components['schemas']['RecycledEntity'] {
  const known = templates.resolve(row.entity_type) !== undefined
  const reason = !known ? 'no_template' : row.taken ? 'id_taken' : null
  return {
    recycle_id: row.recycle_id,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    name: row.name,
    status: row.status,
    version: row.version,
    size: row.size,
    deleted_at: row.deleted_at.toISOString(),
    deleted_by: row.deleted_by,
    deleted_by_name: row.deleted_by_name,
    expires_at: days === 0 ? null : new Date(row.deleted_at.getTime() + days * dayMs).toISOString(),
    restorable: reason === null,
    reason,
  }
}
