// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "avatarUpload": OperationValidators
  readonly "avatarDelete": OperationValidators
  readonly "avatarAssign": OperationValidators
  readonly "avatarView": OperationValidators
}
