import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { rawJson, tagOf } from '../../http/answer.ts'
import { requireMatch } from '../../http/conditional.ts'
import { badRequest, invalid } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { findAvatar } from '../avatars/queries.ts'
import { jsonText, spliceObject } from './json-text.ts'
import { changePreferences, findPreferences, inTurn, listPreferences } from './queries.ts'
import {
  changesOf,
  chatKeys,
  chatMembers,
  chatPreferences,
  clientConfig,
  isTimeZone,
  objectText,
  read,
  studioChanges,
  studioKeys,
} from './rules.ts'
import { toConfig, toSettings, toUserPreferences } from './views.ts'

/** `GET /api/v1/me/preferences` */
export const preferenceList: Handler<'preferenceList'> = async ({ db, principal }) =>
  rawJson(spliceObject(await listPreferences(db, principal.user.id)))

/** `PUT /api/v1/me/preferences/{key}`: the kernel has checked the key, then the size. */
export const preferenceSet: Handler<'preferenceSet'> = async ({ db, principal, path, body }) => {
  if (body.length === 0) throw badRequest('empty value')
  const text = jsonText(body)
  if (text === undefined) throw badRequest('value must be valid JSON')
  const userId = principal.user.id
  await inTurn(db, userId, (trx) => changePreferences(trx, userId, new Map([[path.key, text]])))
}

/** `DELETE /api/v1/me/preferences/{key}` */
export const preferenceDelete: Handler<'preferenceDelete'> = async ({ db, principal, path }) => {
  const userId = principal.user.id
  await inTurn(db, userId, (trx) => changePreferences(trx, userId, new Map([[path.key, null]])))
}

const profileOf = async (db: Kysely<DB>, userId: string) =>
  toUserPreferences(
    chatPreferences(await findPreferences(db, userId, chatKeys)),
    await findAvatar(db, userId),
  )

/** The version of a view: it changes with whatever the view shows. */
const versionOf = (view: object) => tagOf(JSON.stringify(view))

/** `GET /api/users/me/preferences` */
export const preferenceProfileView: Handler<'preferenceProfileView'> = async ({ db, principal, reply }) => {
  const profile = await profileOf(db, principal.user.id)
  reply.etag(versionOf(profile))
  return profile
}

/** `PUT /api/users/me/preferences` */
export const preferenceProfileUpdate: Handler<'preferenceProfileUpdate'> = async (call) => {
  const { db, principal, body, request, reply } = call
  const userId = principal.user.id
  const profile = await inTurn(db, userId, async (trx) => {
    requireMatch(request.ifMatch, versionOf(await profileOf(trx, userId)))
    await changePreferences(trx, userId, changesOf(chatMembers, body))
    return profileOf(trx, userId)
  })
  reply.etag(versionOf(profile))
  return profile
}

/** `GET /api/settings` */
export const preferenceSettingsView: Handler<'preferenceSettingsView'> = async ({ db, principal, reply }) => {
  const settings = toSettings(await findPreferences(db, principal.user.id, studioKeys))
  reply.etag(versionOf(settings))
  return settings
}

/** `PUT /api/settings` */
export const preferenceSettingsUpdate: Handler<'preferenceSettingsUpdate'> = async (call) => {
  const { db, principal, body, request, reply } = call
  if (typeof body.timezone === 'string' && !isTimeZone(body.timezone)) {
    throw invalid('/timezone', 'is not a name of the IANA time zone database')
  }
  const userId = principal.user.id
  const settings = await inTurn(db, userId, async (trx) => {
    const stored = await findPreferences(trx, userId, studioKeys)
    requireMatch(request.ifMatch, versionOf(toSettings(stored)))
    await changePreferences(trx, userId, studioChanges(stored, body))
    return toSettings(await findPreferences(trx, userId, studioKeys))
  })
  reply.etag(versionOf(settings))
  return settings
}

/** `GET /api/user/config` */
export const preferenceConfigView: Handler<'preferenceConfigView'> = async ({ db, principal }) =>
  toConfig(await findPreferences(db, principal.user.id, [clientConfig.key]))

/** `POST /api/user/config`: the object is the client's own, so null is a value in it like any other. */
export const preferenceConfigUpdate: Handler<'preferenceConfigUpdate'> = async ({ db, principal, body }) => {
  const userId = principal.user.id
  return inTurn(db, userId, async (trx) => {
    const stored = await findPreferences(trx, userId, [clientConfig.key])
    const config = { ...read(stored, clientConfig), ...body.config }
    await changePreferences(trx, userId, new Map([[clientConfig.key, objectText(config)]]))
    return { config }
  })
}
