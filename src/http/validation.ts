import type { Tag } from '../../generated/operations.ts'
import { type HttpError, invalidAll, type Problem, pointerTo } from './errors.ts'

interface AjvError {
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  readonly params: Record<string, unknown>
}

/** A validator compiled ahead of time: true when the value fits; path, query and header values are coerced in place. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly AjvError[] | null }

/** The validators of one operation, by place. */
export interface OperationValidators {
  readonly path?: Validate
  readonly query?: Validate
  readonly headers?: Validate
  readonly body?: Readonly<Record<string, Validate>>
}

/** Loads the validators of a tag; they are plain modules that need no ajv at run time. */
export async function loadValidators(tag: Tag): Promise<Readonly<Record<string, OperationValidators>>> {
  const module = (await import(`../../generated/validators/${tag}.js`)) as {
    validators: Record<string, OperationValidators>
  }
  return module.validators
}

function toProblem(prefix: string, error: AjvError): Problem {
  const { keyword, params } = error
  if (keyword === 'required') {
    return {
      pointer: `${prefix}${error.instancePath}/${pointerTo(String(params.missingProperty))}`,
      message: 'is required',
    }
  }
  if (keyword === 'additionalProperties' || keyword === 'unevaluatedProperties') {
    const name = pointerTo(String(params.additionalProperty ?? params.unevaluatedProperty))
    return { pointer: `${prefix}${error.instancePath}/${name}`, message: 'is not a known field' }
  }
  if (keyword === 'enum') {
    const allowed = Array.isArray(params.allowedValues) ? params.allowedValues.map(String).join(', ') : ''
    return { pointer: `${prefix}${error.instancePath}`, message: `must be one of ${allowed}` }
  }
  return { pointer: `${prefix}${error.instancePath}`, message: error.message ?? 'is not valid' }
}

/** Throws the problems of a value that does not fit, each naming its field; `refuse` makes the error of them. */
export function check(
  validate: Validate | undefined,
  value: unknown,
  prefix: string,
  status: number,
  refuse: (problems: readonly Problem[], status: number) => HttpError = invalidAll,
): void {
  if (!validate || validate(value)) return
  const problems = (validate.errors ?? []).map((error) => toProblem(prefix, error))
  // An unsatisfied oneOf reports every branch; the field-level problems come first and say more.
  const specific = problems.filter(
    (_, index) => !['oneOf', 'anyOf', 'allOf', 'if'].includes(validate.errors?.[index]?.keyword ?? ''),
  )
  throw refuse((specific.length > 0 ? specific : problems).slice(0, 20), status)
}
