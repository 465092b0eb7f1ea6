import type { Request } from 'express'
import type { Config } from '../../../config.ts'
import { mayUseCookie } from '../../../http/authentication/origin.ts'
import { forbidden, HttpError } from '../../../http/errors.ts'
import { prefixOf } from '../../../http/pages.ts'
import type { RawHandler } from '../../../http/types.ts'
import type { Services } from '../../../services/services.ts'
import { signIn } from '../../auth/rules.ts'
import { availableProviders, ownPath } from '../../login-providers/rules.ts'
import { type LoginFailure, type LoginLink, sendLoginPage } from '../pages.ts'
import { findClient } from '../queries.ts'
import { formTarget, isRedirectOf, withParameters } from '../rules.ts'
import { goTo } from './authorize.ts'

/** 403 unless a page of this server sent the form: nobody shall be signed in as somebody else unawares. */
export function requireOwnPage(req: Request, publicUrl: string): void {
  if (!mayUseCookie(req, new Set([new URL(publicUrl).origin]))) {
    throw forbidden('The form must come from a page of this server (Origin)')
  }
}

/** Where the login may end outside this server: at the client that `next` asks for. */
async function targetsOf(services: Services, next: string): Promise<string[]> {
  const url = new URL(next, services.config.publicUrl)
  if (!/^(?:\/api)?\/oauth2\/authorize\/?$/.test(url.pathname)) return []
  const client = await findClient(services.database.system, url.searchParams.get('client_id') ?? '')
  const redirectUri = url.searchParams.get('redirect_uri') ?? client?.redirect_uris[0]
  return client && redirectUri !== undefined && isRedirectOf(client, redirectUri)
    ? [formTarget(redirectUri)]
    : []
}

/** Where the logins with other providers begin. Their documents name the way back differently. */
const linksTo = (config: Config, next: string): LoginLink[] =>
  availableProviders(config).map(({ loginUrl, buttonText, key }) => ({
    url: withParameters(
      `${prefixOf(config.publicUrl)}${loginUrl}`,
      key.startsWith('upstream/') ? { next } : { return_to: next },
    ),
    text: buttonText,
  }))

/** `GET /oauth2/login` */
export const oauth2LoginPage: RawHandler<'oauth2LoginPage'> = async (
  { query, services, request },
  { res },
) => {
  const { config } = services
  const next = ownPath('next', query.next, config.publicUrl)
  sendLoginPage(
    res,
    { locale: request.locale, formTargets: await targetsOf(services, next) },
    {
      action: `${prefixOf(config.publicUrl)}/oauth2/login`,
      next,
      failure: query.error,
      local: config.authMode !== 'oauth',
      links: linksTo(config, next),
    },
  )
}

/** `POST /oauth2/login` */
export const oauth2Login: RawHandler<'oauth2Login'> = async (
  { body, services, request, reply },
  { req, res },
) => {
  const { publicUrl } = services.config
  requireOwnPage(req, publicUrl)
  const next = ownPath('next', body.next ?? '/', publicUrl)
  const prefix = prefixOf(publicUrl)
  const again = (error: LoginFailure) => goTo(res, withParameters(`${prefix}/oauth2/login`, { next, error }))
  try {
    const { session } = await signIn(services, request, reply, {
      name: body.username_or_email,
      password: body.password,
      tenantId: undefined,
      mfaCode: body.mfa_code,
    })
    // Such a session opens nothing but the set-up of a second factor, so going on would lead back here.
    if (session.restricted) again('enroll')
    else goTo(res, `${prefix}${next}`)
  } catch (thrown) {
    if (!(thrown instanceof HttpError)) throw thrown
    if (thrown.errors.some(({ pointer }) => pointer === '/mfa_code')) again('mfa')
    else if (thrown.status === 401) again('credentials')
    else if (thrown.status === 400 || thrown.status === 403) again('disabled')
    else throw thrown
  }
}
