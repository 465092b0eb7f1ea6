import { randomUUID } from 'node:crypto'
import type { TenantDb } from '../../database/database.ts'
import type { Principal } from '../../http/principal.ts'
import type { RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { audit } from '../audit/queries.ts'
import { insertCode, insertGrant } from './grant-queries.ts'
import type { Asking, AuthorizationRequest, Parameters } from './requests.ts'
import { codeSeconds, withParameters } from './rules.ts'

/** 36 random bytes: 48 characters, as in Sage's document. */
const codeBytes = 36

/**
 * Keeps that the user lets the client in, and makes the code that the client exchanges. Returns the redirect URI
 * with it.
 */
export async function grantCode(
  call: { services: Services; principal: Principal; db: TenantDb; request: RequestFacts },
  { client, redirectUri }: Asking,
  asked: AuthorizationRequest,
  parameters: Parameters,
  consented: boolean,
): Promise<string> {
  const { services, principal, db, request } = call
  const code = services.secrets.randomToken(codeBytes)
  const grantId = randomUUID()
  const scope = asked.scope.join(' ')
  await db.transaction().execute(async (trx) => {
    await insertGrant(trx, {
      id: grantId,
      clientId: client.client_id,
      userId: principal.user.id,
      tenantId: principal.tenantId,
      scope,
      resource: asked.resource,
      consented,
    })
    await insertCode(trx, {
      hash: services.secrets.hashToken(code),
      grantId,
      redirectUri: parameters.redirect_uri ?? null,
      challenge: asked.challenge,
      method: asked.method,
      expiresAt: new Date(request.now.getTime() + codeSeconds * 1000),
    })
    await audit(trx, request, {
      action: 'oauth2.authorize',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { client_id: client.client_id, scope, grant: grantId },
    })
  })
  return answerTo(redirectUri, services, parameters, { code })
}

/** The redirect URI with an answer, the client's `state` and our name (RFC 9207). */
export const answerTo = (
  redirectUri: string,
  services: Pick<Services, 'config'>,
  { state }: Parameters,
  answer: Readonly<Record<string, string>>,
): string => withParameters(redirectUri, { ...answer, state, iss: services.config.publicUrl })
