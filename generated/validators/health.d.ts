// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "healthView": OperationValidators
  readonly "healthEmbed": OperationValidators
  readonly "healthDetailed": OperationValidators
  readonly "healthApi": OperationValidators
}
