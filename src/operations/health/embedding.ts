import { HttpError, unavailable } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'

/** What is known of the embedding model; `dimensions` of the last vector that came. */
export interface EmbeddingState {
  readonly status: 'ok' | 'unavailable' | 'not_configured'
  readonly model: string | null
  readonly dimensions: number | null
}

/** A model that has just answered. */
export interface LiveEmbedding extends EmbeddingState {
  readonly status: 'ok'
  readonly model: string
  readonly dimensions: number
}

interface Watch {
  state: EmbeddingState
  /** When `state` stops to be news, in milliseconds since 1970. */
  until: number
  probe: Promise<LiveEmbedding> | undefined
}

/** How long a state counts as news. */
const newsMs = 30_000
/** How long the model has to answer before it counts as unavailable. */
const probeMs = 2000
/** How much of that a report waits for, so that a model that answers at once is seen at once. */
const waitMs = 200

const watches = new WeakMap<Services, Watch>()

function watchOf(services: Services): Watch {
  const { embeddings } = services
  const known = watches.get(services)
  if (known) return known
  const watch: Watch = {
    state: embeddings.configured
      ? { status: 'unavailable', model: embeddings.model, dimensions: null }
      : { status: 'not_configured', model: null, dimensions: null },
    until: embeddings.configured ? 0 : Number.POSITIVE_INFINITY,
    probe: undefined,
  }
  watches.set(services, watch)
  return watch
}

function note(services: Services, watch: Watch, state: EmbeddingState): void {
  watch.state = state
  watch.until = services.clock.now().getTime() + newsMs
}

async function ask(services: Services, watch: Watch): Promise<LiveEmbedding> {
  const { embeddings } = services
  try {
    const [vector = []] = await embeddings.embed(['health'], AbortSignal.timeout(probeMs))
    const live: LiveEmbedding = { status: 'ok', model: embeddings.model, dimensions: vector.length }
    note(services, watch, live)
    return live
  } catch (error) {
    if (embeddings.configured) note(services, watch, { ...watch.state, status: 'unavailable' })
    if (error instanceof HttpError) throw error
    throw unavailable(`The embedding endpoint (EMBED_BASE_URL) did not answer within ${probeMs} ms`)
  } finally {
    watch.probe = undefined
  }
}

/**
 * Embeds a short text now, or joins who is doing so; 503 when no model is configured or it does not answer
 * within two seconds.
 */
export function probeEmbedding(services: Services): Promise<LiveEmbedding> {
  const watch = watchOf(services)
  watch.probe ??= ask(services, watch)
  return watch.probe
}

/** What is known, asked for again when it is old; a model that takes its time holds nobody up. */
export async function lastEmbedding(services: Services): Promise<EmbeddingState> {
  const watch = watchOf(services)
  if (services.clock.now().getTime() >= watch.until) {
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, waitMs)
    const asked = probeEmbedding(services).then(
      () => undefined,
      // The failure is the state.
      () => undefined,
    )
    await Promise.race([asked, promise])
    clearTimeout(timer)
  }
  return watch.state
}
