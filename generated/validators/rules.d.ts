// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "ruleList": OperationValidators
  readonly "ruleIndex": OperationValidators
  readonly "ruleReload": OperationValidators
  readonly "ruleSettings": OperationValidators
  readonly "ruleConfigure": OperationValidators
  readonly "ruleValidate": OperationValidators
  readonly "ruleView": OperationValidators
  readonly "ruleCreate": OperationValidators
  readonly "ruleUpdate": OperationValidators
  readonly "ruleDelete": OperationValidators
  readonly "ruleMarkdown": OperationValidators
  readonly "ruleRewrite": OperationValidators
  readonly "rulePrompt": OperationValidators
}
