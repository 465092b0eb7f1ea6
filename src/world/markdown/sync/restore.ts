import type { Services } from '../../../services/services.ts'
import { openFolder } from '../folder/folder.ts'
import { emptyTrash, fromTrash } from '../folder/trash.ts'
import { syncProject } from './engine.ts'
import { withProject } from './lock.ts'

const waitMs = 15_000

/** Brings the files of a deletion that was restored back from the project's trash, and compares them with the rows. */
export async function restoreFiles(services: Services, tenantId: string, recycleId: string): Promise<void> {
  const back = await withProject(services.database, tenantId, waitMs, async () =>
    fromTrash(await openFolder(services.config.projectsDir, tenantId), recycleId),
  )
  if (back.length > 0) await syncProject(services, tenantId, { kind: 'paths', paths: back })
}

/** Deletes the files of a deletion that has left the recycle bin for good. */
export async function purgeFiles(services: Services, tenantId: string, recycleId: string): Promise<void> {
  await withProject(services.database, tenantId, waitMs, async () =>
    emptyTrash(await openFolder(services.config.projectsDir, tenantId), recycleId),
  )
}
