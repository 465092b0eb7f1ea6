import type { components } from '../../../generated/contract.ts'
import { tagOf } from '../../http/answer.ts'
import type { TemplateFile } from './catalog.ts'
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
      ...(field.multi_swatch && { multi_swatch: true }),
      ...(field.swatches !== null && { swatches: field.swatches }),
      ...(field.min !== null && { min: field.min }),
      ...(field.max !== null && { max: field.max }),
      ...(field.reference_type !== null && { reference_type: field.reference_type }),
      ...(field.max_selections !== null && { max_selections: field.max_selections }),
      ...(field.relationship_types !== null && { relationship_types: field.relationship_types }),
      ...(field.placeholder !== '' && { placeholder: field.placeholder }),
      ...(field.private && { private: true }),
    })),
    json_schema: entitySchema(template),
    template: {
      template_version: template.version,
      template_category: template.category,
      ui_icon: template.icon === '' ? null : template.icon,
      ui_color: template.color === '' ? null : template.color,
      status: template.status,
      asset_subfolders: template.assetSubfolders,
      associated_rules: template.associatedRules,
      associated_skills: template.associatedSkills,
      workflow: template.workflow,
      generation_instructions:
        template.generationInstructions === '' ? null : template.generationInstructions,
      markdown_skeleton: template.markdownSkeleton,
    },
  }
}

/** Names a version of a template file. */
export const templateTag = ({ path, version, content }: Pick<TemplateFile, 'path' | 'version' | 'content'>) =>
  tagOf(`${path ?? 'built-in'}\n${version}\n${content}`)

/** A template file and what it defines; its members are null as long as it could never be read. */
export function toTemplateSummary(file: TemplateFile): Schemas['TemplateSummary'] {
  const { template } = file
  return {
    name: file.name,
    entity_type: template?.entityType ?? null,
    display_name: template?.name ?? null,
    description: template?.description ?? null,
    layer: file.layer,
    origin: originOf(file),
    path: file.path,
    in_force: file.inForce,
    category: template?.category ?? null,
    template_version: template?.version ?? null,
    icon: template?.icon ?? null,
    color: template?.color ?? null,
    folder_name: template?.folderName ?? null,
    file_prefix: template?.filePrefix ?? null,
    field_count: template?.fields.length ?? 0,
    problems: problemsOf(file),
    updated_at: file.updatedAt?.toISOString() ?? null,
  }
}

export const toTemplate = (file: TemplateFile): Schemas['Template'] => ({
  ...toTemplateSummary(file),
  content: file.content,
})

/** What is wrong with the files, at most 100 sentences. */
export const toTemplateProblems = (files: readonly TemplateFile[]): Schemas['TemplateProblem'][] =>
  files.flatMap(problemsOf).slice(0, 100)

export const toInstructions = (file: TemplateFile): Schemas['TemplateInstructions'] => ({
  name: file.name,
  entity_type: file.template?.entityType ?? null,
  instructions: file.template?.generationInstructions || null,
})

export const toTemplateType = (template: Template, file: TemplateFile): Schemas['TemplateType'] => ({
  entity_type: template.entityType,
  display_name: template.name,
  description: template.description,
  category: template.category,
  icon: template.icon,
  color: template.color,
  folder_name: template.folderName,
  file_prefix: template.filePrefix,
  origin: originOf(file),
})

export const toSchemaItem = (template: Template): Schemas['TemplateSchemaPage']['schemas'][number] => ({
  entity_type: template.entityType,
  title: template.name,
  schema: entitySchema(template),
})

const originOf = ({ path }: TemplateFile) => (path === null ? 'built-in' : 'project')

const problemsOf = (file: TemplateFile): Schemas['TemplateProblem'][] =>
  file.problems.map(({ line, severity, message }) => ({
    file: file.name,
    path: file.path,
    line,
    severity,
    message,
  }))
