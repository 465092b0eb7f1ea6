import { told } from '../../http/answer.ts'
import { notFound } from '../../http/errors.ts'
import type { Handler } from '../../http/types.ts'
import { createProvider, deleteProvider, updateProvider } from './changes.ts'
import { setOwnKey } from './keys.ts'
import { listOwnKeys, listProviders, removeOwnKey } from './queries.ts'
import { keyName, texts } from './rules.ts'
import { tryModel, trySight } from './verify.ts'
import { toProvider, toProviderKey } from './views.ts'

/** `GET /api/llm-provider/list` */
export const providerList: Handler<'providerList'> = async ({ db, principal }) =>
  (await listProviders(db, principal.user.id)).map(toProvider)

/** `POST /api/llm-provider/create` */
export const providerCreate: Handler<'providerCreate'> = async (call) =>
  toProvider(await createProvider(call))

/** `PUT /api/llm-provider/update/{provider_id}` */
export const providerUpdate: Handler<'providerUpdate'> = async (call) =>
  toProvider(await updateProvider(call))

/** `DELETE /api/llm-provider/delete/{provider_id}` */
export const providerDelete: Handler<'providerDelete'> = async (call) => {
  await deleteProvider(call)
  return null
}

/** `POST /api/llm-provider/verify` */
export const providerVerify: Handler<'providerVerify'> = async (call) => {
  await tryModel(call)
  return told(null, texts.verified[call.request.locale])
}

/** `POST /api/llm-provider/verify-multimodal` */
export const providerMultimodalVerify: Handler<'providerMultimodalVerify'> = (call) => trySight(call)

/** `GET /api/settings/keys` */
export const providerKeyList: Handler<'providerKeyList'> = async ({ db, principal }) => {
  const rows = await listOwnKeys(db, principal.user.id)
  return { keys: rows.map(toProviderKey), total: rows.length }
}

/** `PUT /api/settings/keys/{provider}` */
export const providerKeySet: Handler<'providerKeySet'> = async (call) => toProviderKey(await setOwnKey(call))

/** `DELETE /api/settings/keys/{provider}` */
export const providerKeyDelete: Handler<'providerKeyDelete'> = async ({ db, principal, path }) => {
  const provider = keyName(path.provider)
  if (!(await removeOwnKey(db, principal.user.id, provider))) throw notFound('key', path.provider)
}

/** `POST /admin/ollama/clear-blacklists` */
export const providerBlacklistsClear: Handler<'providerBlacklistsClear'> = async ({ services }) => {
  await services.models.clearBlacklists()
}
