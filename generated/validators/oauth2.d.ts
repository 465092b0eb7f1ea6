// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "oauth2WellKnown": OperationValidators
  readonly "oauth2Resource": OperationValidators
  readonly "oauth2ApiMetadata": OperationValidators
  readonly "oauth2Metadata": OperationValidators
  readonly "oauth2Authorize": OperationValidators
  readonly "oauth2ApiAuthorize": OperationValidators
  readonly "oauth2LoginPage": OperationValidators
  readonly "oauth2Login": OperationValidators
  readonly "oauth2ConsentPage": OperationValidators
  readonly "oauth2Consent": OperationValidators
  readonly "oauth2Token": OperationValidators
  readonly "oauth2ApiToken": OperationValidators
  readonly "oauth2Userinfo": OperationValidators
  readonly "oauth2UserinfoPost": OperationValidators
  readonly "oauth2ApiUserinfo": OperationValidators
  readonly "oauth2ApiUserinfoPost": OperationValidators
  readonly "oauth2Revoke": OperationValidators
  readonly "oauth2Register": OperationValidators
  readonly "oauth2ClientList": OperationValidators
  readonly "oauth2ClientCreate": OperationValidators
  readonly "oauth2ClientDelete": OperationValidators
}
