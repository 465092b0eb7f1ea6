import { tagOf } from '../../http/answer.ts'
import { notFound } from '../../http/errors.ts'
import type { Services } from '../../services/services.ts'
import { templatesOf } from '../templates/queries.ts'
import type { RuleBook, RuleSet } from './book.ts'
import type { ResolveType } from './parse.ts'
import { rulesOf } from './queries.ts'

/** What a path's `{type}` leads to. */
export interface SubjectRules {
  /** An entity type, or another subject of a rule file such as `story`. */
  type: string
  set: RuleSet
  book: RuleBook
  resolveType: ResolveType
}

/** The rules of a type in any spelling; 404 for a word that is neither a type nor the subject of a file. */
export async function requireRules(
  services: Pick<Services, 'database' | 'tenantCache'>,
  tenantId: string | undefined,
  word: string,
): Promise<SubjectRules> {
  const [book, templates] = await Promise.all([rulesOf(services, tenantId), templatesOf(services, tenantId)])
  const resolveType = (text: string) => templates.resolve(text)?.entityType
  const type = resolveType(word)
  if (type !== undefined) return { type, set: book.forType(type), book, resolveType }
  const subject = word.toLowerCase().replaceAll('-', '_')
  const set = book.find(subject)
  if (!set) throw notFound('rules', word)
  return { type: subject, set, book, resolveType }
}

/** Entity tag of the rules of a type; `changed` stands for the file at its path. */
export const tagOfRules = (set: RuleSet, changed?: { path: string; text: string }): string =>
  tagOf(
    JSON.stringify(set.files.map(({ path, text }) => [path, path === changed?.path ? changed.text : text])),
  )
