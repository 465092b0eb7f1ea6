import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { toHttpError } from '../../src/http/errors.ts'
import { type MultipartRules, receiveMultipart } from '../../src/http/uploads.ts'

let tmpDir = ''
let server: Server
let origin = ''
let port = 0
let rules: Partial<MultipartRules> = {}
/** Resolves with the error (or undefined) once a request has been dealt with. */
let handled: PromiseWithResolvers<unknown>

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

beforeEach(async () => {
  tmpDir = await mkdtemp(join(tmpdir(), 'uploads-'))
  handled = Promise.withResolvers()
  rules = {}
  server = createServer(async (req, res) => {
    try {
      const form = await receiveMultipart(req, {
        files: [{ field: 'file', maxBytes: 1000 }],
        tmpDir,
        ...rules,
      })
      const onDisk = await Promise.all(
        Object.values(form.files)
          .flat()
          .map(async ({ path }) => (await readFile(path)).toString('base64')),
      )
      await form.dispose()
      res.setHeader('Content-Type', 'application/json')
      res.end(
        JSON.stringify({ names: Object.keys(form.fields), fields: form.fields, files: form.files, onDisk }),
      )
      handled.resolve(undefined)
    } catch (thrown) {
      const error = toHttpError(thrown)
      res.statusCode = error.status
      res.end(JSON.stringify({ detail: error.detail, errors: error.errors }))
      handled.resolve(thrown)
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
  origin = `http://127.0.0.1:${port}`
})
afterEach(async () => {
  server.closeAllConnections()
  server.close()
  expect(await readdir(tmpDir), 'nothing may be left behind').toEqual([])
  await rm(tmpDir, { recursive: true })
})

interface Answer {
  detail: string
  errors: { pointer: string; message: string }[]
  names: string[]
  fields: Record<string, string | string[]>
  files: Record<string, { size: number; mime: string; filename: string; sha256: string }[]>
  onDisk: string[]
}

async function post(body: FormData | string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const response = await fetch(origin, { method: 'POST', body, headers })
  return { status: response.status, ...((await response.json()) as Answer) }
}

const form = (...entries: [name: string, value: string | Blob, filename?: string][]) => {
  const data = new FormData()
  for (const [name, value, filename] of entries) {
    if (typeof value === 'string') data.append(name, value)
    else data.append(name, value, filename ?? 'file.bin')
  }
  return data
}

const multipart = { 'Content-Type': 'multipart/form-data; boundary=b' }
const part = (headers: string, content: string) => `--b\r\n${headers}\r\n\r\n${content}\r\n`

/** Sends raw bytes on a socket of its own; `close` decides how it goes on. */
function send(text: string | Buffer) {
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.write(text)
  return socket
}

test('a file arrives with its size, hash, name and the type of its content, not the one claimed', async () => {
  const answer = await post(
    form(['file', new Blob([png], { type: 'text/html' }), 'картинка.png'], ['title', 'Тест']),
  )
  expect(answer.status).toBe(200)
  expect(answer.files).toMatchObject({
    file: [
      {
        size: png.length,
        mime: 'image/png',
        filename: 'картинка.png',
        sha256: createHash('sha256').update(png).digest('hex'),
      },
    ],
  })
  expect(answer.onDisk).toEqual([png.toString('base64')])
  expect(answer.fields).toEqual({ title: 'Тест' })
})

test('a file as large as the limit passes, one byte more is 413', async () => {
  expect((await post(form(['file', new Blob([Buffer.alloc(1000)])]))).status).toBe(200)
  const answer = await post(form(['file', new Blob([Buffer.alloc(1001)])]))
  expect(answer).toMatchObject({ status: 413, detail: 'file: the file is larger than 1000 bytes' })
})

test('413 comes while the body is still being sent, and the client can read it', async () => {
  const head = `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${multipart['Content-Type']}\r\nTransfer-Encoding: chunked\r\n\r\n`
  const body = part('Content-Disposition: form-data; name="file"; filename="a"', 'x'.repeat(5000))
  const socket = send(`${head}${body.length.toString(16)}\r\n${body}\r\n`)
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(data.toString())),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  expect(await readdir(tmpDir)).toEqual([])
  socket.destroy()
})

test('a client that sends a large body to its end still reads the 413', async () => {
  const answer = await post(form(['file', new Blob([Buffer.alloc(3_000_000)])]))
  expect(answer.status).toBe(413)
})

test('an announced length beyond all limits is 413 before anything is read', async () => {
  const socket = send(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${multipart['Content-Type']}\r\nContent-Length: 999999999999\r\n\r\n`,
  )
  const answer = await new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(data.toString())),
  )
  expect(answer).toMatch(/^HTTP\/1\.1 413 /)
  socket.destroy()
})

test('a client that leaves in the middle of a file leaves nothing behind', async () => {
  const body = part('Content-Disposition: form-data; name="file"; filename="a"', 'x'.repeat(500)).slice(0, -2)
  const socket = send(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${multipart['Content-Type']}\r\nContent-Length: 5000\r\n\r\n${body}`,
  )
  while ((await readdir(tmpDir)).length === 0) await sleep(5)
  socket.destroy()
  expect(await handled.promise).toMatchObject({ status: 400 })
  expect(await readdir(tmpDir)).toEqual([])
})

test('a request that is given up leaves nothing behind and ends with the reason given', async () => {
  const timeout = new AbortController()
  rules = { signal: timeout.signal }
  const body = part('Content-Disposition: form-data; name="file"; filename="a"', 'x'.repeat(500)).slice(0, -2)
  const socket = send(
    `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: ${multipart['Content-Type']}\r\nContent-Length: 5000\r\n\r\n${body}`,
  )
  while ((await readdir(tmpDir)).length === 0) await sleep(5)
  timeout.abort(new Error('too slow'))
  expect(await handled.promise).toMatchObject({ message: 'too slow' })
  expect(await readdir(tmpDir)).toEqual([])
  socket.destroy()
})

test('a body without its closing boundary is 400', async () => {
  const open = part('Content-Disposition: form-data; name="file"; filename="a"', 'content')
  expect(await post(open, multipart)).toMatchObject({
    status: 400,
    detail: expect.stringContaining('closing boundary'),
  })
  expect((await post('', multipart)).status).toBe(400)
  expect((await post('not multipart at all', multipart)).status).toBe(400)
  expect((await post(`${open}--b--\r\n`, multipart)).status).toBe(200)
})

test('a missing boundary is 400, another media type 415, an encoded body 415', async () => {
  expect(await post('x', { 'Content-Type': 'multipart/form-data' })).toMatchObject({
    status: 400,
    detail: expect.stringContaining('boundary'),
  })
  expect((await post('a=b', { 'Content-Type': 'application/x-www-form-urlencoded' })).status).toBe(415)
  expect((await post('{}', { 'Content-Type': 'application/json' })).status).toBe(415)
  expect((await post('x', { ...multipart, 'Content-Encoding': 'gzip' })).status).toBe(415)
})

test('a file under an unknown field name is refused by that name', async () => {
  const answer = await post(form(['avatar', new Blob([png])]))
  expect(answer).toMatchObject({ status: 422, errors: [{ pointer: '/avatar' }] })
  rules = { invalidStatus: 400 }
  expect((await post(form(['avatar', new Blob([png])]))).status).toBe(400)
})

test('text where a file belongs, a missing file and a second file are refused by name', async () => {
  expect(await post(form(['file', 'text']))).toMatchObject({
    status: 422,
    errors: [{ pointer: '/file', message: 'must be a file' }],
  })
  rules = { files: [{ field: 'file', maxBytes: 1000, required: true }] }
  expect(await post(form(['other', 'text']))).toMatchObject({
    status: 422,
    errors: [{ pointer: '/file', message: 'is required' }],
  })
  expect(await post(form(['file', new Blob(['a'])], ['file', new Blob(['b'])]))).toMatchObject({
    status: 422,
    errors: [{ pointer: '/file', message: 'takes one file' }],
  })
})

test('an empty file input of a browser counts as absent, an empty file does not', async () => {
  const empty = part(
    'Content-Disposition: form-data; name="file"; filename=""\r\nContent-Type: application/octet-stream',
    '',
  )
  expect(await post(`${empty}--b--\r\n`, multipart)).toMatchObject({ status: 200, files: {} })
  expect(await post(form(['file', new Blob([]), 'empty.txt']))).toMatchObject({
    files: { file: [{ size: 0 }] },
  })
})

test('a field that takes several files keeps their order', async () => {
  rules = { files: [{ field: 'file', maxBytes: 10, maxCount: 2 }] }
  const answer = await post(form(['file', new Blob(['one']), '1.txt'], ['file', new Blob(['two']), '2.txt']))
  expect(answer.onDisk.map((text) => Buffer.from(text, 'base64').toString())).toEqual(['one', 'two'])
  const three = form(['file', new Blob(['1'])], ['file', new Blob(['2'])], ['file', new Blob(['3'])])
  expect((await post(three)).status).toBe(422)
})

test('a field named __proto__ is only a field', async () => {
  const answer = await post(form(['__proto__', 'x'], ['constructor', 'y'], ['a', '1'], ['a', '2']))
  expect(answer.status).toBe(200)
  expect(answer.names).toEqual(['__proto__', 'constructor', 'a'])
  expect(answer.fields.a).toEqual(['1', '2'])
  expect(({} as Record<string, unknown>).x).toBeUndefined()
  expect((await post(form(['__proto__', new Blob(['x'])]))).status).toBe(422)
})

test('fields too large, too many, too long of name or with a NUL are refused', async () => {
  rules = { fieldMaxBytes: 10, maxFields: 3 }
  expect((await post(form(['a', '1234567890']))).status).toBe(200)
  expect(await post(form(['a', '12345678901']))).toMatchObject({
    status: 413,
    detail: 'a: the field is larger than 10 bytes',
  })
  expect((await post(form(['a', '1'], ['b', '2'], ['c', '3']))).status).toBe(200)
  expect((await post(form(['a', '1'], ['b', '2'], ['c', '3'], ['d', '4']))).status).toBe(400)
  expect((await post(form(['n'.repeat(201), '1']))).status).toBe(400)
  expect(await post(form(['a', 'x\0y']))).toMatchObject({ status: 400, errors: [{ pointer: '/a' }] })
})

test('parts are counted, with and without a name', async () => {
  rules = { maxParts: 2 }
  expect((await post(form(['a', '1'], ['b', '2']))).status).toBe(200)
  expect((await post(form(['a', '1'], ['b', '2'], ['c', '3']))).status).toBe(400)
  const nameless = part('Content-Disposition: form-data', 'x')
  expect((await post(`${nameless}--b--\r\n`, multipart)).status).toBe(400)
  expect((await post(`${nameless.repeat(50)}--b--\r\n`, multipart)).status).toBe(400)
})

test('part headers beyond 16 KiB or malformed are 400', async () => {
  const disposition = 'Content-Disposition: form-data; name="a"'
  const large = part(`${disposition}\r\nX-Large: ${'x'.repeat(17_000)}`, '1')
  expect((await post(`${large}--b--\r\n`, multipart)).status).toBe(400)
  const many = part(`${disposition}\r\n${'X-A: 1\r\n'.repeat(3000)}X-B: 1`, '1')
  expect((await post(`${many}--b--\r\n`, multipart)).status).toBe(400)
  expect((await post(`${part(`${disposition}\r\nbad header`, '1')}--b--\r\n`, multipart)).status).toBe(400)
})

test('file names lose folders, control characters and tricks, and keep their extension', async () => {
  const names: [sent: string, kept: string][] = [
    ['../../etc/passwd', 'passwd'],
    ['C:\\\\Users\\\\x\\\\a.txt', 'a.txt'],
    ['.htaccess', 'htaccess'],
    ['..', 'file'],
    ['a\u202Egnp.exe', 'a_gnp.exe'],
    [`${'x'.repeat(400)}.png`, `${'x'.repeat(196)}.png`],
    ['CON:x?.txt', 'CON_x_.txt'],
  ]
  for (const [sent, kept] of names) {
    const body = `${part(`Content-Disposition: form-data; name="file"; filename="${sent}"`, 'text')}--b--\r\n`
    expect((await post(body, multipart)).files.file?.[0]?.filename, sent).toBe(kept)
  }
})

test('text has no signature: its extension tells which text it is, and binary noise stays unknown', async () => {
  const types: [name: string, content: Uint8Array<ArrayBuffer> | string, mime: string][] = [
    ['notes.md', '# Title', 'text/markdown'],
    ['rows.csv', 'a,b\n1,2', 'text/csv'],
    ['no-extension', 'words – слова', 'text/plain'],
    ['fake.png', 'not a picture', 'text/plain'],
    ['drawing.svg', '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml'],
    ['noise.txt', Buffer.from([0, 1, 2, 250]), 'application/octet-stream'],
    ['half.png', png.subarray(0, 9), 'application/octet-stream'],
    ['book.pdf', '%PDF-1.7\n', 'application/pdf'],
  ]
  for (const [name, content, mime] of types) {
    const answer = await post(form(['file', new Blob([content]), name]))
    expect(answer.files.file?.[0]?.mime, name).toBe(mime)
  }
})

test('many uploads at once each keep their own bytes', async () => {
  const bodies = Array.from({ length: 20 }, (_, n) => Buffer.alloc(900, n))
  const answers = await Promise.all(bodies.map((body) => post(form(['file', new Blob([body])]))))
  expect(answers.map(({ onDisk }) => onDisk[0])).toEqual(bodies.map((body) => body.toString('base64')))
})

test('a body cut at any byte, or with one byte changed, is answered and leaves nothing behind', async () => {
  const whole = Buffer.from(
    `${part('Content-Disposition: form-data; name="a"', '1')}${part('Content-Disposition: form-data; name="file"; filename="f"', 'content')}--b--\r\n`,
  )
  for (let at = 0; at < whole.length; at += 3) {
    const cut = await post(whole.subarray(0, at), multipart)
    expect(cut.status, `cut at ${at}`).toSatisfy((status: number) => status === 400 || at > whole.length - 4)
    const changed = Buffer.from(whole)
    changed[at] = (changed[at] ?? 0) ^ 0x21
    expect((await post(changed, multipart)).status, `changed at ${at}`).toBeLessThan(500)
  }
})
