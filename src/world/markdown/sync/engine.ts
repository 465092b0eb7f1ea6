import { changedSince, latestCursor } from '../../../database/change-log.ts'
import { unavailable } from '../../../http/errors.ts'
import type { Services } from '../../../services/services.ts'
import { templatesOf } from '../../templates/queries.ts'
import type { Template } from '../../templates/rules.ts'
import { openFolder } from '../folder/folder.ts'
import { FileProblem, fileProblem } from '../folder/problem.ts'
import { changedDocuments, documentsAhead, syncDocuments } from './documents.ts'
import { everything, type Units, unitsOfKeys, unitsOfPaths } from './gather.ts'
import { identify, type Read, readUnits, refreshed } from './identify.ts'
import { withProject } from './lock.ts'
import { dropOtherProblems, saveProblems, transientProblems } from './problems.ts'
import { putOut } from './put-out.ts'
import { SyncReport } from './result.ts'
import { type Recording, recordRun, type SyncRun, saveCursor, writtenCursor } from './runs.ts'
import { forgetStates, hasStates, type Key, keyText, statesUnder, withRows } from './states.ts'
import { takeIn } from './take-in.ts'
import { folderOf, type Run, reportProblem, type Unit, usualPath } from './units.ts'

/** What a run looks at. Each but `type` also takes what has changed in the rows since the last one. */
export type Scope =
  | { readonly kind: 'all' | 'refresh' | 'changes' }
  | { readonly kind: 'type'; readonly template: Template }
  | { readonly kind: 'paths'; readonly paths: readonly string[]; readonly keys?: readonly Key[] }

export interface SyncOptions {
  /** On whose behalf; null for the server itself. */
  readonly actorId?: string | null
  /** A person asked for it: it is recorded in any case. */
  readonly asked?: boolean
  /** How long to wait for another process that works on the folder. */
  readonly waitMs?: number
  /** Called once the run has begun. */
  readonly onStart?: (now: () => SyncRun) => void
}

/** Units of a batch, and bytes of their files, so that the memory of a run does not grow with the world. */
const batchUnits = 100
const batchBytes = 4 * 1024 * 1024
/** Changed rows that are looked at by name; with more of them a look at everything is cheaper. */
const manyChanges = 5000
const nouns = ['entity', 'template', 'rule', 'layout']

/**
 * Makes the project folder and the rows of a tenant the same, as far as `scope` goes. Returns what was done; one file's
 * failure is an entry of it. One run at a time works on a tenant, whichever process it is of.
 * @throws 409 when another process keeps the folder.
 */
export async function syncProject(
  services: Services,
  tenantId: string,
  scope: Scope,
  { actorId = null, asked = false, waitMs = 15_000, onStart }: SyncOptions = {},
): Promise<SyncRun> {
  const { database } = services
  const db = database.tenant(tenantId, actorId ?? undefined)
  return withProject(database, tenantId, waitMs, async (check) => {
    const run: Run = {
      services,
      db,
      by: { actorId, origin: 'folder' },
      folder: await openFolder(services.config.projectsDir, tenantId).catch((error: unknown) => {
        throw unavailable(`The project folder in PROJECTS_DIR cannot be used: ${fileProblem(error).message}`)
      }),
      templates: await templatesOf(services, tenantId),
      report: new SyncReport(),
      claimed: new Map(),
      held: [],
      problems: new Map(),
      well: new Set(),
      reported: [],
      check,
    }
    const recording = await recordRun(db, scope.kind, asked)
    onStart?.(() => recording.now(run.report))
    return perform(run, scope, recording)
  })
}

async function perform(run: Run, scope: Scope, recording: Recording): Promise<SyncRun> {
  try {
    const cursor = await writtenCursor(run.db)
    if (scope.kind === 'type') await markdownSyncType(run, scope.template)
    else if (cursor === undefined || scope.kind === 'all' || scope.kind === 'refresh') {
      await markdownSyncAll(run, scope.kind === 'refresh')
    } else await syncChanges(run, cursor, scope.kind === 'paths' ? scope : { paths: [], keys: [] })
    await flushProblems(run)
    return await recording.finish(run.report, 'done')
  } catch (error) {
    await recording.finish(run.report, 'failed').catch(() => {})
    throw error
  }
}

async function markdownSyncAll(run: Run, deep: boolean): Promise<void> {
  // Taken before the look, so that what changes during it is looked at the next time.
  const cursor = await latestCursor(run.db)
  // A folder that has gone as a whole was not emptied by hand: it is written anew.
  if (!run.folder.exists) await forgetStates(run.db)
  const changed = await syncDocuments(run, await changedDocuments(run, deep))
  const current = changed ? await withTemplates(run) : run
  await reconcileAll(current, everything(current, current.templates.all(), { deep }))
  run.folder = current.folder
  await flushProblems(run)
  await dropOtherProblems(run.db, undefined, run.reported)
  await saveCursor(run.db, cursor)
}

async function markdownSyncType(run: Run, template: Template): Promise<void> {
  const { entityType: type, folderName } = template
  if (!run.folder.exists && (await writtenCursor(run.db)) !== undefined) return markdownSyncAll(run, false)
  await reconcileAll(run, everything(run, [template], { deep: false, type }))
  await flushProblems(run)
  await dropOtherProblems(run.db, [folderName], run.reported)
}

async function syncChanges(
  run: Run,
  after: string,
  { paths, keys = [] }: { readonly paths: readonly string[]; readonly keys?: readonly Key[] },
): Promise<void> {
  const { things, cursor, complete } = await changedSince(run.db, { after, nouns, limit: manyChanges })
  const retried = await transientProblems(run.db, 100)
  const knownFolder = run.folder.exists || !(await hasStates(run.db))
  const named = await unitsOfPaths(run, [...new Set([...paths, ...retried])])
  if (!complete || named.tooMany || !knownFolder) return markdownSyncAll(run, false)
  const documents = new Set(named.documents)
  const docsChanged = things.some(({ noun }) => noun !== 'entity')
  const ahead = docsChanged ? await documentsAhead(run) : []
  for (const path of ahead) documents.add(path)
  const changed = documents.size > 0 && (await syncDocuments(run, [...documents].sort()))
  // Other templates may mean other folders.
  if ((changed ? [...documents] : ahead).some((path) => path.startsWith('_Templates/')))
    return markdownSyncAll(run, false)
  const dirty = things.flatMap(({ noun, nounType, nounId }) =>
    noun === 'entity' && nounType !== null ? [{ type: nounType, id: nounId }] : [],
  )
  const units = [
    ...named.units,
    ...(await unitsOfKeys(run, keys)),
    ...(await unitsOfKeys(run, dirty, { ahead: true })),
  ]
  await reconcileAll(run, withoutMissing(run, units))
  await saveCursor(run.db, cursor)
}

/** A file that is missing may be elsewhere: its type is looked at as a whole before its entity counts as deleted. */
async function* withoutMissing(run: Run, units: readonly Unit[]): Units {
  const missed = new Map<string, Template>()
  for (const { found, state, template } of units) {
    if (!found && state?.version !== undefined) missed.set(template.entityType, template)
  }
  yield* units.filter(({ template }) => !missed.has(template.entityType))
  for (const [type, template] of missed) yield* everything(run, [template], { deep: false, type })
}

async function withTemplates(run: Run): Promise<Run> {
  return { ...run, templates: await templatesOf(run.services, run.db.tenantId) }
}

/** Reconciles units in batches; what changes under our hands is looked at again, a few times. */
export async function reconcileAll(run: Run, units: Units): Promise<void> {
  let batch: Unit[] = []
  const flush = async () => {
    const full = batch
    batch = []
    await reconcile(run, full, 0)
  }
  for await (const given of units) {
    const some = 'length' in given ? given : [given]
    if (some.length > 2 * batchUnits) {
      await flush()
      await reconcileAhead(run, some)
      continue
    }
    // The generator goes on when what was full is done: what comes next may follow from that.
    for (const unit of some) {
      batch.push(unit)
      if (isFull(batch)) await flush()
    }
  }
  await flush()
  const held = run.held.splice(0)
  if (held.length === 0) return
  await reconcile(run, await unitsOfKeys(run, held), 0)
  for (const key of await withRows(run.db, run.held.splice(0))) {
    const template = run.templates.resolve(key.type)
    if (!template) continue
    const message = `The place of ${key.id} is taken by the file of another entity.`
    reportProblem(run, usualPath(template, key.id), key, new FileProblem('path_taken', message))
  }
}

const isFull = (batch: readonly Unit[]): boolean =>
  batch.length >= batchUnits ||
  batch.reduce((bytes, { found }) => bytes + (found?.stamp.size ?? 0), 0) >= batchBytes

/** Reads and parses the files of the next batch while the database stores this one. */
async function reconcileAhead(run: Run, units: readonly Unit[]): Promise<void> {
  let reading: Promise<Read[]> | undefined
  for (let from = 0; from < units.length || reading; ) {
    const read = await reading
    const batch: Unit[] = []
    while (from < units.length && !isFull(batch)) batch.push(units[from++] as Unit)
    reading = batch.length > 0 ? readUnits(run, batch) : undefined
    // Awaited in the next round; a rejection before that is not unhandled.
    reading?.catch(() => {})
    if (read) await settle(run, await refreshed(run, read), 0)
  }
}

async function reconcile(run: Run, units: readonly Unit[], tries: number): Promise<void> {
  if (units.length > 0) await settle(run, await readUnits(run, units), tries)
}

async function settle(run: Run, read: readonly Read[], tries: number): Promise<void> {
  run.check()
  const again = await putOut(run, await takeIn(run, await identify(run, read)))
  if (run.problems.size + run.well.size > 1000) await flushProblems(run)
  if (again.length === 0) return
  for (const { key } of again) run.claimed.delete(keyText(key))
  if (tries < 4) {
    await reconcile(
      run,
      await unitsOfKeys(
        run,
        again.map(({ key }) => key),
      ),
      tries + 1,
    )
    return
  }
  for (const { key, path } of again) {
    reportProblem(
      run,
      path,
      key,
      new FileProblem('busy', 'The file keeps changing while it is synchronised.'),
    )
  }
}

/** Stores the problems that were found, and forgets those of files that are well now. */
async function flushProblems(run: Run): Promise<void> {
  // Taken out first: files are read ahead, and found wanting, while these are stored.
  const problems = new Map(run.problems)
  const well = [...run.well].filter((path) => !problems.has(path))
  run.problems.clear()
  run.well.clear()
  await saveProblems(run.db, problems, well)
}

/** The entity's file as far as it is known, for the operations on a single one. */
export async function pathOf(run: Pick<Run, 'db'>, template: Template, key: Key): Promise<string> {
  const usual = usualPath(template, key.id)
  const [state] = await statesUnder(run.db, [folderOf(usual) ?? usual], 1)
  return state?.path ?? usual
}
