import type { components } from '../../../generated/contract.ts'
import type { IssuedSession, SignIn } from '../auth/rules.ts'
import type { Entrance } from './providers.ts'

type Schemas = components['schemas']

export const toLoginProvider = (provider: Entrance): Schemas['LoginProvider'] => ({
  id: provider.id,
  type: provider.type,
  name: provider.name,
  button_text: provider.buttonText,
  description: provider.description,
  icon: provider.icon,
  login_url: provider.loginUrl,
})

export const toWebGrant = (signIn: SignIn, session: IssuedSession): Schemas['AuthWebGrant'] => ({
  access_token: session.accessToken,
  token_type: 'bearer',
  expires_in: session.expiresIn,
  tenant_id: signIn.tenantId,
  user_id: signIn.userId,
  role: signIn.role,
  ...(session.restricted ? { mfa_enroll_required: true } : {}),
})
