import { tagOf } from '../../http/answer.ts'
import type { Services } from '../../services/services.ts'
import { findDocument, listDocuments, templatesOf } from '../templates/queries.ts'
import { RULE_SETTINGS_PATH } from '../templates/rules.ts'
import { createRuleBook, type RuleBook } from './book.ts'
import { builtinRuleFiles, builtinRules } from './builtin.ts'
import { parseRuleFile } from './parse.ts'
import { defaultSettings, type RuleSettings, readSettings } from './settings.ts'

type Sources = Pick<Services, 'database' | 'tenantCache'>

/** The rules that a tenant works with; without a tenant, the built-in ones. */
export function rulesOf(services: Sources, tenantId: string | undefined): Promise<RuleBook> {
  if (tenantId === undefined) return builtinRules()
  return services.tenantCache.get(tenantId, 'rules', async () => {
    const [documents, templates] = await Promise.all([
      listDocuments(services.database.tenant(tenantId), 'rule'),
      templatesOf(services, tenantId),
    ])
    const resolveType = (word: string) => templates.resolve(word)?.entityType
    const files = documents.map(({ content, path }) => parseRuleFile(content, path, { resolveType }))
    return createRuleBook(files, await builtinRuleFiles(resolveType))
  })
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
