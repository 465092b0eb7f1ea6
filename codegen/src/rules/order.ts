import { eachReference, methods } from '../document.ts'
import { type Contract, type Finding, outOfOrder, type Rule } from './rule.ts'

const sections = ['openapi', 'info', 'servers', 'security', 'tags', 'x-tagGroups', 'paths', 'components']

const tagRank = ({ document }: Contract): ((tag: string) => number) => {
  const names = (document.tags ?? []).map((tag) => tag.name)
  return (tag) => names.indexOf(tag)
}

const sectionOrder: Rule = {
  name: 'section-order',
  check({ document }) {
    const keys = Object.keys(document)
    const unknown = keys.filter((key) => !sections.includes(key))
    return [
      ...unknown.map((key) => ({
        where: key,
        message: `section ${key} is not one of ${sections.join(', ')}`,
      })),
      ...outOfOrder(keys, (key) => sections.indexOf(key), 'section'),
    ]
  },
}

const groupOrder: Rule = {
  name: 'group-order',
  check(contract) {
    const grouped = (contract.document['x-tagGroups'] ?? []).flatMap((group) => group.tags)
    return outOfOrder(grouped, tagRank(contract), 'in x-tagGroups, tag')
  },
}

const pathOrder: Rule = {
  name: 'path-order',
  check(contract) {
    const rank = tagRank(contract)
    const findings: Finding[] = []
    let before: string | undefined
    for (const { path, tag } of contract.entries) {
      if (before !== undefined && rank(tag) < rank(before)) {
        findings.push({ where: path, message: `${path} (${tag}) stands among the paths of ${before}` })
      }
      before = tag
    }
    return findings
  },
}

const order: readonly string[] = methods

const methodOrder: Rule = {
  name: 'method-order',
  check({ document }) {
    return Object.entries(document.paths).flatMap(([path, item]) => {
      const present = Object.keys(item).filter((key) => order.includes(key))
      const wrong = outOfOrder(present, (key) => order.indexOf(key), 'method')
      return wrong.map(({ message }) => ({ where: path, message: `${path}: ${message}` }))
    })
  },
}

/** For each component schema, the tags whose operations reach it. */
function tagsOfSchemas({ document, entries }: Contract): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>()
  for (const entry of entries) {
    const seen = new Set<string>()
    const visit = (value: unknown): void => {
      eachReference(value, (reference) => {
        if (seen.has(reference)) return
        seen.add(reference)
        const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
        if (kind === 'schemas') users.set(name, (users.get(name) ?? new Set()).add(entry.tag))
        const target = document.components?.[kind]?.[name]
        visit(kind === 'schemas' ? { schemas: { [name]: target } } : target)
      })
    }
    visit(entry.operation)
    visit(entry.parameters)
  }
  return users
}

const schemaOrder: Rule = {
  name: 'schema-order',
  check(contract) {
    const users = tagsOfSchemas(contract)
    const rank = tagRank(contract)
    const own = Object.keys(contract.document.components?.schemas ?? {}).filter(
      (name) => users.get(name)?.size === 1,
    )
    return outOfOrder(own, (name) => rank([...(users.get(name) ?? [])][0] ?? ''), 'schema')
  },
}

const banners: Rule = {
  name: 'banners',
  check(contract) {
    const [, paths = '', components = ''] = contract.source.split(/^(?:paths|components):$/m)
    const used = new Set(contract.entries.map((entry) => entry.tag))
    const withSchemas = new Set(
      [...tagsOfSchemas(contract).values()].flatMap((tags) => (tags.size === 1 ? [...tags] : [])),
    )
    const groups = contract.document['x-tagGroups'] ?? []
    return (contract.document.tags ?? []).flatMap(({ name }) => {
      const wing = groups.find((group) => group.tags.includes(name))?.name ?? ''
      const banner = `# ── ${wing}/${name}: `
      const findings: Finding[] = []
      if (used.has(name) && !paths.includes(`  ${banner}`))
        findings.push({ where: name, message: `paths lack "${banner}… ──"` })
      if (withSchemas.has(name) && !components.includes(`    ${banner}`)) {
        findings.push({ where: name, message: `components.schemas lack "${banner}… ──"` })
      }
      return findings
    })
  },
}

export const orderRules: readonly Rule[] = [
  sectionOrder,
  groupOrder,
  pathOrder,
  methodOrder,
  schemaOrder,
  banners,
]
