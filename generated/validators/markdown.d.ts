// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "markdownStatus": OperationValidators
  readonly "markdownCheck": OperationValidators
  readonly "markdownImportChanges": OperationValidators
  readonly "markdownSave": OperationValidators
  readonly "markdownLoad": OperationValidators
  readonly "markdownRefresh": OperationValidators
  readonly "markdownWatcher": OperationValidators
  readonly "markdownSyncAll": OperationValidators
  readonly "markdownSyncType": OperationValidators
  readonly "markdownValidateAll": OperationValidators
  readonly "markdownSync": OperationValidators
  readonly "markdownExport": OperationValidators
  readonly "markdownValidate": OperationValidators
  readonly "markdownFormat": OperationValidators
  readonly "markdownImportPreview": OperationValidators
  readonly "markdownImportSmart": OperationValidators
}
