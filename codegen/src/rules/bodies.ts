import { isJson, type MediaType, successStatuses } from '../document.ts'
import { statedExample } from '../examples/values.ts'
import type { Finding, Rule } from './rule.ts'

const examples: Rule = {
  name: 'examples',
  check({ document, entries }) {
    return entries.flatMap((entry) => {
      const findings: Finding[] = []
      const look = (content: Record<string, MediaType> | undefined, what: string): void => {
        for (const [type, media] of Object.entries(content ?? {})) {
          if ((isJson(type) || type === '*/*') && statedExample(document, media) === undefined) {
            findings.push({ where: entry.id, message: `the ${what} (${type}) needs an example` })
          }
        }
      }
      look(entry.requestBody?.content, 'request body')
      for (const [status, response] of Object.entries(entry.responses))
        look(response.content, `response ${status}`)
      return findings
    })
  },
}

const success: Rule = {
  name: 'one-success',
  check({ entries }) {
    return entries.flatMap((entry) => {
      const statuses = successStatuses(entry)
      const found = statuses.length === 0 ? 'none' : statuses.join(' and ')
      return statuses.length === 1
        ? []
        : [{ where: entry.id, message: `needs exactly one success response, has ${found}` }]
    })
  },
}

const errors: Rule = {
  name: 'default-error',
  check({ entries }) {
    return entries.flatMap(({ id, operation }) => {
      const fallback = operation.responses?.default
      const right =
        fallback !== undefined && '$ref' in fallback && fallback.$ref === '#/components/responses/Error'
      const other = Object.keys(operation.responses ?? {}).filter((status) => /^[45]/.test(status))
      return [
        ...(right ? [] : [{ where: id, message: "needs default: { $ref: '#/components/responses/Error' }" }]),
        ...other.map((status) => ({ where: id, message: `response ${status} is covered by default: Error` })),
      ]
    })
  },
}

const envelopes: Rule = {
  name: 'envelope',
  check({ document, entries }) {
    return entries.flatMap((entry) => {
      if (entry.operation['x-envelope'] !== true) return []
      const [status] = successStatuses(entry)
      const media = status === undefined ? undefined : entry.responses[status]?.content?.['application/json']
      const example = media && statedExample(document, media)
      const fits = typeof example === 'object' && example !== null && 'data' in example && 'code' in example
      return fits
        ? []
        : [{ where: entry.id, message: 'x-envelope: the response is no { code, message, data, timestamp }' }]
    })
  },
}

export const bodyRules: readonly Rule[] = [examples, success, errors, envelopes]
