import { notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { changeSetting } from './change.ts'
import { listStored, setting } from './queries.ts'
import { inOrder, isSettingKey, resolve } from './rules.ts'
import { toConfigEntry, toSystemInfo } from './views.ts'

/** `GET /api/admin/config` */
export const configList: Handler<'configList'> = async ({ services }) => {
  const stored = await listStored(services.database.system)
  return inOrder.map((key) => toConfigEntry(resolve(key, services.config, stored.get(key))))
}

/** `PUT /api/admin/config/{key}` */
export const configUpdate: Handler<'configUpdate'> = async (call) => {
  const { key } = call.path
  if (!isSettingKey(key)) throw notFound('setting', key)
  return toConfigEntry(await changeSetting(call, key, call.body.value))
}

/** `GET /api/system/info` */
export const configSystemInfo: Handler<'configSystemInfo'> = async ({ services, request }) =>
  toSystemInfo(services.config, await setting(services, 'allow_registration'), request.locale)

/** `POST /api/system/update_settings` */
export const configSystemUpdate: Handler<'configSystemUpdate'> = async (call) => {
  await changeSetting(call, 'allow_registration', String(call.body.allow_registration))
  return {}
}
