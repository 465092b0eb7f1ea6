import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { loadContract } from '../../codegen/src/load.ts'
import { contractOf, exceptions, lint, rules, violations } from '../../codegen/src/rules/index.ts'

const source = await readFile(new URL('../../openapi.yaml', import.meta.url), 'utf8')
const contract = contractOf(loadContract(source), source)
const found = violations(contract)

describe('openapi.yaml', () => {
  test.each(rules.map((rule) => rule.name))('keeps the rule %s', (name) => {
    const listed = exceptions[name] ?? {}
    const broken = found.filter(({ rule, where }) => rule === name && !Object.hasOwn(listed, where))
    expect(broken.map(({ where, message }) => `${where} ${message}`)).toEqual([])
  })

  test('passes Redocly', async () => {
    expect(await lint(source)).toEqual([])
  })
})

describe('a listed exception', () => {
  const listed = Object.entries(exceptions).flatMap(([rule, subjects]) =>
    Object.entries(subjects).map(([where, reason]) => ({ rule, where, reason })),
  )

  test.each(listed)('$rule: $where still breaks the rule, and has a reason', ({ rule, where, reason }) => {
    expect(found.some((violation) => violation.rule === rule && violation.where === where)).toBe(true)
    expect(reason).not.toBe('')
  })

  test('names a rule that exists', () => {
    expect(rules.map((rule) => rule.name)).toEqual(expect.arrayContaining(Object.keys(exceptions)))
  })
})
