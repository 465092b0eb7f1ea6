import type { TenantDb } from '../../../database/database.ts'
import type { Services } from '../../../services/services.ts'
import type { WriteBy } from '../../entities/rules.ts'
import type { Template, TemplateRegistry } from '../../templates/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { readEntityFile } from '../entity-file/read.ts'
import type { FileStamp, FileText, ProjectFolder } from '../folder/folder.ts'
import type { FileProblem } from '../folder/problem.ts'
import type { SyncReport } from './result.ts'
import type { FileBase, FileState, Key } from './states.ts'

/** What a run works with. */
export interface Run {
  readonly services: Services
  readonly db: TenantDb
  readonly by: WriteBy
  /** Another one once the folder was made. */
  folder: ProjectFolder
  readonly templates: TemplateRegistry
  readonly report: SyncReport
  /** Which file stands for an entity in this run. */
  readonly claimed: Map<string, string>
  /** Entities without a file whose place is another one's for now: they are looked at once more when the others are done. */
  readonly held: Key[]
  /** Problems found and files found well, until they are stored. */
  readonly problems: Map<string, FileProblem>
  readonly well: Set<string>
  /** Every problem of the run, for a complete look to know which older ones are mended. */
  readonly reported: string[]
  /** Throws when the run must not go on: another process may have the folder now. */
  readonly check: () => void
}

/** One entity to reconcile: what is known of it, its file where one was found, its row where it has one. */
export interface Unit {
  readonly template: Template
  readonly state?: FileState | undefined
  readonly found?: { readonly path: string; readonly stamp: FileStamp } | undefined
  /** Known for a row; for a file without state it is what the file says. */
  readonly key?: Key | undefined
  /** Reads the file whatever its stamp says. */
  readonly deep?: boolean
}

/** A unit whose sides are known, but for the row. */
export interface ReadUnit {
  readonly template: Template
  readonly key: Key
  /** Where the file is, was, or is to be. */
  readonly path: string
  readonly base: FileBase | undefined
  /** Undefined when there is none; `same` when it still is the base. */
  readonly file:
    | 'same'
    | undefined
    | { readonly text: FileText; readonly draft: EntityDraft; readonly createdAt: Date | undefined }
  readonly stamp: FileStamp | undefined
}

/** `Characters/rex/CH_rex.md`: where a new file goes. */
export const usualPath = ({ folderName, filePrefix }: Template, id: string): string =>
  `${folderName}/${id}/${filePrefix}${id}.md`

/**
 * Where the file is to be moved: to the names of the new id while it still has the folder of the former one, and to the
 * folder that the template names now; undefined where it is in its place. A file that is called otherwise than
 * the template says keeps its name.
 */
export function placeOf({ template, key, base, path }: Pick<ReadUnit, 'template' | 'key' | 'base' | 'path'>) {
  if (!base) return undefined
  const [top, folder] = path.split('/')
  const former = readEntityFile(base.text, template).entityId
  if (former !== undefined && former !== key.id && folder === former) return usualPath(template, key.id)
  return top === template.folderName ? undefined : `${template.folderName}${path.slice(path.indexOf('/'))}`
}

/** The entity's own folder, for a path two levels deep. */
export const folderOf = (path: string): string | undefined => {
  const parts = path.split('/')
  return parts.length === 3 ? parts.slice(0, 2).join('/') : undefined
}

export function reportProblem(run: Run, path: string, key: Key | undefined, problem: FileProblem): void {
  run.report.problem(path, key, problem)
  run.problems.set(path, problem)
  run.reported.push(path)
}
