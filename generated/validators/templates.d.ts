// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "templateSchema": OperationValidators
  readonly "templateList": OperationValidators
  readonly "templateTypeList": OperationValidators
  readonly "templateReload": OperationValidators
  readonly "templateView": OperationValidators
  readonly "templateUpdate": OperationValidators
  readonly "templateInstructions": OperationValidators
  readonly "templateInstructionsUpdate": OperationValidators
  readonly "templateSchemaList": OperationValidators
  readonly "templateSchemaView": OperationValidators
}
