// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "activityRecent": OperationValidators
  readonly "activityHistory": OperationValidators
  readonly "activityDashboard": OperationValidators
  readonly "activityVersionList": OperationValidators
  readonly "activityVersionView": OperationValidators
  readonly "activityVersionRestore": OperationValidators
}
