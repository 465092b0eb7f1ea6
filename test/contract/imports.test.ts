import { glob, readFile } from 'node:fs/promises'
import { dirname, join, normalize } from 'node:path'
import { expect, test } from 'vitest'

/** One import: both ends as paths from the repository's root. */
interface Import {
  readonly from: string
  readonly to: string
}

const wings = ['identity', 'world', 'assets', 'agents', 'sync', 'commerce', 'extensions', 'operations']

/** Where a file stands in the house: the lower the rank, the more it may import. */
function layerOf(path: string): 'main' | 'app' | 'room' | 'base' | 'config' | 'generated' | 'other' {
  if (path === 'src/main.ts') return 'main'
  if (path === 'src/config.ts') return 'config'
  if (/^src\/[^/]+\.ts$/.test(path)) return 'app'
  if (wings.some((wing) => path.startsWith(`src/${wing}/`))) return 'room'
  if (/^src\/(http|services|database)\//.test(path)) return 'base'
  return path.startsWith('generated/') ? 'generated' : 'other'
}

const roomOf = (path: string) => path.split('/').slice(0, 3).join('/')
const insideRoom = (path: string) => path.split('/').slice(3).join('/')

const order = ['main', 'app', 'room', 'base', 'config', 'generated']

/** The rules of the house; each names what it forbids. */
const rules: Readonly<Record<string, { forbids(edge: Import): boolean; example: Import }>> = {
  'imports run main → app → rooms → http, services, database → generated': {
    forbids: ({ from, to }) =>
      order.includes(layerOf(to)) && order.indexOf(layerOf(to)) < order.indexOf(layerOf(from)),
    example: { from: 'src/http/dispatch.ts', to: 'src/identity/auth/queries.ts' },
  },
  'of another room only queries.ts or rules.ts is imported': {
    forbids: ({ from, to }) =>
      layerOf(from) === 'room' &&
      layerOf(to) === 'room' &&
      roomOf(from) !== roomOf(to) &&
      !['queries.ts', 'rules.ts'].includes(insideRoom(to)),
    example: { from: 'src/world/entities/handlers.ts', to: 'src/world/templates/views.ts' },
  },
  'queries never see contract types': {
    forbids: ({ from, to }) => from.endsWith('/queries.ts') && to === 'generated/contract.ts',
    example: { from: 'src/identity/auth/queries.ts', to: 'generated/contract.ts' },
  },
  'inside a room imports run index → handlers → queries, views, rules': {
    forbids: ({ from, to }) => {
      if (layerOf(from) !== 'room' || layerOf(to) !== 'room' || roomOf(from) !== roomOf(to)) return false
      const target = insideRoom(to)
      if (target === 'index.ts') return true
      if (target === 'handlers.ts' || target.startsWith('handlers/')) {
        return insideRoom(from) !== 'index.ts' && !insideRoom(from).startsWith('handlers/')
      }
      return target === 'views.ts' && insideRoom(from) === 'queries.ts'
    },
    example: { from: 'src/identity/auth/rules.ts', to: 'src/identity/auth/handlers.ts' },
  },
  'the server never imports its tests or the code generator': {
    forbids: ({ from, to }) => from.startsWith('src/') && /^(test|codegen)\//.test(to),
    example: { from: 'src/app.ts', to: 'test/support/app.ts' },
  },
}

async function imports(): Promise<Import[]> {
  const edges: Import[] = []
  for await (const file of glob('src/**/*.ts')) {
    const text = await readFile(file, 'utf8')
    for (const [, specifier = ''] of text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)) {
      edges.push({ from: normalize(file), to: normalize(join(dirname(file), specifier)) })
    }
  }
  return edges
}

const edges = await imports()

test('the imports of the server are found', () => {
  expect(edges.length).toBeGreaterThan(200)
})

for (const [name, rule] of Object.entries(rules)) {
  test(name, () => {
    expect(edges.filter(rule.forbids)).toEqual([])
  })
  test(`an import that breaks the rule is seen: ${name}`, () => {
    expect(rule.forbids(rule.example)).toBe(true)
  })
}
