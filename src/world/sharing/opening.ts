import type { TenantDb } from '../../database/database.ts'
import { HttpError, notFound } from '../../http/errors.ts'
import { addressKey } from '../../http/limits.ts'
import type { Call } from '../../http/types.ts'
import { verifyPassword } from '../../services/passwords.ts'
import { templatesOf } from '../templates/queries.ts'
import type { TemplateRegistry } from '../templates/rules.ts'
import { entitiesNamed, type OpenedShare, resolveShare, type SharedRow } from './queries.ts'
import { idsOf, type KnownIds } from './redaction.ts'
import { covers, type ShareScope } from './scope.ts'

export interface Opening {
  readonly share: OpenedShare
  readonly covers: ShareScope
  readonly db: TenantDb
  readonly templates: TemplateRegistry
}

/** One answer for every share that cannot be opened, so that nobody learns which codes there were. */
export const noShare = () => notFound('share')

function scopeOf({ scope, entity_type: entityType, entity_id: entityId }: OpenedShare): ShareScope {
  if (scope === 'universe') return { scope }
  if (scope === 'type' && entityType !== null) return { scope, entityType }
  if (scope === 'entity' && entityType !== null && entityId !== null) return { scope, entityType, entityId }
  throw noShare()
}

/** Node reads headers as Latin-1; a browser that sends more than ASCII sends UTF-8. */
function headerText(value: string): string {
  const bytes = Buffer.from(value, 'latin1')
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return value
  }
}

type Public = Call<'sharingView'> | Call<'sharingEntityList'>

/** 401 without the password of the share, 403 with another, 429 for who guesses. */
async function requirePassword({ services, headers, request }: Public, share: OpenedShare): Promise<void> {
  if (share.password_hash === null) return
  const given = (headers as Readonly<Record<string, string | undefined>>)['x-share-password']
  if (given === undefined || given === '') {
    throw new HttpError(401, 'This share has a password: send it in X-Share-Password', {
      headers: { 'WWW-Authenticate': 'SharePassword realm="share"' },
    })
  }
  const key = `${share.share_id} ${addressKey(request.ip)}`
  await services.limits.consume('share-password', key)
  if (!(await verifyPassword(share.password_hash, headerText(given)))) {
    throw new HttpError(403, 'The password of the share is wrong')
  }
  await services.limits.reset('share-password', key)
}

/** The share of the code, whoever asks; 404 alike for one that is unknown, revoked or expired. */
export async function openShare(call: Public): Promise<Opening> {
  const { services, path, request, reply } = call
  const { database, secrets } = services
  const share = await resolveShare(database.system, secrets.hashToken(path.code))
  if (!share || (share.expires_at !== null && share.expires_at <= request.now)) throw noShare()
  await requirePassword(call, share)
  reply.header('Cache-Control', 'private, no-cache')
  reply.header('X-Robots-Tag', 'noindex, nofollow')
  return {
    share,
    covers: scopeOf(share),
    db: database.tenant(share.tenant_id),
    templates: await templatesOf(services, share.tenant_id),
  }
}

/**
 * What the ids in these entities stand for. Without a template nobody knows what is private in a type, so its
 * entities are not shared.
 */
export async function knownIds(opening: Opening, rows: readonly SharedRow[]): Promise<KnownIds> {
  const { db, templates } = opening
  const ids = new Set<string>()
  for (const { name, fields, markdown_body, primary_asset } of rows) {
    for (const id of idsOf([name, fields, markdown_body, primary_asset])) ids.add(id)
  }
  const shared = new Map<string, Set<string>>()
  const hidden = new Set<string>()
  const called = new Map<string, { type: string; shown: boolean }[]>()
  for (const { entity_type: type, entity_id: id, form, live } of await entitiesNamed(db, [...ids])) {
    const shown = live && covers(opening.covers, type, id) && templates.resolve(type)?.entityType === type
    if (form !== id) called.set(form, [...(called.get(form) ?? []), { type, shown }])
    else if (shown) shared.set(id, (shared.get(id) ?? new Set()).add(type))
    else hidden.add(id)
  }
  // A type is written in any spelling; a word that is none says nothing.
  const isShared = (id: string, written?: string) => {
    const types = shared.get(id)
    if (!types) return false
    const type = written === undefined ? undefined : templates.resolve(written)?.entityType
    return type === undefined || types.has(type)
  }
  const isHidden = (id: string) => hidden.has(id) && !shared.has(id)
  // As in the graph: an id comes before a name, and of several entities of a name the first is meant.
  const leadsTo = (id: string, written?: string) => {
    if (isShared(id, written)) return 'shared'
    const type = written === undefined ? undefined : templates.resolve(written)?.entityType
    const meant = called.get(id)?.find((one) => type === undefined || one.type === type)
    if (!meant) return isHidden(id) ? 'hidden' : undefined
    return meant.shown && !hidden.has(id) ? 'shared' : 'hidden'
  }
  return { isShared, isHidden, leadsTo }
}
