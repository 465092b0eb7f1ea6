import type { TenantDb } from '../../../database/database.ts'
import { unavailable } from '../../../http/errors.ts'
import type { Services } from '../../../services/services.ts'
import { templatesOf } from '../../templates/queries.ts'
import { openFolder, type ProjectFolder, readText, stampOf } from '../folder/folder.ts'
import { FileProblem, fileProblem } from '../folder/problem.ts'
import { documentFiles, entityFiles, type Found } from '../folder/walking.ts'
import { allStates, type FileState } from './states.ts'

export interface FileChange {
  readonly path: string
  readonly change: 'created' | 'modified' | 'deleted'
  readonly entity_type?: string
  readonly entity_id?: string
}

/** What differs in the folder from what was last synchronised, by path. Changes nothing. */
export async function pendingChanges(services: Services, db: TenantDb): Promise<FileChange[]> {
  const folder = await openFolder(services.config.projectsDir, db.tenantId).catch((error: unknown) => {
    throw unavailable(`The project folder in PROJECTS_DIR cannot be used: ${fileProblem(error).message}`)
  })
  const templates = (await templatesOf(services, db.tenantId)).all()
  const known = new Map<string, FileState>()
  for (const kind of ['document', 'entity'] as const) {
    for await (const state of allStates(db, kind, undefined)) known.set(state.path, state)
  }
  // Without a folder nothing was deleted in it; it is written anew.
  if (!folder.exists) return []
  const changes: FileChange[] = []
  const compare = async (found: Found) => {
    const state = known.get(found.path)
    known.delete(found.path)
    if ('problem' in found) {
      for (const path of known.keys()) if (path.startsWith(`${found.path}/`)) known.delete(path)
      return
    }
    if (!state) {
      const type = found.template && { entity_type: found.template.entityType }
      changes.push({ path: found.path, change: 'created', ...type })
    } else if (await isModified(folder, state, found.stamp))
      changes.push({ ...named(state), change: 'modified' })
  }
  for await (const found of documentFiles(folder)) await compare(found)
  for (const template of templates) {
    for await (const found of entityFiles(folder, template, (path) => known.has(path))) await compare(found)
  }
  const types = new Set(templates.map(({ entityType }) => entityType))
  for (const state of known.values()) {
    if (state.key && !types.has(state.key.type)) continue
    // Where the template names another folder since, the file is still in the former one.
    const stamp = await stampOf(folder, state.path).catch(() => state)
    if (!stamp) changes.push({ ...named(state), change: 'deleted' })
    else if (await isModified(folder, state, stamp)) changes.push({ ...named(state), change: 'modified' })
  }
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1))
}

const named = ({ path, key }: FileState) => ({
  path,
  ...(key && { entity_type: key.type, entity_id: key.id }),
})

/** A file that cannot be read has changed: it could be when it was synchronised. */
async function isModified(
  folder: ProjectFolder,
  state: FileState,
  stamp: { readonly size: number; readonly modifiedNs: bigint },
): Promise<boolean> {
  if (state.size !== stamp.size) return true
  if (state.modifiedNs === stamp.modifiedNs) return false
  try {
    const text = await readText(folder, state.path)
    return text !== undefined && !text.hash.equals(state.hash)
  } catch (error) {
    return fileProblem(error) instanceof FileProblem
  }
}
