import { badRequest } from '../../http/errors.ts'
import type { Call, RawHandler } from '../../http/types.ts'
import { audit } from '../audit/queries.ts'
import { identityOf } from './identity.ts'
import { answerOf, begin, redirect } from './login.ts'
import { driveProvider, driveScope } from './providers.ts'
import { saveGrant } from './queries.ts'
import { ownPath } from './rules.ts'

const ownerOf = ({ principal }: Pick<Call<'loginProviderDrive'>, 'principal'>) => ({
  userId: principal.user.id,
  tenantId: principal.tenantId,
  credentialId: principal.credential.id,
})

/** `GET /api/auth/oauth/google/drive` */
export const loginProviderDrive: RawHandler<'loginProviderDrive'> = async (call, raw) => {
  const { config } = call.services
  const provider = driveProvider(config)
  await begin(call, raw, provider, {
    returnTo: ownPath('return_to', call.query.return_to, config.publicUrl),
    owner: ownerOf(call),
    // Google gives a refresh token only for offline access, and again only when it asks the user again.
    extra: { access_type: 'offline', prompt: 'consent' },
  })
}

/** `GET /api/auth/oauth/google/drive/callback`: keeps the tokens for the synchronisation with Drive, sealed. */
export const loginProviderDriveCallback: RawHandler<'loginProviderDriveCallback'> = async (call, raw) => {
  const { services, request, db, query } = call
  const provider = driveProvider(services.config)
  const { flow, answer } = await answerOf(call, raw, provider, query)
  const owner = ownerOf(call)
  if (JSON.stringify(flow.owner) !== JSON.stringify(owner)) {
    throw badRequest('The connection was begun in another session; begin it again')
  }
  const { access_token, refresh_token, expires_in, scope } = answer.tokens
  const granted = scope ?? provider.scope
  if (!granted.split(' ').includes(driveScope)) throw badRequest('Access to Drive was not allowed')
  const { userId, tenantId } = owner
  const tokens = {
    access_token,
    refresh_token: refresh_token ?? null,
    expires_at:
      expires_in === undefined ? null : new Date(request.now.getTime() + expires_in * 1000).toISOString(),
  }
  const identity = identityOf(provider, answer.claims)
  const context = `external_grants/${tenantId}/${userId}/${provider.key}/sealed`
  await db.transaction().execute(async (trx) => {
    await saveGrant(trx, {
      tenantId,
      userId,
      provider: provider.key,
      subject: identity.subject,
      email: identity.email,
      scope: granted,
      sealed: services.secrets.encrypt(JSON.stringify(tokens), context),
    })
    await audit(trx, request, {
      action: 'drive.connect',
      userId,
      tenantId,
      detail: { email: identity.email, scope: granted },
    })
  })
  redirect(raw, flow.returnTo)
}
