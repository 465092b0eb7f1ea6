import { existsSync } from 'node:fs'
import { mkdir, readdir, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetTask, noteFile, sessionFolder, sweepSessionFiles } from '../../src/agents/sessions/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { dbOf, makeRun, makeSession } from '../support/session-rows.ts'
import { exchange } from '../support/socket.ts'

let studio: Studio
let rex: Member

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
})
afterAll(() => studio.close())

const folderOf = (id: string) => sessionFolder(studio.services.config, rex.tenantId, id)
/** A request that no client library has tidied up. */
async function raw(line: string, headers: readonly string[] = []) {
  const port = Number(new URL(await studio.listen()).port)
  const head = [
    `${line} HTTP/1.1`,
    'Host: x',
    `Authorization: ${rex.bearer}`,
    'Connection: close',
    ...headers,
  ]
  const [answer] = await exchange(port, `${head.join('\r\n')}\r\n\r\n`)
  return answer
}
const upload = (id: string, name: string, bytes: Buffer | string = 'a note') =>
  studio.request
    .post(`/sessions/${id}/files`)
    .set('Authorization', rex.bearer)
    .attach('file', Buffer.from(bytes), name)
const view = (id: string, path: string) =>
  studio.request.get(`/sessions/${id}/files/${path}`).set('Authorization', rex.bearer)

describe('POST /sessions/{session_id}/files', () => {
  test('201 with a name, a size, the type found in the content and a path that tells nothing of the server', async () => {
    const id = await makeSession(studio, rex)
    const answer = await upload(id, '../../etc/report.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj\n')
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      name: 'report.pdf',
      size: expect.any(Number),
      path: `session_files/${id}/report.pdf`,
      content_type: 'application/pdf',
    })
    expect(existsSync(join(folderOf(id), 'report.pdf'))).toBe(true)
  })

  test('a name that is taken gets a number, also for two at once', async () => {
    const id = await makeSession(studio, rex)
    const answers = await Promise.all([
      upload(id, 'a.txt', '1'),
      upload(id, 'a.txt', '2'),
      upload(id, 'a.txt', '3'),
    ])
    expect(answers.map(({ body }) => body.name).toSorted()).toEqual(['a.txt', 'a_1.txt', 'a_2.txt'])
    expect(
      new Set(await Promise.all(answers.map(async ({ body }) => (await view(id, body.name)).text))).size,
    ).toBe(3)
  })

  const names = [
    'a.exe',
    'A.DLL',
    'lib.so',
    'lib.so.1',
    'x.sh',
    'x.bat',
    'x.cmd',
    'x.ps1',
    'x.vbs',
    'x.bin',
    'x.elf',
  ]
  const more = ['report.exe.pdf', 'x.jar', 'x.msi', 'x.scr', 'x.com', 'x.apk', 'x.desktop.run', 'x.exe. ']
  test.each([...names, ...more])('400 for %s', async (name) => {
    const id = await makeSession(studio, rex)
    const answer = await upload(id, name)
    expect(answer.status).toBe(400)
    expect(answer.body.detail).toContain('not allowed')
    expect(existsSync(folderOf(id))).toBe(false)
  })

  const mz = Buffer.alloc(512)
  mz.write('MZ')
  mz.writeUInt32LE(0x80, 0x3c)
  mz.write('PE\0\0', 0x80, 'latin1')
  const programs: Record<string, Buffer> = {
    ELF: Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]),
    'a Windows program': mz,
    'Mach-O': Buffer.from([0xcf, 0xfa, 0xed, 0xfe, 7, 0, 0, 1]),
    'universal Mach-O': Buffer.from([0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 2]),
    'a script': Buffer.from('#!/bin/sh\necho hello\n'),
    'a script with a byte order mark': Buffer.from('\uFEFF#! /usr/bin/env python\n'),
  }
  test.each(Object.entries(programs))('400 for %s under an honest name', async (_, bytes) => {
    const id = await makeSession(studio, rex)
    expect((await upload(id, 'picture.png', bytes)).status).toBe(400)
  })

  test('honest files with odd beginnings pass: a text that starts with MZ, an example.com, a heading', async () => {
    const id = await makeSession(studio, rex)
    expect((await upload(id, 'example.com.txt', 'MZ is how it begins')).status).toBe(201)
    expect((await upload(id, 'note.md', '#! not a script')).status).toBe(400)
    expect((await upload(id, 'heading.md', '# Heading')).status).toBe(201)
  })

  test('400 without a file and for a second one, 413 when more than 200 MB are announced', async () => {
    const id = await makeSession(studio, rex)
    const form = () => studio.request.post(`/sessions/${id}/files`).set('Authorization', rex.bearer)
    expect((await form().field('name', 'x')).status).toBe(400)
    expect(
      (await form().attach('file', Buffer.from('a'), 'a').attach('file', Buffer.from('b'), 'b')).status,
    ).toBe(400)
    const answer = await raw(`POST /sessions/${id}/files`, [
      'Content-Type: multipart/form-data; boundary=x',
      `Content-Length: ${500 * 1024 * 1024}`,
    ])
    expect(answer?.status).toBe(413)
  })

  test('413 beyond what the sessions of a user may take together, which keeps nothing; another user has room', async () => {
    const small = await startStudio({ env: { SESSION_FILES_MB: '1' } })
    try {
      const [ada, bob] = [await small.register(), await small.register()]
      const sent = async (who: Member, kib: number, session?: string) => {
        const id = session ?? (await makeSession(small, who))
        const answer = await small.request
          .post(`/sessions/${id}/files`)
          .set('Authorization', who.bearer)
          .attach('file', Buffer.alloc(kib * 1024, 'a'), 'notes.txt')
        return { id, answer }
      }
      const first = await sent(ada, 400)
      expect(first.answer.status).toBe(201)
      // Of two at once that fit alone one is refused.
      const both = await Promise.all([sent(ada, 400), sent(ada, 400)])
      expect(both.map(({ answer }) => answer.status).toSorted()).toEqual([201, 413])
      const refused = both.find(({ answer }) => answer.status === 413)
      expect(refused?.answer.body.detail).toContain('more than 1 MB')
      const folder = sessionFolder(small.services.config, ada.tenantId, refused?.id ?? '')
      expect(await readdir(folder)).toEqual([])
      expect((await sent(bob, 400)).answer.status).toBe(201)
      const gone = await small.request.delete(`/sessions/${first.id}`).set('Authorization', ada.bearer)
      expect(gone.status).toBe(204)
      expect((await sent(ada, 400, refused?.id)).answer.status).toBe(201)
    } finally {
      await small.close()
    }
  })

  test('404 for an unknown session', async () => {
    expect((await upload('nothing', 'a.txt')).status).toBe(404)
  })
})

describe('GET /sessions/{session_id}/files/{filename}', () => {
  let id: string
  beforeAll(async () => {
    id = await makeSession(studio, rex, { sessionId: 'a/../b chosen by a client' })
    await upload(encodeURIComponent(id), 'page.html', '<html><script>alert(1)</script></html>')
    await upload(encodeURIComponent(id), 'note.txt', 'a note')
    await upload(encodeURIComponent(id), 'table.csv', 'a,b\n1,2\n')
    await mkdir(join(folderOf(id), 'reports'))
    await writeFile(join(folderOf(id), 'reports', 'deep.txt'), 'written by the agent')
  })
  const get = (path: string) => view(encodeURIComponent(id), path)

  test('shows text and sandboxed HTML inline, and saves the rest', async () => {
    const note = await get('note.txt')
    expect(note.text).toBe('a note')
    expect(note.headers['content-disposition']).toBe('inline; filename=note.txt')
    const page = await get('page.html')
    expect(page.headers['content-disposition']).toContain('inline')
    expect(page.headers['content-security-policy']).toContain('sandbox')
    expect(page.headers['x-content-type-options']).toBe('nosniff')
    expect((await get('table.csv')).headers['content-disposition']).toContain('attachment')
  })

  test('download forces an attachment, with or without a value', async () => {
    for (const query of ['?download', '?download=1', '?download=true']) {
      expect((await get(`note.txt${query}`)).headers['content-disposition']).toContain('attachment')
    }
    expect((await get('note.txt?download=false')).headers['content-disposition']).toContain('inline')
  })

  test('answers conditional and range requests, and reads what the agent wrote in folders', async () => {
    const { etag = '' } = (await get('note.txt')).headers
    expect((await get('note.txt').set('If-None-Match', etag)).status).toBe(304)
    const part = await get('note.txt').set('Range', 'bytes=2-5')
    expect([part.status, part.text]).toEqual([206, 'note'])
    expect((await get('reports/deep.txt')).text).toBe('written by the agent')
  })

  test('403 for what leads out of the folder, however it is written, 404 for what is not there', async () => {
    await symlink('/etc/passwd', join(folderOf(id), 'link.txt'))
    const out = [
      '%2e%2e%2fsecret.key',
      '..%2f..%2f..%2fsecret.key',
      '%2Fetc%2Fpasswd',
      'a%5C..%5C..%5Cb',
      'C:%5Cx',
      'link.txt',
    ]
    for (const path of out) expect((await get(path)).status, path).toBe(403)
    const untidied = await raw(`GET /sessions/${encodeURIComponent(id)}/files/../../../secret.key`)
    expect(untidied?.status).toBe(403)
    for (const path of ['missing.txt', 'reports', 'note.txt/more', '%00']) {
      expect([400, 404], path).toContain((await get(path)).status)
    }
  })
})

describe('published content', () => {
  test('lists what was published, with a path that tells nothing of the server', async () => {
    const id = await makeSession(studio, rex)
    await upload(id, 'private.txt')
    await dbOf(studio, rex)
      .transaction()
      .execute((trx) =>
        noteFile(trx, {
          sessionId: id,
          name: 'report.html',
          size: 7,
          contentType: 'text/html',
          published: true,
        }),
      )
    const answer = await studio.request.get(`/sessions/${id}/content`).set('Authorization', rex.bearer)
    expect(answer.body).toEqual({
      content: [
        {
          id: expect.any(String),
          filename: 'report.html',
          path: `session_files/${id}/report.html`,
          size: 7,
          content_type: 'text/html',
          created_at: expect.any(String),
        },
      ],
    })
  })
})

describe('retention', () => {
  const age = async (id: string, hours: number) => {
    await dbOf(studio, rex)
      .updateTable('conversations')
      .set({ last_active: sql`now() - make_interval(hours => ${hours})` })
      .where('session_id', '=', id)
      .execute()
    const then = new Date(Date.now() - hours * 3_600_000)
    await utimes(folderOf(id), then, then)
  }
  const sweep = () =>
    sweepSessionFiles(studio.services)({}, { id: '1', attempt: 1, signal: AbortSignal.abort() })

  test('files go 24 hours after the session was last active, not earlier and not while it runs', async () => {
    const [old, fresh, running] = [
      await makeSession(studio, rex),
      await makeSession(studio, rex),
      await makeSession(studio, rex),
    ]
    for (const id of [old, fresh, running]) await upload(id, 'a.txt')
    await age(old, 25)
    await age(fresh, 23)
    await age(running, 25)
    await makeRun(studio, rex, running, { state: 'running' })
    const orphan = folderOf('never-there')
    await mkdir(orphan)
    await sweep()
    expect([old, fresh, running].map((id) => existsSync(folderOf(id)))).toEqual([false, true, true])
    expect(existsSync(orphan)).toBe(true)
    await utimes(orphan, 0, 0)
    await sweep()
    expect(existsSync(orphan)).toBe(false)
    const rows = await dbOf(studio, rex)
      .selectFrom('conversation_files')
      .select('session_id')
      .where('session_id', 'in', [old, fresh, running])
      .execute()
    expect(rows.map((row) => row.session_id).toSorted()).toEqual([fresh, running].toSorted())
  })

  test('files go with the session, and its job leaves those of a new session of that id alone', async () => {
    const id = await makeSession(studio, rex)
    await upload(id, 'a.txt')
    expect((await studio.request.delete(`/sessions/${id}`).set('Authorization', rex.bearer)).status).toBe(204)
    expect(existsSync(folderOf(id))).toBe(false)
    await makeSession(studio, rex, { sessionId: id })
    await upload(id, 'b.txt')
    await forgetTask(studio.services)({ tenantId: rex.tenantId, sessionId: id })
    expect(await readdir(folderOf(id))).toEqual(['b.txt'])
  })
})
