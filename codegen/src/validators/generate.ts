import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { type OpenApiDocument, type OperationEntry, operationsOf, tagsInUse } from '../document.ts'
import { ValidatorModule } from './compile.ts'
import { type Input, inputsOf, type Mode, type OperationInputs } from './inputs.ts'

const modes: readonly Mode[] = ['parameters', 'form', 'body']
const root = fileURLToPath(new URL('../../..', import.meta.url))
const banner = '// Written by codegen from openapi.yaml.\n'

/**
 * `validators/<tag>.js`: the request validators of a tag's operations, compiled ahead of time and bundled so
 * that ajv is not loaded at run time; what tags share stands in `validators/shared-*.js`.
 */
export async function validatorFiles(document: OpenApiDocument): Promise<Map<string, string>> {
  const entries = operationsOf(document)
  const tags = tagsInUse(document, entries)
  const modules = new Map<string, string>()
  const files = new Map<string, string>()
  for (const tag of tags) {
    const own = entries.filter((entry) => entry.tag === tag)
    for (const [name, code] of tagModules(document, tag, own)) modules.set(name, code)
    files.set(`validators/${tag}.d.ts`, declarations(own))
  }
  const bundle = await build({
    entryPoints: tags.map((tag) => ({ in: `contract:${tag}`, out: tag })),
    // Names of shared files are hashes of, among other things, paths relative to this folder.
    absWorkingDir: root,
    outdir: '/validators',
    plugins: [modulesPlugin(modules)],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    splitting: true,
    chunkNames: 'shared-[hash]',
    minify: true,
    lineLimit: 160,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
  })
  for (const output of bundle.outputFiles) {
    const name = output.path.replaceAll('\\', '/').split('/').pop() ?? ''
    files.set(`validators/${name}`, banner + output.text)
  }
  files.set('validators/index.js', index(tags))
  files.set('validators/index.d.ts', indexDeclarations(tags))
  return files
}

function tagModules(document: OpenApiDocument, tag: string, entries: OperationEntry[]): Map<string, string> {
  const parts: Record<Mode, ValidatorModule> = {
    parameters: new ValidatorModule(document, 'parameters'),
    form: new ValidatorModule(document, 'form'),
    body: new ValidatorModule(document, 'body'),
  }
  const name = (input: Input): string => `${input.mode}.${parts[input.mode].export(input)}`
  const lines = entries.map(
    (entry) => `${JSON.stringify(entry.id)}: ${literal(inputsOf(document, entry), name)},`,
  )
  const found = new Map<string, string>()
  for (const mode of modes) {
    try {
      found.set(`contract:${tag}/${mode}`, parts[mode].code())
    } catch (error) {
      throw new Error(`tag ${tag}, ${mode}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  const imports = modes.map((mode) => `import * as ${mode} from 'contract:${tag}/${mode}'`)
  found.set(`contract:${tag}`, `${imports.join('\n')}\nexport const validators = {\n${lines.join('\n')}\n}\n`)
  return found
}

function literal(inputs: OperationInputs, name: (input: Input) => string): string {
  const places = (['path', 'query', 'headers', 'cookies'] as const).flatMap((place) => {
    const input = inputs[place]
    return input === undefined ? [] : [`${place}: ${name(input)}`]
  })
  const bodies = Object.entries(inputs.body ?? {}).map(
    ([media, input]) => `${JSON.stringify(media)}: ${name(input)}`,
  )
  if (bodies.length > 0) places.push(`body: { ${bodies.join(', ')} }`)
  return `{ ${places.join(', ')} }`
}

function modulesPlugin(modules: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'contract',
    setup(esbuild) {
      esbuild.onResolve({ filter: /^contract:/ }, ({ path }) => ({ path, namespace: 'contract' }))
      esbuild.onLoad({ filter: /.*/, namespace: 'contract' }, ({ path }) => ({
        contents: modules.get(path) ?? '',
        loader: 'js',
        resolveDir: root,
      }))
    },
  }
}

function declarations(entries: OperationEntry[]): string {
  const lines = entries.map((entry) => `  readonly ${JSON.stringify(entry.id)}: OperationValidators`)
  return `${banner}import type { OperationValidators } from './index.js'

export declare const validators: {
${lines.join('\n')}
}
`
}

function index(tags: string[]): string {
  const lines = tags.map(
    (tag) => `  ${JSON.stringify(tag)}: () => import('./${tag}.js').then((module) => module.validators),`,
  )
  return `${banner}export const loadValidators = {\n${lines.join('\n')}\n}\n`
}

function indexDeclarations(tags: string[]): string {
  const lines = tags.map(
    (tag) =>
      `  readonly ${JSON.stringify(tag)}: () => Promise<Readonly<Record<string, OperationValidators>>>`,
  )
  return `${banner}
/** One violation, as ajv reports it. */
export interface ValidationError {
  /** JSON pointer to the offending value; for a missing or surplus member, to the object around it. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  /** \`missingProperty\`, \`additionalProperty\`, \`allowedValues\`, \`limit\` and the like, by keyword. */
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value fits; if not, \`errors\` says why until the next call. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly ValidationError[] | null }

/**
 * The validators of an operation; a place without parameters has none. \`path\`, \`query\`, \`headers\` and
 * \`cookies\` take an object of strings (a repeated query parameter as an array of strings), convert its values
 * in place, fill in defaults, and report every violation. \`path\` and \`query\` also delete members that are not
 * documented; \`headers\` (lower-case names) and \`cookies\` keep them. \`body\` has one validator per media type as
 * the contract spells it and reports the first violation; a JSON body is not converted, the text fields of a
 * form are. File parts of a multipart body are not seen here: \`Route.multipartFiles\` lists them.
 */
export interface OperationValidators {
  readonly path?: Validate
  readonly query?: Validate
  readonly headers?: Validate
  readonly cookies?: Validate
  readonly body?: Readonly<Record<string, Validate>>
}

/** By tag: loads the validators of its operations, by operationId. */
export declare const loadValidators: {
${lines.join('\n')}
}
`
}
