// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "knowledgeList": OperationValidators
  readonly "knowledgeView": OperationValidators
  readonly "knowledgeCreate": OperationValidators
  readonly "knowledgeUpdate": OperationValidators
  readonly "knowledgeDelete": OperationValidators
  readonly "knowledgeClear": OperationValidators
  readonly "knowledgeRedo": OperationValidators
  readonly "knowledgeRetrieve": OperationValidators
  readonly "knowledgeDocumentList": OperationValidators
  readonly "knowledgeDocumentView": OperationValidators
  readonly "knowledgeDocumentAdd": OperationValidators
  readonly "knowledgeDocumentDelete": OperationValidators
  readonly "knowledgeDocumentRedo": OperationValidators
  readonly "knowledgeTaskView": OperationValidators
  readonly "knowledgeTaskRedo": OperationValidators
}
