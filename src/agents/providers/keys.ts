import { conflict } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { ownKeySeal } from '../../services/models/stored.ts'
import { countOwnKeys, type OwnKeyRow, putOwnKey } from './queries.ts'
import { keyName, maskKey, oneLine } from './rules.ts'

const mostKeys = 100

/** Seals the caller's own key in place of the former one, for the servers that have that name now. 422 for a key of several lines, 409 for too many keys. */
export async function setOwnKey({
  db,
  principal,
  path,
  body,
  services,
}: Call<'providerKeySet'>): Promise<OwnKeyRow> {
  const provider = keyName(path.provider)
  const key = oneLine('/api_key', body.api_key.trim())
  const userId = principal.user.id
  if ((await countOwnKeys(db, userId, provider)) >= mostKeys) {
    throw conflict(`There are ${mostKeys} keys already`)
  }
  return putOwnKey(db, {
    userId,
    provider,
    sealed: services.secrets.encrypt(key, ownKeySeal(principal.tenantId, userId, provider)),
    hint: maskKey(key),
    servers: await services.models.serversOf({ db, userId }, provider),
  })
}
