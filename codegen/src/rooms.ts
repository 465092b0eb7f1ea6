import {
  type Components,
  eachReference,
  methods,
  type OpenApiDocument,
  type OperationEntry,
  operationsOf,
  type Parameter,
  type PathItem,
  resolve,
  tagsInUse,
} from './document.ts'

/** `rooms/<tag>.json`: per tag, a document of its own for express-openapi-validator. */
export function roomDocuments(document: OpenApiDocument): Map<string, string> {
  const entries = operationsOf(document)
  const files = new Map<string, string>()
  for (const tag of tagsInUse(document, entries)) {
    const room = roomDocument(
      document,
      tag,
      entries.filter((entry) => entry.tag === tag),
    )
    files.set(`rooms/${tag}.json`, `${JSON.stringify(room, null, 1)}\n`)
  }
  return files
}

function roomDocument(
  document: OpenApiDocument,
  tag: string,
  entries: readonly OperationEntry[],
): OpenApiDocument {
  const paths: Record<string, PathItem> = {}
  for (const { path, method, operation } of entries) {
    const key = wildcards(document, path)
    const item = document.paths[path]
    paths[key] ??= item?.parameters === undefined ? {} : { parameters: item.parameters.map(withReserved) }
    const target = paths[key]
    if (target === undefined) continue
    const { parameters } = operation
    target[method] =
      parameters === undefined ? operation : { ...operation, parameters: parameters.map(withReserved) }
  }
  const { openapi, info, servers, security } = document
  const tags = document.tags?.filter((each) => each.name === tag)
  const components = usedComponents(document, paths, security)
  return {
    openapi,
    info,
    ...(servers !== undefined && { servers }),
    ...(security !== undefined && { security }),
    ...(tags !== undefined && { tags }),
    paths,
    components,
  }
}

/**
 * A query parameter whose value may hold any character: without the mark express-openapi-validator refuses
 * `?search=what%3F`, percent-encoded or not.
 */
function withReserved<T extends object>(parameter: T): T {
  return 'in' in parameter && parameter.in === 'query' ? { ...parameter, allowReserved: true } : parameter
}

/**
 * `/files/{path}` as express-openapi-validator spells a parameter that spans slashes: `/files/{path}*`. In a
 * path that has a wildcard it leaves the other parameters alone.
 */
function wildcards(document: OpenApiDocument, path: string): string {
  const item = document.paths[path]
  const own = methods.flatMap((method) => item?.[method]?.parameters ?? [])
  const parameters = [...(item?.parameters ?? []), ...own].map((each) => resolve<Parameter>(document, each))
  const spanning = new Set(
    parameters.filter((each) => each['x-multi-segment'] === true).map((each) => each.name),
  )
  return path.replaceAll(/\{([^}]+)\}/g, (placeholder, name: string) =>
    spanning.has(name) ? `${placeholder}*` : placeholder,
  )
}

function usedComponents(
  document: OpenApiDocument,
  paths: Record<string, PathItem>,
  security: unknown,
): Components {
  const used = new Set<string>()
  const visit = (value: unknown): void => {
    eachReference(value, (reference) => {
      const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
      if (used.has(`${kind}/${name}`)) return
      used.add(`${kind}/${name}`)
      visit(
        kind === 'schemas'
          ? { schemas: { [name]: document.components?.schemas?.[name] } }
          : document.components?.[kind]?.[name],
      )
    })
  }
  visit(paths)
  const requirements = [
    security,
    ...Object.values(paths).flatMap((item) =>
      Object.values(item).map((each) => (each as { security?: unknown }).security),
    ),
  ]
  for (const requirement of requirements.flat()) {
    for (const scheme of Object.keys(requirement ?? {})) used.add(`securitySchemes/${scheme}`)
  }
  const components: Components = {}
  for (const [kind, members] of Object.entries(document.components ?? {})) {
    const kept = Object.entries(members ?? {})
      .filter(([name]) => used.has(`${kind}/${name}`))
      .map(([name, member]) => [name, kind === 'parameters' ? withReserved(member as Parameter) : member])
    if (kept.length > 0) components[kind] = Object.fromEntries(kept)
  }
  return components
}
