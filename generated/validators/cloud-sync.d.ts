// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "cloudSyncConflictList": OperationValidators
  readonly "cloudSyncConflictView": OperationValidators
  readonly "cloudSyncConflictResolve": OperationValidators
}
