import { mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  type ByteRange,
  createLocalObjects,
  ObjectKeyError,
  type ObjectStore,
} from '../../src/services/objects.ts'

let dataDir = ''
let objects: ObjectStore
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'objects-'))
  objects = await createLocalObjects({ dataDir })
})
afterEach(() => rm(dataDir, { recursive: true }))

/** The bytes of an object that must be there, or of a range of it. */
async function bytes(key: string, range?: ByteRange): Promise<Buffer> {
  const object = await objects.get(key)
  if (!object) throw new Error(`${key} is not there`)
  return buffer(await object.stream(range))
}
const read = async (key: string) => (await bytes(key)).toString()
const unfinished = () => readdir(join(dataDir, 'objects', '.tmp')).catch(() => [])

test('an object comes back with its bytes, size, type, etag and time', async () => {
  const put = await objects.put('avatars/1.png', Buffer.from('image'))
  const object = await objects.get('avatars/1.png')
  expect(object).toMatchObject({ size: 5, contentType: 'image/png', etag: put.etag })
  expect(object?.etag).toMatch(/^"[^"]+"$/)
  expect(Math.abs(Date.now() - (object?.lastModified.getTime() ?? 0))).toBeLessThan(60_000)
  expect(await read('avatars/1.png')).toBe('image')
  expect(await objects.head('avatars/1.png')).toEqual(put)
  expect(await unfinished()).toEqual([])
})

test('a range is exactly the bytes asked for, both ends included', async () => {
  await objects.put('a.bin', Buffer.from('0123456789'))
  expect((await bytes('a.bin', { start: 2, end: 4 })).toString()).toBe('234')
  expect((await bytes('a.bin', { start: 9, end: 9 })).toString()).toBe('9')
})

test('what is not there is undefined, and deleting it is no error', async () => {
  expect(await objects.get('none/at/all')).toBeUndefined()
  expect(await objects.head('none')).toBeUndefined()
  await objects.delete('none/at/all')
  await objects.put('a/b', Buffer.from('x'))
  await objects.delete('a/b')
  expect(await objects.get('a/b')).toBeUndefined()
  expect(await objects.get('a'), 'a folder is no object').toBeUndefined()
  await objects.put('file', Buffer.from('x'))
  expect(await objects.get('file/below')).toBeUndefined()
})

test('keys cannot leave the store', async () => {
  const bad = [
    '../x',
    'a/../x',
    '/etc/passwd',
    'a//b',
    '',
    'a/',
    '.tmp/x',
    '.x',
    'a\\b',
    'a\0b',
    'é',
    'a'.repeat(600),
  ]
  for (const key of bad) {
    await expect(objects.get(key), key).rejects.toThrow(ObjectKeyError)
    await expect(objects.put(key, Buffer.from('x')), key).rejects.toThrow(ObjectKeyError)
    await expect(objects.delete(key), key).rejects.toThrow(ObjectKeyError)
  }
})

test('symbolic links are not followed, neither as a file nor as a folder', async () => {
  const outside = join(dataDir, 'outside')
  await mkdir(outside)
  await writeFile(join(outside, 'secret'), 'secret')
  await symlink(join(outside, 'secret'), join(dataDir, 'objects', 'link'))
  await symlink(outside, join(dataDir, 'objects', 'folder'))
  expect(await objects.get('link')).toBeUndefined()
  await expect(objects.get('folder/secret')).rejects.toThrow(ObjectKeyError)
  await expect(objects.put('folder/new', Buffer.from('x'))).rejects.toThrow(ObjectKeyError)
  expect(await readdir(outside)).toEqual(['secret'])
  expect(await unfinished()).toEqual([])
})

test('writing again replaces the whole object under a new etag', async () => {
  const first = await objects.put('a.txt', Buffer.from('long content'))
  const second = await objects.put('a.txt', Buffer.from('short'))
  expect(second.etag).not.toBe(first.etag)
  expect(await read('a.txt')).toBe('short')
})

test('writers at once leave one of their contents, never a mixture', async () => {
  const contents = Array.from({ length: 8 }, (_, n) => Buffer.alloc(300_000, `${n}`))
  await Promise.all(contents.map((content) => objects.put('same', content)))
  const found = await bytes('same')
  expect(contents.some((content) => content.equals(found))).toBe(true)
  expect(await unfinished()).toEqual([])
})

test('an object replaced after its head was read is refused rather than spliced', async () => {
  await objects.put('a.txt', Buffer.from('one'))
  const object = await objects.get('a.txt')
  await objects.put('a.txt', Buffer.from('two'))
  await expect(object?.stream({ start: 1, end: 2 })).rejects.toMatchObject({ status: 409 })
})

test('a finished upload is moved in and gone from where it was', async () => {
  const uploads = join(dataDir, 'tmp')
  await mkdir(uploads)
  await writeFile(join(uploads, 'upload'), 'content')
  const head = await objects.putFile('tenant/file.md', join(uploads, 'upload'))
  expect(head).toMatchObject({ size: 7, contentType: 'text/markdown' })
  expect(await readdir(uploads)).toEqual([])
  await expect(objects.putFile('tenant/none', join(uploads, 'none'))).rejects.toThrow(/ENOENT/)
})

test('without an extension the content tells the type', async () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  expect(await objects.put('picture', png)).toMatchObject({ contentType: 'image/png' })
  expect(await objects.put('words', Buffer.from('some words'))).toMatchObject({ contentType: 'text/plain' })
  expect(await objects.put('noise', Buffer.from([0, 1, 2, 255]))).toMatchObject({
    contentType: 'application/octet-stream',
  })
})

test('the leftovers of a killed process are cleared at the next start, fresh ones stay', async () => {
  const folder = join(dataDir, 'objects', '.tmp')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'old'), 'x')
  await writeFile(join(folder, 'new'), 'x')
  const past = new Date(Date.now() - 2 * 86_400_000)
  await utimes(join(folder, 'old'), past, past)
  await createLocalObjects({ dataDir })
  expect(await readdir(folder)).toEqual(['new'])
})
