import { sql, type Transaction } from 'kysely'
import pg from 'pg'
import type { DB } from '../../../../generated/database.ts'
import { HttpError } from '../../../http/errors.ts'
import { lockEntities } from '../../entities/queries.ts'
import { createEntities, removeEntities, reviseEntities } from '../../entities/rules.ts'
import { hashOf, trusted } from '../folder/folder.ts'
import { FileProblem } from '../folder/problem.ts'
import { dropImportedTexts } from '../import/texts.ts'
import { openConflicts, saveConflict, settleConflicts } from './conflicts.ts'
import { type Decision, decide, type Row } from './decide.ts'
import { dropStates, type Key, keyText, type NewState, saveStates, touchStates } from './states.ts'
import { type ReadUnit, type Run, reportProblem } from './units.ts'

/** What is left to do with files once the rows are committed. */
export interface Afterwards {
  /** Files that have to follow their rows. */
  readonly write: { readonly unit: ReadUnit; readonly row: Row }[]
  /** Files that need not be written, but lie where their type has its files no more. */
  readonly move: ReadUnit[]
  /** Files whose rows are gone. */
  readonly remove: ReadUnit[]
  /** Folders of entities whose files were deleted by hand. */
  readonly trash: { readonly path: string; readonly recycleId: string }[]
}

const nothing = (): Afterwards => ({ write: [], move: [], remove: [], trash: [] })

interface Decided {
  readonly unit: ReadUnit
  readonly row: Row | undefined
  readonly decision: Decision
}

/**
 * Brings what changed in files into the rows, all of a batch in one transaction. What Postgres refuses is found by
 * doing the rest without it. The rows are locked while they are compared, so that no edit comes in between.
 */
export async function takeIn(run: Run, units: readonly ReadUnit[]): Promise<Afterwards> {
  if (units.length === 0) return nothing()
  try {
    const [afterwards, commit] = await run.db.transaction().execute((trx) => takeAll(run, trx, units))
    commit()
    return afterwards
  } catch (error) {
    if (!isRefusal(error)) throw error
    const [only] = units
    if (units.length === 1 && only) {
      const problem = new FileProblem('refused', `The database refuses the entity: ${error.message}.`)
      reportProblem(run, only.path, only.key, problem)
      return nothing()
    }
    const half = Math.ceil(units.length / 2)
    const [a, b] = [await takeIn(run, units.slice(0, half)), await takeIn(run, units.slice(half))]
    return {
      write: [...a.write, ...b.write],
      move: [...a.move, ...b.move],
      remove: [...a.remove, ...b.remove],
      trash: [...a.trash, ...b.trash],
    }
  }
}

/**
 * Data errors, violated constraints, what is too large to index, and a merge that is more than a file can hold; never
 * the loss of a connection.
 */
const isRefusal = (error: unknown): error is Error =>
  (error instanceof pg.DatabaseError && /^(22|23|54)/.test(error.code ?? '')) ||
  (error instanceof HttpError && error.status === 422)

async function takeAll(
  run: Run,
  trx: Transaction<DB>,
  units: readonly ReadUnit[],
): Promise<readonly [Afterwards, () => void]> {
  const rows = await lockRows(
    trx,
    units.filter((unit) => !isQuiet(unit)).map(({ key }) => key),
  )
  const all: Decided[] = units.map((unit) => {
    if (isQuiet(unit)) return { unit, row: undefined, decision: { do: 'adopt', write: false } }
    const row = rows.get(keyText(unit.key))
    return { unit, row, decision: decide(unit, row) }
  })
  const versions = await writeRows(run, trx, all)
  const recycled = await removeEntities(trx, locksOf(all, 'delete'), run.by)
  await saveKnown(trx, all, versions)
  await dropImportedTexts(
    trx,
    all.flatMap(({ unit: { key, file }, row, decision }) =>
      row?.importedText !== undefined &&
      (decision.do === 'revise' || decision.do === 'adopt') &&
      file !== 'same'
        ? [key]
        : [],
    ),
  )
  await noteConflicts(trx, all)
  return [afterwardsOf(all, recycled), () => reportAll(run, all)]
}

/** Nothing has changed on either side since the last time, but for the file's time. */
const isQuiet = ({ base, file, path }: ReadUnit): boolean =>
  file === 'same' && base !== undefined && base.version === base.syncedVersion && base.path === path

async function lockRows(trx: Transaction<DB>, keys: readonly Key[]): Promise<Map<string, Row>> {
  const locked = await lockEntities(trx, keys)
  if (locked.length === 0) return new Map()
  const { rows } = await sql<Key & { at: Date; text: string | null }>`
    select e.entity_type as type, e.entity_id as id, e.updated_at as at, t.text
    from unnest(${locked.map((one) => one.entity_type)}::text[], ${locked.map((one) => one.entity_id)}::text[]) k(type, id)
      join entities e on e.entity_type = k.type and e.entity_id = k.id
      left join imported_texts t on t.entity_type = k.type and t.entity_id = k.id`.execute(trx)
  const others = new Map(rows.map((row) => [keyText(row), row]))
  return new Map(
    locked.map((one) => {
      const name = `${one.entity_type}/${one.entity_id}`
      const { at = one.now, text = null } = others.get(name) ?? {}
      return [name, { locked: one, updatedAt: at, importedText: text ?? undefined }] as const
    }),
  )
}

function locksOf(all: readonly Decided[], what: Decision['do']) {
  return all.flatMap(({ row, decision }) => (row && decision.do === what ? [row.locked] : []))
}

/** Creates and revises rows; the versions that they have now, by key. */
async function writeRows(
  run: Run,
  trx: Transaction<DB>,
  all: readonly Decided[],
): Promise<ReadonlyMap<string, number>> {
  const creations = all.flatMap(({ unit: { template, key }, decision }) =>
    decision.do === 'create'
      ? [{ template, key: { ...key, createdAt: decision.createdAt }, draft: decision.draft }]
      : [],
  )
  const revisions = all.flatMap(({ unit: { template }, row, decision }) =>
    row && decision.do === 'revise' ? [{ template, locked: row.locked, draft: decision.draft }] : [],
  )
  const written = [
    ...(creations.length > 0 ? await createEntities(trx, creations, run.by) : []),
    ...(revisions.length > 0 ? await reviseEntities(trx, revisions, run.by) : []),
  ]
  return new Map(written.map((one) => [keyText(one), one.version]))
}

/** The new bases, in the transaction of the rows. A base whose row still has to be written out has version 0. */
async function saveKnown(
  trx: Transaction<DB>,
  all: readonly Decided[],
  versions: ReadonlyMap<string, number>,
): Promise<void> {
  const states: NewState[] = []
  const touches: { path: string; size: number; modifiedNs: bigint; syncedVersion: number }[] = []
  const gone: string[] = []
  for (const { unit, row, decision } of all) {
    const { key, path, base, file, stamp } = unit
    const moved = base !== undefined && base.path !== path && stamp !== undefined
    switch (decision.do) {
      case 'forget':
      case 'delete':
        if (base) gone.push(base.path)
        break
      case 'create':
      case 'revise':
      case 'adopt': {
        const version = versions.get(keyText(key))
        // Somebody else has created the row a moment ago: the next look compares them.
        if (decision.do === 'create' && version === undefined) break
        const synced =
          decision.do !== 'create' && decision.write
            ? 0
            : (version ?? row?.locked.version ?? base?.version ?? 0)
        if (file !== 'same' && file) {
          const { text, hash } = file.text
          states.push({ path, key, text, hash, syncedVersion: synced, ...trusted(file.text) })
        } else if (base && stamp) touches.push({ path, syncedVersion: synced, ...trusted(stamp) })
        break
      }
      case 'write':
      case 'conflict':
        if (moved && base) {
          const { text, hash, syncedVersion, size } = base
          states.push({ path, key, text, hash, syncedVersion, size, modifiedNs: -1n })
        }
        break
      case 'nothing':
      case 'remove':
        break
    }
  }
  await dropStates(trx, gone)
  await saveStates(trx, states)
  await touchStates(trx, touches)
}

async function noteConflicts(trx: Transaction<DB>, all: readonly Decided[]): Promise<void> {
  const open = await openConflicts(
    trx,
    all.map(({ unit }) => unit.path),
    all.map(({ unit }) => unit.key),
  )
  const still = new Set(all.flatMap(({ unit, decision }) => (decision.do === 'conflict' ? [unit.path] : [])))
  const settled = open.map(({ path }) => path).filter((path) => !still.has(path))
  for (const { decision } of all) if (decision.do === 'conflict') await saveConflict(trx, decision.conflict)
  await settleConflicts(trx, settled)
}

function afterwardsOf(all: readonly Decided[], recycled: readonly string[]): Afterwards {
  const after = nothing()
  let at = 0
  for (const { unit, row, decision } of all) {
    if (decision.do === 'write' && row) after.write.push({ unit, row })
    if (decision.do === 'remove') after.remove.push(unit)
    if (decision.do === 'delete' && row) {
      after.trash.push({ path: unit.path, recycleId: recycled[at] ?? '' })
      at += 1
    }
    const follows = (decision.do === 'revise' || decision.do === 'adopt') && decision.write
    if (follows && row && unit.file && unit.file !== 'same') {
      after.write.push({ unit: followed(unit, unit.file.text), row: rowAfter(row, decision) })
    } else if (unit.file && isStranded(unit)) after.move.push(unit)
  }
  return after
}

const isStranded = ({ path, template }: ReadUnit): boolean => !path.startsWith(`${template.folderName}/`)

/** The unit once its file's text has become the base. */
function followed(
  unit: ReadUnit,
  { text, size, modifiedNs }: { text: string; size: number; modifiedNs: bigint },
): ReadUnit {
  const { key, path } = unit
  const base = {
    path,
    kind: 'entity' as const,
    key,
    text,
    hash: hashOf(text),
    size,
    modifiedNs,
    syncedVersion: 0,
    version: undefined,
  }
  return { ...unit, base, file: 'same' }
}

/** The row once it is merged with its file, which then is what both are made of. */
function rowAfter({ importedText: _, ...row }: Row, decision: Decision): Row {
  if (decision.do !== 'revise') return row
  const { name, status, fields, markdownBody, primaryAsset } = decision.draft
  const { locked } = row
  return {
    locked: {
      ...locked,
      name,
      status,
      fields,
      markdown_body: markdownBody,
      primary_asset: primaryAsset,
      version: locked.version + 1,
    },
    updatedAt: locked.now,
  }
}

function reportAll(run: Run, all: readonly Decided[]): void {
  for (const { unit, decision } of all) {
    const { key, path, base, stamp } = unit
    if (base && base.path !== path && stamp)
      run.report.add('moved', path, key, { message: `It was at ${base.path}.` })
    if (decision.do === 'create') run.report.add('created', path, key)
    if (decision.do === 'revise') run.report.add(decision.write ? 'merged' : 'updated', path, key)
    if (decision.do === 'delete') run.report.add('deleted', path, key)
    if (decision.do === 'conflict') {
      run.report.add('conflict', path, key, { reason: decision.conflict.reason })
    }
  }
}
