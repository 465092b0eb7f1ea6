import { unavailable } from '../../http/errors.ts'
import type { Handler, RawHandler } from '../../http/types.ts'
import { setSessionCookies } from '../auth/rules.ts'
import { applyEvent } from './events.ts'
import { claimsOfIdToken } from './id-token.ts'
import { identityOf } from './identity.ts'
import { begin, finish } from './login.ts'
import { mobileDonePage } from './mobile-done.ts'
import {
  availableProviders,
  gnexusProvider,
  googleProvider,
  localAccount,
  microsoftProvider,
  upstreamProvider,
  upstreamProviders,
} from './providers.ts'
import { ownPath } from './rules.ts'
import { audited, signInWith } from './sign-in.ts'
import { toLoginProvider, toWebGrant } from './views.ts'
import { readEvent } from './webhook.ts'

/** `GET /api/auth/oauth/providers` */
export const loginProviderList: Handler<'loginProviderList'> = async ({ services, query, reply }) => {
  const { offset, limit } = query
  const all = availableProviders(services.config)
  reply.page({ offset, limit, total: all.length })
  const providers = all.slice(offset, offset + limit).map(toLoginProvider)
  return { total: all.length, offset, limit, providers }
}

/** `GET /api/auth/providers` */
export const loginProviderUpstreamList: Handler<'loginProviderUpstreamList'> = async ({
  services,
  request,
}) => [
  ...(services.config.authMode === 'oauth' ? [] : [toLoginProvider(localAccount(request.locale))]),
  ...upstreamProviders(services.config).map(toLoginProvider),
]

/** `GET /api/auth/oauth/google` */
export const loginProviderGoogle: RawHandler<'loginProviderGoogle'> = async (call, raw) => {
  const { config } = call.services
  const provider = googleProvider(config)
  await begin(call, raw, provider, { returnTo: ownPath('return_to', call.query.return_to, config.publicUrl) })
}

/** `GET /api/auth/oauth/google/callback` */
export const loginProviderGoogleCallback: RawHandler<'loginProviderGoogleCallback'> = (call, raw) =>
  finishWith(googleProvider, call, raw)

/** `GET /api/auth/oauth/microsoft` */
export const loginProviderMicrosoft: RawHandler<'loginProviderMicrosoft'> = async (call, raw) => {
  const { config } = call.services
  const provider = microsoftProvider(config)
  await begin(call, raw, provider, { returnTo: ownPath('return_to', call.query.return_to, config.publicUrl) })
}

/** `GET /api/auth/oauth/microsoft/callback` */
export const loginProviderMicrosoftCallback: RawHandler<'loginProviderMicrosoftCallback'> = (call, raw) =>
  finishWith(microsoftProvider, call, raw)

const finishWith = async (
  providerOf: typeof googleProvider,
  call: Parameters<RawHandler<'loginProviderGoogleCallback'>>[0],
  raw: Parameters<RawHandler<'loginProviderGoogleCallback'>>[1],
): Promise<void> => finish(call, raw, providerOf(call.services.config), call.query)

/** `POST /api/auth/web/google-sso` */
export const loginProviderGoogleToken: Handler<'loginProviderGoogleToken'> = async ({
  body,
  services,
  request,
  reply,
}) => {
  const provider = googleProvider(services.config)
  const token = 'token' in body ? body.token : body.credential
  const { signIn, session } = await audited(services, request, provider, async () => {
    const claims = await claimsOfIdToken(services.config, provider, token)
    return signInWith(services, request, provider, identityOf(provider, claims), body.tenant_id)
  })
  setSessionCookies(reply, request, services, session.cookie)
  return toWebGrant(signIn, session)
}

/** `GET /api/auth/upstream/login`, with the default provider or the one in the path. */
export const loginProviderUpstreamLogin: RawHandler<'loginProviderUpstreamLogin'> = async (call, raw) => {
  const { config } = call.services
  const { provider_id: id } = call.path as { provider_id?: string }
  const { next, redirect_uri: redirectUri } = call.query
  await begin(call, raw, upstreamProvider(config, id), {
    returnTo: ownPath('next', next, config.publicUrl),
    redirectUri,
  })
}

/** `GET /api/auth/upstream/callback/{provider_id}` */
export const loginProviderUpstreamCallback: RawHandler<'loginProviderUpstreamCallback'> = async (call, raw) =>
  finish(call, raw, upstreamProvider(call.services.config, call.path.provider_id), call.query)

/** `GET /auth/login` */
export const loginProviderNaviLogin: RawHandler<'loginProviderNaviLogin'> = async (call, raw) => {
  const { config } = call.services
  const provider = gnexusProvider(config)
  await begin(call, raw, provider, {
    returnTo: ownPath('return_to', call.query.return_to, config.publicUrl),
    platform: call.query.platform,
  })
}

/** `GET /auth/callback` */
export const loginProviderNaviCallback: RawHandler<'loginProviderNaviCallback'> = (call, raw) =>
  finishWith(gnexusProvider, call, raw)

/** `GET /auth/mobile-done` */
export const loginProviderNaviDone: RawHandler<'loginProviderNaviDone'> = async (
  { query, services },
  { res },
) => {
  const nonce = services.secrets.randomToken(16)
  const { html, policy } = mobileDonePage(services.config.androidApp, query.sid, nonce)
  res.setHeader('Content-Type', 'text/html; charset=utf-8')
  res.setHeader('Content-Security-Policy', policy)
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('X-Robots-Tag', 'noindex')
  res.end(html)
}

/** `POST /webhooks/gnexus-auth` */
export const loginProviderNaviWebhook: Handler<'loginProviderNaviWebhook'> = async ({
  body,
  headers,
  services,
  request,
}) => {
  const provider = gnexusProvider(services.config)
  const { webhookSecret } = services.config.gnexus
  if (webhookSecret === undefined) {
    throw unavailable('The gnexus-auth webhook is not configured: set GNEXUS_AUTH_WEBHOOK_SECRET')
  }
  const signature = (headers as Record<string, string | undefined>)['x-gnexus-signature']
  await applyEvent(services, request, provider, readEvent(services, request, webhookSecret, body, signature))
  return { ok: true }
}
