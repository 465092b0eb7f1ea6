import { lstat, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sessionFolder } from '../../src/agents/sessions/rules.ts'
import type { ToolContext } from '../../src/agents/tools/tool.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { executing, sessionOf, toolContext, toolNamed } from '../support/tools.ts'

let studio: Studio
let owner: Member
let viewer: Member
let session: string

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
  session = await sessionOf(studio, owner)
})
afterAll(() => studio.close())

const exec = (name: string, params: object = {}, who = owner, at: string | null = session) =>
  executing(studio)(name, params, who, at)
const files = (params: object, who = owner, at: string | null = session) =>
  exec('filesystem', params, who, at)
const folderOf = (sessionId = session) => sessionFolder(studio.services.config, owner.tenantId, sessionId)

describe('filesystem', () => {
  test('writes, reads, appends, lists, moves and deletes in the session’s folder', async () => {
    expect(
      (await files({ action: 'write', path: 'notes/plan.md', content: 'one\ntwo\n' })).body.data,
    ).toEqual({
      path: `session_files/${session}/notes/plan.md`,
      size: 8,
    })
    await files({ action: 'append', path: `session_files/${session}/notes/plan.md`, content: 'three' })
    expect(await readFile(join(folderOf(), 'notes/plan.md'), 'utf8')).toBe('one\ntwo\nthree')
    const read = await files({ action: 'read', path: './notes/plan.md', offset: 2, limit: 1 })
    expect(read.body.data).toMatchObject({ content: 'two', lines: 3, size: 13 })
    expect((await files({ action: 'list', recursive: true })).body.data.files).toEqual([
      { path: `session_files/${session}/notes/`, size: null },
      { path: `session_files/${session}/notes/plan.md`, size: 13 },
    ])
    await files({ action: 'move', path: 'notes/plan.md', target: 'plan.md' })
    expect((await files({ action: 'read', path: 'plan.md' })).body.data.content).toBe('one\ntwo\nthree')
    await files({ action: 'write', path: 'other.md', content: 'x' })
    expect((await files({ action: 'move', path: 'other.md', target: 'plan.md' })).status).toBe(409)
    expect((await files({ action: 'delete', path: 'notes' })).status).toBe(200)
    expect((await files({ action: 'read', path: 'notes/plan.md' })).status).toBe(404)
  })

  test('reads what was uploaded, and refuses what is no text', async () => {
    await mkdir(folderOf(), { recursive: true })
    await writeFile(join(folderOf(), 'upload.bin'), Buffer.from([0xff, 0xd8, 0x00, 0xfe]))
    expect((await files({ action: 'read', path: 'upload.bin' })).status).toBe(422)
    await writeFile(join(folderOf(), 'long.txt'), '好'.repeat(200_000))
    const long = await files({ action: 'read', path: 'long.txt' })
    expect(long.status).toBe(200)
    expect(long.body.data.size).toBe(600_000)
    expect(long.body.data.content).not.toContain('\uFFFD')
  })

  test.each([
    '../secret',
    '../../../../etc/passwd',
    'a/../../secret',
    '..\\..\\secret',
    `session_files/${'0'.repeat(8)}/../../x`,
    'notes/../../../objects',
  ])('%s leads out of the folder: 403 to read, write, append, delete and move', async (path) => {
    for (const action of ['read', 'write', 'append', 'delete', 'list']) {
      const answer = await files({ action, path, content: 'x' })
      expect({ action, status: answer.status }).toEqual({ action, status: 403 })
    }
    expect((await files({ action: 'move', path: 'plan.md', target: path })).status).toBe(403)
  })

  test('an absolute path is one below the folder, and another session’s folder is not reached by its name', async () => {
    expect((await files({ action: 'read', path: '/etc/passwd' })).status).toBe(404)
    const second = await sessionOf(studio, owner)
    await files({ action: 'write', path: 'mine.txt', content: 'second' }, owner, second)
    expect((await files({ action: 'read', path: `session_files/${second}/mine.txt` })).status).toBe(404)
  })

  test('a symbolic link is followed nowhere: not as a file, not as a folder, not to write through', async () => {
    const outside = join(studio.dataDir, 'outside')
    await mkdir(outside, { recursive: true })
    await writeFile(join(outside, 'secret.txt'), 'secret')
    await symlink(join(outside, 'secret.txt'), join(folderOf(), 'link.txt'))
    await symlink(outside, join(folderOf(), 'linked'))
    await symlink(join(outside, 'new.txt'), join(folderOf(), 'dangling.txt'))
    for (const path of ['link.txt', 'linked/secret.txt', 'linked', 'linked/new.txt', 'dangling.txt']) {
      for (const action of ['read', 'write', 'append', 'delete', 'list']) {
        const answer = await files({ action, path, content: 'x' })
        expect({ path, action, ok: answer.status < 400 }).toEqual({ path, action, ok: false })
      }
      expect((await files({ action: 'move', path, target: 'stolen.txt' })).status).toBeGreaterThanOrEqual(400)
      expect((await files({ action: 'move', path: 'plan.md', target: `linked/${path}` })).status).toBe(403)
      expect((await exec('content_publish', { path })).status).toBeGreaterThanOrEqual(400)
    }
    expect(await readFile(join(outside, 'secret.txt'), 'utf8')).toBe('secret')
    await expect(lstat(join(outside, 'new.txt'))).rejects.toThrow('ENOENT')
    const listed = (await files({ action: 'list' })).body.data.files.map(({ path }: { path: string }) => path)
    expect(listed.some((path: string) => path.includes('link'))).toBe(false)
  })

  test('names that are hidden, too long or hold control characters are 422, a file as a folder is 409', async () => {
    for (const path of ['.env', 'a/.git/config', 'x'.repeat(250), 'a\u0001b', 'a/'.repeat(40)]) {
      expect((await files({ action: 'write', path, content: 'x' })).status).toBe(422)
    }
    expect((await files({ action: 'write', path: 'plan.md/x', content: 'x' })).status).toBe(409)
    expect((await files({ action: 'write', path: '', content: 'x' })).status).toBe(422)
    expect((await files({ action: 'delete', path: '.' })).status).toBe(422)
  })

  test('413 once a file would be larger than 10 MB, and the file stays as it was', async () => {
    await writeFile(join(folderOf(), 'big.txt'), 'x'.repeat(10 * 1024 * 1024))
    expect((await files({ action: 'append', path: 'big.txt', content: 'y' })).status).toBe(413)
    expect((await lstat(join(folderOf(), 'big.txt'))).size).toBe(10 * 1024 * 1024)
  })

  test('a session whose id a client chose badly still has a folder of its own', async () => {
    const odd = await sessionOf(studio, owner, '../../odd id')
    await files({ action: 'write', path: 'a.txt', content: 'odd' }, owner, odd)
    expect((await files({ action: 'read', path: 'a.txt' }, owner, odd)).body.data.content).toBe('odd')
    expect((await files({ action: 'read', path: 'a.txt' })).status).toBe(404)
  })

  test('the agent’s workspace is its own and the user’s, and outlasts the session', async () => {
    const { context } = toolContext(studio, owner, { sessionId: session, agentId: 'agent_a' })
    const run = async (args: object, at: ToolContext) =>
      (await toolNamed(at, 'filesystem')).run({ ...args }, at)
    await run({ action: 'write', path: 'workspace/style.md', content: 'Brief.' }, context)
    const second = { ...context, sessionId: await sessionOf(studio, owner) }
    expect((await run({ action: 'read', path: 'workspace/style.md' }, second)).text).toBe('Brief.')
    const otherAgent = { ...context, agentId: 'agent_b' }
    await expect(run({ action: 'read', path: 'workspace/style.md' }, otherAgent)).rejects.toMatchObject({
      status: 404,
    })
    await expect(run({ action: 'read', path: 'workspace/../../../x' }, context)).rejects.toMatchObject({
      status: 403,
    })
    const { context: foreign } = toolContext(studio, viewer, { role: 'viewer', agentId: 'agent_a' })
    await expect(run({ action: 'read', path: 'workspace/style.md' }, foreign)).rejects.toMatchObject({
      status: 404,
    })
    await run({ action: 'move', path: 'workspace/style.md', target: 'style.md' }, context)
    expect((await files({ action: 'read', path: 'style.md' })).body.data.content).toBe('Brief.')
  })
})

describe('content_publish', () => {
  test('registers a file as published, by its content', async () => {
    await files({ action: 'write', path: 'report.html', content: '<!doctype html><h1>Report</h1>' })
    const { body } = await exec('content_publish', { path: `session_files/${session}/report.html` })
    expect(body.data).toMatchObject({ filename: 'report.html', size: 30, content_type: 'text/html' })
    await exec('content_publish', { path: 'report.html' })
    const rows = await studio.database
      .tenant(owner.tenantId, owner.userId)
      .selectFrom('conversation_files')
      .select(['name', 'published'])
      .where('session_id', '=', session)
      .where('name', '=', 'report.html')
      .execute()
    expect(rows).toEqual([{ name: 'report.html', published: true }])
  })

  test('404 for a file that there is not, 400 for a program', async () => {
    expect((await exec('content_publish', { path: 'nothing.txt' })).status).toBe(404)
    await files({ action: 'write', path: 'run.sh', content: '#!/bin/sh\n' })
    expect((await exec('content_publish', { path: 'run.sh' })).status).toBe(400)
  })
})
