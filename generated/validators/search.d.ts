// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "searchList": OperationValidators
  readonly "searchAll": OperationValidators
  readonly "searchRecent": OperationValidators
}
