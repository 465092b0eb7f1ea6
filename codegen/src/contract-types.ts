import openapiTS, { astToString } from 'openapi-typescript'
import ts from 'typescript'
import type { OpenApiDocument } from './document.ts'

/**
 * TypeScript types of the contract (`paths`, `operations`, `components`). A `format: binary` is a `Blob`.
 * A member with a default stays optional: a client need not send it, and the server fills in defaults of
 * parameters only.
 */
export async function contractTypes(document: OpenApiDocument): Promise<string> {
  const nodes = await openapiTS(structuredClone(document) as never, {
    silent: true,
    defaultNonNullable: false,
    transform(schema) {
      if (schema.format !== 'binary') return undefined
      return ts.factory.createTypeReferenceNode('Blob')
    },
  })
  return `// Written by codegen from openapi.yaml.\n${astToString(nodes)}`
}
