import { type FieldMap, isFieldMap } from '../../markdown/rules.ts'

/** What a program checks of a rule. Every member that is set must hold; they are documented at `ruleValidate`. */
export interface Check {
  /** Names or dotted paths; empty where the check looks at everything or names its fields otherwise. */
  fields: string[]
  when: [field: string, values: unknown[]][]
  required?: boolean
  pattern?: string
  notPattern?: string
  referenceExists?: boolean
  referenceType?: string
  forbiddenWords?: string[]
  allowedWords?: string[]
  requiredElements?: string[]
  min?: number
  max?: number
  minLength?: number
  maxLength?: number
  minWords?: number
  maxWords?: number
  minItems?: number
  maxItems?: number
  unique?: boolean
  allowedValues?: unknown[]
  forbiddenValues?: unknown[]
  parentField?: string
  maxDepth?: number
  hierarchyChain?: string[]
  dateOrder?: string[]
  message?: string
}

/** Values that a list in a check may have. */
const MAX_LIST = 1000
/** Checks that one rule may carry. */
const MAX_CHECKS = 50

type Report = (path: readonly (string | number)[], message: string) => void

/** Keys that only say where to look. */
const CONTEXT = new Set(['field', 'fields', 'when', 'message', 'reference_type', 'parent_field'])
const FORBIDDEN = [
  'forbidden_words',
  'forbidden_phrases',
  'forbidden_elements',
  'forbidden_tech',
  'forbidden',
]
const ALLOWED = ['allowed_words', 'allowed_tech']
const NUMBERS = {
  min: 'min',
  max: 'max',
  min_length: 'minLength',
  max_length: 'maxLength',
  min_words: 'minWords',
  max_words: 'maxWords',
  min_items: 'minItems',
  max_items: 'maxItems',
  max_depth: 'maxDepth',
} as const
const FLAGS = { required: 'required', reference_exists: 'referenceExists', unique: 'unique' } as const
const TEXTS = { pattern: 'pattern', not_pattern: 'notPattern' } as const
const VALUES = { allowed_values: 'allowedValues', forbidden_values: 'forbiddenValues' } as const

const KNOWN: ReadonlySet<string> = new Set([
  ...CONTEXT,
  ...FORBIDDEN,
  ...ALLOWED,
  ...Object.keys(NUMBERS),
  ...Object.keys(FLAGS),
  ...Object.keys(TEXTS),
  ...Object.keys(VALUES),
  'required_elements',
  'hierarchy_chain',
  'date_order',
])

/**
 * The checks of a rule: what its own keys say, and each map in its `check`. Keys that need a field and have none
 * give no check, so that the rule is one for a reader. `report` gets what is wrong, with the path below the rule.
 */
export function checksOf(rule: FieldMap, report: Report): Check[] {
  const given = Object.hasOwn(rule, 'check') ? rule.check : undefined
  const own = readCheck(rule, [], () => undefined)
  const checks = own ? [own] : []
  const list: [unknown, (string | number)[]][] = Array.isArray(given)
    ? given.map((item: unknown, index) => [item, ['check', index]])
    : given === undefined || given === null
      ? []
      : [[given, ['check']]]
  if (list.length > MAX_CHECKS) report(['check'], `A rule has at most ${MAX_CHECKS} checks.`)
  for (const [item, path] of list.slice(0, MAX_CHECKS)) {
    if (!isFieldMap(item)) {
      report(path, 'A check must be a map.')
      continue
    }
    for (const key of Object.keys(item)) {
      if (!KNOWN.has(key)) report([...path, key], `"${key}" is no key of a check.`)
    }
    const check = readCheck(item, path, report)
    if (check) checks.push(check)
    else report(path, 'The check says nothing that can be checked.')
  }
  return checks
}

/** The check that the keys of a map make; undefined for one without a condition. */
export function readCheck(
  map: FieldMap,
  path: readonly (string | number)[],
  report: Report,
): Check | undefined {
  const own = (key: string): unknown => (Object.hasOwn(map, key) ? map[key] : undefined)
  const wrong = (key: string, what: string) => report([...path, key], `"${key}" must be ${what}.`)
  const check: Check = { fields: [...texts(own('field')), ...texts(own('fields'))], when: [] }
  const condition = own('when')
  if (isFieldMap(condition)) {
    check.when = Object.entries(condition).map(([field, value]) => [
      field,
      Array.isArray(value) ? value : [value],
    ])
  } else if (condition !== undefined) wrong('when', 'a map of field to value')
  const message = own('message')
  if (typeof message === 'string' && message.trim() !== '') check.message = message.trim()

  for (const [key, member] of Object.entries(NUMBERS)) {
    const value = own(key)
    if (value === undefined || value === null) continue
    if (typeof value === 'number' && Number.isFinite(value)) check[member] = value
    else wrong(key, 'a number')
  }
  for (const [key, member] of Object.entries(FLAGS)) {
    const value = own(key)
    if (value === true) check[member] = true
    else if (value !== undefined && value !== false && value !== null) wrong(key, 'true or false')
  }
  for (const [key, member] of Object.entries(TEXTS)) {
    const value = own(key)
    if (value === undefined || value === null) continue
    if (typeof value === 'string' && value !== '') check[member] = value
    else wrong(key, 'a regular expression')
  }
  for (const [key, member] of Object.entries(VALUES)) {
    const value = own(key)
    if (value === undefined || value === null) continue
    if (Array.isArray(value) && value.length <= MAX_LIST) check[member] = value
    else wrong(key, `a list of at most ${MAX_LIST} values`)
  }
  const words = (keys: readonly string[]): string[] | undefined => {
    const present = keys.filter((key) => own(key) !== undefined && own(key) !== null)
    const all = present.flatMap((key) => {
      const list = texts(own(key))
      if (list.length === 0 || list.length > MAX_LIST) {
        wrong(key, `a list of at most ${MAX_LIST} words`)
        return []
      }
      return list
    })
    return all.length > 0 ? all : undefined
  }
  const set = <K extends keyof Check>(key: K, value: Check[K] | undefined) => {
    if (value !== undefined) check[key] = value
  }
  set('forbiddenWords', words(FORBIDDEN))
  set('allowedWords', words(ALLOWED))
  set('requiredElements', words(['required_elements']))
  set('hierarchyChain', words(['hierarchy_chain']))
  set('dateOrder', words(['date_order']))
  set('referenceType', texts(own('reference_type'))[0])
  set('parentField', texts(own('parent_field'))[0])
  return saysSomething(check) ? check : undefined
}

function saysSomething(check: Check): boolean {
  const overTexts = check.forbiddenWords !== undefined || check.requiredElements !== undefined
  const overFields =
    check.required ||
    check.referenceExists ||
    check.unique ||
    [check.pattern, check.notPattern, check.allowedWords, check.allowedValues, check.forbiddenValues].some(
      (value) => value !== undefined,
    ) ||
    [
      check.min,
      check.max,
      check.minLength,
      check.maxLength,
      check.minWords,
      check.maxWords,
      check.minItems,
      check.maxItems,
    ].some((value) => value !== undefined)
  return (
    overTexts ||
    (overFields === true && check.fields.length > 0) ||
    check.parentField !== undefined ||
    (check.dateOrder?.length ?? 0) > 1
  )
}

/** A text or a list of texts, without the empty ones; numbers count as text. */
export function texts(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value]
  return list.flatMap((item: unknown) => {
    const text = typeof item === 'number' ? String(item) : item
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : []
  })
}
