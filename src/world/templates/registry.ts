import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseTemplate } from './parse.ts'
import type { Template } from './template.ts'

export interface TemplateRegistry {
  /** The template of a type named in the singular, the plural, any case, with hyphens, or by its folder. */
  resolve(typeText: string): Template | undefined
  /** Entity types, in the order of the alphabet. */
  types(): string[]
  /** Templates, in the order of `types()`. */
  all(): Template[]
}

/** A registry in which the last definition of a type replaces the whole earlier one. */
export function createTemplateRegistry(templates: readonly Template[]): TemplateRegistry {
  const byType = new Map<string, Template>()
  for (const template of templates) byType.set(template.entityType, template)
  const types = [...byType.keys()].sort()
  const all = types.flatMap((type) => byType.get(type) ?? [])

  // A type's own name wins over another's folder, and a folder over a plural.
  const names = new Map<string, Template>()
  const claim = (text: string, template: Template) => {
    const key = entityTypeKey(text)
    if (!names.has(key)) names.set(key, template)
  }
  for (const template of all) claim(template.entityType, template)
  for (const template of all) claim(template.folderName, template)
  for (const template of all) for (const plural of plurals(template.entityType)) claim(plural, template)

  return {
    resolve: (typeText) => (typeText.length > 128 ? undefined : names.get(entityTypeKey(typeText))),
    types: () => [...types],
    all: () => [...all],
  }
}

let builtin: Promise<TemplateRegistry> | undefined

/** The templates that the program carries; the files are read once, at the first call. */
export function loadBuiltinTemplates(): Promise<TemplateRegistry> {
  builtin ??= readBuiltinTemplates().catch((error: unknown) => {
    builtin = undefined
    throw error
  })
  return builtin
}

/** @throws Error that lists every problem, since a broken file of ours is a broken installation. */
async function readBuiltinTemplates(): Promise<TemplateRegistry> {
  const folder = join(import.meta.dirname, 'builtin')
  const files = (await readdir(folder)).filter((file) => file.endsWith('_TEMPLATE.md')).sort()
  const parsed = await Promise.all(
    files.map(async (file) => parseTemplate(await readFile(join(folder, file), 'utf8'), file)),
  )
  const problems = parsed.flatMap((one) => one.problems)
  if (problems.length > 0) {
    const lines = problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)
    throw new Error(`The built-in templates cannot be read.\n${lines.join('\n')}`)
  }
  return createTemplateRegistry(parsed.flatMap((one) => one.template ?? []))
}

/** A spelling of a type's name without its case, blanks, hyphens and underscores. */
export function entityTypeKey(text: string): string {
  return text
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
}

function plurals(type: string): string[] {
  return [`${type}s`, `${type}es`, ...(type.endsWith('y') ? [`${type.slice(0, -1)}ies`] : [])]
}
