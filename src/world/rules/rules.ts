/** What other rooms may use of rules. */
export type { RuleBook, RuleSet } from './book.ts'
export {
  enforceRules,
  newlyBroken,
  type Occasion,
  type RuleChecker,
  type RuleGuard,
  type RuleJudge,
  ruleChecker,
  ruleGuard,
  ruleJudge,
} from './enforce.ts'
export { evaluateRules, type RuleFinding, type RuleToReview, rulesToReview } from './evaluate/evaluate.ts'
export { type Facts, type Questions, questionsOf } from './evaluate/facts.ts'
export type { Subject } from './evaluate/subject.ts'
export { lookUp } from './lookup.ts'
export { parseRuleFile } from './parse.ts'
export type { Rule, RuleFile, RuleProblem, Severity } from './rule.ts'
