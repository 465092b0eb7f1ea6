import { rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import type { Readable } from 'node:stream'
import type { FileInfo } from 'busboy'
import { sniffFile } from '../services/sniff.ts'
import { temporaryPath } from '../services/temporary.ts'
import { badRequest, HttpError, invalid, tooLarge } from './errors.ts'
import { cleanFilename } from './filenames.ts'
import { drain, malformed, openParser, receiveFile } from './multipart.ts'
import type { Upload } from './types.ts'

/** A field of a form that holds files. */
export interface FileRule {
  readonly field: string
  readonly required?: boolean
  /** Of each file. */
  readonly maxBytes: number
  /** Default 1. */
  readonly maxCount?: number
  /** Of all files of the field together; default `maxBytes` for each of them. */
  readonly maxTotalBytes?: number
}

export interface MultipartRules {
  readonly files: readonly FileRule[]
  /** Of each text field; default 1 MiB. */
  readonly fieldMaxBytes?: number
  /** Text fields; default 100. */
  readonly maxFields?: number
  /** All parts; default text fields and files together. */
  readonly maxParts?: number
  /** Where files go until `dispose`; made if missing. */
  readonly tmpDir: string
  /** Status for a file field that is unknown, missing or given too often; default 422. */
  readonly invalidStatus?: number
  /** Gives up, for the request timeout. */
  readonly signal?: AbortSignal
}

export interface Multipart {
  /** Text fields, a repeated one as a list; without prototype, so that any name is only a name. */
  readonly fields: Record<string, string | string[]>
  /** Non-empty lists by field. */
  readonly files: Record<string, Upload[]>
  /** Removes what is left of the files. */
  dispose(): Promise<void>
}

const maxNameBytes = 200
/** Boundary, headers and line ends of a part. */
const partOverhead = 16 * 1024 + 256

function bounded(rules: MultipartRules) {
  const { fieldMaxBytes = 1024 * 1024, maxFields = 100, files } = rules
  const maxFiles = files.reduce((sum, { maxCount = 1 }) => sum + maxCount, 0)
  const maxParts = rules.maxParts ?? maxFields + maxFiles
  const fileBytes = files.reduce(
    (sum, { maxBytes, maxCount = 1, maxTotalBytes }) => sum + (maxTotalBytes ?? maxBytes * maxCount),
    0,
  )
  const maxBytes = fileBytes + maxFields * fieldMaxBytes + (maxParts + 1) * partOverhead
  // One file more than allowed is let through to the handler of its field, which can say whose it is.
  return { fieldMaxBytes, maxFields, maxFiles: maxFiles + 1, maxParts, maxBytes }
}

const record = <T>() => Object.create(null) as Record<string, T>

/** The state of one body being received: what has come so far, and the files still being written. */
class Reception {
  readonly fields = record<string | string[]>()
  readonly files = record<Upload[]>()
  readonly #rules: MultipartRules
  readonly #paths: string[] = []
  readonly #writing: Promise<[field: string, upload: Upload] | undefined>[] = []
  readonly #counts = new Map<string, number>()
  readonly #bytes = new Map<string, number>()
  readonly #fail: (error: unknown) => void

  constructor(rules: MultipartRules, fail: (error: unknown) => void) {
    this.#rules = rules
    this.#fail = fail
  }

  /** A file part: its rule and its place are checked before a byte is kept. */
  file(name: string, part: Readable, info: FileInfo): void {
    // The parser destroys a part with its own error, which it reports itself as well.
    part.on('error', () => undefined)
    const count = (this.#counts.get(name) ?? 0) + 1
    this.#counts.set(name, count)
    const rule = this.#rules.files.find(({ field }) => field === name)
    const problem = this.#fileProblem(name, rule, count)
    if (problem || !rule) {
      this.#fail(problem)
      return
    }
    const writing = this.#receive(part, rule, info)
    writing.catch(this.#fail)
    this.#writing.push(writing)
  }

  #fileProblem(name: string, rule: FileRule | undefined, count: number): HttpError | undefined {
    if (name === '') return badRequest('A file part of the multipart body has no name')
    if (!rule) return this.#invalid(name.slice(0, maxNameBytes), 'is not a file field of this operation')
    const { maxCount = 1 } = rule
    if (count <= maxCount) return undefined
    return this.#invalid(name, maxCount === 1 ? 'takes one file' : `takes at most ${maxCount} files`)
  }

  async #receive(
    part: Readable,
    rule: FileRule,
    info: FileInfo,
  ): Promise<[field: string, upload: Upload] | undefined> {
    // `filename` is absent where a browser sends a file input that nobody filled.
    const named = info.filename as string | undefined
    const path = await temporaryPath(this.#rules.tmpDir)
    this.#paths.push(path)
    const received = await receiveFile(part, path, rule, (bytes) => this.#fits(rule, bytes))
    if (received.size === 0 && named === undefined) return undefined
    const filename = cleanFilename(named ?? '')
    const mime = await sniffFile(path, filename)
    return [rule.field, { ...received, mime, filename }]
  }

  /** Counts bytes of a field's files; 413 for one too many. */
  #fits({ field, maxTotalBytes }: FileRule, bytes: number): void {
    if (maxTotalBytes === undefined) return
    const total = (this.#bytes.get(field) ?? 0) + bytes
    this.#bytes.set(field, total)
    if (total > maxTotalBytes) {
      throw tooLarge(`${field}: the files are larger than ${maxTotalBytes} bytes together`)
    }
  }

  #invalid(field: string, message: string): HttpError {
    return invalid(`/${field}`, message, this.#rules.invalidStatus)
  }

  field(name: string, value: string, truncated: boolean, maxBytes: number): void {
    const problem = this.#fieldProblem(name, value, truncated, maxBytes)
    const before = this.fields[name]
    if (problem) this.#fail(problem)
    else if (before === undefined) this.fields[name] = value
    else if (Array.isArray(before)) before.push(value)
    else this.fields[name] = [before, value]
  }

  #fieldProblem(name: string, value: string, truncated: boolean, maxBytes: number): HttpError | undefined {
    if (name === '') return badRequest('A part of the multipart body has no name')
    if (Buffer.byteLength(name) > maxNameBytes)
      return badRequest(`A field name is longer than ${maxNameBytes} bytes`)
    if (this.#rules.files.some(({ field }) => field === name)) return this.#invalid(name, 'must be a file')
    if (value.includes('\0')) return invalid(`/${name}`, 'holds a NUL character', 400)
    if (truncated) return tooLarge(`${name}: the field is larger than ${maxBytes} bytes`)
    return undefined
  }

  /** Resolves when all files are on disk and the required ones among them. */
  async complete(): Promise<void> {
    // In the order of the parts, not in the one in which they were ready.
    for (const [field, upload] of (await Promise.all(this.#writing)).filter((entry) => entry !== undefined)) {
      const before = this.files[field]
      if (before) before.push(upload)
      else this.files[field] = [upload]
    }
    const missing = this.#rules.files.find(({ required, field }) => required && !this.files[field])
    if (missing) throw this.#invalid(missing.field, 'is required')
  }

  /** Removes the files, those still being written as soon as they have stopped. */
  async dispose(): Promise<void> {
    await Promise.allSettled(this.#writing)
    await Promise.all(this.#paths.map((path) => rm(path, { force: true })))
  }
}

/**
 * Receives a `multipart/form-data` body, files into `tmpDir` as they arrive. Limits hold while bytes arrive:
 * 413 for a file or field that is too large, at once and whatever its type. 400 for a body that is malformed,
 * truncated or has too many parts, 415 for another media type, 422 for a file field that is unknown, missing
 * or given too often. When it throws, nothing of the body is left on disk.
 */
export async function receiveMultipart(req: IncomingMessage, rules: MultipartRules): Promise<Multipart> {
  const limits = bounded(rules)
  const parser = openParser(req, limits)
  const ended = Promise.withResolvers<void>()
  // The parser may still report something after the request has been given up.
  ended.promise.catch(() => undefined)
  const fail = (error: unknown) => ended.reject(error)
  const reception = new Reception(rules, fail)
  const onAbort = () => fail(rules.signal?.reason)
  const onGone = () => {
    if (!req.complete) fail(badRequest('The body ended before its announced length'))
  }

  parser.on('file', (name, part, info) => reception.file(name ?? '', part, info))
  parser.on('field', (name, value, info) =>
    reception.field(name ?? '', value, info.valueTruncated, limits.fieldMaxBytes),
  )
  parser.on('partsLimit', () => fail(badRequest(`The body has more than ${limits.maxParts} parts`)))
  parser.on('fieldsLimit', () => fail(badRequest(`The body has more than ${limits.maxFields} fields`)))
  parser.on('filesLimit', () => fail(badRequest(`The body has more than ${limits.maxFiles - 1} files`)))
  parser.on('error', (error: Error) => fail(error instanceof HttpError ? error : malformed(error)))
  parser.on('close', () => ended.resolve())
  req.on('error', onGone)
  req.on('close', onGone)
  rules.signal?.addEventListener('abort', onAbort, { once: true })

  try {
    rules.signal?.throwIfAborted()
    if (req.destroyed) onGone()
    if (Number(req.headers['content-length'] ?? 0) > limits.maxBytes) {
      throw tooLarge(`The body is larger than ${limits.maxBytes} bytes`)
    }
    req.pipe(parser)
    await ended.promise
    await reception.complete()
    return { fields: reception.fields, files: reception.files, dispose: () => reception.dispose() }
  } catch (error) {
    req.unpipe(parser)
    parser.destroy()
    await reception.dispose()
    void drain(req)
    throw error
  } finally {
    req.off('error', onGone)
    req.off('close', onGone)
    rules.signal?.removeEventListener('abort', onAbort)
  }
}
