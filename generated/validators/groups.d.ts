// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "groupList": OperationValidators
  readonly "groupCreate": OperationValidators
  readonly "groupPresetList": OperationValidators
  readonly "groupUserList": OperationValidators
  readonly "groupView": OperationValidators
  readonly "groupUpdate": OperationValidators
  readonly "groupDelete": OperationValidators
  readonly "groupMemberAdd": OperationValidators
  readonly "groupMemberRemove": OperationValidators
  readonly "groupTemplateList": OperationValidators
  readonly "groupTemplateCreate": OperationValidators
}
