import { reservedEntityIds } from '../../../../generated/reserved.ts'
import { draftProblem, entityIdFromName, entityIdProblem, isEntityId } from '../../entities/rules.ts'
import type { Template } from '../../templates/rules.ts'
import type { EntityDraft } from '../entity-file/draft.ts'
import { readEntityFile } from '../entity-file/read.ts'
import { type FileText, isAsRead, readText, stampOf } from '../folder/folder.ts'
import { FileProblem, fileProblem } from '../folder/problem.ts'
import { basesOf, type FileBase, type Key, keyText } from './states.ts'
import { type ReadUnit, type Run, reportProblem, type Unit, usualPath } from './units.ts'

/** Files read at a time. */
const concurrency = 16

/** A unit whose file has been read, if it had to be. */
export interface Read {
  readonly unit: Unit
  readonly path: string
  /** What was read; undefined where the stamp vouches for it, or where the file is gone. */
  readonly read: ({ readonly text: FileText } & Parsed) | undefined
  readonly gone: boolean
}

/** What the file of an entity says. */
export interface Parsed {
  readonly id: string
  readonly draft: EntityDraft
  readonly createdAt: Date | undefined
}

/** Reads the file of an entity. @throws FileProblem naming what is wrong. */
export function parseFile(template: Template, path: string, text: string): Parsed {
  const folderName = path.split('/').at(-2) ?? ''
  const {
    entityId = folderName,
    draft,
    createdAt,
    problems,
  } = readEntityFile(text, template, { entityId: folderName })
  const [problem] = problems
  if (problem) throw new FileProblem(problem.kind, problem.message, problem.line)
  const wrong = idProblem(entityId)
  if (wrong) throw wrong
  // As Postgres will give it back: JSON has no -0, and no difference of 1 and 1.0. The id is made anew too: as a part of
  // the text it would keep all of it in memory for as long as the run knows the id.
  const { id, fields } = JSON.parse(JSON.stringify({ id: entityId, fields: draft.fields })) as {
    id: string
    fields: EntityDraft['fields']
  }
  const unstorable = draftProblem({ ...draft, fields })
  if (unstorable) throw new FileProblem('unstorable', `${unstorable.pointer}: ${unstorable.message}`)
  return { id, draft: { ...draft, fields }, createdAt }
}

function idProblem(id: string): FileProblem | undefined {
  const sentence = entityIdProblem(id, reservedEntityIds)
  if (sentence === undefined) return undefined
  const shown = id.length > 100 ? `${id.slice(0, 100)}…` : id
  if (isEntityId(id.toLowerCase()) && id !== id.toLowerCase()) {
    return new FileProblem(
      'id_case',
      `The id "${shown}" differs from "${id.toLowerCase()}" only in case; ids are lower case.`,
    )
  }
  const plain = entityIdFromName(id)
  const like = plain === undefined || plain === id ? '' : ` It may be meant as "${plain}".`
  if (/[^\x20-\x7e]/.test(id)) {
    return new FileProblem(
      'id_lookalike',
      `The id "${shown}" has letters that only look like those of an id.${like}`,
    )
  }
  return new FileProblem('bad_id', `"${shown}": ${sentence}${like}`)
}

/** Reads what has to be read. What cannot be is left out, each with its reason. */
export const readUnits = (run: Run, units: readonly Unit[]): Promise<Read[]> =>
  some(units, (unit) => readUnit(run, unit))

/** As of now: what has changed since it was read ahead is read again. */
export const refreshed = (run: Run, all: readonly Read[]): Promise<Read[]> =>
  some(all, async (one) => {
    const { unit, path, read } = one
    return !read || (await isAsRead(run.folder, path, read.text)) ? one : readUnit(run, unit)
  })

/** `map` of each item, in their order, a few at a time. */
async function some<T, R>(items: readonly T[], map: (item: T) => Promise<R | undefined>): Promise<R[]> {
  const results: R[] = []
  for (let from = 0; from < items.length; from += concurrency) {
    const done = await Promise.all(items.slice(from, from + concurrency).map(map))
    for (const one of done) if (one !== undefined) results.push(one)
  }
  return results
}

/** Tells who is who, and leaves out what cannot be taken over, each with its reason. */
export async function identify(run: Run, read: readonly Read[]): Promise<ReadUnit[]> {
  const keys = read.flatMap((one) => {
    const key = keyOf(one)
    return key && one.unit.state?.key ? [key, one.unit.state.key] : key ? [key] : []
  })
  const bases = new Map((await basesOf(run.db, keys, [])).map((base) => [keyText(base.key as Key), base]))
  const result: ReadUnit[] = []
  const taken = new Set<string>()
  const push = (unit: ReadUnit) => {
    if (taken.has(keyText(unit.key))) return
    taken.add(keyText(unit.key))
    result.push(unit)
  }
  const others = new Map(read.flatMap((one) => (one.read ? [[one.path, one.read.id] as const] : [])))
  for (const one of read) if (!one.gone) await settleFound(run, one, bases, others, push)
  for (const one of read) if (one.gone) settleGone(one, bases, push)
  return result
}

const keyOf = ({ unit, read }: Read): Key | undefined =>
  read ? { type: unit.template.entityType, id: read.id } : (unit.state?.key ?? unit.key)

async function readUnit(run: Run, unit: Unit): Promise<Read | undefined> {
  const { template, state, found, key } = unit
  const path = found?.path ?? state?.path ?? (key && usualPath(template, key.id)) ?? ''
  if (!found) return { unit, path, read: undefined, gone: true }
  const known = state && state.size === found.stamp.size && state.modifiedNs === found.stamp.modifiedNs
  if (known && unit.deep !== true) return { unit, path, read: undefined, gone: false }
  try {
    const text = await readText(run.folder, path)
    if (!text) return { unit, path, read: undefined, gone: true }
    if (state?.hash.equals(text.hash)) {
      return {
        unit: { ...unit, found: { path, stamp: text } },
        path,
        read: undefined,
        gone: false,
      }
    }
    return { unit, path, read: { text, ...parseFile(template, path, text.text) }, gone: false }
  } catch (error) {
    reportProblem(run, path, state?.key ?? key, fileProblem(error))
    return undefined
  }
}

/** The entity that was renamed in the database while its file still has the former id. */
function renamedFrom(
  { template, state }: Unit,
  named: Key,
  bases: ReadonlyMap<string, FileBase>,
): Key | undefined {
  const key = state?.key
  if (!key || key.id === named.id) return undefined
  const base = bases.get(keyText(key))
  return base && readEntityFile(base.text, template).entityId === named.id ? key : undefined
}

/** A file that is there: of the entity that it names, unless another file stands for that one already. */
async function settleFound(
  run: Run,
  { unit, path, read }: Read,
  bases: ReadonlyMap<string, FileBase>,
  others: ReadonlyMap<string, string>,
  push: (unit: ReadUnit) => void,
): Promise<void> {
  const { template, state, found } = unit
  const named = read ? { type: template.entityType, id: read.id } : state?.key
  if (!named) return
  const key = renamedFrom(unit, named, bases) ?? named
  const base = bases.get(keyText(key))
  if (base && base.path !== path) {
    const elsewhere = others.get(base.path)
    const stands = elsewhere === undefined || elsewhere === key.id
    if (stands && (await isThere(run, base.path))) return duplicate(run, path, key, base.path)
  }
  const claimed = run.claimed.get(keyText(key))
  if (claimed !== undefined && claimed !== path) return duplicate(run, path, key, claimed)
  run.claimed.set(keyText(key), path)
  run.well.add(path)
  const file = read ? { text: read.text, draft: read.draft, createdAt: read.createdAt } : ('same' as const)
  push({ template, key, path, base, file, stamp: found?.stamp })
  // The file names another entity than before: the former one has no file any more.
  const former = state?.key
  if (former && former.id !== key.id) {
    const formerBase = bases.get(keyText(former))
    push({ template, key: former, path, base: formerBase, file: undefined, stamp: undefined })
  }
  if (unit.key && unit.key.id !== key.id && !bases.has(keyText(unit.key))) run.held.push(unit.key)
}

function settleGone(
  { unit, path }: Read,
  bases: ReadonlyMap<string, FileBase>,
  push: (unit: ReadUnit) => void,
): void {
  const { template, state } = unit
  const key = state?.key ?? unit.key
  if (!key) return
  const base = bases.get(keyText(key))
  // It is known elsewhere: found there meanwhile, or never kept in the place that a deleted folder had.
  if (base && base.path !== path) return
  push({ template, key, path: base?.path ?? path, base, file: undefined, stamp: undefined })
}

async function isThere(run: Run, path: string): Promise<boolean> {
  try {
    return (await stampOf(run.folder, path)) !== undefined
  } catch {
    // Whatever is there cannot be read; the entity is not to be taken over from elsewhere while it is.
    return true
  }
}

function duplicate(run: Run, path: string, key: Key, other: string): void {
  const message = `The id "${key.id}" is that of ${other} already.`
  reportProblem(run, path, key, new FileProblem('duplicate_id', message))
}
