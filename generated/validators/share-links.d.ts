// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "shareLinkList": OperationValidators
  readonly "shareLinkCreate": OperationValidators
  readonly "shareLinkRevoke": OperationValidators
  readonly "shareLinkView": OperationValidators
}
