import { parseDocument } from 'yaml'
import { eachReference, lookup, type OpenApiDocument } from './document.ts'

/**
 * The contract as an object, in the order as written. Throws on YAML errors and warnings, on duplicate keys,
 * and on references that leave the document or lead nowhere.
 */
export function loadContract(source: string): OpenApiDocument {
  const parsed = parseDocument(source, { uniqueKeys: true, prettyErrors: true })
  const problems = [...parsed.errors, ...parsed.warnings].map((problem) => problem.message)
  if (problems.length > 0) throw new Error(`openapi.yaml:\n${problems.join('\n')}`)
  // A copy through JSON, so that YAML aliases become separate objects and nothing but JSON values remains.
  const document = JSON.parse(JSON.stringify(parsed.toJS())) as OpenApiDocument
  const dangling = new Set<string>()
  eachReference(document, (reference) => {
    try {
      lookup(document, reference)
    } catch (error) {
      dangling.add(error instanceof Error ? error.message : String(error))
    }
  })
  if (dangling.size > 0) throw new Error(`openapi.yaml:\n${[...dangling].join('\n')}`)
  return document
}
