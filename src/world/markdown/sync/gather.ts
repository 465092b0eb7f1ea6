import { documentPlace, type Template } from '../../templates/rules.ts'
import { stampOf } from '../folder/folder.ts'
import { fileProblem } from '../folder/problem.ts'
import { entityFiles, type Found, findInFolder } from '../folder/walking.ts'
import { keysInConflict } from './conflicts.ts'
import {
  allStates,
  basesOf,
  type FileState,
  type Key,
  keyText,
  rowsWithoutFile,
  statesUnder,
  withRows,
} from './states.ts'
import { folderOf, type Run, reportProblem, type Unit, usualPath } from './units.ts'

/** Paths below which more files are known than this make a look at everything cheaper. */
const manyPaths = 2000

/** Units one by one, or many of which none changes what another one is, so that their files may be read ahead. */
export type Units = AsyncGenerator<Unit | readonly Unit[]>

/**
 * Everything of some types that may have changed, compared by size and time and by the version of the row. What is new
 * comes before what is missing, so that a renamed folder is found before its entity is missed.
 */
export async function* everything(
  run: Run,
  templates: readonly Template[],
  options: { readonly deep: boolean; readonly type?: string | undefined },
): Units {
  const byType = new Map(templates.map((template) => [template.entityType, template]))
  const known = new Map<string, FileState>()
  for await (const state of allStates(run.db, 'entity', options.type)) known.set(state.path, state)
  const fresh: Unit[] = []
  for (const template of templates) {
    for await (const found of entityFiles(run.folder, template, (path) => known.has(path))) {
      run.report.counts.scanned += 1
      const unit = unitOf(run, found, known, options.deep)
      if (unit === 'quiet' || unit === undefined) continue
      if (unit.state) yield unit
      else fresh.push(unit)
    }
  }
  // The folder `rex` before `rex_copy`, so that of two files with one id the first one is the entity's.
  yield fresh.sort((a, b) => ((a.found?.path ?? '') < (b.found?.path ?? '') ? -1 : 1))
  for (const state of known.values()) {
    const template = byType.get(state.key?.type ?? '')
    const unit = template && (await unitElsewhere(run, template, state))
    if (unit) yield unit
  }
  yield* await unitsOfKeys(run, await keysInConflict(run.db, [...byType.keys()]))
  for await (const keys of rowsWithoutFile(run.db, [...byType.keys()])) {
    run.report.counts.scanned += keys.length
    yield* await unitsOfKeys(run, keys)
  }
}

function unitOf(
  run: Run,
  found: Found,
  known: Map<string, FileState>,
  deep: boolean,
): Unit | 'quiet' | undefined {
  const state = known.get(found.path)
  known.delete(found.path)
  if ('problem' in found) {
    reportProblem(run, found.path, state?.key, found.problem)
    // A folder that cannot be read hides files that are not gone.
    for (const path of known.keys()) if (path.startsWith(`${found.path}/`)) known.delete(path)
    return undefined
  }
  if (!found.template) return undefined
  run.well.add(found.path)
  const { template, path, stamp } = found
  if (!state) return { template, found: { path, stamp } }
  const same = state.size === stamp.size && state.modifiedNs === stamp.modifiedNs
  if (same && !deep && state.version === state.syncedVersion) {
    if (state.key) run.claimed.set(keyText(state.key), path)
    return 'quiet'
  }
  return { template, state, found: { path, stamp }, deep }
}

/**
 * A known file that was not come across where files of its type are: the template names another folder since, or it is
 * gone. Only what is surely not there any more counts as deleted, not what cannot be seen.
 */
async function unitElsewhere(run: Run, template: Template, state: FileState): Promise<Unit | undefined> {
  const { path } = state
  try {
    const stamp = await stampOf(run.folder, path)
    if (!stamp) return { template, state }
    return path.startsWith(`${template.folderName}/`)
      ? undefined
      : { template, state, found: { path, stamp } }
  } catch (error) {
    reportProblem(run, path, undefined, fileProblem(error))
    return undefined
  }
}

/**
 * Entities by name: with their known file, else with the one in their usual place. With `ahead` those whose row the
 * file has already are left out.
 */
export async function unitsOfKeys(
  run: Run,
  keys: readonly Key[],
  { ahead = false }: { readonly ahead?: boolean } = {},
): Promise<Unit[]> {
  const bases = new Map((await basesOf(run.db, keys, [])).map((base) => [keyText(base.key as Key), base]))
  const units: Unit[] = []
  for (const key of keys) {
    const template = run.templates.resolve(key.type)
    if (template?.entityType !== key.type) continue
    const base = bases.get(keyText(key))
    if (ahead && base?.version !== undefined && base.version === base.syncedVersion) continue
    const usual = usualPath(template, key.id)
    const found = await findAt(run, template, base?.path ?? usual, base !== undefined)
    if (found === 'problem') continue
    // A file in the place of the known one is a new one, until it turns out to be the same entity's.
    const state = found && found.path !== base?.path ? undefined : base
    units.push({ template, key, state, found })
  }
  return await withoutForeign(run, units)
}

/**
 * An entity that was renamed may have its file in its former place still: there it is no new one of the former name. An
 * entity that has this name now is held back until the place may be free.
 */
async function withoutForeign(run: Run, units: readonly Unit[]): Promise<Unit[]> {
  const places = units.flatMap(({ state, found }) => (found && !state ? [found.path] : []))
  if (places.length === 0) return [...units]
  const owners = new Map((await basesOf(run.db, [], places)).map(({ path, key }) => [path, key]))
  const foreign = units.filter(({ key, state, found }) => {
    const owner = found && !state ? owners.get(found.path) : undefined
    return owner && key && keyText(owner) !== keyText(key)
  })
  if (foreign.length === 0) return [...units]
  const keys = foreign.flatMap(({ key }) => key ?? [])
  run.held.push(...(await withRows(run.db, keys)))
  return units.filter((unit) => !foreign.includes(unit))
}

async function findAt(run: Run, template: Template, path: string, isKnown: boolean) {
  const folder = folderOf(path)
  if (folder === undefined) return undefined
  const all = await findInFolder(run.folder, template, folder, (one) => isKnown && one === path)
  let problem = false
  for (const found of all) {
    if ('problem' in found) {
      reportProblem(run, found.path, undefined, found.problem)
      problem ||= found.problem.reason !== 'second_file'
    } else return { path: found.path, stamp: found.stamp }
  }
  return problem ? ('problem' as const) : undefined
}

export interface Named {
  readonly units: readonly Unit[]
  readonly documents: readonly string[]
  /** More than a look at everything costs. */
  readonly tooMany: boolean
}

/** What these paths are about: files, folders of entities, folders of types, documents. */
export async function unitsOfPaths(run: Run, paths: readonly string[]): Promise<Named> {
  const documents = paths.filter((path) => documentPlace(path))
  const tops = paths.filter((path) => !path.includes('/'))
  // A folder as a whole, of a type or of documents, is cheaper to look at than to guess about.
  if (tops.length > 0) return { units: [], documents, tooMany: true }
  const folders = new Set<string>()
  for (const path of paths) {
    const [top = '', inner = ''] = path.split('/')
    if (top.startsWith('_') || top.startsWith('.')) {
      if (!documentPlace(path) && !/\.[^/]+$/.test(path)) return { units: [], documents, tooMany: true }
    } else if (inner !== '' && !inner.startsWith('_') && !inner.startsWith('.'))
      folders.add(`${top}/${inner}`)
  }
  const states = await statesUnder(run.db, [...folders], manyPaths)
  if (states.length >= manyPaths || folders.size > manyPaths) return { units: [], documents, tooMany: true }
  const known = new Map(states.map((state) => [state.path, state]))
  const units: Unit[] = []
  const missing: Unit[] = []
  const namesakes: Key[] = []
  for (const folder of folders) {
    const [top = '', name = ''] = folder.split('/')
    const inside = states.filter(({ path }) => path.startsWith(`${folder}/`))
    // A folder that the template does not name any more has its files still.
    const type = inside[0]?.key?.type
    const template =
      run.templates.all().find((one) => one.folderName === top) ?? (type && run.templates.resolve(type))
    if (!template) continue
    if (inside.some(({ key }) => key && key.id !== name))
      namesakes.push({ type: template.entityType, id: name })
    const found = await findInFolder(run.folder, template, folder, (path) => known.has(path))
    for (const one of found) {
      run.report.counts.scanned += 1
      const unit = unitOf(run, one, known, false)
      if (unit !== undefined && unit !== 'quiet') units.push(unit)
    }
    const left = inside.filter(({ path }) => known.has(path))
    for (const state of left) {
      const unit = await unitElsewhere(run, template, state)
      if (unit) missing.push(unit)
    }
    if (left.length === 0 && found.length === 0) {
      missing.push({ template, key: { type: template.entityType, id: name } })
    }
    for (const path of paths) if (path.startsWith(folder)) run.well.add(path)
  }
  // Whose folder has the file of another entity is without one.
  units.push(...missing, ...(await unitsOfKeys(run, await withRows(run.db, namesakes))))
  return { units, documents, tooMany: false }
}
