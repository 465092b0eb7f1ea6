// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "sharingList": OperationValidators
  readonly "sharingCreate": OperationValidators
  readonly "sharingDelete": OperationValidators
  readonly "sharingView": OperationValidators
  readonly "sharingEntityList": OperationValidators
}
