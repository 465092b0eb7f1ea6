// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "tenantCreate": OperationValidators
  readonly "tenantView": OperationValidators
  readonly "tenantUpdate": OperationValidators
  readonly "tenantTeamList": OperationValidators
  readonly "tenantTeamCreate": OperationValidators
  readonly "tenantTeamView": OperationValidators
}
