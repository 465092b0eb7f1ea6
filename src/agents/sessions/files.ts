import { constants } from 'node:fs'
import { copyFile, link, mkdir, realpath } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { badRequest, forbidden, notFound, tooLarge } from '../../http/errors.ts'
import type { Upload } from '../../http/types.ts'
import { fileObject, type StoredObject } from '../../services/objects.ts'
import { forbiddenExtension, programInFile } from './executables.ts'

/** 400 for what some system would run. */
export async function refusePrograms(upload: Pick<Upload, 'filename' | 'path'>): Promise<void> {
  const extension = forbiddenExtension(upload.filename)
  if (extension !== undefined) throw badRequest(`file: .${extension} files are not allowed`)
  const program = await programInFile(upload.path)
  if (program !== undefined) throw badRequest(`file: its content is ${program}, which is not allowed`)
}

/** `report.pdf`, `report_1.pdf`, `report_2.pdf`, … */
const numbered = (filename: string, number: number): string => {
  if (number === 0) return filename
  const extension = extname(filename)
  return `${filename.slice(0, filename.length - extension.length)}_${number}${extension}`
}

const mostOfOneName = 10_000

/** Puts an upload into the folder under its name, or one with a number where that is taken. Returns the name. */
export async function placeFile(folder: string, upload: Pick<Upload, 'filename' | 'path'>): Promise<string> {
  await mkdir(folder, { recursive: true })
  for (let number = 0; number < mostOfOneName; number++) {
    const name = numbered(upload.filename, number)
    try {
      await place(upload.path, join(folder, name))
      return name
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
  throw badRequest(`file: there are too many files named ${upload.filename}`)
}

/** Whole or absent, and never over another file. */
async function place(from: string, to: string): Promise<void> {
  await link(from, to).catch(async (error: NodeJS.ErrnoException) => {
    // Folders on different disks, or a disk without links.
    if (error.code !== 'EXDEV' && error.code !== 'EPERM' && error.code !== 'ENOTSUP') throw error
    await copyFile(from, to, constants.COPYFILE_EXCL)
  })
}

/**
 * A file below the folder of a session. 403 for a name that leads out of it, also through a symbolic link; 404 when there is no
 * such file.
 */
export async function findFile(folder: string, filename: string): Promise<StoredObject> {
  const steps = filename.split(/[/\\]/)
  if (
    filename.includes('\0') ||
    steps.some((step) => step === '..' || step === '') ||
    /^[A-Za-z]:/.test(filename)
  ) {
    throw forbidden('The name leads out of the files of the session')
  }
  const missing = notFound('file', filename)
  const path = join(folder, ...steps.filter((step) => step !== '.'))
  const real = await realpath(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ENAMETOOLONG') throw missing
    throw error
  })
  const root = await realpath(folder)
  if (!real.startsWith(root + sep)) throw forbidden('The name leads out of the files of the session')
  const object = await fileObject(real)
  if (!object) throw missing
  return object
}

/**
 * Throws 413 where a user's sessions have no room for so many bytes more; `most` is 0 for no limit. Until the transaction ends
 * the user's other uploads wait: together they could else take what each of them finds free.
 */
export async function requireSpace(
  trx: Transaction<DB>,
  userId: string,
  bytes: number,
  most: number,
): Promise<void> {
  if (most === 0) return
  await sql`select pg_advisory_xact_lock(hashtextextended(${`session_files/${userId}`}, 0))`.execute(trx)
  const { taken } = await trx
    .selectFrom('conversation_files as f')
    .innerJoin('conversations as c', (on) =>
      on.onRef('c.tenant_id', '=', 'f.tenant_id').onRef('c.session_id', '=', 'f.session_id'),
    )
    .select(sql<string>`coalesce(sum(f.size), 0)`.as('taken'))
    .where('c.user_id', '=', userId)
    .executeTakeFirstOrThrow()
  if (Number(taken) + bytes <= most) return
  const megabytes = Math.floor(most / 1024 / 1024)
  throw tooLarge(
    `file: the files of your sessions would take more than ${megabytes} MB; delete sessions first`,
  )
}

/** Notes a file of a session; one of that name is replaced. */
export const noteFile = (
  trx: Transaction<DB>,
  file: {
    readonly sessionId: string
    /** Path within the session's folder. */
    readonly name: string
    readonly size: number
    readonly contentType: string
    readonly published: boolean
  },
) =>
  trx
    .insertInto('conversation_files')
    .values({
      session_id: file.sessionId,
      name: file.name,
      size: file.size,
      content_type: file.contentType,
      published: file.published,
    })
    .onConflict((at) =>
      at.columns(['tenant_id', 'session_id', 'name']).doUpdateSet({
        size: file.size,
        content_type: file.contentType,
        published: file.published,
      }),
    )
    .returning(['file_id', 'name', 'size', 'content_type', 'created_at'])
    .executeTakeFirstOrThrow()

/** What the agent has published, oldest first. */
export const listPublished = (db: Kysely<DB>, sessionId: string) =>
  db
    .selectFrom('conversation_files')
    .select(['file_id', 'name', 'size', 'content_type', 'created_at'])
    .where('session_id', '=', sessionId)
    .where('published', '=', true)
    .orderBy('created_at')
    .orderBy('name')
    .limit(1000)
    .execute()
