/** Services that everybody calls by the same name. */
const services: Record<
  string,
  { readonly kind: 'openai_compatible' | 'anthropic'; readonly baseUrl: string }
> = {
  anthropic: { kind: 'anthropic', baseUrl: 'https://api.anthropic.com/v1' },
  deepseek: { kind: 'openai_compatible', baseUrl: 'https://api.deepseek.com/v1' },
  google: { kind: 'openai_compatible', baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai' },
  groq: { kind: 'openai_compatible', baseUrl: 'https://api.groq.com/openai/v1' },
  mistral: { kind: 'openai_compatible', baseUrl: 'https://api.mistral.ai/v1' },
  openai: { kind: 'openai_compatible', baseUrl: 'https://api.openai.com/v1' },
  openrouter: { kind: 'openai_compatible', baseUrl: 'https://openrouter.ai/api/v1' },
  together: { kind: 'openai_compatible', baseUrl: 'https://api.together.xyz/v1' },
  xai: { kind: 'openai_compatible', baseUrl: 'https://api.x.ai/v1' },
}

const nameByOrigin = new Map(
  Object.entries(services).map(([name, { baseUrl }]) => [new URL(baseUrl).origin, name]),
)

const ollamaPort = '11434'

/** `openai` and the like: the names of services whose address is known. */
export const knownServices: readonly string[] = Object.keys(services)

/** How and where a known service is called. */
export const knownService = (name: string) => (Object.hasOwn(services, name) ? services[name] : undefined)

/** A name as it stands before the slash of `provider/model`. */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 64)

/** A name as it is written, whatever its case and the spaces around it. */
const plainOf = (name: string): string => name.normalize().trim().toLowerCase()

/** What a provider with these names answers to: each as it is written, and as a slug where one is left of it. */
export const namesOf = (...given: readonly string[]): string[] =>
  [...new Set(given.flatMap((name) => [plainOf(name), slugOf(name)]))].filter((name) => name !== '')

/**
 * How a written name is looked for among those of {@link namesOf}, the surest spelling first. As a slug only where that drops
 * signs and spaces, not letters: of names in other scripts nothing would be left, or a part that many share.
 */
export function spellingsOf(written: string): string[] {
  const plain = plainOf(written)
  const slug = /[^\P{Alphabetic}a-z]|[^\P{Number}0-9]/u.test(plain) ? '' : slugOf(written)
  return [...new Set([plain, slug])].filter((name) => name !== '')
}

/**
 * What a provider is called in `provider/model`, in the catalog and for own keys. A known service is known by its address,
 * so that a key for `openai` goes to OpenAI, encrypted, and to no other server that somebody named so.
 */
export function providerSlug(name: string, baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const known = url && nameByOrigin.get(url.origin)
  if (known) return known
  const slug = slugOf(name)
  if (slug !== '' && !Object.hasOwn(services, slug)) return slug
  if (url?.port === ollamaPort) return 'ollama'
  return slugOf(url?.host ?? 'custom')
}

/** Tokens of the context of a model that neither its provider nor the catalog describe; small where nothing is known. */
export function usualWindow(model: string): number {
  const name = model.toLowerCase()
  if (name.includes('claude')) return 200_000
  if (name.includes('gemini')) return 1_000_000
  if (/gpt-4\.1/.test(name)) return 1_000_000
  if (/gpt-4o|gpt-4-turbo|gpt-5|(^|\/)o[1-9]/.test(name)) return 128_000
  return 32_768
}

/** How an endpoint is spoken to that says nothing of it. */
export const kindOf = (baseUrl: string): 'openai_compatible' | 'anthropic' =>
  URL.canParse(baseUrl) && new URL(baseUrl).hostname === 'api.anthropic.com'
    ? 'anthropic'
    : 'openai_compatible'
