import {
  isJson,
  isPublic,
  type OpenApiDocument,
  type OperationEntry,
  operationsOf,
  resolveSchema,
  successStatuses,
  tagsInUse,
} from './document.ts'
import { fileParts } from './validators/schemas.ts'

const banner = '// Written by codegen from openapi.yaml.\n'

const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
const listed = (texts: readonly string[]): string => `[${texts.map(quoted).join(', ')}]`
const union = (texts: readonly string[]): string =>
  texts.length === 0 ? 'never' : texts.map(quoted).join(' | ')

const bodyKind = (mediaType: string): string => {
  if (isJson(mediaType)) return 'json'
  if (mediaType === 'multipart/form-data') return 'multipart'
  if (mediaType === 'application/x-www-form-urlencoded') return 'form'
  return 'any'
}

const extension = <T>(entry: OperationEntry, name: `x-${string}`): T | undefined =>
  entry.operation[name] as T | undefined

/** The status by which an operation succeeds; the first of several. Throws when there is none. */
function status(entry: OperationEntry): number {
  const [first] = successStatuses(entry)
  if (first === undefined) throw new Error(`${entry.id}: no response says success`)
  return first
}

/** Query parameters that always have a value, because their schema has a default. */
function defaults(document: OpenApiDocument, entry: OperationEntry): string[] {
  return entry.parameters
    .filter(
      (parameter) =>
        parameter.in === 'query' && resolveSchema(document, parameter.schema).default !== undefined,
    )
    .map((parameter) => parameter.name)
}

/** `operations.ts`: what the kernel's types need to know of each operation. */
export function operationTypes(document: OpenApiDocument): string {
  const entries = operationsOf(document)
  const rows = entries.map((entry) => {
    const kinds = [...new Set(Object.keys(entry.requestBody?.content ?? {}).map(bodyKind))]
    const columns = [
      `tag: ${quoted(entry.tag)}`,
      `secured: ${!isPublic(document, entry.operation)}`,
      `raw: ${extension(entry, 'x-raw') === true}`,
      `envelope: ${extension(entry, 'x-envelope') === true}`,
      `status: ${status(entry)}`,
      `body: ${union(kinds.length === 0 ? ['none'] : kinds)}`,
      `defaults: ${union(defaults(document, entry))}`,
    ]
    return `  ${entry.id}: { ${columns.join('; ')} }`
  })
  return `${banner}
/** \`defaults\`: query parameters that the validator fills in when they are absent. */
export interface OperationTable {
${rows.join('\n')}
}

export type OperationId = keyof OperationTable

export type Tag = OperationTable[OperationId]['tag']

export type OperationsOfTag<T extends Tag> = {
  [K in OperationId]: OperationTable[K]['tag'] extends T ? K : never
}[OperationId]

export const tags = ${listed(tagsInUse(document, entries))} as const satisfies readonly Tag[]
`
}

/** The permission that an operation asks for, or null when it is public. Throws when it says neither. */
export function permissionOf(document: OpenApiDocument, entry: OperationEntry): string | null {
  if (isPublic(document, entry.operation)) return null
  const permission = extension<string>(entry, 'x-permission')
  if (permission === undefined) throw new Error(`${entry.id}: neither x-permission nor security: []`)
  return permission
}

/** The documents that an operation comes from. */
export function documentsOf(entry: OperationEntry): string[] {
  return extension<string[]>(entry, 'x-documents') ?? []
}

/** Which error body the operation's `default` response names. */
function errorsOf(entry: OperationEntry): 'problem' | 'oauth2' {
  const response = entry.operation.responses?.default
  const named = response && '$ref' in response ? response.$ref : ''
  return named === '#/components/responses/OAuth2Error' ? 'oauth2' : 'problem'
}

/** `routes.ts`: the route table that the server mounts. */
export function routeTable(document: OpenApiDocument): string {
  const rows = operationsOf(document).map((entry) => {
    const files = fileParts(document, entry.requestBody?.content['multipart/form-data']?.schema)
    const multiSegment = entry.parameters.find((parameter) => parameter['x-multi-segment'] === true)
    const rateLimit = extension<string>(entry, 'x-rate-limit')
    const onDisconnect = extension<string>(entry, 'x-on-disconnect')
    const permission = permissionOf(document, entry)
    const fields = [
      `operationId: ${quoted(entry.id)}`,
      `method: ${quoted(entry.method.toUpperCase())}`,
      `path: ${quoted(entry.path)}`,
      `tag: ${quoted(entry.tag)}`,
      `permission: ${permission === null ? 'null' : quoted(permission)}`,
      `envelope: ${extension(entry, 'x-envelope') === true}`,
      `raw: ${extension(entry, 'x-raw') === true}`,
      `rawBody: ${extension(entry, 'x-raw-body') === true}`,
      `invalidStatus: ${extension<number>(entry, 'x-invalid-status') ?? 422}`,
      `status: ${status(entry)}`,
      `bodyKinds: ${listed(Object.keys(entry.requestBody?.content ?? {}))}`,
      `bodyRequired: ${entry.requestBody?.required === true}`,
      `maxBody: ${extension<number>(entry, 'x-max-body') ?? null}`,
      `loopback: ${extension(entry, 'x-loopback') === true}`,
      `beforeMfa: ${extension(entry, 'x-before-mfa') === true}`,
      `errors: ${quoted(errorsOf(entry))}`,
      `rateLimit: ${rateLimit === undefined ? 'null' : quoted(rateLimit)}`,
      `multiSegment: ${multiSegment === undefined ? 'null' : quoted(multiSegment.name)}`,
      `onDisconnect: ${onDisconnect === undefined ? 'null' : quoted(onDisconnect)}`,
      `documents: ${listed(documentsOf(entry))}`,
      `multipartFiles: ${listed(files.map((part) => part.name))}`,
      `multipartRequired: ${listed(files.filter((part) => part.required).map((part) => part.name))}`,
      `multipartLists: { ${files.flatMap(({ name, most }) => (most === null ? [] : [`${quoted(name)}: ${most}`])).join(', ')} }`,
      `deprecated: ${entry.operation.deprecated === true}`,
    ]
    return `  { ${fields.join(', ')} },`
  })
  return `${banner}import type { OperationId, Tag } from './operations.ts'

export interface Route {
  readonly operationId: OperationId
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** As in the contract, with \`{name}\` for a parameter. */
  readonly path: string
  readonly tag: Tag
  /** Null: no credential is asked for. \`self\`: any signed-in user. */
  readonly permission: string | null
  /** The handler returns the \`data\` of a Sage envelope. */
  readonly envelope: boolean
  /** The handler writes the response itself. */
  readonly raw: boolean
  /** The handler gets the body's bytes as they came, whatever the Content-Type. */
  readonly rawBody: boolean
  /** Status of a request that breaks the schema. */
  readonly invalidStatus: number
  readonly status: number
  /** Media types that the body may have. */
  readonly bodyKinds: readonly string[]
  readonly bodyRequired: boolean
  /** Bytes; null: the server's own limit. */
  readonly maxBody: number | null
  /** Answers only to this machine, unless \`DESKTOP_MODE\` opens it. */
  readonly loopback: boolean
  /** Open to a session whose account still has to set up the second factor that the server requires. */
  readonly beforeMfa: boolean
  /** Body of its errors: the one of this API, or that of the OAuth2 protocol. */
  readonly errors: 'problem' | 'oauth2'
  readonly rateLimit: string | null
  /** The path parameter that spans slashes. */
  readonly multiSegment: string | null
  /** What a stream does when its client goes away. */
  readonly onDisconnect: 'cancel' | 'continue' | null
  readonly documents: readonly string[]
  /** Parts of a multipart body that are files. */
  readonly multipartFiles: readonly string[]
  /** Those of \`multipartFiles\` that must be sent. */
  readonly multipartRequired: readonly string[]
  /** Those of \`multipartFiles\` that may be sent again and again, and how often at most. */
  readonly multipartLists: Readonly<Record<string, number>>
  readonly deprecated: boolean
}

export const routes: readonly Route[] = [
${rows.join('\n')}
]
`
}

/** `operations.txt`: one line per operation, in the order of the document. */
export function operationList(document: OpenApiDocument): string {
  const rows = operationsOf(document).map((entry) => [
    entry.tag,
    entry.id,
    entry.method.toUpperCase(),
    entry.path,
    permissionOf(document, entry) ?? 'public',
    documentsOf(entry).join(','),
  ])
  const widths = rows.reduce(
    (widest, row) => row.map((cell, i) => Math.max(cell.length, widest[i] ?? 0)),
    [] as number[],
  )
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
