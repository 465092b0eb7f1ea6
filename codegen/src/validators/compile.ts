import { Ajv2020 } from 'ajv/dist/2020.js'
import standaloneModule from 'ajv/dist/standalone/index.js'
import addFormatsModule from 'ajv-formats'
import type { OpenApiDocument, Schema } from '../document.ts'
import type { Input, Mode } from './inputs.ts'
import { componentId, componentsOf, forAjv } from './schemas.ts'

// CommonJS modules whose default export TypeScript and Node see differently.
const addFormats = addFormatsModule.default
const standaloneCode = standaloneModule.default

/** The functions of one mode within a tag: equal schemas share one, components are compiled once. */
export class ValidatorModule {
  readonly #document: OpenApiDocument
  readonly #mode: Mode
  readonly #names = new Map<string, string>()
  readonly #schemas = new Map<string, Schema>()

  constructor(document: OpenApiDocument, mode: Mode) {
    this.#document = document
    this.#mode = mode
  }

  /** The name under which the module exports the validator of a schema. */
  export(input: Input): string {
    const key = JSON.stringify(input.schema)
    const known = this.#names.get(key)
    if (known !== undefined) return known
    const name = `v${this.#names.size}`
    this.#names.set(key, name)
    this.#schemas.set(name, input.schema)
    return name
  }

  /** ECMAScript module text that exports every validator. */
  code(): string {
    if (this.#schemas.size === 0) return ''
    const ajv = createAjv(this.#mode)
    for (const name of componentsOf(this.#document, this.#schemas.values())) {
      const schema = this.#document.components?.schemas?.[name]
      if (schema === undefined) throw new Error(`components.schemas.${name} does not exist`)
      ajv.addSchema(asObject(forAjv(this.#document, schema)), componentId(name))
    }
    for (const [name, schema] of this.#schemas) ajv.addSchema(asObject(schema), name)
    return standaloneCode(ajv, Object.fromEntries([...this.#schemas.keys()].map((name) => [name, name])))
  }
}

function asObject(schema: Schema): Record<string, unknown> {
  return typeof schema === 'boolean' ? (schema ? {} : { not: {} }) : schema
}

function createAjv(mode: Mode): Ajv2020 {
  const parameters = mode === 'parameters'
  const ajv = new Ajv2020({
    strict: true,
    allowUnionTypes: true,
    // Parts of an `allOf` may require what another part declares.
    strictRequired: false,
    // A body of a megabyte could break the schema a hundred thousand times, and each report costs memory: the
    // first one ends the check. Parameters are bounded by the size of a request's head, so all are reported.
    allErrors: parameters,
    coerceTypes: mode === 'body' ? false : 'array',
    useDefaults: parameters,
    removeAdditional: parameters,
    discriminator: true,
    // Inlining would repeat a component's code at every place that refers to it.
    inlineRefs: false,
    validateSchema: false,
    code: { source: true, esm: true, optimize: true },
  })
  addFormats(ajv, { mode: 'full' })
  return ajv
}
