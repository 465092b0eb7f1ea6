import type { Response } from 'express'
import { HttpError } from '../../../http/errors.ts'
import { prefixOf } from '../../../http/pages.ts'
import type { Principal } from '../../../http/principal.ts'
import type { RawHandler } from '../../../http/types.ts'
import { answerTo, grantCode } from '../authorization.ts'
import { oauth2Error } from '../errors.ts'
import { hasConsented } from '../grant-queries.ts'
import { type AuthorizationRequest, readAsking, readRequest, sealRequest } from '../requests.ts'
import { withParameters } from '../rules.ts'

/** Whoever signed in themselves: a program cannot let other programs in. */
export const isPerson = (principal: Principal | null): principal is Principal =>
  principal !== null && ['session', 'jwt', 'proxy'].includes(principal.credential.kind)

/** 302 that nobody keeps. */
export function goTo(res: Response, location: string): void {
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Pragma', 'no-cache')
  res.statusCode = 302
  res.setHeader('Location', location)
  res.end()
}

/** `GET /oauth2/authorize` */
export const oauth2Authorize: RawHandler<'oauth2Authorize'> = async (call, { req, res }) => {
  const { query, principal, db, services, request } = call
  const { config, database, secrets } = services
  const asking = await readAsking(database.system, query)
  const refuse = (code: string, detail: string) =>
    goTo(res, answerTo(asking.redirectUri, services, query, { error: code, error_description: detail }))
  let asked: AuthorizationRequest
  const prompts = new Set(query.prompt?.split(' '))
  try {
    asked = readRequest(asking.client, query, config.publicUrl)
    if (prompts.has('none') && prompts.size > 1) {
      throw oauth2Error('invalid_request', 'The prompt none stands alone')
    }
  } catch (thrown) {
    if (!(thrown instanceof HttpError) || thrown.oauth2 === undefined) throw thrown
    refuse(thrown.oauth2, thrown.detail)
    return
  }
  const prefix = prefixOf(config.publicUrl)
  if (!db || !isPerson(principal) || prompts.has('login')) {
    if (prompts.has('none')) {
      refuse('login_required', 'The user is not signed in')
      return
    }
    const search = new URL(req.url, 'http://localhost').searchParams
    // It has been done when the browser comes back.
    search.delete('prompt')
    prompts.delete('login')
    if (prompts.size > 0) search.set('prompt', [...prompts].join(' '))
    goTo(res, withParameters(`${prefix}/oauth2/login`, { next: `${request.path}?${search}` }))
    return
  }
  const { client } = asking
  const who = { userId: principal.user.id, tenantId: principal.tenantId, clientId: client.client_id }
  // Anybody can register under any name, so a yes to such a client is only ever a yes to what was just seen.
  const settled =
    !prompts.has('consent') &&
    (client.skip_consent || (client.source !== 'registration' && (await hasConsented(db, who, asked.scope))))
  if (settled) {
    const consented = !client.skip_consent
    goTo(res, await grantCode({ services, principal, db, request }, asking, asked, query, consented))
    return
  }
  if (prompts.has('none')) {
    refuse('consent_required', 'The user has not agreed yet')
    return
  }
  const sealed = sealRequest(secrets, principal, request.now, query)
  goTo(res, withParameters(`${prefix}/oauth2/consent`, { request: sealed }))
}
