import { isJson, isPublic, successStatuses } from '../document.ts'
import type { Finding, Rule } from './rule.ts'

const documents = ['platform', 'studiobrain', 'sage', 'preferences', 'navi']
const rateLimits = ['login', 'register', 'code', 'token', 'models']

const isTrue = (value: unknown): boolean => value === true
const oneOf =
  (values: readonly unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value)

/** Extensions of an operation, and which values they may have. */
const ofOperation: Readonly<Record<string, (value: unknown) => boolean>> = {
  'x-documents': (value) => Array.isArray(value),
  'x-permission': (value) =>
    typeof value === 'string' && /^(self|openid|[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+)$/.test(value),
  'x-envelope': isTrue,
  'x-invalid-status': oneOf([400, 404]),
  'x-raw': isTrue,
  'x-raw-body': isTrue,
  'x-max-body': (value) => Number.isInteger(value) && Number(value) > 0,
  'x-loopback': isTrue,
  'x-before-mfa': isTrue,
  'x-rate-limit': oneOf(rateLimits),
  'x-on-disconnect': oneOf(['cancel', 'continue']),
}

const whose: Rule = {
  name: 'documents',
  check({ entries }) {
    return entries.flatMap(({ id, operation }) => {
      const named = operation['x-documents']
      if (!Array.isArray(named) || named.length === 0) return [{ where: id, message: 'needs x-documents' }]
      const unknown = named.filter((name) => !documents.includes(String(name)))
      return unknown.map((name) => ({
        where: id,
        message: `x-documents: ${name} is not one of ${documents.join(', ')}`,
      }))
    })
  },
}

const permissions: Rule = {
  name: 'permission',
  check({ document, entries }) {
    return entries.flatMap(({ id, operation }) => {
      const open = operation.security !== undefined && isPublic(document, operation)
      if (open && operation['x-permission'] !== undefined)
        return [{ where: id, message: 'is public, yet has x-permission' }]
      if (!open && operation['x-permission'] === undefined) {
        return [{ where: id, message: 'needs x-permission, or security: [] if it is public' }]
      }
      return []
    })
  },
}

const raw: Rule = {
  name: 'raw',
  check({ entries }) {
    return entries.flatMap((entry) => {
      const statuses = successStatuses(entry)
      const types = statuses.flatMap((status) => Object.keys(entry.responses[status]?.content ?? {}))
      const special =
        types.some((type) => !isJson(type)) || statuses.some((status) => status === 101 || status >= 300)
      const marked = entry.operation['x-raw'] === true
      if (marked && !special)
        return [{ where: entry.id, message: 'x-raw is for streams, files and redirects' }]
      if (!marked && special)
        return [{ where: entry.id, message: 'answers something other than JSON: needs x-raw' }]
      return []
    })
  },
}

/** Keys under which users name things themselves, or write values of their own. */
const foreign = ['example', 'examples', 'headers', 'default', 'const', 'enum', 'mapping']

/** Extensions outside operations: only those that have a meaning where they stand. */
function strays(value: unknown, at: string, operations: ReadonlySet<unknown>): Finding[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => {
    const where = `${at}/${key}`
    if (foreign.includes(key)) return []
    if (key === 'properties')
      return Object.values(item ?? {}).flatMap((member) => strays(member, where, operations))
    if (!key.startsWith('x-')) return strays(item, where, operations)
    if (operations.has(value) || where === '/x-tagGroups') return []
    if (/^\/tags\/\d+$/.test(at) && ['x-traitTag', 'x-displayName'].includes(key)) return []
    if (key === 'x-multi-segment' && item === true && 'in' in value && value.in === 'path') return []
    return [{ where: at, message: `${key} has no meaning here` }]
  })
}

const known: Rule = {
  name: 'extensions',
  check({ document, entries }) {
    const findings: Finding[] = []
    for (const { id, operation } of entries) {
      for (const [name, value] of Object.entries(operation)) {
        if (!name.startsWith('x-')) continue
        const fits = ofOperation[name]
        if (fits === undefined) findings.push({ where: id, message: `${name} is not an extension of ours` })
        else if (!fits(value))
          findings.push({ where: id, message: `${name} cannot be ${JSON.stringify(value)}` })
      }
    }
    return [...findings, ...strays(document, '', new Set(entries.map((entry) => entry.operation)))]
  },
}

export const extensionRules: readonly Rule[] = [whose, permissions, raw, known]
