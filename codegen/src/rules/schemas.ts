import {
  eachReference,
  type OpenApiDocument,
  type OperationEntry,
  resolveSchema,
  type Schema,
  type SchemaObject,
} from '../document.ts'
import type { Contract, Finding, Rule } from './rule.ts'

const prefix = '#/components/schemas/'

/** Calls `visit` with a schema and everything below it that is written in place, and with where it is. */
function eachSchema(
  schema: Schema | undefined,
  where: string,
  visit: (schema: SchemaObject, where: string, partial: boolean) => void,
  partial = false,
): void {
  if (typeof schema !== 'object') return
  visit(schema, where, partial)
  const sealed = schema.unevaluatedProperties === false
  for (const part of schema.allOf ?? []) eachSchema(part, where, visit, sealed || partial)
  for (const part of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    eachSchema(part, where, visit, sealed || partial)
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    eachSchema(member, `${where}.${name}`, visit)
  eachSchema(schema.items, `${where}[]`, visit)
  eachSchema(schema.additionalProperties, `${where}.*`, visit)
}

/** Every schema that the contract writes down: components, and those in place in bodies. */
function eachWritten(
  { document, entries }: Contract,
  visit: (schema: SchemaObject, where: string, partial: boolean) => void,
): void {
  const parts = new Set<string>()
  const note = (schema: SchemaObject): void => {
    if (schema.unevaluatedProperties !== false) return
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? [])]) {
      if (typeof part === 'object' && part.$ref !== undefined) parts.add(part.$ref.slice(prefix.length))
    }
  }
  const components = Object.entries(document.components?.schemas ?? {})
  for (const [name, schema] of components) eachSchema(schema, name, note)
  for (const [name, schema] of components) eachSchema(schema, name, visit, parts.has(name))
  for (const { id, schema } of bodies(entries)) eachSchema(schema, id, visit)
}

function bodies(
  entries: readonly OperationEntry[],
): { id: string; schema: Schema | undefined; request: boolean }[] {
  return entries.flatMap(({ id, requestBody, responses }) => [
    ...Object.values(requestBody?.content ?? {}).map(({ schema }) => ({ id, schema, request: true })),
    ...Object.values(responses).flatMap((response) =>
      Object.values(response.content ?? {}).map(({ schema }) => ({ id, schema, request: false })),
    ),
  ])
}

const closed: Rule = {
  name: 'closed-objects',
  check(contract) {
    const findings: Finding[] = []
    eachWritten(contract, (schema, where, partial) => {
      const types = Array.isArray(schema.type) ? schema.type : [schema.type]
      const object = types.includes('object') || schema.properties !== undefined
      const rest = schema.additionalProperties
      const map = typeof rest === 'object' && Object.keys(rest).length > 0
      if (!object || partial || rest === false || map || schema.unevaluatedProperties === false) return
      findings.push({ where, message: 'is open: additionalProperties: false, or list it as free-form' })
    })
    return unique(findings)
  },
}

const named: Rule = {
  name: 'named-schemas',
  check({ entries }) {
    return unique(
      bodies(entries).flatMap(({ id, schema, request }) =>
        typeof schema === 'object' && schema.properties !== undefined
          ? [
              {
                where: id,
                message: `its ${request ? 'request' : 'response'} body is an object without a name in components.schemas`,
              },
            ]
          : [],
      ),
    )
  },
}

/** Component schemas below a value; with `deep`, also those that they need. */
function reached(
  document: OpenApiDocument,
  value: unknown,
  deep: boolean,
  names = new Set<string>(),
): Set<string> {
  eachReference(value, (reference) => {
    if (!reference.startsWith(prefix)) return
    const name = reference.slice(prefix.length).split('/')[0] ?? ''
    if (names.has(name)) return
    names.add(name)
    if (deep) reached(document, { schemas: { [name]: document.components?.schemas?.[name] } }, true, names)
  })
  return names
}

const separate: Rule = {
  name: 'request-or-response',
  check({ document, entries }) {
    const of = (request: boolean): unknown[] =>
      bodies(entries).flatMap((body) => (body.request === request ? [body.schema] : []))
    const requests = { top: reached(document, of(true), false), all: reached(document, of(true), true) }
    const responses = { top: reached(document, of(false), false), all: reached(document, of(false), true) }
    const both = [
      ...[...requests.top].filter((name) => responses.all.has(name)),
      ...[...responses.top].filter((name) => requests.all.has(name)),
    ]
    return [...new Set(both)]
      .filter((name) => resolveSchema(document, { $ref: prefix + name }).properties !== undefined)
      .map((name) => ({ where: name, message: 'is a request body and part of a response' }))
  },
}

const shared: Rule = {
  name: 'shared-parameters',
  check({ document }) {
    const seen = new Map<string, string>()
    const findings: Finding[] = []
    for (const item of Object.values(document.paths)) {
      for (const operation of [item, item.get, item.post, item.put, item.patch, item.delete]) {
        for (const parameter of operation?.parameters ?? []) {
          if ('$ref' in parameter) continue
          const key = JSON.stringify([parameter.in, parameter.name, parameter.schema])
          const name =
            operation !== undefined && 'operationId' in operation ? String(operation.operationId) : 'a path'
          const before = seen.get(key)
          if (before === undefined) seen.set(key, name)
          else
            findings.push({
              where: name,
              message: `parameter ${parameter.name} is also in ${before}: move it to components`,
            })
        }
      }
    }
    return findings
  },
}

const direct: Rule = {
  name: 'direct-references',
  check({ document }) {
    const findings: Finding[] = []
    eachReference(document, (reference) => {
      if (!/^#\/components\/\w+\/[\w.-]+$/.test(reference)) {
        findings.push({ where: reference, message: 'leads into something: refer to a component by name' })
      }
    })
    return unique(findings)
  },
}

function unique(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ where, message }) => {
    const key = `${where} ${message}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

export const schemaRules: readonly Rule[] = [closed, named, separate, shared, direct]
