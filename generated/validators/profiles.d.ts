// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "profileList": OperationValidators
  readonly "profileToolList": OperationValidators
  readonly "profilePromptList": OperationValidators
  readonly "profileMcpServerList": OperationValidators
  readonly "profileAdminList": OperationValidators
  readonly "profileView": OperationValidators
  readonly "profileUpdate": OperationValidators
  readonly "profileAvailabilitySet": OperationValidators
}
