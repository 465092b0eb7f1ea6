import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadBuiltinTemplates } from '../templates/rules.ts'
import { createRuleBook, type RuleBook } from './book.ts'
import { parseRuleFile, type ResolveType } from './parse.ts'
import { RULES_FOLDER, type RuleFile } from './rule.ts'

let texts: Promise<{ path: string; text: string }[]> | undefined
let book: Promise<RuleBook> | undefined

/** The rule files that the program carries, by their path in a project; read once. */
async function readTexts(): Promise<{ path: string; text: string }[]> {
  const folder = join(import.meta.dirname, 'builtin')
  const files = (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/')).sort()
  return Promise.all(
    files
      .filter((file) => /\.(?:md|yaml)$/.test(file))
      .map(async (file) => ({
        path: `${RULES_FOLDER}/${file}`,
        text: await readFile(join(folder, file), 'utf8'),
      })),
  )
}

/** The built-in rule files, with types as the given templates name them. */
export async function builtinRuleFiles(resolveType: ResolveType): Promise<RuleFile[]> {
  texts ??= readTexts().catch((error: unknown) => {
    texts = undefined
    throw error
  })
  return (await texts).map(({ path, text }) => parseRuleFile(text, path, { builtin: true, resolveType }))
}

/** The rules that everybody may see. */
export function builtinRules(): Promise<RuleBook> {
  book ??= loadBuiltinTemplates()
    .then((templates) => builtinRuleFiles((word) => templates.resolve(word)?.entityType))
    .then((files) => createRuleBook([], files))
    .catch((error: unknown) => {
      book = undefined
      throw error
    })
  return book
}
