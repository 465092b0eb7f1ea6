import { type OpenApiDocument, operationsOf } from '../document.ts'
import { curlCommand } from './curl.ts'
import { sdkCall } from './sdk-call.ts'

/** `examples/<tag>/<operationId>.sh`: one runnable curl example per operation. */
export function exampleScripts(document: OpenApiDocument): Map<string, string> {
  const files = new Map<string, string>()
  for (const entry of operationsOf(document)) {
    const title = `# ${entry.id}: ${entry.operation.summary ?? ''}`.trimEnd()
    files.set(
      `examples/${entry.tag}/${entry.id}.sh`,
      `#!/bin/sh\n${title}\nset -eu\n${curlCommand(document, entry)}\n`,
    )
  }
  return files
}

/** The contract with `x-codeSamples` on each operation, which Redoc shows beside it. */
export function withCodeSamples(document: OpenApiDocument): OpenApiDocument {
  const copy = structuredClone(document)
  for (const entry of operationsOf(copy)) {
    entry.operation['x-codeSamples'] = [
      { lang: 'Shell', label: 'curl', source: curlCommand(document, entry) },
      { lang: 'JavaScript', label: 'SDK', source: sdkCall(document, entry) },
    ]
  }
  return copy
}
