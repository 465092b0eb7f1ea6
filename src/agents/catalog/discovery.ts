import { HttpError } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { ModelError } from '../../services/models/chat.ts'
import { exchange, type ModelEndpoint } from '../../services/models/endpoint.ts'
import { type Listed, readListing } from './listing.ts'

export interface Discovered extends Listed {
  readonly provider: string
}

interface Failure {
  readonly provider: string
  readonly reason: string
}

const patienceMs = 10_000
const mostModels = 5000
const mostBytes = 20 * 2 ** 20

async function readAll(response: Response, provider: string): Promise<unknown> {
  const chunks: Uint8Array[] = []
  let bytes = 0
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length
    if (bytes > mostBytes) throw new ModelError('broken', `The list of ${provider} is too long.`)
    chunks.push(chunk)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'))
  } catch {
    throw new ModelError('broken', `The provider ${provider} answers with no list of models.`)
  }
}

/** @throws ModelError */
async function listModels(endpoint: ModelEndpoint): Promise<Discovered[]> {
  const { provider, baseUrl, apiKey, kind } = endpoint
  let failure: ModelError | undefined
  const { fetch: via } = exchange(endpoint, '', patienceMs, (told) => {
    failure ??= told
  })
  const signal = AbortSignal.timeout(patienceMs)
  const headers: Record<string, string> =
    kind === 'anthropic'
      ? { 'anthropic-version': '2023-06-01', ...(apiKey && { 'x-api-key': apiKey }) }
      : { ...(apiKey && { authorization: `Bearer ${apiKey}` }) }
  try {
    const response = await via(`${baseUrl}/models${kind === 'anthropic' ? '?limit=1000' : ''}`, {
      headers,
      signal,
    })
    const listed = readListing(await readAll(response, provider))
    if (!listed) throw new ModelError('broken', `The provider ${provider} answers with no list of models.`)
    return listed.slice(0, mostModels).map((model) => ({ provider, ...model }))
  } catch (error) {
    if (failure) throw failure
    if (error instanceof ModelError) throw error
    if (!signal.aborted) throw error
    throw new ModelError(
      'stalled',
      `The provider ${provider} did not answer within ${patienceMs / 1000} seconds.`,
    )
  }
}

/** A string of RFC 9651: printable ASCII with quote and backslash escaped. */
const quoted = (text: string): string =>
  `"${text.replace(/[^\x20-\x7e]/g, '?').replace(/["\\]/g, (character) => `\\${character}`)}"`

/** The header `X-Failed-Providers`. */
const failureList = (failures: readonly Failure[]): string =>
  failures.map(({ provider, reason }) => `${quoted(provider)};reason=${quoted(reason)}`).join(', ')

/**
 * The models of all providers that the caller may use, asked at the same time. Providers that fail are named in a header;
 * 502 when all of them do.
 */
export async function discover(
  call: Call<'catalogDiscover'> | Call<'catalogSync'>,
): Promise<readonly Discovered[]> {
  const { db, principal, services, reply } = call
  const endpoints = await services.models.endpoints({
    db,
    tenantId: principal.tenantId,
    userId: principal.user.id,
  })
  const failures: Failure[] = []
  const found = await Promise.all(
    endpoints.map(async (endpoint) => {
      try {
        return await listModels(endpoint)
      } catch (error) {
        if (!(error instanceof ModelError)) throw error
        failures.push({ provider: endpoint.provider, reason: error.message })
        return []
      }
    }),
  )
  if (failures.length > 0 && failures.length === endpoints.length) {
    throw new HttpError(502, failures.map(({ reason }) => reason).join(' '))
  }
  if (failures.length > 0) reply.header('X-Failed-Providers', failureList(failures))
  // Two providers at one service list the same models.
  const distinct = new Map(found.flat().map((model) => [`${model.provider} ${model.modelId}`, model]))
  return [...distinct.values()]
}
