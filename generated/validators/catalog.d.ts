// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "catalogList": OperationValidators
  readonly "catalogCreate": OperationValidators
  readonly "catalogView": OperationValidators
  readonly "catalogUpdate": OperationValidators
  readonly "catalogDelete": OperationValidators
  readonly "catalogBulkUpdate": OperationValidators
  readonly "catalogDiscover": OperationValidators
  readonly "catalogSync": OperationValidators
}
