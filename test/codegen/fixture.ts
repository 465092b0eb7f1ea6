import { readFile } from 'node:fs/promises'
import type { OpenApiDocument } from '../../codegen/src/document.ts'
import { loadContract } from '../../codegen/src/load.ts'

/** A small contract that keeps every rule and uses every feature of the generator. */
export const fixtureSource = await readFile(new URL('./contract.yaml', import.meta.url), 'utf8')

export function fixture(): OpenApiDocument {
  return loadContract(fixtureSource)
}
