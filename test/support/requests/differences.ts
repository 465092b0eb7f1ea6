import type { Route } from '../../../generated/routes.ts'
import type { SampledCase } from './sampled.ts'
import type { Verdict } from './verdicts.ts'

/** A request with what either validator says of it. */
export interface Outcome extends SampledCase {
  readonly route: Route
  readonly kernel: Verdict
  readonly eov: Verdict
}

/** Where the kernel and express-openapi-validator may differ. */
export interface Difference {
  readonly reason: string
  is(outcome: Outcome): boolean
}

const stricter = ({ kernel, eov }: Outcome) => !kernel.accepted && eov.accepted
const laxer = ({ kernel, eov }: Outcome) => kernel.accepted && !eov.accepted
const json = ({ request }: Outcome) => JSON.stringify(request.body?.value ?? null)

/** A listed difference that does not occur any more fails the parity test, so that the list stays true. */
export const differences: Readonly<Record<string, Difference>> = {
  'an empty query value is absent': {
    reason:
      'Forms and links leave parameters empty; the contract says that this is as if they were not there.',
    is: (outcome) =>
      laxer(outcome) &&
      outcome.eov.pointers.every((at) => outcome.request.search === `${at.slice('/query/'.length)}=`),
  },
  'NUL in a query parameter is refused': {
    reason: 'PostgreSQL has no text with NUL; a schema without a pattern lets it through.',
    is: (outcome) =>
      stricter(outcome) && outcome.kernel.status === 400 && /%00/.test(outcome.request.search ?? ''),
  },
  'a query that is not UTF-8 is refused': {
    reason:
      'The parser of Express replaces what it cannot decode, so that the value is not the one that was sent.',
    is: (outcome) =>
      stricter(outcome) && outcome.kernel.status === 400 && /%ff/.test(outcome.request.search ?? ''),
  },
  'more than 200 query parameters are refused': {
    reason: 'No operation has so many; reading a flood of them costs more than refusing it.',
    is: (outcome) => stricter(outcome) && (outcome.request.search ?? '').split('&').length > 200,
  },
  'text that PostgreSQL cannot hold is refused': {
    reason: 'NUL and half a surrogate pair are legal in JSON and fail in the database.',
    is: (outcome) =>
      stricter(outcome) &&
      outcome.kernel.status === outcome.route.invalidStatus &&
      /\\u0000|\\ud800/.test(json(outcome)),
  },
  'names that reach a prototype are refused': {
    reason: 'Free-form objects take any name; no client of ours means these.',
    is: (outcome) =>
      stricter(outcome) && outcome.kernel.status === 400 && /"__proto__"|"prototype"/.test(json(outcome)),
  },
  'a body deeper than 64 levels is refused': {
    reason: 'Code that walks a value must not run out of stack.',
    is: (outcome) =>
      stricter(outcome) && outcome.kernel.status === 400 && json(outcome).includes('['.repeat(65)),
  },
  'a literal that lacks the method leaves the path to the parameter': {
    reason: 'Resolution 7 of the contract; express-openapi-validator stops at the literal with 405.',
    is: (outcome) => laxer(outcome) && outcome.eov.status === 405,
  },
}

/** The names of the differences that explain an outcome. */
export const explanationsOf = (outcome: Outcome): string[] =>
  Object.entries(differences)
    .filter(([, difference]) => difference.is(outcome))
    .map(([name]) => name)
