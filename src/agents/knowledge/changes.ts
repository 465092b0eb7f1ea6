import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange, appendChanges, type NewChange } from '../../database/change-log.ts'
import { requireMatch } from '../../http/conditional.ts'
import { invalid } from '../../http/errors.ts'
import type { Body, Call } from '../../http/types.ts'
import { refused, requireReader, texts, unknownBase } from './access.ts'
import {
  type Chosen,
  findDocument,
  hasTask,
  putBack,
  removeDocuments,
  removeEmptyTasks,
} from './document-queries.ts'
import { forgetObjects } from './forget.ts'
import { enqueueIngestion } from './jobs.ts'
import { type BaseRow, changeBase, insertBase, lockBase, removeBase } from './queries.ts'
import { baseTag } from './views.ts'

type Trx = Transaction<DB>
export type Writing = Pick<Call<'knowledgeUpdate'>, 'db' | 'principal' | 'services' | 'request'>

/** An id with a prefix that says what it is of. */
export const newId = (prefix: string, bytes: number): string =>
  `${prefix}_${randomBytes(bytes).toString('hex')}`

/** Tries with another id are enough until a tenant has hundreds of millions of bases. */
const mostTries = 5
const longestSettings = 64 * 1024

function nameOf(text: string): string {
  const name = text.trim()
  if (name === '') throw invalid('/name', 'must not be blank')
  return name
}

/** Makes a base of the caller's. */
export async function createBase(
  { db, principal }: Writing,
  body: Body<'knowledgeCreate'>,
): Promise<BaseRow> {
  const name = nameOf(body.name)
  const language = body.language?.trim() || 'zh-cn'
  return db.transaction().execute(async (trx) => {
    for (let tries = 0; tries < mostTries; tries++) {
      const row = await insertBase(trx, {
        kdbId: newId('kdb', 4),
        ownerId: principal.user.id,
        name,
        type: body.type,
        intro: body.intro ?? '',
        settings: { kdbAttach: { language } },
      })
      if (!row) continue
      await appendChange(trx, ofBase(row, 'create'))
      return row
    }
    throw new Error('found no free id for a knowledge base')
  })
}

/** The base for its owner or an administrator, held; 404, 403. */
async function hold(trx: Trx, { principal }: Pick<Writing, 'principal'>, kdbId: string): Promise<BaseRow> {
  const base = await lockBase(trx, kdbId)
  if (!base) throw unknownBase(kdbId)
  requireReader(principal, base)
  return base
}

/** Without its name: the whole tenant reads the log, and a base is its owner's own. */
const ofBase = (base: BaseRow, action: string): NewChange => ({
  noun: 'knowledge',
  nounType: base.type,
  nounId: base.kdb_id,
  action,
})

/** See {@link ofBase}. */
export const ofDocuments = (docIds: readonly string[], kdbId: string, action: string): NewChange[] =>
  docIds.map((nounId) => ({ noun: 'knowledge_document', nounType: kdbId, nounId, action }))

/** Absent and empty keep, as Sage has it. 412. */
export const updateBase = (call: Writing, body: Body<'knowledgeUpdate'>): Promise<BaseRow> =>
  call.db.transaction().execute(async (trx) => {
    const base = await hold(trx, call, body.kdb_id)
    requireMatch(call.request.ifMatch, baseTag(base))
    const settings = body.kdb_setting ?? undefined
    if (settings && JSON.stringify(settings).length > longestSettings) {
      throw invalid('/kdb_setting', `must not be longer than ${longestSettings / 1024} KB as JSON`)
    }
    const change = {
      ...(body.name && { name: nameOf(body.name) }),
      ...(body.intro && { intro: body.intro }),
      ...(settings && { settings }),
    }
    await changeBase(trx, base.kdb_id, change)
    await appendChange(trx, ofBase(base, 'update'))
    return base
  })

/** Removes documents of a held base, and what is left of their uploads. */
export async function dropDocuments(trx: Trx, call: Writing, chosen: Chosen): Promise<void> {
  const gone = await removeDocuments(trx, chosen)
  await removeEmptyTasks(trx, chosen.kdbId)
  await forgetObjects(trx, call.services, call.db.tenantId, gone)
  const ids = gone.map((one) => one.doc_id)
  await appendChanges(trx, ofDocuments(ids, chosen.kdbId, 'delete'))
}

export const deleteBase = (call: Writing, kdbId: string): Promise<BaseRow> =>
  call.db.transaction().execute(async (trx) => {
    const base = await hold(trx, call, kdbId)
    await dropDocuments(trx, call, { kdbId })
    await removeBase(trx, kdbId)
    await appendChange(trx, ofBase(base, 'delete'))
    return base
  })

export const clearBase = (call: Writing, kdbId: string): Promise<BaseRow> =>
  call.db.transaction().execute(async (trx) => {
    const base = await hold(trx, call, kdbId)
    await dropDocuments(trx, call, { kdbId })
    await appendChange(trx, ofBase(base, 'clear'))
    return base
  })

/** Lets documents be read again. */
async function redo(trx: Trx, { db, services }: Writing, chosen: Chosen): Promise<void> {
  const ids = (await putBack(trx, chosen)).map((one) => one.doc_id)
  await enqueueIngestion(trx, services, db.tenantId, ids)
  await appendChanges(trx, ofDocuments(ids, chosen.kdbId, 'redo'))
}

/** Of the whole base, or of one upload; 404 for an upload that there is not. */
export const redoDocuments = (call: Writing, kdbId: string, taskId?: string): Promise<BaseRow> =>
  call.db.transaction().execute(async (trx) => {
    const base = await hold(trx, call, kdbId)
    if (taskId !== undefined && !(await hasTask(trx, kdbId, taskId))) {
      throw refused(404, `Task not found: ${taskId}`, texts.unknownTask)
    }
    await redo(trx, call, { kdbId, ...(taskId !== undefined && { taskId }) })
    return base
  })

/** The document's base, held; undefined for a document that there is not. */
async function holdBaseOf(trx: Trx, call: Writing, docId: string): Promise<BaseRow | undefined> {
  const found = await findDocument(trx, docId)
  return found && hold(trx, call, found.kdb_id)
}

/** The base of the document, or undefined for a document that there is not. */
export const redoDocument = (call: Writing, docId: string): Promise<BaseRow | undefined> =>
  call.db.transaction().execute(async (trx) => {
    const base = await holdBaseOf(trx, call, docId)
    if (base) await redo(trx, call, { kdbId: base.kdb_id, docId })
    return base
  })

export const deleteDocument = (call: Writing, docId: string): Promise<BaseRow> =>
  call.db.transaction().execute(async (trx) => {
    const base = await holdBaseOf(trx, call, docId)
    if (!base) throw refused(404, `Document not found: ${docId}`, texts.unknownDocument)
    await dropDocuments(trx, call, { kdbId: base.kdb_id, docId })
    return base
  })
