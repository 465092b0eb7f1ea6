// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "userList": OperationValidators
  readonly "userCurrent": OperationValidators
  readonly "userMe": OperationValidators
  readonly "userMeUpdate": OperationValidators
  readonly "userView": OperationValidators
  readonly "userUpdate": OperationValidators
  readonly "userDelete": OperationValidators
  readonly "userPasswordSet": OperationValidators
  readonly "userInvite": OperationValidators
  readonly "userOptions": OperationValidators
  readonly "userAccountList": OperationValidators
  readonly "userAdd": OperationValidators
  readonly "userRemove": OperationValidators
  readonly "userPasswordChange": OperationValidators
  readonly "userNaviList": OperationValidators
  readonly "userNaviView": OperationValidators
  readonly "userNaviSessions": OperationValidators
  readonly "userNaviRoleSet": OperationValidators
}
