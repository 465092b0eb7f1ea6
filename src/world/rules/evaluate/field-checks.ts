import { numberFrom, pointerTo } from '../../entities/rules.ts'
import { isEmptyValue, type Template } from '../../templates/rules.ts'
import type { Check } from './check.ts'
import type { Find } from './evaluate.ts'
import { type Facts, referencesAt, referenceTypeOf, takenKey, uniqueText } from './facts.ts'
import { patternOf } from './pattern.ts'
import { itemsAt, leaves, pathOf, type Subject, valueAt } from './subject.ts'
import { countWords } from './words.ts'

/** What is wrong with the values of the fields that a check names. */
export function fieldFindings(
  check: Check,
  template: Template,
  subject: Subject,
  facts: Facts,
  find: Find,
): void {
  for (const field of check.fields) {
    const pointer = pointerTo(pathOf(subject, field))
    const value = valueAt(subject, field)
    const empty = isEmptyValue(value)
    if (check.required && empty) find(pointer, 'A value is required.')
    amounts(check, value, empty, pointer, find)
    if (empty) continue
    ranges(check, subject, field, find)
    lengths(check, subject, field, find)
    values(check, subject, field, find)
    patterns(check, subject, field, find)
    if (check.unique) uniqueness(subject, field, facts, pointer, find)
    if (check.referenceExists) references(check, template, subject, field, facts, find)
  }
}

/** Nothing counts as none here, so that a minimum also asks for a value. */
function amounts(check: Check, value: unknown, empty: boolean, pointer: string, find: Find): void {
  const { minItems, maxItems, minWords, maxWords } = check
  const items = empty ? 0 : Array.isArray(value) ? value.filter((item) => !isEmptyValue(item)).length : 1
  if (minItems !== undefined && items < minItems)
    find(pointer, `At least ${minItems} are wanted, not ${items}.`)
  if (maxItems !== undefined && items > maxItems)
    find(pointer, `At most ${maxItems} are wanted, not ${items}.`)
  if (minWords === undefined && maxWords === undefined) return
  let words = 0
  if (!empty) for (const { text } of leaves({ value, path: [] })) words += countWords(text)
  if (minWords !== undefined && words < minWords)
    find(pointer, `At least ${minWords} words are wanted, not ${words}.`)
  if (maxWords !== undefined && words > maxWords)
    find(pointer, `At most ${maxWords} words are wanted, not ${words}.`)
}

function ranges({ min, max }: Check, subject: Subject, field: string, find: Find): void {
  if (min === undefined && max === undefined) return
  for (const { value, path } of itemsAt(subject, field)) {
    if (isEmptyValue(value)) continue
    const number = numberFrom(value)
    if (number === undefined) find(pointerTo(path), 'A number is wanted.')
    else if (min !== undefined && number < min)
      find(pointerTo(path), `At least ${min} is wanted, not ${number}.`)
    else if (max !== undefined && number > max)
      find(pointerTo(path), `At most ${max} is wanted, not ${number}.`)
  }
}

function lengths({ minLength, maxLength }: Check, subject: Subject, field: string, find: Find): void {
  if (minLength === undefined && maxLength === undefined) return
  for (const place of itemsAt(subject, field)) {
    for (const { text, pointer } of leaves(place)) {
      const length = [...text].length
      if (minLength !== undefined && length < minLength) {
        find(pointer, `At least ${minLength} characters are wanted, not ${length}.`)
      }
      if (maxLength !== undefined && length > maxLength) {
        find(pointer, `At most ${maxLength} characters are wanted, not ${length}.`)
      }
    }
  }
}

function values(check: Check, subject: Subject, field: string, find: Find): void {
  const { allowedValues, forbiddenValues, allowedWords, forbiddenWords } = check
  // Beside forbidden words the allowed ones are exceptions; alone they are all that may stand here.
  const words =
    forbiddenWords === undefined && allowedWords !== undefined
      ? new Set(allowedWords.map((word) => word.normalize('NFC').toLowerCase()))
      : undefined
  if (!allowedValues && !forbiddenValues && !words) return
  const same = (list: readonly unknown[], value: unknown) =>
    list.some((one) => typeof one !== 'object' && String(one) === String(value))
  for (const { value, path } of itemsAt(subject, field)) {
    if (isEmptyValue(value)) continue
    if (typeof value === 'object') continue
    const shown = JSON.stringify(value).slice(0, 100)
    if (allowedValues && !same(allowedValues, value)) {
      find(pointerTo(path), `${shown} is none of ${allowedValues.join(', ').slice(0, 500)}.`)
    }
    if (forbiddenValues && same(forbiddenValues, value)) find(pointerTo(path), `${shown} is not allowed.`)
    if (words && !words.has(String(value).normalize('NFC').trim().toLowerCase())) {
      find(pointerTo(path), `${shown} is none of ${allowedWords?.join(', ').slice(0, 500)}.`)
    }
  }
}

function patterns(check: Check, subject: Subject, field: string, find: Find): void {
  for (const [source, wanted] of [
    [check.pattern, true],
    [check.notPattern, false],
  ] as const) {
    if (source === undefined) continue
    const pattern = patternOf(source)
    if ('problem' in pattern) {
      find(pointerTo(pathOf(subject, field)), `The rule's pattern cannot be used: ${pattern.problem}.`)
      continue
    }
    for (const place of itemsAt(subject, field)) {
      for (const { text, pointer } of leaves(place)) {
        const found = pattern.found(text)
        if (found === 'too much') find(pointer, 'The text is too long for the pattern of this rule.')
        else if (found !== wanted) {
          find(pointer, wanted ? `The value must match ${source}.` : `The value must not match ${source}.`)
        }
      }
    }
  }
}

function uniqueness(subject: Subject, field: string, facts: Facts, pointer: string, find: Find): void {
  const text = uniqueText(valueAt(subject, field))
  if (text === undefined) return
  const others = (facts.taken.get(takenKey(field, text)) ?? []).filter((id) => id !== subject.entityId)
  const [other] = others
  if (other === undefined) return
  const more = others.length > 1 ? ` and ${others.length - 1} more` : ''
  find(pointer, `The value must be unique; ${other}${more} has it too.`)
}

function references(
  check: Check,
  template: Template,
  subject: Subject,
  field: string,
  facts: Facts,
  find: Find,
): void {
  const type = referenceTypeOf(template, field, check)
  if (type === undefined) {
    find(
      pointerTo(pathOf(subject, field)),
      'The rule does not say which type the field refers to.',
      'warning',
    )
    return
  }
  for (const { pointer, entityId, key } of referencesAt(subject, field, type)) {
    if (!facts.existing.has(key)) find(pointer, `There is no ${type} "${entityId}".`)
  }
}
