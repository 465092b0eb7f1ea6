import { createHash } from 'node:crypto'
import { setTimeout as delay } from 'node:timers/promises'
import { begun, begunLater } from './begun.ts'
import type { Blacklists } from './blacklists.ts'
import { type ChatModel, ModelError, type ModelEvent, type ModelRequest } from './chat.ts'
import { CallFailure } from './failures.ts'
import { type RemoteModelOptions, remoteModel } from './remote.ts'

/** How often and how patiently a call is made again. */
export interface Patience {
  readonly firstWaitMs: number
  /** The longest wait; a provider that asks for more is not waited for. */
  readonly longestWaitMs: number
  readonly attempts: number
}

const lastResort: Patience = { firstWaitMs: 500, longestWaitMs: 30_000, attempts: 4 }
/** While there is another model to try, waiting long for this one is worse. */
const withOthers: Patience = { firstWaitMs: 250, longestWaitMs: 2000, attempts: 2 }

interface Candidate {
  readonly model: ChatModel
  readonly serverEntry: string
  readonly modelEntry: string
}

function candidate(options: RemoteModelOptions): Candidate {
  const { baseUrl, apiKey = '' } = options.endpoint
  // With another key the same server may serve another set of models.
  const key = createHash('sha256').update(apiKey).digest('base64url')
  return {
    model: remoteModel(options),
    serverEntry: `server ${baseUrl}`,
    modelEntry: `model ${baseUrl} ${key} ${options.model}`,
  }
}

/**
 * Models tried in their order until one begins to answer; from then on its failure is the call's. Passes over what failed
 * within the last minutes while something else is left. `name`, `provider` and `model` are those of the model that answered
 * last.
 */
export function fallbackModel(
  choices: readonly [RemoteModelOptions, ...RemoteModelOptions[]],
  blacklists: Blacklists,
  patience: Partial<Patience> = {},
): ChatModel {
  const candidates = choices.map(candidate)
  const models = candidates.map(({ model }) => model)
  let current = candidates[0] as Candidate
  const usable = () => {
    const fresh = candidates.filter(
      ({ serverEntry, modelEntry }) => !blacklists.has(serverEntry) && !blacklists.has(modelEntry),
    )
    return fresh.length > 0 ? fresh : candidates
  }
  return {
    get name() {
      return current.model.name
    },
    get provider() {
      return current.model.provider
    },
    get model() {
      return current.model.model
    },
    contextWindow: Math.min(...models.map(({ contextWindow }) => contextWindow)),
    supportsImages: models.some(({ supportsImages }) => supportsImages),
    stream: (request, signal) =>
      begunLater(async () => {
        const failures: ModelError[] = []
        const tried = usable()
        for (const [at, one] of tried.entries()) {
          const last = at === tried.length - 1
          try {
            const events = await persistently(one.model, request, signal, {
              ...(last ? lastResort : withOthers),
              ...patience,
            })
            current = one
            return events
          } catch (error) {
            signal.throwIfAborted()
            if (!(error instanceof ModelError)) throw error
            if (error instanceof CallFailure && error.dead === 'server') blacklists.add(one.serverEntry)
            if (error instanceof CallFailure && error.dead === 'model') blacklists.add(one.modelEntry)
            failures.push(error)
          }
        }
        throw summed(failures)
      }),
  }
}

/** What all of them said, under the kind of the last. */
function summed(failures: readonly ModelError[]): ModelError {
  const last = failures.at(-1)
  if (!last) return new ModelError('unconfigured', 'No model is configured.')
  if (failures.length === 1) return last
  return new ModelError(last.kind, failures.map(({ message }) => message).join(' '), last.status)
}

/** Calls again after failures that pass, until it begins to answer. */
async function persistently(
  model: ChatModel,
  request: ModelRequest,
  signal: AbortSignal,
  { firstWaitMs, longestWaitMs, attempts }: Patience,
): Promise<AsyncIterator<ModelEvent, void>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await begun(model.stream(request, signal)[Symbol.asyncIterator]())
    } catch (error) {
      signal.throwIfAborted()
      if (!(error instanceof CallFailure) || !error.transient || attempt >= attempts) throw error
      // Spread, so that many runs do not come back in the same instant.
      const backOff = firstWaitMs * 2 ** (attempt - 1) * (1 + Math.random() / 4)
      const wait = error.retryAfterMs ?? backOff
      if (wait > longestWaitMs) throw error
      await delay(wait, undefined, { signal }).catch(() => signal.throwIfAborted())
    }
  }
}
