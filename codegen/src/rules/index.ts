import { bodyRules } from './bodies.ts'
import { extensionRules } from './extensions.ts'
import { namingRules } from './naming.ts'
import { orderRules } from './order.ts'
import type { Contract, Rule, Violation } from './rule.ts'
import { schemaRules } from './schemas.ts'

export { exceptions } from './exceptions.ts'
export { lint } from './lint.ts'
export { type Contract, contractOf, type Rule, type Violation } from './rule.ts'

/** The rules of the contract, in the order of its chapters. */
export const rules: readonly Rule[] = [
  ...orderRules,
  ...namingRules,
  ...extensionRules,
  ...bodyRules,
  ...schemaRules,
]

/** Everything that breaks a rule, exceptions included. */
export function violations(contract: Contract): Violation[] {
  return rules.flatMap((rule) => rule.check(contract).map((finding) => ({ rule: rule.name, ...finding })))
}
