import { invalid } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import { audit } from '../../identity/audit/queries.ts'
import { restrictSessions } from '../../identity/auth/queries.ts'
import type { Services } from '../../services/services.ts'
import { lockStored, store } from './queries.ts'
import { definitionOf, type Resolved, readValue, resolve, type SettingKey } from './rules.ts'

/** The session with which the caller came; null for a token. */
const sessionOf = ({ credential: { kind, id } }: Principal): string | null =>
  kind === 'session' || kind === 'jwt' ? id : null

/**
 * Changes a setting of the whole server, or with null gives it back to environment or default; the audit row is in
 * the same transaction. 422 for a key that cannot be changed and a value that does not fit it.
 */
export async function changeSetting(
  { services, principal, request }: { services: Services; principal: Principal; request: RequestFacts },
  key: SettingKey,
  value: string | null,
): Promise<Resolved> {
  const { config, database } = services
  if (!definitionOf(key).editable)
    throw invalid('/path/key', `cannot be changed while the server runs: ${key}`)
  const read = value === null ? { value } : readValue(key, value)
  if ('problem' in read) throw invalid('/value', read.problem)
  return database.system.transaction().execute(async (trx) => {
    const stored = await lockStored(trx, key)
    const before = resolve(key, config, stored)
    await store(trx, key, read.value, principal.user.id)
    const after = resolve(key, config, read.value ?? undefined)
    if (key === 'mfa_required' && before.value !== after.value) {
      await restrictSessions(trx, after.value === 'true', sessionOf(principal))
    }
    await audit(trx, request, {
      action: 'config.update',
      userId: principal.user.id,
      detail: {
        key,
        from: { value: before.value, source: before.source },
        to: { value: after.value, source: after.source },
      },
    })
    return after
  })
}
