import { contractTypes } from './contract-types.ts'
import type { OpenApiDocument } from './document.ts'
import { exampleScripts, withCodeSamples } from './examples/generate.ts'
import type { Files } from './files.ts'
import { reservedLists } from './reserved.ts'
import { roomDocuments } from './rooms.ts'
import { operationList, operationTypes, routeTable } from './routes.ts'
import { sdkPackage } from './sdk.ts'
import { validatorFiles } from './validators/generate.ts'

/** Everything that follows from the contract: path below `generated/` to content. */
export async function filesOfContract(document: OpenApiDocument): Promise<Files> {
  const [types, validators] = await Promise.all([contractTypes(document), validatorFiles(document)])
  return new Map([
    ['openapi.json', `${JSON.stringify(withCodeSamples(document), null, 1)}\n`],
    ['contract.ts', types],
    ['operations.ts', operationTypes(document)],
    ['operations.txt', operationList(document)],
    ['reserved.ts', reservedLists(document)],
    ['routes.ts', routeTable(document)],
    ...roomDocuments(document),
    ...validators,
    ...exampleScripts(document),
    ...(await sdkPackage(document, types)),
  ])
}
