import type { OpenApiDocument } from './document.ts'

/**
 * Literal segments that stand where `path` has its parameter `name`: `/api/entity/{type}/compare` reserves
 * `compare` as an `{id}` of `/api/entity/{type}/{id}`. A resource with such a name could not be reached.
 */
export function reservedWords(document: OpenApiDocument, path: string, name: string): string[] {
  const pattern = path.split('/')
  const place = pattern.indexOf(`{${name}}`)
  if (place === -1) throw new Error(`${path} has no {${name}}`)
  const words = new Set<string>()
  for (const other of Object.keys(document.paths)) {
    const segments = other.split('/')
    const word = segments[place]
    const same = pattern.slice(0, place).every((segment, i) => shape(segment) === shape(segments[i] ?? ''))
    if (same && word !== undefined && word !== '' && !word.startsWith('{')) words.add(word)
  }
  return [...words].sort()
}

const shape = (segment: string): string => (segment.startsWith('{') ? '{}' : segment)

const lists = [
  { constant: 'reservedEntityTypes', path: '/api/entity/{type}/{id}', name: 'type' },
  { constant: 'reservedEntityIds', path: '/api/entity/{type}/{id}', name: 'id' },
  { constant: 'reservedShareCodes', path: '/api/share/{code}', name: 'code' },
]

/** `reserved.ts`: names that users may not give, since the contract's own paths spell them. */
export function reservedLists(document: OpenApiDocument): string {
  const parts = lists.map(({ constant, path, name }) => {
    const words = reservedWords(document, path, name).map((word) => `'${word}'`)
    return `/** Literals at \`{${name}}\` of \`${path}\`. */\nexport const ${constant}: readonly string[] = [${words.join(', ')}]\n`
  })
  return `// Written by codegen from openapi.yaml.\n\n${parts.join('\n')}`
}
