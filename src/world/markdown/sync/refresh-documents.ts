import type { Services } from '../../../services/services.ts'
import { type DocumentKind, documentPlace } from '../../templates/rules.ts'
import { openFolder } from '../folder/folder.ts'
import { documentFiles } from '../folder/walking.ts'
import { syncProject } from './engine.ts'
import { allStates } from './states.ts'

/**
 * Makes the documents of one kind the same in the project folder and the rows, also those that are gone from the
 * folder; nothing without a folder.
 * @throws 409 when another process keeps the folder.
 */
export async function refreshDocuments(
  services: Services,
  tenantId: string,
  kind: DocumentKind,
): Promise<void> {
  const folder = await openFolder(services.config.projectsDir, tenantId)
  if (!folder.exists) return
  const paths = new Set<string>()
  for await (const { path } of documentFiles(folder)) paths.add(path)
  for await (const { path } of allStates(services.database.tenant(tenantId), 'document', undefined)) {
    paths.add(path)
  }
  const ofKind = [...paths].filter((path) => documentPlace(path)?.kind === kind)
  if (ofKind.length > 0) await syncProject(services, tenantId, { kind: 'paths', paths: ofKind })
}
