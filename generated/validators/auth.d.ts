// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "authTenantRegister": OperationValidators
  readonly "authBetaRegister": OperationValidators
  readonly "authRegister": OperationValidators
  readonly "authRegisterSendCode": OperationValidators
  readonly "authInviteRegister": OperationValidators
  readonly "authLogin": OperationValidators
  readonly "authWebLogin": OperationValidators
  readonly "authWebSession": OperationValidators
  readonly "authWebSelectTenant": OperationValidators
  readonly "authSession": OperationValidators
  readonly "authRefresh": OperationValidators
  readonly "authLogout": OperationValidators
  readonly "authMe": OperationValidators
  readonly "authSetPassword": OperationValidators
  readonly "authForgotPassword": OperationValidators
  readonly "authResetPassword": OperationValidators
  readonly "authInviteCreate": OperationValidators
  readonly "authInviteValidate": OperationValidators
  readonly "authMfaEnroll": OperationValidators
  readonly "authMfaActivate": OperationValidators
  readonly "authMfaDisable": OperationValidators
  readonly "authResetPage": OperationValidators
  readonly "authInvitePage": OperationValidators
  readonly "authPageScript": OperationValidators
  readonly "authNaviMe": OperationValidators
  readonly "authStatus": OperationValidators
  readonly "authNaviLogout": OperationValidators
  readonly "authUserRegister": OperationValidators
  readonly "authUserRegisterSendCode": OperationValidators
  readonly "authUserLogin": OperationValidators
  readonly "authUserLogout": OperationValidators
  readonly "authUserCheckLogin": OperationValidators
}
