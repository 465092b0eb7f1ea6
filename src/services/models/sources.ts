import type { TenantDb } from '../../database/database.ts'
import { SealError, type Secrets } from '../secrets.ts'
import { ModelError } from './chat.ts'
import { type ModelEndpoint, operatorRequester, providerRequester } from './endpoint.ts'
import type { Patience } from './fallbacks.ts'
import { kindOf, knownService, namesOf, providerSlug, slugOf } from './families.ts'
import {
  type OwnKeyRow,
  ownKeySeal,
  type ProviderRow,
  providerSeal,
  readOwnKeys,
  readProviders,
} from './stored.ts'

/** Whose providers and keys. */
export interface ModelUser {
  readonly db: TenantDb
  readonly tenantId: string
  readonly userId: string
}

export interface ModelSettings {
  readonly modelBaseUrl?: string | undefined
  readonly modelName?: string | undefined
  readonly modelApiKey?: string | undefined
  /** Private hosts and networks that stored providers may be at. */
  readonly providerAllowPrivate?: readonly string[]
  readonly stallMs?: number
  readonly patience?: Partial<Patience>
}

/** A provider before its key is opened. */
export interface Source {
  readonly slug: string
  /** See `namesOf`. */
  readonly names: readonly string[]
  readonly kind: ModelEndpoint['kind']
  readonly baseUrl: string
  readonly model: string | undefined
  readonly request: ModelEndpoint['request']
  readonly key: () => string | undefined
  readonly row?: ProviderRow
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

/** Opens what is sealed, or says which provider's key has to be stored again. */
function opened(secrets: Secrets, sealed: string, context: string, provider: string): string {
  try {
    return secrets.decrypt(sealed, context)
  } catch (error) {
    if (!(error instanceof SealError)) throw error
    const detail = `The stored key of the provider ${provider} cannot be opened any more; store it again.`
    throw new ModelError('unconfigured', detail)
  }
}

/** The names of own keys that count for a provider, the most particular first. */
const keyNames = ({ row, slug }: Pick<Source, 'row' | 'slug'>): string[] =>
  row ? [slugOf(row.provider_id), slug] : [slug]

/**
 * Whether an own key may go to a provider: to the service that it is named for, which is known by its address, to a provider of
 * the user's own, and of the others to the servers that had its name when it was stored. Whoever may move or name providers
 * could else collect keys that way.
 */
const mayHave = ({ slug, row, baseUrl }: Source, { provider, servers }: OwnKeyRow, userId: string): boolean =>
  (provider === slug && knownService(provider) !== undefined) ||
  row?.owner_id === userId ||
  servers.includes(new URL(baseUrl).origin)

/** What a user's models can come from. */
export interface Known {
  readonly sources: readonly Source[]
  readonly environment: Source | undefined
  readonly ownKey: (provider: Source) => string | undefined
  /** A known service for which the user has a key, though no provider is configured for it. */
  readonly ownService: (name: string) => Source | undefined
}

/** What there is for a user. @throws ModelError where a key is asked for that cannot be opened any more */
export async function known(
  { db, tenantId, userId }: ModelUser,
  settings: ModelSettings,
  secrets: Secrets,
): Promise<Known> {
  const [rows, keys] = await Promise.all([readProviders(db, userId), readOwnKeys(db, userId)])
  const guarded = providerRequester(settings.providerAllowPrivate ?? [])
  const sources = rows.map((row): Source => {
    const slug = providerSlug(row.name, row.base_url)
    const sealed = row.sealed_key
    return {
      slug,
      names: namesOf(row.provider_id, slug, row.name),
      kind: row.kind as ModelEndpoint['kind'],
      baseUrl: withoutSlash(row.base_url),
      model: row.model,
      request: guarded,
      key: () =>
        sealed === null
          ? undefined
          : opened(secrets, sealed, providerSeal(tenantId, row.provider_id), row.name),
      row,
    }
  })
  const own = (source: Source, name: string) => {
    const found = keys.find(({ provider }) => provider === name)
    if (!found || !mayHave(source, found, userId)) return undefined
    return opened(secrets, found.sealed_key, ownKeySeal(tenantId, userId, name), name)
  }
  return {
    sources,
    environment: environmentSource(settings),
    ownKey: (source) =>
      keyNames(source)
        .map((name) => own(source, name))
        .find((key) => key !== undefined),
    ownService: (name) => {
      const service = knownService(name)
      if (!service || !keys.some(({ provider }) => provider === name)) return undefined
      return {
        ...service,
        slug: name,
        names: [name],
        model: undefined,
        request: guarded,
        key: () => undefined,
      }
    },
  }
}

function environmentSource({ modelBaseUrl, modelName, modelApiKey }: ModelSettings): Source | undefined {
  if (modelBaseUrl === undefined) return undefined
  const slug = providerSlug('', modelBaseUrl)
  return {
    slug,
    names: [slug],
    kind: kindOf(modelBaseUrl),
    baseUrl: withoutSlash(modelBaseUrl),
    model: modelName,
    request: operatorRequester,
    key: () => modelApiKey,
  }
}

/**
 * Where models are served for a user: the tenant's providers, their own and that of the settings; one for each name and
 * address.
 * @throws ModelError for a key that cannot be opened any more
 */
export async function endpointsOf(
  user: ModelUser,
  settings: ModelSettings,
  secrets: Secrets,
): Promise<ModelEndpoint[]> {
  const facts = await known(user, settings, secrets)
  const all = facts.environment ? [...facts.sources, facts.environment] : facts.sources
  const distinct = new Map(all.map((source) => [`${source.slug} ${source.baseUrl}`, source]))
  return [...distinct.values()].map((source) => toEndpoint(source, facts))
}

/** The servers of the providers that a user's own key of this name would be for, as of now. */
export async function serversOf(
  { db, userId }: Pick<ModelUser, 'db' | 'userId'>,
  settings: ModelSettings,
  name: string,
): Promise<string[]> {
  const rows = (await readProviders(db, userId)).map((row) => ({
    row,
    slug: providerSlug(row.name, row.base_url),
    baseUrl: row.base_url,
  }))
  const environment = environmentSource(settings)
  const all: Pick<Source, 'slug' | 'baseUrl' | 'row'>[] = environment ? [...rows, environment] : rows
  const named = all.filter((source) => keyNames(source).includes(name))
  return [...new Set(named.map(({ baseUrl }) => new URL(baseUrl).origin))]
}

/** Where a source's models are called, with the key that counts there for the user. */
export const toEndpoint = (source: Source, facts: Known): ModelEndpoint => ({
  provider: source.slug,
  kind: source.kind,
  baseUrl: source.baseUrl,
  apiKey: facts.ownKey(source) ?? source.key(),
  request: source.request,
})
