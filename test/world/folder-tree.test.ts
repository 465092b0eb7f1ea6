import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createFolderTree, type FolderTree } from '../../src/world/markdown/folder/folder-tree.ts'
import { eventually } from '../support/embedded.ts'

let root: string
let tree: FolderTree
const told = new Set<string>()
const errors: unknown[] = []
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'atelier-test-'))
  told.clear()
  errors.length = 0
  tree = createFolderTree({
    root,
    depthAt: ([top]) => (top === 'deeper' ? 3 : 2),
    isIgnored: (parts) => parts.some((part) => part.startsWith('.')),
    onChange: (parts) => told.add(parts.join('/')),
    onError: (error) => errors.push(error),
  })
})
afterEach(async () => {
  tree.close()
  await rm(root, { recursive: true, force: true })
  expect(errors).toEqual([])
})

const write = async (path: string, text = 'text') => {
  await mkdir(dirname(join(root, path)), { recursive: true })
  await writeFile(join(root, path), text)
}
const hears = (path: string) => eventually(path, async () => told.has(path) || undefined)

test('an edit in a folder that was there, and in one that came later, is told of; one below the depth is not', async () => {
  await write('a/b/file.md')
  await tree.open()
  await write('a/b/file.md', 'edited')
  await hears('a/b/file.md')
  await mkdir(join(root, 'c/d'), { recursive: true })
  await hears('c')
  await write('c/d/new.md')
  await eventually('the new folder', async () => told.has('c/d/new.md') || told.has('c') || undefined)
  await delay(100)
  told.clear()
  await write('c/d/new.md', 'edited')
  await hears('c/d/new.md')
  await write('c/d/e/deep.md')
  await hears('c/d/e')
  await write('c/d/e/deep.md', 'edited')
  await delay(100)
  expect([...told].filter((path) => path.startsWith('c/d/e/'))).toEqual([])
})

test('a folder may be watched to another depth than its neighbours', async () => {
  await write('deeper/b/c/file.md')
  await write('a/b/c/file.md')
  await tree.open()
  expect(tree.size).toBe(6)
  await write('a/b/c/file.md', 'edited')
  await write('deeper/b/c/file.md', 'edited')
  await hears('deeper/b/c/file.md')
  expect(told.has('a/b/c/file.md')).toBe(false)
})

test('a folder that is renamed, replaced or deleted is told of, and its successor is watched', async () => {
  await write('a/b/file.md')
  await tree.open()
  const folders = tree.size
  await rename(join(root, 'a/b'), join(root, 'a/moved'))
  await hears('a/moved')
  await hears('a/b')
  await delay(100)
  told.clear()
  await write('a/moved/file.md', 'edited')
  await hears('a/moved/file.md')
  await rm(join(root, 'a'), { recursive: true })
  await write('a/moved/other.md')
  await hears('a')
  await delay(200)
  told.clear()
  await write('a/moved/other.md', 'edited')
  await hears('a/moved/other.md')
  expect(tree.size).toBe(folders)
  await rm(join(root, 'a'), { recursive: true })
  await eventually('the end of its watches', async () => tree.size === 1 || undefined)
})

test('symbolic links and what is ignored are not entered', async () => {
  await write('.hidden/b/file.md')
  await write('a/file.md')
  await symlink(join(root, '.hidden'), join(root, 'link'))
  await tree.open()
  expect(tree.size).toBe(2)
  await write('.hidden/b/file.md', 'edited')
  await write('a/file.md', 'edited')
  await hears('a/file.md')
  expect([...told]).toEqual(['a/file.md'])
})
