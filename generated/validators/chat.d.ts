// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "chatStart": OperationValidators
  readonly "chatStreamStart": OperationValidators
  readonly "chatWebStreamStart": OperationValidators
  readonly "chatStreamResume": OperationValidators
  readonly "chatActiveSessions": OperationValidators
  readonly "chatEvents": OperationValidators
  readonly "chatSocket": OperationValidators
}
