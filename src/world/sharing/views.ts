import type { components } from '../../../generated/contract.ts'
import type { Services } from '../../services/services.ts'
import type { Template } from '../templates/rules.ts'
import { codeContext, shareUrl } from './codes.ts'
import type { OpenedShare, SharedRow, ShareRow } from './queries.ts'
import { type KnownIds, publicPicture, redactFields, redactText } from './redaction.ts'

type Schemas = components['schemas']
type Scope = Schemas['Share']['scope']

/** The code again, unless the key that sealed it is lost. */
function openCode(services: Services, row: ShareRow): string | null {
  try {
    return services.secrets.decrypt(row.sealed_code, codeContext(row.share_id))
  } catch (thrown) {
    services.log.warn({ err: thrown, share: row.share_id }, 'the code of a share cannot be opened')
    return null
  }
}

export function toShare(services: Services, row: ShareRow, now: Date): Schemas['Share'] {
  const code = openCode(services, row)
  return {
    id: row.share_id,
    code,
    url: code === null ? null : shareUrl(services.config.publicUrl, code),
    scope: row.scope as Scope,
    entity_type: row.entity_type,
    entity_id: row.entity_id,
    title: row.title,
    has_password: row.has_password,
    expires_at: row.expires_at?.toISOString() ?? null,
    is_expired: row.expires_at !== null && row.expires_at <= now,
    revoked_at: row.revoked_at?.toISOString() ?? null,
    is_revoked: row.revoked_at !== null,
    view_count: row.view_count,
    last_viewed_at: row.last_viewed_at?.toISOString() ?? null,
    created_by: row.created_by,
    created_at: row.created_at.toISOString(),
  }
}

export const toSharedEntity = (
  row: SharedRow,
  template: Template,
  known: KnownIds,
): Schemas['SharedEntity'] => ({
  entity_type: row.entity_type,
  entity_id: row.entity_id,
  name: redactText(row.name, known),
  status: row.status,
  fields: redactFields(template, row.fields, known),
  markdown_body: redactText(row.markdown_body, known),
  primary_asset: publicPicture(row.primary_asset, known),
  created_at: row.created_at.toISOString(),
  updated_at: row.updated_at.toISOString(),
})

export const toSharedType = (template: Template, count: number): Schemas['SharedType'] => ({
  entity_type: template.entityType,
  name: template.name,
  icon: template.icon,
  color: template.color,
  count,
})

export const toSharedView = (
  share: OpenedShare,
  types: Schemas['SharedType'][],
  entity: Schemas['SharedEntity'] | null,
): Schemas['SharedView'] => ({
  scope: share.scope as Scope,
  title: share.title,
  expires_at: share.expires_at?.toISOString() ?? null,
  types,
  entity,
})
