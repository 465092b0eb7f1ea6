import { describe, expect, test } from 'vitest'
import type { OpenApiDocument, Operation, SchemaObject } from '../../codegen/src/document.ts'
import { contractOf, lint, rules, violations } from '../../codegen/src/rules/index.ts'
import { fixture, fixtureSource } from './fixture.ts'

const operation = (document: OpenApiDocument, path: string, method: 'get' | 'put' | 'post'): Operation => {
  const found = document.paths[path]?.[method]
  if (found === undefined) throw new Error(`the fixture has no ${method} ${path}`)
  return found
}
const login = (document: OpenApiDocument): Operation => operation(document, '/api/auth/login', 'post')
const view = (document: OpenApiDocument): Operation => operation(document, '/api/entity/{type}/{id}', 'get')
const update = (document: OpenApiDocument): Operation => operation(document, '/api/entity/{type}/{id}', 'put')
const file = (document: OpenApiDocument): Operation => operation(document, '/api/files/{path}', 'get')
const schema = (document: OpenApiDocument, name: string): SchemaObject =>
  document.components?.schemas?.[name] as SchemaObject
const body = (value: Operation): Record<string, { schema?: unknown; example?: unknown }> =>
  (value.requestBody as { content: Record<string, { schema?: unknown; example?: unknown }> }).content

/** Moves a member to the end of an object. */
const toEnd = (object: object, key: string): void => {
  const members = object as Record<string, unknown>
  const value = members[key]
  delete members[key]
  members[key] = value
}

interface Breach {
  rule: string
  where: string
  breach: (document: OpenApiDocument) => void
}

const breaches: Breach[] = [
  { rule: 'section-order', where: 'paths', breach: (d) => toEnd(d, 'paths') },
  { rule: 'section-order', where: 'webhooks', breach: (d) => (d.webhooks = {}) },
  { rule: 'group-order', where: 'auth', breach: (d) => d['x-tagGroups']?.[0]?.tags.reverse() },
  { rule: 'path-order', where: '/api/auth/login', breach: (d) => toEnd(d.paths, '/api/auth/login') },
  {
    rule: 'method-order',
    where: '/api/entity/{type}/{id}',
    breach: (d) => toEnd(d.paths['/api/entity/{type}/{id}'] ?? {}, 'get'),
  },
  { rule: 'schema-order', where: 'Grant', breach: (d) => toEnd(d.components?.schemas ?? {}, 'Grant') },
  { rule: 'operation-id', where: 'loginAuth', breach: (d) => (login(d).operationId = 'loginAuth') },
  { rule: 'operation-id', where: 'entityView', breach: (d) => (update(d).operationId = 'entityView') },
  { rule: 'operation-id', where: 'post /api/auth/login', breach: (d) => delete login(d).operationId },
  { rule: 'tags', where: 'authLogin', breach: (d) => login(d).tags?.push('files') },
  { rule: 'tags', where: 'auth', breach: (d) => d['x-tagGroups']?.[1]?.tags.push('auth') },
  { rule: 'tags', where: 'auth', breach: (d) => delete d.tags?.[0]?.description },
  { rule: 'tags', where: 'ghosts', breach: (d) => d['x-tagGroups']?.[1]?.tags.push('ghosts') },
  { rule: 'summary', where: 'authLogin', breach: (d) => delete login(d).summary },
  { rule: 'description', where: 'fileView', breach: (d) => delete file(d).description },
  { rule: 'documents', where: 'authLogin', breach: (d) => delete login(d)['x-documents'] },
  { rule: 'documents', where: 'authLogin', breach: (d) => (login(d)['x-documents'] = ['wiki']) },
  { rule: 'permission', where: 'entityView', breach: (d) => delete view(d)['x-permission'] },
  { rule: 'permission', where: 'authLogin', breach: (d) => (login(d)['x-permission'] = 'self') },
  { rule: 'raw', where: 'entityView', breach: (d) => (view(d)['x-raw'] = true) },
  { rule: 'raw', where: 'fileView', breach: (d) => delete file(d)['x-raw'] },
  { rule: 'extensions', where: 'entityView', breach: (d) => (view(d)['x-cache'] = 60) },
  { rule: 'extensions', where: 'entityView', breach: (d) => (view(d)['x-invalid-status'] = 418) },
  {
    rule: 'extensions',
    where: '/components/schemas/Entity',
    breach: (d) => (schema(d, 'Entity')['x-internal'] = true),
  },
  {
    rule: 'examples',
    where: 'entityUpdate',
    breach: (d) => delete body(update(d))['application/json']?.example,
  },
  { rule: 'one-success', where: 'entityView', breach: (d) => delete view(d).responses?.['200'] },
  {
    rule: 'one-success',
    where: 'entityView',
    breach: (d) => (view(d).responses = { ...view(d).responses, '201': {} }),
  },
  { rule: 'default-error', where: 'entityView', breach: (d) => delete view(d).responses?.default },
  {
    rule: 'default-error',
    where: 'entityView',
    breach: (d) => (view(d).responses = { ...view(d).responses, '404': {} }),
  },
  { rule: 'envelope', where: 'entityView', breach: (d) => (view(d)['x-envelope'] = true) },
  {
    rule: 'closed-objects',
    where: 'EntityUpdate',
    breach: (d) => delete schema(d, 'EntityUpdate').additionalProperties,
  },
  {
    rule: 'closed-objects',
    where: 'Entity.fields',
    breach: (d) => ((schema(d, 'Entity').properties?.fields as SchemaObject).additionalProperties = true),
  },
  {
    rule: 'named-schemas',
    where: 'entityUpdate',
    breach: (d) => (body(update(d))['application/json'] = { schema: schema(d, 'EntityUpdate'), example: {} }),
  },
  {
    rule: 'request-or-response',
    where: 'Entity',
    breach: (d) =>
      (body(update(d))['application/json'] = {
        schema: { $ref: '#/components/schemas/Entity' },
        example: {},
      }),
  },
  {
    rule: 'shared-parameters',
    where: 'entityUpdate',
    breach: (d) => view(d).parameters?.splice(1, 1, ...(update(d).parameters?.slice(1) ?? [])),
  },
  {
    rule: 'direct-references',
    where: '#/components/schemas/Entity/properties/id',
    breach: (d) =>
      (schema(d, 'Tree').properties = { id: { $ref: '#/components/schemas/Entity/properties/id' } }),
  },
]

describe('the contract rules', () => {
  test('find nothing in a contract that keeps them', async () => {
    expect(violations(contractOf(fixture(), fixtureSource))).toEqual([])
    expect(await lint(fixtureSource)).toEqual([])
  })

  test.each(breaches)('$rule names $where when it is broken there', ({ rule, where, breach }) => {
    const document = fixture()
    breach(document)
    const found = violations(contractOf(document, fixtureSource))
    expect(found.map((violation) => `${violation.rule}: ${violation.where}`)).toContain(`${rule}: ${where}`)
  })

  test('banners names the tag whose banner is missing', () => {
    const source = fixtureSource.replace('  # ── identity/files: files of a tenant ──\n', '')
    expect(violations(contractOf(fixture(), source)).map(({ rule, where }) => ({ rule, where }))).toEqual([
      { rule: 'banners', where: 'files' },
    ])
  })

  test('each has a case above that breaks it', () => {
    const broken = new Set([...breaches.map(({ rule }) => rule), 'banners'])
    expect(rules.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([])
  })

  test('Redocly names an example that breaks its schema', async () => {
    const problems = await lint(fixtureSource.replace('example: { name: Old Town }', 'example: { name: 5 }'))
    expect(problems).toHaveLength(1)
    expect(problems[0]).toContain('no-invalid-media-type-examples')
  })
})
