import type { TenantDb } from '../../database/database.ts'
import { SealError, type Secrets } from '../secrets.ts'
import type { Blacklists } from './blacklists.ts'
import { type ChatModel, ModelError } from './chat.ts'
import { type ModelEndpoint, operatorRequester, providerRequester } from './endpoint.ts'
import { fallbackModel, type Patience } from './fallbacks.ts'
import { kindOf, knownService, providerSlug, slugOf, usualWindow } from './families.ts'
import { offlineModel, offlineName } from './offline.ts'
import type { RemoteModelOptions } from './remote.ts'
import {
  type CatalogRow,
  type OwnKeyRow,
  ownKeySeal,
  type ProviderRow,
  providerSeal,
  readCatalog,
  readOwnKeys,
  readProviders,
} from './stored.ts'

/** Who asks for which model. */
export interface ModelWish {
  readonly db: TenantDb
  readonly tenantId: string
  readonly userId: string
  readonly providerId?: string | null
  /** In the order of preference; `provider/model` names the provider as well. Empty for the provider's own model. */
  readonly models?: readonly string[]
  /** Name of a provider, such as `ollama`; passed over where there is none of that name. */
  readonly backend?: string | null
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
interface Source {
  readonly slug: string
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

interface Known {
  readonly sources: readonly Source[]
  readonly environment: Source | undefined
  readonly ownKey: (provider: Source) => string | undefined
  /** A known service for which the user has a key, though no provider is configured for it. */
  readonly ownService: (name: string) => Source | undefined
}

async function known(wish: ModelWish, settings: ModelSettings, secrets: Secrets): Promise<Known> {
  const { db, tenantId, userId } = wish
  const [rows, keys] = await Promise.all([readProviders(db, userId), readOwnKeys(db, userId)])
  const guarded = providerRequester(settings.providerAllowPrivate ?? [])
  const sources = rows.map((row): Source => {
    const slug = providerSlug(row.name, row.base_url)
    const sealed = row.sealed_key
    return {
      slug,
      names: [slugOf(row.provider_id), slug, slugOf(row.name)],
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
  wish: Pick<ModelWish, 'db' | 'tenantId' | 'userId'>,
  settings: ModelSettings,
  secrets: Secrets,
): Promise<ModelEndpoint[]> {
  const facts = await known(wish, settings, secrets)
  const all = facts.environment ? [...facts.sources, facts.environment] : facts.sources
  const distinct = new Map(all.map((source) => [`${source.slug} ${source.baseUrl}`, source]))
  return [...distinct.values()].map((source) => toEndpoint(source, facts))
}

/** The servers of the providers that a user's own key of this name would be for, as of now. */
export async function serversOf(
  { db, userId }: Pick<ModelWish, 'db' | 'userId'>,
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

const toEndpoint = (source: Source, facts: Known): ModelEndpoint => ({
  provider: source.slug,
  kind: source.kind,
  baseUrl: source.baseUrl,
  apiKey: facts.ownKey(source) ?? source.key(),
  request: source.request,
})

/** The provider of a wish: the one it names, else the default, else the environment's, else any that there is. */
function chosen(wish: ModelWish, { sources, environment }: Known): Source | undefined {
  if (wish.providerId) {
    const named = sources.find(({ row }) => row?.provider_id === wish.providerId)
    if (named) return named
    throw new ModelError('unconfigured', `The provider ${wish.providerId} does not exist.`)
  }
  const all = environment ? [...sources, environment] : sources
  const backend = wish.backend ? slugOf(wish.backend) : ''
  return (
    (backend === '' ? undefined : all.find(({ names }) => names.includes(backend))) ??
    sources.find(({ row }) => row?.is_default) ??
    environment ??
    sources[0]
  )
}

interface Choice {
  readonly source: Source
  readonly model: string
}

/** What one name of the list means. A prefix that is no provider's belongs to the name, as in `meta-llama/llama-3`. */
function choice(name: string, base: Source | undefined, facts: Known): Choice | undefined {
  const slash = name.indexOf('/')
  if (slash > 0) {
    const prefix = name.slice(0, slash).toLowerCase()
    const model = name.slice(slash + 1)
    const all = facts.environment ? [...facts.sources, facts.environment] : facts.sources
    const source =
      (base?.names.includes(prefix) ? base : undefined) ??
      all.find(({ names }) => names.includes(prefix)) ??
      facts.ownService(prefix)
    if (source && model !== '') return { source, model }
  }
  return base && { source: base, model: name }
}

function toOptions(
  { source, model }: Choice,
  catalog: readonly CatalogRow[],
  facts: Known,
  stallMs: number | undefined,
): RemoteModelOptions {
  const { row } = source
  const entry = catalog.find(
    ({ provider, model_id }) => source.names.includes(provider) && model_id === model,
  )
  if (entry && !entry.is_active) {
    throw new ModelError('rejected', `The model ${source.slug}/${model} is switched off in the catalog.`)
  }
  // What the provider's row says is said of the model that it names.
  const ofRow = row && row.model === model ? row : undefined
  return {
    endpoint: toEndpoint(source, facts),
    model,
    contextWindow: ofRow?.max_model_len ?? entry?.context_window ?? usualWindow(model),
    // Nothing says it of other models: their provider will.
    supportsImages: ofRow?.supports_multimodal || (entry?.supports_vision ?? ofRow === undefined),
    defaults: {
      temperature: row?.temperature ?? null,
      topP: row?.top_p ?? null,
      presencePenalty: row?.presence_penalty ?? null,
      maxTokens: ofRow?.max_tokens ?? entry?.max_output_tokens ?? null,
    },
    ...(stallMs !== undefined && { stallMs }),
  }
}

/**
 * The model of a wish, with its fallbacks. `offline/extractive` where nothing is configured at all, never in place of a
 * provider that fails.
 * @throws ModelError 'unconfigured' for a provider that is not there or names no model, 'rejected' for models that the
 *   catalog has switched off
 */
export async function resolveModel(
  wish: ModelWish,
  settings: ModelSettings,
  secrets: Secrets,
  blacklists: Blacklists,
): Promise<ChatModel> {
  const asked = (wish.models ?? []).filter((name) => name !== '')
  if (asked[0] === offlineName) return offlineModel()
  const facts = await known(wish, settings, secrets)
  const base = chosen(wish, facts)
  const names = asked.length > 0 ? asked : base?.model === undefined ? [] : [base.model]
  const choices = names.flatMap((name) => choice(name, base, facts) ?? [])
  if (choices.length === 0) {
    if (!base) return offlineModel()
    throw new ModelError(
      'unconfigured',
      `The provider ${base.slug} has no model: set MODEL_NAME, or name one.`,
    )
  }
  const catalog = await readCatalog(
    wish.db,
    choices.map(({ model }) => model),
  )
  const options: RemoteModelOptions[] = []
  let refused: unknown
  for (const one of choices) {
    try {
      options.push(toOptions(one, catalog, facts, settings.stallMs))
    } catch (error) {
      if (!(error instanceof ModelError)) throw error
      refused ??= error
    }
  }
  const [first, ...others] = options
  if (!first) throw refused
  return fallbackModel([first, ...others], blacklists, settings.patience)
}
