import type { Room } from '../../http/types.ts'
import { loginProviderDrive, loginProviderDriveCallback } from './drive.ts'
import {
  loginProviderGoogle,
  loginProviderGoogleCallback,
  loginProviderGoogleToken,
  loginProviderList,
  loginProviderMicrosoft,
  loginProviderMicrosoftCallback,
  loginProviderNaviCallback,
  loginProviderNaviDone,
  loginProviderNaviLogin,
  loginProviderNaviWebhook,
  loginProviderUpstreamCallback,
  loginProviderUpstreamList,
  loginProviderUpstreamLogin,
} from './handlers.ts'

/** Signing in with an account held elsewhere. */
export const loginProviders = {
  loginProviderList,
  loginProviderGoogle,
  loginProviderGoogleCallback,
  loginProviderDrive,
  loginProviderDriveCallback,
  loginProviderMicrosoft,
  loginProviderMicrosoftCallback,
  loginProviderGoogleToken,
  loginProviderUpstreamList,
  loginProviderUpstreamLogin,
  loginProviderUpstreamLoginWith: loginProviderUpstreamLogin,
  loginProviderUpstreamCallback,
  loginProviderNaviLogin,
  loginProviderNaviCallback,
  loginProviderNaviDone,
  loginProviderNaviWebhook,
  // Sage's older paths are the same operations.
  loginProviderUserList: loginProviderUpstreamList,
  loginProviderUserLogin: loginProviderUpstreamLogin,
  loginProviderUserLoginWith: loginProviderUpstreamLogin,
  loginProviderUserCallback: loginProviderUpstreamCallback,
} satisfies Room<'login-providers'>
