import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { appendChanges } from '../../database/change-log.ts'
import { HttpError } from '../../http/errors.ts'
import type { Body, Upload } from '../../http/types.ts'
import { requireOwner, texts, unknownBase } from './access.ts'
import { dropDocuments, newId, ofDocuments, type Writing } from './changes.ts'
import { type DocumentKind, insertTask, type NewDocument } from './document-queries.ts'
import { forgetUnlessKept } from './forget.ts'
import { formatOf } from './ingestion/ingest.ts'
import { enqueueIngestion } from './jobs.ts'
import { type BaseRow, findBase, lockBase } from './queries.ts'
import { readDocument } from './reading/read.ts'
import { UnreadableError } from './reading/reading.ts'

const office = 'application/vnd.openxmlformats-officedocument'
/** What is neither a known format nor UTF-8: Office 97-2003 by its container, and text in an older encoding. */
const unknownType = 'application/octet-stream'
const compound = [
  'application/x-cfb',
  'application/msword',
  'application/vnd.ms-excel',
  'application/vnd.ms-powerpoint',
]

/** Types by which the content of each format is known. */
const types: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  docx: [`${office}.wordprocessingml.document`],
  pptx: [`${office}.presentationml.presentation`],
  xlsx: [`${office}.spreadsheetml.sheet`],
  doc: compound,
  ppt: compound,
  xls: compound,
}

/** Formats that are plain text, in whatever encoding. */
const textual = ['txt', 'md', 'csv', 'json', 'eml']

const tables = ['csv', 'xlsx']

/** Sage's code with the honest status, naming the file. */
const unfit = (index: number, { filename }: Upload, rule: string): HttpError =>
  new HttpError(422, `files: ${filename} ${rule}`, {
    message: texts.unfit,
    code: 500,
    errors: [{ pointer: `/files/${index}`, message: rule }],
  })

/** Whether a file that is no UTF-8 may be text all the same: UTF-16 says so, other encodings have no NUL. */
async function maybeText({ path }: Upload): Promise<boolean> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64 * 1024), 0, 64 * 1024, 0)
    const sample = buffer.subarray(0, bytesRead)
    const marked = (sample[0] === 0xff && sample[1] === 0xfe) || (sample[0] === 0xfe && sample[1] === 0xff)
    return marked || !sample.some((byte) => byte < 9 || (byte > 13 && byte < 27))
  } finally {
    await file.close()
  }
}

/** The format of a file whose content is what its name says. @throws 422 */
async function formatOfUpload(upload: Upload, index: number): Promise<string> {
  const format = formatOf(upload.filename)
  if (upload.size === 0) throw unfit(index, upload, 'is empty')
  const wanted = types[format]
  if (wanted) {
    if (wanted.includes(upload.mime)) return format
    throw unfit(index, upload, `is no .${format}: its content is ${upload.mime}`)
  }
  if (!textual.includes(format)) {
    throw unfit(
      index,
      upload,
      `must be one of ${[...Object.keys(types), ...textual].map((one) => `.${one}`).join(', ')}`,
    )
  }
  const text = /^text\/|^message\/|[/+](?:json|xml|yaml|javascript|toml|x-sh)$/.test(upload.mime)
  if (text || (upload.mime === unknownType && (await maybeText(upload)))) return format
  throw unfit(index, upload, `is no text: its content is ${upload.mime}`)
}

/** 422 for a file that holds no questions and answers. */
async function requireTable(upload: Upload, index: number, format: string): Promise<void> {
  if (!tables.includes(format))
    throw unfit(index, upload, 'must be .csv or .xlsx, with questions and answers')
  await readDocument(createReadStream(upload.path), { format, kind: 'qa' }).catch((error: unknown) => {
    if (error instanceof UnreadableError) throw unfit(index, upload, `does not do: ${error.message}`)
    throw error
  })
}

const kindOf = (base: BaseRow, format: string): DocumentKind =>
  base.type === 'qa' ? 'qa' : format === 'eml' ? 'eml' : 'file'

/** Documents of files that do, under keys of their own. */
async function documentsOf(
  base: BaseRow,
  tenantId: string,
  files: readonly Upload[],
): Promise<NewDocument[]> {
  const documents: NewDocument[] = []
  for (const [index, upload] of files.entries()) {
    const format = await formatOfUpload(upload, index)
    const kind = kindOf(base, format)
    if (kind === 'qa') await requireTable(upload, index, format)
    const docId = newId('doc', 8)
    documents.push({
      docId,
      name: upload.filename,
      kind,
      key: `knowledge/${tenantId}/${docId}.${format}`,
      size: upload.size,
      contentType: upload.mime,
    })
  }
  return documents
}

/**
 * Takes files into a base, where they wait to be read. 404, 403 for who does not own the base, 422 for a file that does
 * not do; either all files are taken or none.
 */
export async function addDocuments(
  call: Writing,
  body: Body<'knowledgeDocumentAdd'>,
): Promise<{ readonly taskId: string; readonly base: BaseRow }> {
  const { db, principal, services } = call
  const owned = async (found: Promise<BaseRow | undefined>): Promise<BaseRow> => {
    const base = await found
    if (!base) throw unknownBase(body.kdb_id)
    requireOwner(principal, base)
    return base
  }
  const documents = await documentsOf(await owned(findBase(db, body.kdb_id)), db.tenantId, body.files)
  const taskId = newId('task', 8)
  const keys = documents.map(({ key }) => key)
  await forgetUnlessKept(db, services, db.tenantId, keys)
  try {
    for (const [index, { key }] of documents.entries()) {
      await services.objects.putFile(key, body.files[index]?.path ?? '')
    }
    return await db.transaction().execute(async (trx) => {
      const base = await owned(lockBase(trx, body.kdb_id))
      if (body.override) {
        await dropDocuments(trx, call, { kdbId: base.kdb_id, names: documents.map(({ name }) => name) })
      }
      await insertTask(trx, { taskId, kdbId: base.kdb_id, documents })
      const ids = documents.map(({ docId }) => docId)
      await enqueueIngestion(trx, services, db.tenantId, ids)
      await appendChanges(trx, ofDocuments(ids, base.kdb_id, 'create'))
      return { taskId, base }
    })
  } catch (error) {
    for (const key of keys) await services.objects.delete(key)
    throw error
  }
}
