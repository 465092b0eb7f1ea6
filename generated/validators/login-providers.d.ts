// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "loginProviderList": OperationValidators
  readonly "loginProviderGoogle": OperationValidators
  readonly "loginProviderGoogleCallback": OperationValidators
  readonly "loginProviderDrive": OperationValidators
  readonly "loginProviderDriveCallback": OperationValidators
  readonly "loginProviderMicrosoft": OperationValidators
  readonly "loginProviderMicrosoftCallback": OperationValidators
  readonly "loginProviderGoogleToken": OperationValidators
  readonly "loginProviderUpstreamList": OperationValidators
  readonly "loginProviderUpstreamLogin": OperationValidators
  readonly "loginProviderUpstreamLoginWith": OperationValidators
  readonly "loginProviderUpstreamCallback": OperationValidators
  readonly "loginProviderUserList": OperationValidators
  readonly "loginProviderUserLogin": OperationValidators
  readonly "loginProviderUserLoginWith": OperationValidators
  readonly "loginProviderUserCallback": OperationValidators
  readonly "loginProviderNaviLogin": OperationValidators
  readonly "loginProviderNaviCallback": OperationValidators
  readonly "loginProviderNaviDone": OperationValidators
  readonly "loginProviderNaviWebhook": OperationValidators
}
