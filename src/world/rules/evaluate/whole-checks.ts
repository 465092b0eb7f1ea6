import { pointerTo } from '../../entities/rules.ts'
import type { Template } from '../../templates/rules.ts'
import type { Check } from './check.ts'
import type { Find } from './evaluate.ts'
import { type Facts, parentKey, parentOf } from './facts.ts'
import { pathOf, type Subject, textsOf, valueAt } from './subject.ts'
import { findWords, outside, type WordList, wordList } from './words.ts'

/** Ancestors that a chain is followed through. */
export const MAX_ANCESTORS = 64

interface Lists {
  forbidden: WordList | undefined
  allowed: WordList | undefined
  required: WordList | undefined
}
/** Checks live as long as the rules of a tenant are remembered, and their word lists with them. */
const lists = new WeakMap<Check, Lists>()

/** What a check finds that looks at texts, chains and several fields together. */
export function wholeFindings(
  check: Check,
  template: Template,
  subject: Subject,
  facts: Facts,
  find: Find,
): void {
  if (check.forbiddenWords || check.requiredElements) texts(check, template, subject, find)
  if (check.dateOrder) dates(check.dateOrder, subject, find)
  if (check.parentField !== undefined) chain(check, template, subject, facts, find)
}

function listsOf(check: Check): Lists {
  const known = lists.get(check)
  if (known) return known
  const made = {
    forbidden: check.forbiddenWords && wordList(check.forbiddenWords),
    allowed: check.allowedWords && wordList(check.allowedWords),
    required: check.requiredElements && wordList(check.requiredElements),
  }
  lists.set(check, made)
  return made
}

function texts(check: Check, template: Template, subject: Subject, find: Find): void {
  const { forbidden, allowed, required } = listsOf(check)
  const missing = new Set(check.requiredElements)
  // References are ids, not words of the world.
  const ids = new Set(
    template.fields.filter((field) => field.referenceType !== undefined).map(({ name }) => `/${name}`),
  )
  for (const { text, pointer } of textsOf(subject, check.fields)) {
    const [, top = ''] = pointer.split('/')
    if (check.fields.length === 0 && ids.has(`/${top}`)) continue
    if (required) for (const { phrase } of findWords(required, text)) missing.delete(phrase)
    if (!forbidden) continue
    const exceptions = allowed ? findWords(allowed, text) : []
    const said = new Set<string>()
    for (const { phrase } of outside(findWords(forbidden, text), exceptions)) said.add(phrase)
    for (const phrase of said) find(pointer, `"${phrase}" must not appear here.`)
  }
  const [only] = check.fields
  const at = only === undefined || check.fields.length > 1 ? '/' : pointerTo(pathOf(subject, only))
  for (const element of missing) find(at, `"${element}" must appear.`)
}

/** Each date must not be before the one that the rule names earlier; years compare with dates by their year. */
function dates(fields: readonly string[], subject: Subject, find: Find): void {
  let before: { field: string; parts: number[] } | undefined
  for (const field of fields) {
    const parts = dateParts(valueAt(subject, field))
    if (!parts) continue
    if (before && isBefore(parts, before.parts)) {
      find(pointerTo(pathOf(subject, field)), `${field} must not be before ${before.field}.`)
    }
    before = { field, parts }
  }
}

function dateParts(value: unknown): number[] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? [value] : undefined
  if (typeof value !== 'string') return undefined
  const match = /^\s*(-?\d{1,6})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ]\S*)?)?)?\s*$/.exec(value)
  return match?.slice(1).flatMap((part: string | undefined) => (part === undefined ? [] : [Number(part)]))
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  for (const [index, part] of a.entries()) {
    const other = b[index]
    if (other === undefined || part > other) return false
    if (part < other) return true
  }
  return false
}

function chain(check: Check, template: Template, subject: Subject, facts: Facts, find: Find): void {
  const field = check.parentField ?? ''
  const pointer = pointerTo(pathOf(subject, field))
  const self = subject.entityId === null ? undefined : `${template.entityType}/${subject.entityId}`
  const seen = new Set(self === undefined ? [] : [self])
  const types = [template.entityType]
  let depth = 0
  for (
    let parent: string | null | undefined = parentOf(template, check, subject);
    parent !== undefined && parent !== null;
    parent = facts.parents.get(parentKey(field, parent))
  ) {
    if (seen.has(parent)) {
      find(pointer, `The chain of parents comes back to ${parent}.`)
      return
    }
    seen.add(parent)
    types.push(parent.slice(0, parent.indexOf('/')))
    if (++depth > MAX_ANCESTORS) break
  }
  const { maxDepth, hierarchyChain } = check
  if (maxDepth !== undefined && depth > maxDepth) {
    find(pointer, `The chain of parents has ${depth} levels; at most ${maxDepth} are wanted.`)
  }
  if (!hierarchyChain) return
  for (const [index, type] of types.entries()) {
    const child = types[index - 1]
    const rank = hierarchyChain.indexOf(type)
    if (rank === -1) {
      if (index > 0) find(pointer, `A ${type} is no part of ${hierarchyChain.join(' > ')}.`)
    } else if (
      child !== undefined &&
      rank > hierarchyChain.indexOf(child) &&
      hierarchyChain.includes(child)
    ) {
      find(pointer, `A ${child} must not be inside a ${type}: ${hierarchyChain.join(' > ')}.`)
    }
  }
}
