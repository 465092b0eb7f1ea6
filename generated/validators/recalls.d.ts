// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "recallView": OperationValidators
  readonly "recallCancel": OperationValidators
  readonly "recallSkip": OperationValidators
}
