import type { components } from '../../../generated/contract.ts'
import { HttpError } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { type ChatModel, type MessagePart, ModelError } from '../../services/models/chat.ts'
import { providerRequester } from '../../services/models/endpoint.ts'
import { kindOf, providerSlug, usualWindow } from '../../services/models/families.ts'
import { remoteModel } from '../../services/models/remote.ts'
import { providerSeal } from '../../services/models/stored.ts'
import { listProviders } from './queries.ts'
import { callable, oneKey, usualName } from './rules.ts'

type Tried = Call<'providerVerify'> | Call<'providerMultimodalVerify'>

/** Long enough for a model that has to be loaded first, and shorter than a request may take. */
const patienceMs = 25_000
const shownAnswer = 500

/** A red square of 64 pixels. */
const redSquare =
  'iVBORw0KGgoAAAANSUhEUgAAAEAAAABACAMAAACdt4HsAAAAA1BMVEXcFBQXnfKmAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAAG0lEQVRYw+3BgQAAAADDoPlT3+AEVQEAAAB8AxBAAAEZszF2AAAAAElFTkSuQmCC'

/** A key that was masked stands for the stored one, of a provider that the caller may change, at the very same address. */
async function keyOf(call: Tried, key: string, baseUrl: string): Promise<string> {
  if (!key.includes('***')) return key
  const { db, principal, services } = call
  const rows = await listProviders(db, principal.user.id)
  const found = rows.find(
    (row) =>
      row.key_hint === key &&
      row.base_url === baseUrl &&
      (row.owner_id === principal.user.id || principal.permissions.has('models.manage')),
  )
  if (!found) return key
  const { sealed_key: sealed, provider_id: id } = found
  return sealed === null ? key : services.secrets.decrypt(sealed, providerSeal(principal.tenantId, id))
}

/** The model of a body, which need not be stored. */
async function modelOf(call: Tried): Promise<ChatModel> {
  const { body, services } = call
  const baseUrl = callable(body.base_url)
  const apiKey = await keyOf(call, oneKey(body.api_keys), baseUrl)
  const name = body.name?.trim() || usualName(body.model, baseUrl)
  return remoteModel({
    endpoint: {
      provider: providerSlug(name, baseUrl),
      kind: body.kind ?? kindOf(baseUrl),
      baseUrl,
      apiKey,
      request: providerRequester(services.config.providerAllowPrivate),
    },
    model: body.model,
    contextWindow: body.max_model_len ?? usualWindow(body.model),
    supportsImages: true,
    stallMs: patienceMs,
  })
}

/** What a model says to one message, as text. */
async function ask(model: ChatModel, parts: readonly MessagePart[]): Promise<string> {
  const signal = AbortSignal.timeout(patienceMs)
  let said = ''
  try {
    const messages = [{ role: 'user' as const, parts }]
    for await (const event of model.stream({ system: '', messages, tools: [], think: null }, signal)) {
      if (event.type === 'text') said += event.text
      if (said.length > shownAnswer) break
    }
  } catch (error) {
    if (!signal.aborted) throw error
    throw new ModelError('stalled', `The provider did not finish within ${patienceMs / 1000} seconds.`)
  }
  return said.trim().slice(0, shownAnswer)
}

/** @throws 400 where the provider refuses, 502 where it does not answer; both with Sage's code 500 and the reason */
export async function tryModel(call: Tried): Promise<void> {
  const model = await modelOf(call)
  try {
    await ask(model, [{ type: 'text', text: 'Answer with the one word OK.' }])
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    throw new HttpError(error.kind === 'rejected' ? 400 : 502, `Verification failed: ${error.message}`, {
      code: 500,
      message: { en: `Verification failed: ${error.message}`, zh: `验证失败: ${error.message}` },
      cause: error,
    })
  }
}

/** Shows the model a red picture and asks for the colour. A model that cannot be asked is an answer too. */
export async function trySight(call: Tried): Promise<components['schemas']['ProviderMultimodal']> {
  const model = await modelOf(call)
  try {
    const response = await ask(model, [
      { type: 'text', text: 'Which colour is this picture? Answer with the one word for the colour.' },
      { type: 'image', mime: 'image/png', data: redSquare },
    ])
    const recognized = /\bred\b|红|紅|crimson|scarlet/i.test(response)
    return { supports_multimodal: recognized, response, recognized }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { supports_multimodal: false, response: '', recognized: false, error: error.message }
  }
}
