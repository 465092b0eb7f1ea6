// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "layoutList": OperationValidators
  readonly "layoutView": OperationValidators
  readonly "layoutUpdate": OperationValidators
  readonly "layoutDelete": OperationValidators
  readonly "layoutReset": OperationValidators
}
