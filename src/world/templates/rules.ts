/** What other rooms may use of templates: the parts that need neither a request nor a row. */
export {
  DOCUMENT_DEPTH,
  DOCUMENT_LAYERS,
  type DocumentKind,
  type DocumentLayer,
  type DocumentPlace,
  documentPlace,
  layerFolder,
  RULE_SETTINGS_PATH,
} from './document-place.ts'
export { parseTemplate } from './parse.ts'
export { isEmptyValue, isPlaceholder } from './placeholder.ts'
export { placeOf, readReference } from './reference-value.ts'
export { createTemplateRegistry, loadBuiltinTemplates, type TemplateRegistry } from './registry.ts'
export { entitySchema, type JsonSchema, type SchemaField, schemaFields } from './schema.ts'
export {
  ENTITY_STATUSES,
  type FieldOption,
  type FieldType,
  type Template,
  type TemplateField,
  type TemplateProblem,
} from './template.ts'
