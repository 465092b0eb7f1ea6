// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "recycleBinList": OperationValidators
  readonly "recycleBinRestore": OperationValidators
  readonly "recycleBinPurge": OperationValidators
  readonly "recycleBinEmpty": OperationValidators
}
