import { Ajv, type Options, type ValidateFunction } from 'ajv'
import { RE2JS } from 're2js'
import type { JsonObject } from '../../services/models/chat.ts'
import type { Tool } from './tool.ts'

/** Patterns of strangers, in time linear to the text. One that RE2 does not know leaves its schema unchecked. */
const regExp: NonNullable<NonNullable<Options['code']>['regExp']> = Object.assign(
  (pattern: string, _flags: string) => {
    const compiled = RE2JS.compile(pattern)
    return { test: (text: string) => compiled.matcher(text).find() }
  },
  { code: 're2' },
)

const ajv = new Ajv({
  strict: false,
  allErrors: true,
  coerceTypes: true,
  useDefaults: true,
  logger: false,
  code: { regExp },
})
const compiled = new WeakMap<JsonObject, ValidateFunction | null>()

/** Null for a schema that cannot be compiled: a foreign server's mistake is not the caller's. */
function validatorOf({ parameters }: Tool): ValidateFunction | null {
  const known = compiled.get(parameters)
  if (known !== undefined) return known
  let made: ValidateFunction | null
  try {
    // A foreign schema may name a draft that is not loaded; its keywords are the same.
    const { $schema: _, $id: __, ...schema } = parameters
    made = ajv.compile(schema)
    // Schemas of MCP servers come anew with each run; ajv would keep every one of them.
    ajv.removeSchema(schema)
  } catch {
    made = null
  }
  compiled.set(parameters, made)
  return made
}

/** A sentence about arguments that break the tool's schema, or undefined. Fills in defaults and converts numbers in place. */
export function argumentProblem(tool: Tool, args: JsonObject): string | undefined {
  const validate = validatorOf(tool)
  if (!validate || validate(args)) return undefined
  return (validate.errors ?? [])
    .slice(0, 5)
    .map(
      ({ instancePath, message }) =>
        `${instancePath === '' ? 'arguments' : instancePath} ${message ?? 'is wrong'}`,
    )
    .join('; ')
}
