import { DOCUMENT_LAYERS, type DocumentLayer } from './document-place.ts'
import type { ProjectDocument } from './documents.ts'
import { parseTemplate } from './parse.ts'
import {
  createTemplateRegistry,
  entityTypeKey,
  loadBuiltinTemplates,
  type TemplateRegistry,
} from './registry.ts'
import type { Template, TemplateProblem } from './template.ts'

/** A template file, the program's or the project's. */
export interface TemplateFile {
  /** Base name, e.g. `CHARACTER_TEMPLATE.md`. */
  readonly name: string
  /** In the project folder; null for a file of the program. */
  readonly path: string | null
  readonly layer: 'builtin' | DocumentLayer
  /** What the file defines; of a file that cannot be read, the last text that could, if there was one. */
  readonly template: Template | undefined
  /** The file as it is now. */
  readonly content: string
  readonly problems: readonly TemplateProblem[]
  /** Of the document; 0 for a file of the program. */
  readonly version: number
  readonly updatedAt: Date | null
  /** Whether its definition is the one that counts for its type. */
  readonly inForce: boolean
}

/** The templates of a tenant, and every file that they come from. */
export interface TemplateCatalog {
  readonly registry: TemplateRegistry
  /** Lowest layer first. */
  readonly files: readonly TemplateFile[]
  /**
   * The file that `name` means: the topmost one of that file name (any case, with or without its ending), else the
   * one in force for the type of that spelling.
   */
  find(name: string): TemplateFile | undefined
}

/** What the program carries, which everybody sees without signing in. */
export const builtinCatalog = async (): Promise<TemplateCatalog> => {
  builtin ??= createCatalog(await loadBuiltinTemplates(), [])
  return builtin
}
let builtin: TemplateCatalog | undefined

/**
 * A project's documents over the built-in set: core, standard, custom, user; within a layer what lies in a folder of
 * its own before what lies in the layer's folder itself, and then by path.
 */
export function createCatalog(
  shipped: TemplateRegistry,
  documents: readonly ProjectDocument[],
): TemplateCatalog {
  const found: Omit<TemplateFile, 'inForce'>[] = shipped.all().map((template) => ({
    name: template.source.file,
    path: null,
    layer: 'builtin',
    template,
    content: template.source.text,
    problems: [],
    version: 0,
    updatedAt: null,
  }))
  const rank = ({ layer }: ProjectDocument) => (layer === null ? -1 : DOCUMENT_LAYERS.indexOf(layer))
  const depth = ({ path }: ProjectDocument) => path.split('/').length
  const ordered = documents.toSorted(
    (a, b) => rank(a) - rank(b) || depth(b) - depth(a) || (a.path < b.path ? -1 : 1),
  )
  for (const document of ordered) found.push(readDocument(document))

  const registry = createTemplateRegistry(found.flatMap(({ template }) => template ?? []))
  const winners = new Set(registry.all())
  const files = found.map((file) => ({
    ...file,
    problems: [...file.problems, ...clashes(file, registry)],
    inForce: file.template !== undefined && winners.has(file.template),
  }))
  return {
    registry,
    files,
    find(name) {
      const key = fileKey(name)
      const named = files.findLast((file) => fileKey(file.name) === key)
      if (named) return named
      const template = registry.resolve(name)
      return template && files.find((file) => file.template === template)
    },
  }
}

function readDocument(document: ProjectDocument): Omit<TemplateFile, 'inForce'> {
  const { name, path, layer, content, version } = document
  const present = parseTemplate(content, name)
  const earlier = document.sound_content
  const template = present.template ?? (earlier === null ? undefined : parseTemplate(earlier, name).template)
  return {
    name,
    path,
    layer: layer ?? 'core',
    template,
    content,
    problems: present.problems,
    version,
    updatedAt: document.updated_at,
  }
}

/** Two types in one folder cannot be told apart there, and a type may stand in the shade of another's name. */
function clashes(
  { name, template }: Pick<TemplateFile, 'name' | 'template'>,
  registry: TemplateRegistry,
): TemplateProblem[] {
  if (!template || registry.resolve(template.entityType) !== template) return []
  const other = registry.resolve(template.folderName)
  if (!other || other === template) return []
  return [
    {
      file: name,
      line: 1,
      severity: 'warning',
      message: `The folder "${template.folderName}" belongs to the type ${other.entityType}.`,
    },
  ]
}

/** `characters_template.MD`, `CHARACTER_TEMPLATE` and `character` are compared without case and ending. */
const fileKey = (name: string) => entityTypeKey(name.replace(/\.md$/i, '').replace(/_TEMPLATE$/i, ''))
