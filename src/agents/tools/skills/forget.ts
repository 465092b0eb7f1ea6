import { type Kysely, sql } from 'kysely'
import { z } from 'zod'
import type { DB } from '../../../../generated/database.ts'
import type { Services } from '../../../services/services.ts'
import type { SkillFile } from './queries.ts'

/** How long the upload of a skill takes at most: what no skill has by then, none will have. */
const graceMs = 60 * 60_000

const payloadSchema = z.object({ tenantId: z.uuid(), keys: z.array(z.string()) })

type Files = readonly Pick<SkillFile, 'key'>[]

const enqueue = async (
  db: Kysely<DB>,
  { jobs }: Pick<Services, 'jobs'>,
  tenantId: string,
  files: Files,
  runAt?: Date,
): Promise<void> => {
  if (files.length === 0) return
  const keys = files.map(({ key }) => key)
  await jobs.add(db, 'skill.forget', { tenantId, keys }, runAt && { runAt })
}

/** Removes the objects of files that a skill had until this transaction, once it commits. */
export const forgetFiles = (
  trx: Kysely<DB>,
  services: Pick<Services, 'jobs'>,
  tenantId: string,
  files: Files,
): Promise<void> => enqueue(trx, services, tenantId, files)

/** Removes the objects that are about to be stored unless a skill has them soon, whatever becomes of this process. */
export const forgetUnlessKept = (
  db: Kysely<DB>,
  services: Pick<Services, 'jobs' | 'clock'>,
  tenantId: string,
  files: Files,
): Promise<void> => enqueue(db, services, tenantId, files, new Date(services.clock.now().getTime() + graceMs))

/** The task of job `skill.forget`: removes those of the objects that no skill of the tenant has. */
export const forgetSkillFilesTask =
  ({ database, objects }: Pick<Services, 'database' | 'objects'>) =>
  async (payload: unknown): Promise<void> => {
    const { tenantId, keys } = payloadSchema.parse(payload)
    const rows = await database
      .tenant(tenantId)
      .selectFrom('skills')
      .select(sql<string[]>`array(select file->>'key' from jsonb_array_elements(files) file)`.as('keys'))
      .where(
        sql<boolean>`exists (select from jsonb_array_elements(files) file where file->>'key' = any(${keys}))`,
      )
      .execute()
    const kept = new Set(rows.flatMap((row) => row.keys))
    for (const key of keys) if (!kept.has(key)) await objects.delete(key)
  }
