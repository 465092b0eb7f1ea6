import { randomBytes } from 'node:crypto'
import { mkdir, readdir, readlink, stat, symlink, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { workspaceOf } from '../../src/agents/agents/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let owner: Member
let author: Member
let agentId: string
let root: string

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  author = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
  const created = await studio.request
    .post('/api/agent/create')
    .set('Authorization', author.bearer)
    .send({ name: 'Writer' })
  agentId = created.body.data.agent_id
  root = workspaceOf(studio.services.config, { tenantId: author.tenantId, agentId, userId: author.userId })
  await mkdir(join(root, 'notes', 'deep'), { recursive: true })
  await writeFile(join(root, 'notes', 'report.md'), '# Report')
  await writeFile(join(root, 'notes', 'deep', 'empty.txt'), '')
  await writeFile(join(root, '.hidden'), 'secret')
  await writeFile(join(studio.dataDir, 'outside.txt'), 'outside')
  await symlink(join(studio.dataDir, 'outside.txt'), join(root, 'link.txt'))
  await symlink(studio.dataDir, join(root, 'up'))
})
afterAll(() => studio.close())

const at = (path: string) => `/api/agent/${agentId}/file_workspace${path}`
const list = (who = author, query = '') => studio.request.post(at(query)).set('Authorization', who.bearer)
const download = (path: string, who = author) =>
  studio.request.get(at('/download')).query({ file_path: path }).set('Authorization', who.bearer)
const remove = (path: string) =>
  studio.request.delete(at('/delete')).query({ file_path: path }).set('Authorization', author.bearer)

/** Files below a folder that this process has open, where the system tells. */
async function openBelow(folder: string): Promise<string[]> {
  const handles = await readdir('/proc/self/fd').catch(() => [])
  const paths = await Promise.all(handles.map((fd) => readlink(`/proc/self/fd/${fd}`).catch(() => '')))
  return paths.filter((path) => path.startsWith(folder))
}

const escapes = ['../../outside.txt', '/etc/passwd', 'link.txt', 'up/outside.txt', 'notes/../../x', '..']

test('lists files and folders in order, without hidden ones and links', async () => {
  const { body } = await list()
  expect(body.data).toMatchObject({ agent_id: agentId, user_id: author.userId })
  expect(body.data.files).toEqual([
    expect.objectContaining({ name: 'notes', path: 'notes', size: 0, is_directory: true }),
    expect.objectContaining({ name: 'deep', path: 'notes/deep', is_directory: true }),
    expect.objectContaining({
      name: 'empty.txt',
      path: 'notes/deep/empty.txt',
      size: 0,
      is_directory: false,
    }),
    {
      name: 'report.md',
      path: 'notes/report.md',
      size: 8,
      modified_time: expect.any(Number),
      is_directory: false,
    },
  ])
})

test('an empty workspace says so; an administrator sees that of a conversation’s user', async () => {
  const empty = await list(owner)
  expect(empty.body.data).toMatchObject({ user_id: owner.userId, files: [], message: '工作空间为空' })
  await studio.database
    .tenant(author.tenantId, author.userId)
    .insertInto('conversations')
    .values({ session_id: 'sess_1', user_id: author.userId, agent_id: agentId })
    .execute()
  const seen = await list(owner, '?session_id=sess_1')
  expect(seen.body.data.user_id).toBe(author.userId)
  expect(seen.body.data.files).toHaveLength(4)
  // Who is no administrator stays in their own.
  const reader = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  await studio.request
    .post(`/api/agent/${agentId}/auth`)
    .set('Authorization', author.bearer)
    .send({ user_ids: [reader.userId] })
  expect((await list(reader, '?session_id=sess_1')).body.data).toMatchObject({
    user_id: reader.userId,
    files: [],
  })
})

describe('download', () => {
  test('a file as it is, also by its absolute path, with ranges and conditions', async () => {
    const whole = await download('notes/report.md')
    expect(whole.status).toBe(200)
    expect(whole.headers['content-disposition']).toBe('attachment; filename=report.md')
    expect(String(whole.text ?? whole.body)).toBe('# Report')
    expect((await download(join(root, 'notes/report.md'))).status).toBe(200)
    const part = await download('notes/report.md').set('Range', 'bytes=2-')
    expect(part.status).toBe(206)
    const same = await download('notes/report.md').set('If-None-Match', whole.headers.etag ?? '')
    expect(same.status).toBe(304)
    expect((await download('notes/deep/empty.txt')).status).toBe(200)
  })

  test('a folder as a ZIP file named after it', async () => {
    const answer = await download('notes')
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => done(null, Buffer.concat(chunks)))
      })
    expect(answer.status).toBe(200)
    expect(answer.headers['content-disposition']).toBe('attachment; filename=notes.zip')
    const bytes = answer.body as Buffer
    expect(bytes.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004')
    for (const name of ['report.md', 'deep/empty.txt']) expect(bytes.includes(name)).toBe(true)
    const all = await download('.')
      .buffer()
      .parse((res, done) => {
        const chunks: Buffer[] = []
        res.on('data', (chunk: Buffer) => chunks.push(chunk))
        res.on('end', () => done(null, Buffer.concat(chunks)))
      })
    expect((all.body as Buffer).includes('.hidden')).toBe(false)
    expect((all.body as Buffer).includes('outside')).toBe(false)
  })

  test('a client that leaves in the middle of a ZIP file leaves nothing open', async () => {
    await mkdir(join(root, 'large'))
    for (const name of ['a', 'b', 'c'])
      await writeFile(join(root, 'large', name), randomBytes(8 * 1024 * 1024))
    const server = studio.app.listen(0)
    const { port } = server.address() as AddressInfo
    const leaving = new AbortController()
    const answer = await fetch(`http://127.0.0.1:${port}${at('/download')}?file_path=large`, {
      headers: { Authorization: author.bearer },
      signal: leaving.signal,
    })
    await answer.body?.getReader().read()
    leaving.abort()
    await expect.poll(async () => await openBelow(root)).toEqual([])
    await new Promise((resolve) => server.close(resolve))
    expect((await remove('large')).status).toBe(200)
  })

  test.each(escapes)('403 with Sage’s text for %s', async (path) => {
    const answer = await download(path)
    expect(answer.status).toBe(403)
    expect(answer.body).toMatchObject({ code: 403, message: '访问被拒绝' })
    expect(answer.text).not.toContain(studio.dataDir)
  })

  test('404 for what is not there, 422 without a path, 404 for who may not use the agent', async () => {
    const absent = await download('notes/none.md')
    expect(absent.status).toBe(404)
    expect(absent.body).toMatchObject({ code: 404, message: '文件不存在' })
    const bare = await studio.request.get(at('/download')).set('Authorization', author.bearer)
    expect(bare.status).toBe(422)
    const stranger = await studio.register()
    expect((await download('notes/report.md', stranger)).status).toBe(404)
  })
})

describe('delete', () => {
  test.each(escapes)('403 for %s, and nothing is touched', async (path) => {
    expect((await remove(path)).status).toBe(403)
    expect((await stat(join(studio.dataDir, 'outside.txt'))).size).toBe(7)
  })

  test('403 for the workspace itself, 404 for what is not there', async () => {
    expect((await remove('.')).status).toBe(403)
    expect((await remove('none')).status).toBe(404)
  })

  test('a folder goes with its content, and the workspaces with the agent', async () => {
    expect((await remove('notes')).body.data).toEqual({})
    expect((await list()).body.data.files).toEqual([])
    await studio.request.delete(`/api/agent/${agentId}`).set('Authorization', author.bearer)
    await expect(stat(root)).rejects.toThrow('ENOENT')
  })
})
