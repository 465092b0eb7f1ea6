// Written by codegen from openapi.yaml.
import type { OperationValidators } from './index.js'

export declare const validators: {
  readonly "graphUniverse": OperationValidators
  readonly "graphEntity": OperationValidators
  readonly "graphRelationships": OperationValidators
  readonly "graphQuery": OperationValidators
  readonly "graphContext": OperationValidators
  readonly "graphRomance": OperationValidators
  readonly "graphFactionWar": OperationValidators
  readonly "graphValidate": OperationValidators
  readonly "graphHybrid": OperationValidators
  readonly "graphSemantic": OperationValidators
  readonly "graphStructured": OperationValidators
  readonly "graphEnhancedContext": OperationValidators
}
