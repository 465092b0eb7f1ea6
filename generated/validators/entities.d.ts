// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "entityList": OperationValidators
  readonly "entityCreate": OperationValidators
  readonly "entityView": OperationValidators
  readonly "entityUpdate": OperationValidators
  readonly "entityDelete": OperationValidators
  readonly "entityCompare": OperationValidators
  readonly "entityMerge": OperationValidators
  readonly "entityImport": OperationValidators
  readonly "entityRename": OperationValidators
  readonly "entityIdCheck": OperationValidators
  readonly "entityFix": OperationValidators
}
