// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "agentList": OperationValidators
  readonly "agentCreate": OperationValidators
  readonly "agentView": OperationValidators
  readonly "agentUpdate": OperationValidators
  readonly "agentDelete": OperationValidators
  readonly "agentGrantList": OperationValidators
  readonly "agentGrantSet": OperationValidators
  readonly "agentFileList": OperationValidators
  readonly "agentFileDownload": OperationValidators
  readonly "agentFileDelete": OperationValidators
  readonly "agentPromptTemplate": OperationValidators
  readonly "agentDraft": OperationValidators
  readonly "agentPromptOptimize": OperationValidators
}
