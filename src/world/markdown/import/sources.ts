import { readFile } from 'node:fs/promises'
import { invalid, tooLarge } from '../../../http/errors.ts'
import type { Upload } from '../../../http/types.ts'
import { readArchive, sourceOf } from './archive.ts'
import { MAX_FILE_BYTES, type SourceFile } from './source-file.ts'

/** The files of a request: one text, a list, or an upload of one file or a ZIP archive. */
export async function readSources(body: {
  content?: string
  files?: { path?: string; content: string }[]
  file?: Upload
}): Promise<SourceFile[]> {
  const { content, files, file } = body
  if (file !== undefined) {
    if (file.mime === 'application/zip' || /\.zip$/i.test(file.filename)) return readArchive(file.path)
    if (file.size > MAX_FILE_BYTES) throw tooLarge(`A Markdown file has at most ${MAX_FILE_BYTES} bytes`)
    return [sourceOf(file.filename, await readFile(file.path))]
  }
  if ((content === undefined) === (files === undefined)) {
    throw invalid('/content', 'give either content or files')
  }
  const given = files ?? [{ content: content ?? '' }]
  return given.map((one, index) => {
    const path = one.path ?? `file_${index + 1}.md`
    if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:|\0/.test(path)) {
      return { path, refusal: { reason: 'unsafe_path', message: 'The path leads out of its folder.' } }
    }
    return sourceOf(path, Buffer.from(one.content, 'utf8'))
  })
}
