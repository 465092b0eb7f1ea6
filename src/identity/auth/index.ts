import type { Room } from '../../http/types.ts'
import {
  authBetaRegister,
  authInviteCreate,
  authInviteRegister,
  authInviteValidate,
} from './handlers/invites.ts'
import { authMfaActivate, authMfaDisable, authMfaEnroll } from './handlers/mfa.ts'
import { authInvitePage, authPageScript, authResetPage } from './handlers/pages.ts'
import { authForgotPassword, authResetPassword } from './handlers/recovery.ts'
import {
  authLogin,
  authLogout,
  authMe,
  authNaviLogout,
  authNaviMe,
  authRefresh,
  authRegister,
  authRegisterSendCode,
  authSession,
  authSetPassword,
  authStatus,
  authTenantRegister,
  authUserRegister,
  authWebLogin,
  authWebSelectTenant,
  authWebSession,
} from './handlers.ts'

/** Registering, signing in and out, the current session, invitations, recovery, second factors. */
export const auth = {
  authTenantRegister,
  authRegister,
  authRegisterSendCode,
  authLogin,
  authWebLogin,
  authWebSession,
  authWebSelectTenant,
  authSession,
  authRefresh,
  authLogout,
  authMe,
  authSetPassword,
  authNaviMe,
  authStatus,
  authNaviLogout,
  authUserRegister,
  authInviteCreate,
  authInviteValidate,
  authInviteRegister,
  authBetaRegister,
  authForgotPassword,
  authResetPassword,
  authMfaEnroll,
  authMfaActivate,
  authMfaDisable,
  authResetPage,
  authInvitePage,
  authPageScript,
  // Sage's older paths are the same operations.
  authUserRegisterSendCode: authRegisterSendCode,
  authUserLogin: authLogin,
  authUserLogout: authLogout,
  authUserCheckLogin: authSession,
} satisfies Room<'auth'>
