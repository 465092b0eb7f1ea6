import { randomBytes } from 'node:crypto'
import type { Transaction, Updateable } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { conflict } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { kindOf } from '../../services/models/families.ts'
import { providerSeal } from '../../services/models/stored.ts'
import {
  changeProvider,
  clearDefaults,
  countOwned,
  findEqual,
  findProvider,
  insertProvider,
  lockProviders,
  type ProviderRow,
  removeProvider,
} from './queries.ts'
import {
  callable,
  keyHash,
  maskKey,
  oneKey,
  refused,
  requireOwner,
  requireSameServer,
  texts,
  usualName,
} from './rules.ts'

const mostProviders = 100

const record = (trx: Transaction<DB>, row: ProviderRow, action: string, fields: readonly string[] = []) =>
  appendChange(trx, {
    noun: 'provider',
    nounId: row.provider_id,
    action,
    // Everybody reads the log; what somebody's own provider is called is theirs.
    name: row.owner_id === null ? row.name : null,
    diff: { shared: row.owner_id === null, fields },
  })

/** The equal provider of the same owner, else a new one. */
export async function createProvider(call: Call<'providerCreate'>): Promise<ProviderRow> {
  const { db, principal, body, services } = call
  const key = oneKey(body.api_keys)
  const baseUrl = callable(body.base_url)
  const ownerId = body.shared === true ? null : principal.user.id
  requireOwner(principal, { owner_id: ownerId })
  const hash = keyHash(services.secrets, key)
  const providerId = `llm_${randomBytes(9).toString('base64url')}`
  return await db.transaction().execute(async (trx) => {
    await lockProviders(trx, principal.tenantId)
    const equal = await findEqual(trx, { ownerId, baseUrl, model: body.model, hash })
    if (equal) return equal
    if ((await countOwned(trx, ownerId)) >= mostProviders) {
      throw conflict(`There are ${mostProviders} providers already`)
    }
    const row = await insertProvider(trx, {
      provider_id: providerId,
      owner_id: ownerId,
      name: body.name?.trim() || usualName(body.model, baseUrl),
      kind: body.kind ?? kindOf(baseUrl),
      base_url: baseUrl,
      sealed_key: services.secrets.encrypt(key, providerSeal(principal.tenantId, providerId)),
      key_hint: maskKey(key),
      key_hash: hash,
      model: body.model,
      max_tokens: body.max_tokens ?? null,
      temperature: body.temperature ?? null,
      top_p: body.top_p ?? null,
      presence_penalty: body.presence_penalty ?? null,
      max_model_len: body.max_model_len ?? null,
      supports_multimodal: body.supports_multimodal ?? false,
      supports_structured_output: body.supports_structured_output ?? false,
    })
    await record(trx, row, 'create')
    return row
  })
}

type Values = Updateable<DB['model_providers']>

/** What an update stores: null and absent keep, and so does the key as it was masked. */
function valuesOf({ body, services, principal }: Call<'providerUpdate'>, before: ProviderRow): Values {
  const values: Values = {}
  if (body.name?.trim()) values.name = body.name.trim()
  if (body.base_url != null) values.base_url = callable(body.base_url)
  if (body.model != null) values.model = body.model
  if (body.kind != null) values.kind = body.kind
  if (body.max_tokens != null) values.max_tokens = body.max_tokens
  if (body.temperature != null) values.temperature = body.temperature
  if (body.top_p != null) values.top_p = body.top_p
  if (body.presence_penalty != null) values.presence_penalty = body.presence_penalty
  if (body.max_model_len != null) values.max_model_len = body.max_model_len
  if (body.supports_multimodal != null) values.supports_multimodal = body.supports_multimodal
  if (body.supports_structured_output != null) {
    values.supports_structured_output = body.supports_structured_output
  }
  if (body.is_default != null) values.is_default = body.is_default
  const key = body.api_keys == null ? undefined : oneKey(body.api_keys)
  if (key !== undefined && key !== before.key_hint) {
    values.sealed_key = services.secrets.encrypt(key, providerSeal(principal.tenantId, before.provider_id))
    values.key_hint = maskKey(key)
    values.key_hash = keyHash(services.secrets, key)
  } else if (before.sealed_key !== null && values.base_url !== undefined) {
    requireSameServer(before.base_url, values.base_url)
  }
  return values
}

const secret = new Set(['sealed_key', 'key_hash', 'key_hint'])

/** 404 and 403 as Sage words them; 400 for another server without its key, 422 for a key or address that does not fit. */
export async function updateProvider(call: Call<'providerUpdate'>): Promise<ProviderRow> {
  const { db, principal, path } = call
  return await db.transaction().execute(async (trx) => {
    await lockProviders(trx, principal.tenantId)
    const before = await findProvider(trx, path.provider_id)
    if (!before) throw refused(404, texts.unknown)
    requireOwner(principal, before)
    const values = valuesOf(call, before)
    if (values.is_default === true) await clearDefaults(trx, before.owner_id)
    const row = await changeProvider(trx, before.provider_id, values)
    const fields = Object.keys(values).filter((name) => !secret.has(name))
    await record(trx, row, 'update', values.sealed_key === undefined ? fields : [...fields, 'api_keys'])
    return row
  })
}

/** 400 for a default provider before anything is asked of its owner. */
export async function deleteProvider({ db, principal, path }: Call<'providerDelete'>): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await lockProviders(trx, principal.tenantId)
    const row = await findProvider(trx, path.provider_id)
    if (!row) throw refused(404, texts.unknown)
    if (row.is_default) throw refused(400, texts.defaultStays)
    requireOwner(principal, row)
    await removeProvider(trx, row.provider_id)
    await record(trx, row, 'delete')
  })
}
