import type { components } from '../../../generated/contract.ts'
import { entitySchema, schemaFields } from './schema.ts'
import type { Template } from './template.ts'

type Schemas = components['schemas']

/** The fields of a type for editors, and as JSON Schema; a member that a field does not have is absent. */
export function toTemplateSchema(template: Template): Schemas['TemplateSchema'] {
  return {
    entity_type: template.entityType,
    folder_name: template.folderName,
    file_prefix: template.filePrefix,
    fields: schemaFields(template).map((field) => ({
      name: field.name,
      type: field.type,
      label: field.label,
      default: field.default ?? null,
      widget: field.widget,
      required: field.required,
      ...(field.description !== null && { description: field.description }),
      ...(field.options !== null && { options: field.options.map((option) => ({ ...option })) }),
      ...(field.min !== null && { min: field.min }),
      ...(field.max !== null && { max: field.max }),
      ...(field.reference_type !== null && { reference_type: field.reference_type }),
      ...(field.max_selections !== null && { max_selections: field.max_selections }),
      ...(field.relationship_types !== null && { relationship_types: field.relationship_types }),
      ...(field.placeholder !== '' && { placeholder: field.placeholder }),
    })),
    json_schema: entitySchema(template),
    template: {
      template_version: template.version,
      template_category: template.category,
      ui_icon: template.icon === '' ? null : template.icon,
      ui_color: template.color === '' ? null : template.color,
      status: template.status,
      asset_subfolders: template.assetSubfolders,
      generation_instructions:
        template.generationInstructions === '' ? null : template.generationInstructions,
      markdown_skeleton: template.markdownSkeleton,
    },
  }
}
