import { usualWindow } from '../../services/models/families.ts'

/** A model as a provider lists it. */
export interface Listed {
  readonly modelId: string
  readonly displayName: string
  readonly contextWindow: number | null
  readonly supportsVision: boolean
  readonly maxOutputTokens: number | null
}

type Members = Readonly<Record<string, unknown>>

const longestId = 200

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, longestId) : undefined

const count = (...values: readonly unknown[]): number | null => {
  const found = values.find((value) => typeof value === 'number' && Number.isInteger(value) && value > 0)
  return typeof found === 'number' && found <= 2_147_483_647 ? found : null
}

/** Families of models that see, for the many lists that do not say. */
const seeing =
  /gpt-4o|gpt-4\.1|gpt-5|(^|\/)o[134]|claude-(3|4|opus|sonnet|haiku|fable)|gemini|llava|pixtral|vision|[-_]vl\b|gemma-?3|llama-?4/i

function vision(model: Members, id: string): boolean {
  const architecture = model.architecture as { input_modalities?: unknown } | undefined
  const modalities = architecture?.input_modalities ?? model.input_modalities
  if (Array.isArray(modalities)) return modalities.includes('image')
  if (typeof model.supports_vision === 'boolean') return model.supports_vision
  return seeing.test(id)
}

const knownWindow = (id: string): number | null => {
  const usual = usualWindow(id)
  return usual === usualWindow('') ? null : usual
}

/**
 * The models of an answer to `GET /models`: OpenAI's `{data: [{id}]}`, with what vLLM (`max_model_len`), Groq
 * (`context_window`), OpenRouter and Together (`context_length`, `architecture`) and Anthropic (`display_name`) add.
 * Undefined for another format.
 */
export function readListing(body: unknown): Listed[] | undefined {
  const data = Array.isArray(body) ? body : (body as { data?: unknown } | null)?.data
  if (!Array.isArray(data)) return undefined
  return data.flatMap((item): Listed[] => {
    if (typeof item !== 'object' || item === null) return []
    const model = item as Members
    const modelId = text(model.id)
    if (modelId === undefined) return []
    const top = model.top_provider as { max_completion_tokens?: unknown } | undefined
    return [
      {
        modelId,
        displayName: text(model.display_name) ?? text(model.name) ?? modelId,
        contextWindow:
          count(model.context_window, model.context_length, model.max_model_len, model.max_input_tokens) ??
          knownWindow(modelId),
        supportsVision: vision(model, modelId),
        maxOutputTokens: count(
          top?.max_completion_tokens,
          model.max_completion_tokens,
          model.max_output_tokens,
        ),
      },
    ]
  })
}
