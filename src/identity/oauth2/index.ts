import type { Room } from '../../http/types.ts'
import { oauth2Authorize } from './handlers/authorize.ts'
import {
  oauth2ClientCreate,
  oauth2ClientDelete,
  oauth2ClientList,
  oauth2Register,
} from './handlers/clients.ts'
import { oauth2Consent, oauth2ConsentPage } from './handlers/consent.ts'
import { oauth2Login, oauth2LoginPage } from './handlers/login.ts'
import { oauth2Resource, oauth2WellKnown } from './handlers/metadata.ts'
import { oauth2Revoke, oauth2Token, oauth2Userinfo } from './handlers/token.ts'

/**
 * The authorization server. Its protocol core is our own because `@node-oauth/oauth2-server` takes a token apart
 * into calls that share no transaction, allows `plain` challenges for all clients or none, does not form-decode
 * HTTP Basic (RFC 6749, section 2.3.1) and knows neither resource indicators nor `iss`.
 */
export const oauth2 = {
  oauth2WellKnown,
  oauth2ApiMetadata: oauth2WellKnown,
  oauth2Metadata: oauth2WellKnown,
  oauth2Resource,
  oauth2Authorize,
  oauth2ApiAuthorize: oauth2Authorize,
  oauth2LoginPage,
  oauth2Login,
  oauth2ConsentPage,
  oauth2Consent,
  oauth2Token,
  oauth2ApiToken: oauth2Token,
  oauth2Revoke,
  oauth2Userinfo,
  oauth2UserinfoPost: oauth2Userinfo,
  oauth2ApiUserinfo: oauth2Userinfo,
  oauth2ApiUserinfoPost: oauth2Userinfo,
  oauth2Register,
  oauth2ClientList,
  oauth2ClientCreate,
  oauth2ClientDelete,
} satisfies Room<'oauth2'>
