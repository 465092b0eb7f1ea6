// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "providerList": OperationValidators
  readonly "providerCreate": OperationValidators
  readonly "providerUpdate": OperationValidators
  readonly "providerDelete": OperationValidators
  readonly "providerVerify": OperationValidators
  readonly "providerMultimodalVerify": OperationValidators
  readonly "providerKeyList": OperationValidators
  readonly "providerKeySet": OperationValidators
  readonly "providerKeyDelete": OperationValidators
  readonly "providerBlacklistsClear": OperationValidators
}
