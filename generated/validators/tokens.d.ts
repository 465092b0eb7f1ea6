// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "tokenList": OperationValidators
  readonly "tokenCreate": OperationValidators
  readonly "tokenRevoke": OperationValidators
  readonly "tokenKeyList": OperationValidators
  readonly "tokenKeyCreate": OperationValidators
  readonly "tokenAiKeyView": OperationValidators
  readonly "tokenAiKeyRegenerate": OperationValidators
}
