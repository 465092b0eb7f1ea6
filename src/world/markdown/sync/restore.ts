import { readdir } from 'node:fs/promises'
import { sql } from 'kysely'
import { z } from 'zod'
import type { Services } from '../../../services/services.ts'
import { openFolder } from '../folder/folder.ts'
import { isMissing } from '../folder/problem.ts'
import { emptyTrash, fromTrash, sweepTrash } from '../folder/trash.ts'
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

/**
 * Deletes from the trash of every project what is older than `before` and no deletion of the recycle bin any more. A
 * folder that cannot be used does not keep the others from it; its error is thrown at the end.
 */
export async function sweepTrashes(services: Services, before: Date, signal: AbortSignal): Promise<void> {
  const { database, config } = services
  const failures: unknown[] = []
  for (const tenantId of await projectsOf(services)) {
    if (signal.aborted) return
    const db = database.tenant(tenantId)
    const sweeping = withProject(database, tenantId, waitMs, async () =>
      sweepTrash(await openFolder(config.projectsDir, tenantId), before, async (ids) => {
        const { rows } = await sql<{ id: string }>`
          select recycle_id::text as id from recycled_entities
          where recycle_id::text = any(${ids}::text[])`.execute(db)
        return new Set(rows.map(({ id }) => id))
      }),
    )
    await sweeping.catch((error: unknown) => failures.push(error))
  }
  if (failures.length > 0) throw failures[0]
}

/** Folders in PROJECTS_DIR that are named as a tenant is. */
export async function projectsOf({ config }: Pick<Services, 'config'>): Promise<string[]> {
  const names = await readdir(config.projectsDir).catch((error: unknown) => {
    if (isMissing(error)) return []
    throw error
  })
  return names.filter((name) => z.uuid().safeParse(name).success)
}
