import type { Request, Response } from 'express'
import { randomNonce, randomPKCECodeVerifier } from 'openid-client'
import { badRequest } from '../../http/errors.ts'
import type { Call, OperationId } from '../../http/types.ts'
import { setSessionCookies } from '../auth/rules.ts'
import { authorizationUrl, exchange, type ProviderAnswer } from './client.ts'
import { closeFlow, type Flow, openFlow } from './flow.ts'
import { identityOf } from './identity.ts'
import type { Provider } from './providers.ts'
import { callbackUri, refusal } from './rules.ts'
import { audited, signInWith } from './sign-in.ts'

type Facts = Pick<Call<OperationId>, 'services' | 'request' | 'reply'>
interface Raw {
  readonly req: Request
  readonly res: Response
}

/** What a provider brings back in the query. */
export interface Callback {
  readonly code?: string
  readonly state?: string
  readonly error?: string
  readonly iss?: string
}

/** A redirect that nothing keeps, and whose target learns nothing of the present address. */
export function redirect({ res }: Pick<Raw, 'res'>, location: string): void {
  res.statusCode = 302
  res.setHeader('Location', location)
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.end()
}

/** Sends the browser to the provider. `extra` are parameters of the provider's own. 502 when it does not answer. */
export async function begin(
  { services, request, reply }: Facts,
  raw: Raw,
  provider: Provider,
  wanted: {
    readonly returnTo: string
    readonly redirectUri?: string | undefined
    readonly platform?: Flow['platform']
    readonly owner?: Flow['owner']
    readonly extra?: Readonly<Record<string, string>>
  },
): Promise<void> {
  const { publicUrl } = services.config
  const flow: Flow = {
    redirectUri: callbackUri(publicUrl, raw.req.headers.host, provider.callbacks, wanted.redirectUri),
    returnTo: wanted.returnTo,
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
    platform: wanted.platform ?? 'browser',
    owner: wanted.owner ?? null,
  }
  const state = await openFlow(services, { req: raw.req, request, reply }, provider.key, flow)
  const location = await authorizationUrl(services.config, provider, { ...flow, state }, wanted.extra ?? {})
  redirect(raw, location)
}

/** Takes the provider's answer: 400 for one that does not fit the flow, 502 when the provider does not answer. */
export async function answerOf(
  { services, request }: Facts,
  raw: Raw,
  provider: Provider,
  query: Callback,
): Promise<{ flow: Flow; answer: ProviderAnswer }> {
  const flow = await closeFlow(services, { req: raw.req, request }, provider.key, query.state)
  if (query.error !== undefined) throw refusal(query.error)
  if (query.code === undefined) throw badRequest('The provider brought no code')
  const answer = await exchange(services.config, provider, flow, {
    code: query.code,
    state: query.state ?? '',
    issuer: query.iss,
  })
  return { flow, answer }
}

/** Finishes a login: the browser goes on with the session's cookie, the Android app gets its value handed over. */
export async function finish(facts: Facts, raw: Raw, provider: Provider, query: Callback): Promise<void> {
  const { services, request, reply } = facts
  const { flow, session } = await audited(services, request, provider, async () => {
    const { flow, answer } = await answerOf(facts, raw, provider, query)
    const { session } = await signInWith(services, request, provider, identityOf(provider, answer.claims))
    return { flow, session }
  })
  if (flow.platform === 'android') {
    redirect(raw, `/auth/mobile-done?${new URLSearchParams({ sid: session.cookie })}`)
    return
  }
  setSessionCookies(reply, request, services, session.cookie)
  redirect(raw, flow.returnTo)
}
