import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { appendChange } from '../../../database/change-log.ts'
import type { TenantDb } from '../../../database/database.ts'
import { badRequest, tooLarge } from '../../../http/errors.ts'
import type { Services } from '../../../services/services.ts'
import { type UnpackedFile, type UnpackedSkill, unpackSkill } from './archive.ts'
import { forgetFiles, forgetUnlessKept } from './forget.ts'
import { maxContent, readSkillHead } from './front-matter.ts'
import {
  findSkill,
  insertSkill,
  lockSkillName,
  type SkillContent,
  type SkillDimension,
  type SkillFile,
  type SkillPlace,
  updateSkill,
} from './queries.ts'

type StoredFile = SkillFile & { readonly sha256: string }

/** The text of SKILL.md; 400 when it is no UTF-8, 413 when it is too long. */
async function contentOf(skill: UnpackedSkill): Promise<string> {
  const file = skill.files.find(({ path }) => path === 'SKILL.md') as UnpackedFile
  const tooLong = () => tooLarge(`SKILL.md is longer than ${maxContent} characters`)
  if (file.size > maxContent * 4) throw tooLong()
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file.temporary))
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    throw badRequest('SKILL.md is not UTF-8 text', {
      en: 'SKILL.md is not UTF-8 text',
      zh: 'SKILL.md 不是 UTF-8 文本',
    })
  }
  if (text.includes('\0')) throw badRequest('SKILL.md holds a NUL character')
  if (text.length > maxContent) throw tooLong()
  return text
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** Removes the objects of files that no skill has any more: what {@link forgetFiles} makes sure of, at once. */
export async function removeFiles({ objects }: Services, files: readonly SkillFile[]): Promise<void> {
  for (const { key } of files) await objects.delete(key)
}

/** A change that everybody sees; what is one user's own stays out of the tenant's log. */
export const skillChange = (
  trx: Parameters<typeof appendChange>[0],
  dimension: SkillDimension,
  change: { readonly id: string; readonly name: string; readonly action: 'create' | 'update' | 'delete' },
): Promise<void> =>
  dimension === 'system'
    ? appendChange(trx, { noun: 'skill', nounId: change.id, action: change.action, name: change.name })
    : Promise.resolve()

/**
 * Stores the skill in a ZIP archive on disk, in place of the one that has its name there. 400 and 413 as
 * {@link unpackSkill} has them.
 */
export async function storeSkill(
  services: Services,
  db: TenantDb,
  archive: string,
  place: SkillPlace,
): Promise<string> {
  const unpacked = await unpackSkill(archive, join(services.config.dataDir, 'tmp'))
  try {
    const content = await contentOf(unpacked)
    const { name, description } = readSkillHead(content)
    const batch = randomUUID()
    const others = unpacked.files.filter(({ path }) => path !== 'SKILL.md')
    const files: StoredFile[] = []
    for (const [index, { path, size, temporary }] of others.entries()) {
      const key = `skills/${db.tenantId}/${batch}/${index}`
      files.push({ path, size, key, sha256: await sha256Of(temporary) })
    }
    let replaced: SkillContent | undefined
    try {
      await forgetUnlessKept(db, services, db.tenantId, files)
      for (const [index, { temporary }] of others.entries()) {
        await services.objects.putFile(files[index]?.key ?? '', temporary)
      }
      await db.transaction().execute(async (trx) => {
        await lockSkillName(trx, name, place)
        replaced = await findSkill(trx, name, place, true)
        const id = replaced?.skill_id ?? randomUUID()
        if (replaced) {
          await updateSkill(trx, id, { description, content, files })
          await forgetFiles(trx, services, db.tenantId, replaced.files)
        }
        if (!replaced) await insertSkill(trx, { skillId: id, place, name, description, content, files })
        await skillChange(trx, place.dimension, { id, name, action: replaced ? 'update' : 'create' })
      })
    } catch (error) {
      await removeFiles(services, files)
      throw error
    }
    if (replaced) await removeFiles(services, replaced.files)
    return name
  } finally {
    await unpacked.dispose()
  }
}
