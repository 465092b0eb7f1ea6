import type { components } from '../../../generated/contract.ts'
import { type EntityRow, rowOf, validateEntity } from '../../world/entities/rules.ts'
import type { Template } from '../../world/templates/rules.ts'
import type { ActivityRow, LoggedField } from './queries.ts'
import type { Version, VersionRow } from './versions.ts'

type Schemas = components['schemas']

function toChange(logged: LoggedField): Schemas['ActivityChange'] {
  if (typeof logged === 'string') return { field: logged, change: 'changed', shortened: false }
  const { field, change = 'changed', before, after, shortened = false } = logged
  return {
    field,
    change,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    shortened,
  }
}

/** Fields of one change that are shown. */
const mostFields = 50

export function toActivity(row: ActivityRow): Schemas['Activity'] {
  const { origin, version, body, fields, left_off: leftOff = 0 } = row.diff ?? {}
  const changed = Array.isArray(fields) ? (fields as readonly LoggedField[]) : []
  return {
    activity_id: row.seq,
    at: row.at.toISOString(),
    user_id: row.actor_id,
    user_name: row.actor_name,
    noun: row.noun,
    entity_type: row.noun_type,
    entity_id: row.noun_id,
    name: row.name,
    action: row.action,
    origin: typeof origin === 'string' ? origin : null,
    version: typeof version === 'number' ? version : null,
    changes: changed.slice(0, mostFields).map(toChange),
    changes_left_off: leftOff + Math.max(0, changed.length - mostFields),
    body_changed: body === true,
  }
}

export const toVersion = (row: VersionRow): Schemas['ActivityVersion'] => ({
  version: row.version,
  current: row.current,
  name: row.name,
  status: row.status,
  saved_at: row.saved_at.toISOString(),
  saved_by: row.saved_by,
  saved_by_name: row.saved_by_name,
  action: row.action,
  origin: row.origin,
  changed: [...row.changed],
  body_changed: row.body_changed,
})

/** The row that the entity would have if the version were the present one. */
export function entityAt(template: Template, id: string, version: Version): EntityRow {
  const { name, status, fields, markdown_body: markdownBody, primary_asset: primaryAsset } = version
  const draft = { name, status, fields, markdownBody, primaryAsset }
  return rowOf(
    { type: template.entityType, id },
    { ...draft, problems: validateEntity(template, draft) },
    JSON.stringify(fields),
    { version: version.version, created_at: version.created_at, updated_at: version.saved_at },
  )
}
