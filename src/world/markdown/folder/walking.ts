import { opendir } from 'node:fs/promises'
import { join } from 'node:path'
import { DOCUMENT_DEPTH, documentPlace, type Template } from '../../templates/rules.ts'
import { type FileStamp, type ProjectFolder, stampOf } from './folder.ts'
import { FileProblem, fileProblem, isMissing } from './problem.ts'

/** A file that belongs to the project, or a place where one should be and is not readable. */
export type Found =
  | { readonly path: string; readonly template: Template | undefined; readonly stamp: FileStamp }
  | { readonly path: string; readonly problem: FileProblem }

/** Files looked at at a time. */
const concurrency = 16
/** Markdown files of one entity's folder that are looked through for the entity. */
const maxFilesOfEntity = 1000

const isHidden = (name: string) => name.startsWith('_') || name.startsWith('.')
const isMarkdown = (name: string) => /\.md$/i.test(name)

/** The names in a folder, as the system hands them out; none when it is not there. */
async function* entriesOf(folder: ProjectFolder, path: string) {
  try {
    for await (const entry of await opendir(join(folder.root, path), { bufferSize: 256 })) yield entry
  } catch (error) {
    if (!isMissing(error)) throw error
  }
}

/** `map` of each item, in their order, some at a time. */
async function* mapped<T, R>(items: AsyncIterable<T>, map: (item: T) => Promise<R>): AsyncGenerator<R> {
  const running: Promise<R>[] = []
  for await (const item of items) {
    const result = map(item)
    // Awaited further down; a rejection before that is not unhandled.
    result.catch(() => {})
    running.push(result)
    if (running.length >= concurrency) yield (await running.shift()) as R
  }
  for (const result of running) yield await result
}

/**
 * The entity's file in a folder: the one that is known, else the one named as the template says, else the first
 * Markdown file. Others that are named like an entity are reported.
 */
export async function findInFolder(
  folder: ProjectFolder,
  template: Template,
  path: string,
  isKnown: (path: string) => boolean,
): Promise<Found[]> {
  try {
    const names: string[] = []
    for await (const entry of entriesOf(folder, path)) {
      if (isHidden(entry.name) || !isMarkdown(entry.name) || entry.isDirectory()) continue
      names.push(entry.name)
      if (names.length > maxFilesOfEntity) break
    }
    names.sort()
    const usual = `${template.filePrefix}${path.slice(path.lastIndexOf('/') + 1)}.md`
    const name =
      names.find((one) => isKnown(`${path}/${one}`)) ?? names.find((one) => one === usual) ?? names[0]
    if (name === undefined) return []
    const found: Found[] = []
    const chosen = `${path}/${name}`
    try {
      const stamp = await stampOf(folder, chosen)
      if (stamp) found.push({ path: chosen, template, stamp })
    } catch (error) {
      found.push({ path: chosen, problem: fileProblem(error) })
    }
    const { filePrefix: prefix } = template
    for (const other of names) {
      if (other === name || prefix === '' || !other.startsWith(prefix)) continue
      const message = `The folder's entity is in ${name}; a second file of its kind is not read.`
      found.push({ path: `${path}/${other}`, problem: new FileProblem('second_file', message) })
    }
    return found
  } catch (error) {
    return [{ path, problem: fileProblem(error) }]
  }
}

/** Every entity file of a type, by folders as they come. */
export async function* entityFiles(
  folder: ProjectFolder,
  template: Template,
  isKnown: (path: string) => boolean,
): AsyncGenerator<Found> {
  const { folderName } = template
  try {
    const look = async (entry: { name: string; isDirectory(): boolean; isSymbolicLink(): boolean }) => {
      const path = `${folderName}/${entry.name}`
      if (isHidden(entry.name)) return []
      if (entry.isSymbolicLink()) {
        return [{ path, problem: new FileProblem('symlink', 'Symbolic links are not followed.') }]
      }
      if (path.includes('\uFFFD') || path.includes('\\') || path.length > 700) {
        return [
          {
            path: path.slice(0, 1024),
            problem: new FileProblem('bad_path', 'The name cannot be used in a path.'),
          },
        ]
      }
      if (entry.isDirectory()) return findInFolder(folder, template, path, isKnown)
      if (!isMarkdown(entry.name)) return []
      const message = 'An entity has a folder of its own below the folder of its type.'
      return [{ path, problem: new FileProblem('no_folder', message) }]
    }
    for await (const found of mapped(entriesOf(folder, folderName), look)) yield* found
  } catch (error) {
    yield { path: folderName, problem: fileProblem(error) }
  }
}

/** Every template, rule and layout file. */
export async function* documentFiles(folder: ProjectFolder): AsyncGenerator<Found> {
  for (const top of ['_Templates', '_Rules']) yield* documentsIn(folder, top, DOCUMENT_DEPTH - 1)
}

/** Documents in a folder; `depth` counts the levels of folders from it on that are looked into. */
async function* documentsIn(folder: ProjectFolder, path: string, depth: number): AsyncGenerator<Found> {
  try {
    for await (const entry of entriesOf(folder, path)) {
      const inner = `${path}/${entry.name}`
      if (entry.name.startsWith('.')) continue
      if (entry.isSymbolicLink()) {
        yield { path: inner, problem: new FileProblem('symlink', 'Symbolic links are not followed.') }
      } else if (entry.isDirectory()) {
        if (depth > 1) yield* documentsIn(folder, inner, depth - 1)
      } else if (documentPlace(inner)) {
        const stamp = await stampOf(folder, inner)
        if (stamp) yield { path: inner, template: undefined, stamp }
      }
    }
  } catch (error) {
    yield { path, problem: fileProblem(error) }
  }
}
