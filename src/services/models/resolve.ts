import type { Secrets } from '../secrets.ts'
import type { Blacklists } from './blacklists.ts'
import { type ChatModel, ModelError } from './chat.ts'
import { fallbackModel } from './fallbacks.ts'
import { spellingsOf, usualWindow } from './families.ts'
import { offlineModel, offlineName } from './offline.ts'
import type { RemoteModelOptions } from './remote.ts'
import { type Known, known, type ModelSettings, type ModelUser, type Source, toEndpoint } from './sources.ts'
import { type CatalogRow, readCatalog } from './stored.ts'

/** Who asks for which model. */
export interface ModelWish extends ModelUser {
  readonly providerId?: string | null
  /** In the order of preference; `provider/model` names the provider as well. Empty for the provider's own model. */
  readonly models?: readonly string[]
  /** Name of a provider, such as `ollama`; passed over where there is none of that name. */
  readonly backend?: string | null
}

/** The first of the sources that is called so. */
const named = (written: string, sources: readonly Source[]): Source | undefined =>
  spellingsOf(written)
    .map((spelling) => sources.find(({ names }) => names.includes(spelling)))
    .find((source) => source !== undefined)

const allOf = ({ sources, environment }: Known): readonly Source[] =>
  environment ? [...sources, environment] : sources

/** The provider of a wish: the one it names, else the default, else the environment's, else any that there is. */
function chosen(wish: ModelWish, facts: Known): Source | undefined {
  const { sources, environment } = facts
  if (wish.providerId) {
    const source = sources.find(({ row }) => row?.provider_id === wish.providerId)
    if (source) return source
    throw new ModelError('unconfigured', `The provider ${wish.providerId} does not exist.`)
  }
  return (
    named(wish.backend ?? '', allOf(facts)) ??
    sources.find(({ row }) => row?.is_default) ??
    environment ??
    sources[0]
  )
}

interface Choice {
  readonly source: Source
  readonly model: string
}

/** What `provider/model` names, the given provider before others of that name; undefined where there is none of it. */
function providerAndModel(name: string, base: Source | undefined, facts: Known): Choice | undefined {
  const slash = name.indexOf('/')
  const prefix = name.slice(0, Math.max(0, slash))
  const model = name.slice(slash + 1)
  if (prefix === '' || model === '') return undefined
  const source =
    named(prefix, base ? [base, ...allOf(facts)] : allOf(facts)) ??
    spellingsOf(prefix)
      .map(facts.ownService)
      .find((service) => service !== undefined)
  return source && { source, model }
}

/** Whether `provider/model` names a provider that there is for a user, as {@link resolveModel} would understand it. */
export async function providesModel(
  user: ModelUser,
  name: string,
  settings: ModelSettings,
  secrets: Secrets,
): Promise<boolean> {
  return providerAndModel(name, undefined, await known(user, settings, secrets)) !== undefined
}

/** What one name of the list means. A prefix that is no provider's belongs to the name, as in `meta-llama/llama-3`. */
const choice = (name: string, base: Source | undefined, facts: Known): Choice | undefined =>
  providerAndModel(name, base, facts) ?? (base && { source: base, model: name })

function toOptions(
  { source, model }: Choice,
  catalog: readonly CatalogRow[],
  facts: Known,
  stallMs: number | undefined,
): RemoteModelOptions {
  const { row } = source
  const entry = catalog.find(
    ({ provider, model_id }) => named(provider, [source]) !== undefined && model_id === model,
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
