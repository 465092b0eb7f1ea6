import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Task } from '../../services/jobs-worker.ts'
import type { Services } from '../../services/services.ts'
import { fileRetentionHours, folderName, tenantFolder } from './folders.ts'

const hourMs = 60 * 60 * 1000

const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })

/** Sessions that were active lately, and those with a run, by the names of their folders. */
async function foldersInUse(db: Kysely<DB>): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('conversations')
    .select('session_id')
    .where(({ or, exists, selectFrom }) =>
      or([
        sql<boolean>`last_active > now() - make_interval(hours => ${fileRetentionHours})`,
        exists(
          selectFrom('runs')
            .select('run_id')
            .whereRef('runs.session_id', '=', 'conversations.session_id')
            .where('state', 'in', ['queued', 'running']),
        ),
      ]),
    )
    .execute()
  return new Set(rows.map((row) => folderName(row.session_id)))
}

/** Removes rows of files whose folders are gone, so that no list names what cannot be read. */
async function forgetFiles(db: Kysely<DB>): Promise<void> {
  await db
    .deleteFrom('conversation_files')
    .where('session_id', 'in', (sessions) =>
      sessions
        .selectFrom('conversations')
        .select('session_id')
        .where(sql<boolean>`last_active <= now() - make_interval(hours => ${fileRetentionHours})`)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('runs')
                .select('run_id')
                .whereRef('runs.session_id', '=', 'conversations.session_id')
                .where('state', 'in', ['queued', 'running']),
            ),
          ),
        ),
    )
    .execute()
}

/**
 * The hourly task `session_sweep`: files of sessions in which nothing has happened for 24 hours go, and folders of sessions that are
 * no more. A folder that is younger than an hour is left alone: its session may only just begin.
 */
export const sweepSessionFiles =
  ({ config, database }: Pick<Services, 'config' | 'database'>): Task =>
  async () => {
    for (const tenantId of await namesIn(join(config.dataDir, 'session_files'))) {
      const folder = tenantFolder(config.dataDir, tenantId)
      const names = await namesIn(folder)
      if (names.length === 0) continue
      const db = database.tenant(tenantId)
      const used = await foldersInUse(db)
      for (const name of names) {
        if (used.has(name)) continue
        const path = join(folder, name)
        const found = await stat(path).catch(() => undefined)
        if (!found || Date.now() - found.mtimeMs < hourMs) continue
        await rm(path, { recursive: true, force: true })
      }
      await forgetFiles(db)
    }
  }
