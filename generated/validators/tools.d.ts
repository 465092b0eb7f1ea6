// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "toolList": OperationValidators
  readonly "toolExecute": OperationValidators
  readonly "skillList": OperationValidators
  readonly "skillDelete": OperationValidators
  readonly "skillAvailable": OperationValidators
  readonly "skillUpload": OperationValidators
  readonly "skillImport": OperationValidators
  readonly "skillContent": OperationValidators
  readonly "skillContentSet": OperationValidators
  readonly "mcpList": OperationValidators
  readonly "mcpAdd": OperationValidators
  readonly "mcpAuthorize": OperationValidators
  readonly "mcpDelete": OperationValidators
  readonly "mcpRefresh": OperationValidators
  readonly "mcpServe": OperationValidators
  readonly "mcpEnd": OperationValidators
  readonly "mcpResource": OperationValidators
}
