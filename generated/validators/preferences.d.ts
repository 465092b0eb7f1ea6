// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "preferenceList": OperationValidators
  readonly "preferenceSet": OperationValidators
  readonly "preferenceDelete": OperationValidators
  readonly "preferenceProfileView": OperationValidators
  readonly "preferenceProfileUpdate": OperationValidators
  readonly "preferenceSettingsView": OperationValidators
  readonly "preferenceSettingsUpdate": OperationValidators
  readonly "preferenceConfigView": OperationValidators
  readonly "preferenceConfigUpdate": OperationValidators
}
