/** Reasons that may be gone without anybody's doing; such a file is tried again each minute. */
export const TRANSIENT_REASONS = [
  'no_access',
  'no_space',
  'read_only',
  'io_error',
  'vanished',
  'busy',
  'path_taken',
] as const

/** Why one file could not be taken over or written: a word and a sentence. The others go on. */
export class FileProblem extends Error {
  override name = 'FileProblem'
  readonly reason: string
  /** Counted from 1. */
  readonly line: number | undefined

  constructor(reason: string, message: string, line?: number) {
    super(message)
    this.reason = reason
    this.line = line
  }
}

const byCode: Readonly<Record<string, readonly [string, string]>> = {
  EACCES: ['no_access', 'The server may not read or write here.'],
  EPERM: ['no_access', 'The server may not read or write here.'],
  ENOSPC: ['no_space', 'The disk is full.'],
  EDQUOT: ['no_space', 'The disk quota is used up.'],
  EFBIG: ['no_space', 'The file is larger than the server may write.'],
  EROFS: ['read_only', 'The file system is read-only.'],
  ENOENT: ['vanished', 'The file was deleted or renamed while it was looked at.'],
  ENOTDIR: ['not_a_folder', 'A part of the path is a file where a folder is needed.'],
  EISDIR: ['not_a_file', 'This is a folder where a file is needed.'],
  ELOOP: ['symlink', 'Symbolic links are not followed.'],
  ENAMETOOLONG: ['bad_path', 'The path is too long for the file system.'],
  EMFILE: ['busy', 'The server has too many files open.'],
  ENFILE: ['busy', 'The machine has too many files open.'],
}

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT'

/** The problem that an error of the file system means; any other error is thrown on. */
export function fileProblem(error: unknown): FileProblem {
  if (error instanceof FileProblem) return error
  const code = codeOf(error)
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) throw error
  const [reason, message] = byCode[code] ?? ['io_error', `The file system reports ${code}.`]
  return new FileProblem(reason, message)
}
