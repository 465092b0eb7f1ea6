import { randomUUID } from 'node:crypto'
import type { Transaction, Updateable } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid, notFound } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { knownServices, providerSlug, slugOf } from '../../services/models/families.ts'
import { readProviders } from '../../services/models/stored.ts'
import { type Discovered, discover } from './discovery.ts'
import {
  type CatalogRow,
  changeEntry,
  insertEntries,
  knownModels,
  lockEntry,
  type NewEntry,
  removeEntry,
  switchEntries,
} from './queries.ts'
import { entryTag } from './views.ts'

const record = (trx: Transaction<DB>, row: CatalogRow, action: string, diff?: object) =>
  appendChange(trx, {
    noun: 'model',
    nounType: row.provider,
    nounId: row.model_config_id,
    action,
    name: row.display_name,
    ...(diff && { diff }),
  })

/** 422 for a provider that nobody has registered. */
async function requireProvider(call: Call<'catalogCreate'>, provider: string): Promise<void> {
  if (knownServices.includes(provider)) return
  const { db, principal, services } = call
  const { modelBaseUrl } = services.config
  if (modelBaseUrl !== undefined && providerSlug('', modelBaseUrl) === provider) return
  const rows = await readProviders(db, principal.user.id)
  const names = rows
    .flatMap((row) => [providerSlug(row.name, row.base_url), slugOf(row.name), row.provider_id])
    .filter((name) => name !== '')
  if (!names.includes(provider)) {
    throw invalid(
      '/provider',
      `must be one of ${[...new Set([...knownServices, ...names])].slice(0, 40).join(', ')}`,
    )
  }
}

/** 409 for a model that the catalog has. */
export async function addEntry(call: Call<'catalogCreate'>): Promise<CatalogRow> {
  const { db, body } = call
  await requireProvider(call, body.provider)
  return await db.transaction().execute(async (trx) => {
    const [row] = await insertEntries(trx, [
      {
        model_config_id: randomUUID(),
        provider: body.provider,
        model_id: body.model_id,
        display_name: body.display_name ?? body.model_id,
        is_active: body.is_active ?? true,
        context_window: body.context_window ?? null,
        supports_vision: body.supports_vision ?? false,
        max_output_tokens: body.max_output_tokens ?? null,
      },
    ])
    if (!row) throw conflict(`The catalog has ${body.provider}/${body.model_id} already`)
    await record(trx, row, 'create')
    return row
  })
}

async function locked(
  trx: Transaction<DB>,
  { path, request }: Call<'catalogUpdate'> | Call<'catalogDelete'>,
): Promise<CatalogRow> {
  const row = await lockEntry(trx, path.model_config_id)
  if (!row) throw notFound('model', path.model_config_id)
  requireMatch(request.ifMatch, entryTag(row))
  return row
}

/** Absent keeps, null clears. */
export async function updateEntry(call: Call<'catalogUpdate'>): Promise<CatalogRow> {
  const { db, body } = call
  return await db.transaction().execute(async (trx) => {
    const before = await locked(trx, call)
    const values: Updateable<DB['model_catalog']> = {}
    if (body.display_name !== undefined) values.display_name = body.display_name ?? before.model_id
    if (body.is_active !== undefined) values.is_active = body.is_active
    if (body.context_window !== undefined) values.context_window = body.context_window
    if (body.supports_vision !== undefined) values.supports_vision = body.supports_vision
    if (body.max_output_tokens !== undefined) values.max_output_tokens = body.max_output_tokens
    const row = await changeEntry(trx, before.model_config_id, values)
    await record(trx, row, 'update', { fields: Object.keys(values) })
    return row
  })
}

export async function deleteEntry(call: Call<'catalogDelete'>): Promise<void> {
  await call.db.transaction().execute(async (trx) => {
    const row = await locked(trx, call)
    await removeEntry(trx, row.model_config_id)
    await record(trx, row, 'delete')
  })
}

/** Ids without an entry are ignored. */
export async function switchMany({ db, body }: Call<'catalogBulkUpdate'>): Promise<CatalogRow[]> {
  if (body.model_ids.length === 0) return []
  return await db.transaction().execute(async (trx) => {
    const rows = await switchEntries(trx, body.model_ids, body.is_active)
    for (const row of rows) await record(trx, row, 'update', { fields: ['is_active'] })
    return rows.toSorted(
      (a, b) => a.provider.localeCompare(b.provider) || a.model_id.localeCompare(b.model_id),
    )
  })
}

/** How many rows one statement inserts: 8 parameters each, of the 65,535 that Postgres takes. */
const atOnce = 1000

/** What the providers have and the catalog has not. */
export async function addDiscovered(
  call: Call<'catalogSync'>,
): Promise<{ readonly found: number; readonly added: readonly CatalogRow[] }> {
  const models = await discover(call)
  const known = await knownModels(call.db, [...new Set(models.map(({ provider }) => provider))])
  const fresh = models.filter(({ provider, modelId }) => !known.has(`${provider} ${modelId}`)).map(toNewEntry)
  const added: CatalogRow[] = []
  if (fresh.length > 0) {
    await call.db.transaction().execute(async (trx) => {
      for (let at = 0; at < fresh.length; at += atOnce) {
        added.push(...(await insertEntries(trx, fresh.slice(at, at + atOnce))))
      }
      for (const row of added) await record(trx, row, 'create')
    })
  }
  return { found: models.length, added }
}

const toNewEntry = (model: Discovered): NewEntry => ({
  model_config_id: randomUUID(),
  provider: model.provider,
  model_id: model.modelId,
  display_name: model.displayName,
  is_active: true,
  context_window: model.contextWindow,
  supports_vision: model.supportsVision,
  max_output_tokens: model.maxOutputTokens,
})
