import { forbidden } from '../../../http/errors.ts'
import { prefixOf } from '../../../http/pages.ts'
import type { Call, RawHandler } from '../../../http/types.ts'
import { answerTo, grantCode } from '../authorization.ts'
import { sendConsentPage } from '../pages.ts'
import { findTenantName } from '../queries.ts'
import { openRequest, readAsking, readRequest } from '../requests.ts'
import { formTarget } from '../rules.ts'
import { inWords } from '../scopes.ts'
import { goTo, isPerson } from './authorize.ts'
import { requireOwnPage } from './login.ts'

/** The request behind the page, read again: the client may have been changed since it was sealed. */
async function reopen(
  { services, principal, request }: Pick<Call<'oauth2Consent'>, 'services' | 'principal' | 'request'>,
  text: string,
) {
  if (!isPerson(principal)) throw forbidden('Only a signed-in user can let an application in')
  const parameters = openRequest(services.secrets, principal, request.now, text)
  const asking = await readAsking(services.database.system, parameters)
  return { parameters, asking, asked: readRequest(asking.client, parameters, services.config.publicUrl) }
}

/** `GET /oauth2/consent` */
export const oauth2ConsentPage: RawHandler<'oauth2ConsentPage'> = async (call, { res }) => {
  const { query, services, principal, request, db } = call
  const { asking, asked } = await reopen(call, query.request)
  const { client, redirectUri } = asking
  const target = formTarget(redirectUri)
  sendConsentPage(
    res,
    { locale: request.locale, formTargets: [target] },
    {
      action: `${prefixOf(services.config.publicUrl)}/oauth2/consent`,
      request: query.request,
      client: client.name || client.client_id,
      user: principal.user.username,
      tenant: await findTenantName(db, principal.tenantId),
      target: new URL(redirectUri).host || target,
      permits: asked.scope.map((scope) => inWords(scope, request.locale)),
    },
  )
}

/** `POST /oauth2/consent` */
export const oauth2Consent: RawHandler<'oauth2Consent'> = async (call, { req, res }) => {
  const { body, services, principal, request, db } = call
  requireOwnPage(req, services.config.publicUrl)
  const { parameters, asking, asked } = await reopen(call, body.request)
  const location =
    body.decision === 'allow'
      ? await grantCode({ services, principal, db, request }, asking, asked, parameters, true)
      : answerTo(asking.redirectUri, services, parameters, {
          error: 'access_denied',
          error_description: 'The user refused',
        })
  goTo(res, location)
}
