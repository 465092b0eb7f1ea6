import { tagOf } from '../../http/answer.ts'
import type { Services } from '../../services/services.ts'
import { findDocument, listDocuments, templatesOf } from '../templates/queries.ts'
import { RULE_SETTINGS_PATH, type Template, type TemplateRegistry } from '../templates/rules.ts'
import { createRuleBook, type RuleBook, type RuleLinks } from './book.ts'
import { builtinRuleFiles, builtinRules } from './builtin.ts'
import { parseRuleFile } from './parse.ts'
import { defaultSettings, type RuleSettings, readSettings } from './settings.ts'

type Sources = Pick<Services, 'database' | 'tenantCache'>

/** The rules that a tenant works with; without a tenant, the built-in ones. */
export function rulesOf(services: Sources, tenantId: string | undefined): Promise<RuleBook> {
  if (tenantId === undefined) return builtinRules()
  return services.tenantCache.get(tenantId, 'rules', async () => {
    const [documents, templates, { settings }] = await Promise.all([
      listDocuments(services.database.tenant(tenantId), 'rule'),
      templatesOf(services, tenantId),
      settingsOf(services, tenantId),
    ])
    const resolveType = (word: string) => templates.resolve(word)?.entityType
    const files = documents.map(({ content, path }) => parseRuleFile(content, path, { resolveType }))
    return createRuleBook(files, await builtinRuleFiles(resolveType), linksOf(templates, settings))
  })
}

/** Which rule files the templates and the settings name for each type. */
function linksOf(templates: TemplateRegistry, settings: RuleSettings): RuleLinks {
  return {
    associated: new Map(templates.all().map((template) => [template.entityType, rulesNamedBy(template)])),
    own: new Map(
      [...settings.areas].flatMap(([type, { rulesFile, line }]) =>
        rulesFile === null ? [] : [[type, { file: rulesFile, path: RULE_SETTINGS_PATH, line }] as const],
      ),
    ),
  }
}

/** `associated_rules`, and the definition of the workflow. */
function rulesNamedBy({ associatedRules, workflow }: Template): string[] {
  const definition = workflow?.definition
  return typeof definition === 'string' && definition !== ''
    ? [...associatedRules, definition]
    : associatedRules
}

/** Settings with the entity tag of the text that they are read from. */
export interface StoredSettings {
  settings: RuleSettings
  tag: string
}

/** The rule settings of a tenant; the defaults without a tenant or a file. */
export async function settingsOf(services: Sources, tenantId: string | undefined): Promise<StoredSettings> {
  if (tenantId === undefined) return { settings: defaultSettings, tag: tagOf('') }
  return services.tenantCache.get(tenantId, 'rule-settings', async () => {
    const document = await findDocument(services.database.tenant(tenantId), RULE_SETTINGS_PATH)
    return storedSettings(document?.content ?? '')
  })
}

/** Settings as their file's text gives them. */
export const storedSettings = (text: string): StoredSettings => ({
  settings: readSettings(text, RULE_SETTINGS_PATH),
  tag: tagOf(text),
})
