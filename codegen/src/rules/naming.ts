import type { Rule } from './rule.ts'

/** Nouns of a tag besides its own name. */
const moreNouns: Readonly<Record<string, readonly string[]>> = { tools: ['skill', 'mcp'] }

const camel = (name: string): string =>
  name.replaceAll(/[-_ ]+(\w)/g, (_, letter: string) => letter.toUpperCase())

/** The nouns that an operationId of a tag may begin with. */
export function nounsOf(tag: string): string[] {
  const plural = camel(tag)
  const singular = plural
    .replace(/ies$/, 'y')
    .replace(/(ss|sh|ch|x)es$/, '$1')
    .replace(/([^s])s$/, '$1')
  return [...new Set([singular, plural, ...(moreNouns[tag] ?? [])])]
}

const operationIds: Rule = {
  name: 'operation-id',
  check({ entries }) {
    const seen = new Set<string>()
    return entries.flatMap(({ id, tag, operation, method, path }) => {
      if (operation.operationId === undefined)
        return [{ where: `${method} ${path}`, message: 'has no operationId' }]
      if (seen.has(id)) return [{ where: id, message: 'is the name of two operations' }]
      seen.add(id)
      const nouns = nounsOf(tag)
      const named = nouns.some(
        (noun) => id.startsWith(noun) && /^([A-Z][a-z0-9]*)+$/.test(id.slice(noun.length)),
      )
      return named ? [] : [{ where: id, message: `is not ${nouns.join(' or ')} and a verb, in camelCase` }]
    })
  },
}

const tags: Rule = {
  name: 'tags',
  check({ document, entries }) {
    const listed = document.tags ?? []
    const groups = document['x-tagGroups'] ?? []
    const names = listed.map((tag) => tag.name)
    return [
      ...entries.flatMap(({ id, operation }) => {
        const own = operation.tags ?? []
        if (own.length !== 1) return [{ where: id, message: `has ${own.length} tags instead of one` }]
        return names.includes(own[0] ?? '')
          ? []
          : [{ where: id, message: `tag ${own[0]} is not in the list of tags` }]
      }),
      ...listed.flatMap((tag) => {
        const { name, description = '' } = tag
        // A guide is a page of the documentation and no room.
        const guide = tag['x-traitTag'] === true
        const homes = groups.filter((group) => group.tags.includes(name)).length
        return [
          ...(description.trim() === '' || (description.trim().includes('\n') && !guide)
            ? [{ where: name, message: 'needs a description of one line' }]
            : []),
          ...(guide && entries.some(({ tag: own }) => own === name)
            ? [{ where: name, message: 'is a guide, which has no operations' }]
            : []),
          ...(homes === 1 ? [] : [{ where: name, message: `is in ${homes} tag groups instead of one` }]),
        ]
      }),
      ...groups.flatMap((group) =>
        group.tags
          .filter((name) => !names.includes(name))
          .map((name) => ({ where: name, message: `is in x-tagGroups but not in the list of tags` })),
      ),
    ]
  },
}

const summaries: Rule = {
  name: 'summary',
  check({ entries }) {
    return entries
      .filter(({ operation }) => !operation.summary?.trim() || operation.summary.trim().endsWith('.'))
      .map(({ id }) => ({ where: id, message: 'needs a summary: a phrase without a full stop' }))
  },
}

const descriptions: Rule = {
  name: 'description',
  check({ entries }) {
    return entries.flatMap(({ id, operation, requestBody }) => {
      const media = Object.entries(requestBody?.content ?? {})
      const reasons = [
        operation['x-raw'] === true && 'writes its response itself',
        operation['x-raw-body'] === true && 'takes a body as it is',
        operation['x-on-disconnect'] !== undefined && 'streams',
        media.some(([type]) => type === 'multipart/form-data') && 'takes files',
        media.some(([, { schema }]) => typeof schema === 'object' && schema.oneOf !== undefined) &&
          'takes several bodies',
        operation.deprecated === true && 'is deprecated',
      ].filter((reason) => reason !== false)
      const [reason] = reasons
      return reason === undefined || operation.description
        ? []
        : [{ where: id, message: `${reason}: needs a description` }]
    })
  },
}

export const namingRules: readonly Rule[] = [operationIds, tags, summaries, descriptions]
