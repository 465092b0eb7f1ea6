// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "configList": OperationValidators
  readonly "configUpdate": OperationValidators
  readonly "configSystemInfo": OperationValidators
  readonly "configSystemUpdate": OperationValidators
}
