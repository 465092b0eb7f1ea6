// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "sessionList": OperationValidators
  readonly "sessionCreate": OperationValidators
  readonly "sessionView": OperationValidators
  readonly "sessionDelete": OperationValidators
  readonly "sessionContext": OperationValidators
  readonly "sessionPlanning": OperationValidators
  readonly "sessionContent": OperationValidators
  readonly "sessionFileUpload": OperationValidators
  readonly "sessionFileView": OperationValidators
  readonly "sessionPin": OperationValidators
  readonly "sessionNameGenerate": OperationValidators
  readonly "sessionMessageSend": OperationValidators
  readonly "sessionStop": OperationValidators
  readonly "sessionAdminList": OperationValidators
  readonly "sessionAdminView": OperationValidators
  readonly "sessionAdminDelete": OperationValidators
  readonly "sessionMemoryList": OperationValidators
  readonly "sessionConversationList": OperationValidators
  readonly "sessionConversationDelete": OperationValidators
  readonly "sessionConversationMessages": OperationValidators
  readonly "sessionTitleSet": OperationValidators
  readonly "sessionInterrupt": OperationValidators
  readonly "sessionTasks": OperationValidators
  readonly "sessionSharedMessages": OperationValidators
}
