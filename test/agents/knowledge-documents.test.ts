import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Member, Studio } from '../support/app.ts'
import { docOf } from '../support/documents/doc.ts'
import { docxOf, pptxOf, xlsxOf } from '../support/documents/office.ts'
import { pdfOf } from '../support/documents/pdf.ts'
import { type Library, type LibraryStudio, startLibrary } from '../support/knowledge.ts'

let studio: Studio
let owner: Member
let library: Library
let close: LibraryStudio['close']

beforeAll(async () => {
  ;({ studio, owner, library, close } = await startLibrary())
})
afterAll(() => close())

const markdown = `# Handbook

Everybody reads this first.

## Accounts

### Login

The login trades a password for an access token. It lasts one hour.

## Harbour

The obsidian lantern stands in Saltmarsh.
`

const mail = `From: Mira Vale <mira@example.com>\r
To: crew@example.com\r
Subject: High water\r
Date: Wed, 01 Apr 2026 09:30:00 +0000\r
MIME-Version: 1.0\r
Content-Type: text/plain; charset=utf-8\r
\r
The zephyrite ferry leaves at noon.\r
`

describe('a document', () => {
  it.each([
    ['notes.txt', 'The zephyrite ferry leaves at noon.'],
    ['notes.md', '# Ferry\n\nThe zephyrite ferry leaves at noon.'],
    ['notes.json', JSON.stringify({ ferry: 'The zephyrite ferry leaves at noon.' })],
    ['notes.csv', 'boat,departure\nzephyrite ferry,noon\n'],
    ['notes.pdf', pdfOf(['The zephyrite ferry', 'leaves at noon.'])],
    ['notes.docx', docxOf(['# Ferry', 'The zephyrite ferry leaves at noon.'])],
    ['notes.doc', docOf('The zephyrite ferry leaves at noon.')],
    ['notes.pptx', pptxOf([{ title: 'Ferry', text: ['The zephyrite ferry leaves at noon.'] }])],
    [
      'notes.xlsx',
      xlsxOf('Boats', [
        ['boat', 'departure'],
        ['zephyrite ferry', 'noon'],
      ]),
    ],
    ['notes.eml', mail],
  ])('%s is read, and found by its words', async (name, bytes) => {
    const kdbId = await library.base()
    const { progress } = await library.add(kdbId, [{ name, bytes }])
    expect(progress).toMatchObject({ success: 1, fail: 0, total: 1, taskProcess: 100 })
    const [found, ...others] = await library.find(kdbId, 'When does the zephyrite ferry leave?')
    expect(found).toMatchObject({ metadata: { doc_name: name } })
    expect(found?.doc_content).toMatch(/zephyrite ferry/)
    expect(found?.doc_content).toMatch(/noon/)
    expect(others).toEqual([])
  })

  it('in GB 18030 or UTF-16 is text as well', async () => {
    const kdbId = await library.base()
    const gb = Buffer.from([0xb5, 0xc6, 0xcb, 0xfe, 0xd4, 0xda, 0xb8, 0xdb, 0xbf, 0xda, 0xa1, 0xa3])
    const utf16 = Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from('Der Leuchtturm steht im Hafen.', 'utf16le'),
    ])
    const { progress } = await library.add(kdbId, [
      { name: 'gb.txt', bytes: gb },
      { name: 'utf16.txt', bytes: utf16 },
    ])
    expect(progress.success).toBe(2)
    expect((await library.find(kdbId, '灯塔')).map((one) => one.doc_content)).toEqual(['灯塔在港口。'])
    expect((await library.find(kdbId, 'Leuchtturm')).map((one) => one.metadata.doc_name)).toEqual([
      'utf16.txt',
    ])
  })

  it('keeps for each passage its headings and where it stands in the text', async () => {
    const kdbId = await library.base()
    await library.add(kdbId, [{ name: 'handbook.md', bytes: markdown }])
    const [login] = await library.find(kdbId, 'access token')
    expect(login).toMatchObject({ title: 'Login', path: 'Handbook / Accounts / Login' })
    expect(markdown.slice(login?.start, login?.end)).toBe(login?.doc_content)
  })

  it('of some length is taken apart into passages that overlap, each of whole sentences', async () => {
    const sentences = Array.from({ length: 300 }, (_, at) => `Sentence number ${at} tells of tide ${at * 7}.`)
    const text = sentences.join(' ')
    const kdbId = await library.base()
    await library.add(kdbId, [{ name: 'long.txt', bytes: text }])
    const passages = await studio.database
      .tenant(owner.tenantId, owner.userId)
      .selectFrom('knowledge_segments')
      .select(['content', 'start_offset', 'end_offset', 'tokens'])
      .where('kdb_id', '=', kdbId)
      .orderBy('position')
      .execute()
    expect(passages.length).toBeGreaterThan(5)
    let before = 0
    for (const { content, start_offset: start, end_offset: end, tokens } of passages) {
      expect(text.slice(start, end)).toBe(content)
      expect(content).toMatch(/^Sentence number \d+ .*\.$/)
      expect(tokens).toBeLessThanOrEqual(400)
      if (before > 0) expect(start).toBeLessThan(before)
      before = end
    }
    expect(before).toBe(text.length)
  })

  it('without any sign between sentences is taken apart all the same, in every script', async () => {
    const kdbId = await library.base()
    const han = Array.from({ length: 3000 }, (_, at) =>
      String.fromCodePoint(0x4e00 + ((at * 37) % 9000)),
    ).join('')
    await library.add(kdbId, [
      { name: 'han.txt', bytes: han },
      { name: 'letters.txt', bytes: 'x9Qz'.repeat(2000) },
      { name: 'persian.txt', bytes: '𐎠'.repeat(2000) },
    ])
    const passages = await studio.database
      .tenant(owner.tenantId, owner.userId)
      .selectFrom('knowledge_segments')
      .select(['content', 'tokens'])
      .where('kdb_id', '=', kdbId)
      .execute()
    expect(passages.length).toBeGreaterThan(10)
    expect(Math.max(...passages.map(({ tokens }) => tokens))).toBeLessThanOrEqual(400)
    expect(passages.every(({ content }) => content.isWellFormed() && !content.includes('\ufffd'))).toBe(true)
  })

  it.each([
    ['broken.pdf', Buffer.from('%PDF-1.7\nthis is the end of it'), /no readable \.pdf/],
    [
      'old.xls',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
      /save it as \.xlsx/,
    ],
    [
      'old.ppt',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
      /save it as \.pptx/,
    ],
    [
      'broken.doc',
      Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2048)]),
      /no readable \.doc/,
    ],
    ['blank.txt', Buffer.from('\n \n'), /no text/],
    [
      'bomb.docx',
      docxOf(['Boom'], [{ name: 'word/media/bomb.bin', data: Buffer.alloc(64 * 1024 * 1024) }]),
      /unpacks to far more/,
    ],
    [
      'liar.docx',
      docxOf(
        ['Boom'],
        [{ name: 'word/media/bomb.bin', data: Buffer.alloc(4 * 1024 * 1024), claims: { size: 100 } }],
      ),
      /no readable \.docx/,
    ],
  ])('%s fails at once, with the reason', async (name, bytes, reason) => {
    const kdbId = await library.base()
    const { progress } = await library.add(kdbId, [{ name, bytes }])
    expect(progress).toMatchObject({ success: 0, fail: 1, taskProcess: 0 })
    const found = (await library.documents(kdbId))[name]
    expect(found).toMatchObject({ status: 3, metadata: { error: expect.stringMatching(reason) } })
  })

  it('that takes too long is given up, and its process is gone', async () => {
    const { readDocument } = await import('../../src/agents/knowledge/reading/read.ts')
    const { PassThrough } = await import('node:stream')
    // Its end never comes.
    const attempt = readDocument(new PassThrough(), { format: 'txt', kind: 'file' }, { timeoutMs: 300 })
    await expect(attempt).rejects.toThrow('It takes longer than 0.3 seconds to read')
  })
})

describe('a base of questions and answers', () => {
  it.each([
    ['faq.csv', 'question,answer,source\nWhere is the lantern?,In Saltmarsh.,p. 4\nWho keeps it?,Mira.,\n'],
    [
      'faq.xlsx',
      xlsxOf('FAQ', [
        ['问题', '答案'],
        ['Where is the lantern?', 'In Saltmarsh.'],
        ['Who keeps it?', 'Mira.'],
      ]),
    ],
  ])('has one passage for each row of %s', async (name, bytes) => {
    const kdbId = await library.base({ type: 'qa' })
    await library.add(kdbId, [{ name, bytes }])
    const [found] = await library.find(kdbId, 'who keeps it')
    expect(found).toMatchObject({ title: 'Who keeps it?', doc_content: 'Who keeps it?\nMira.' })
    expect(found?.full_content).toBe('Who keeps it?\nMira.')
    expect((await library.documents(kdbId))[name]).toMatchObject({ metadata: { segments: 2 } })
  })

  it('takes no file without two columns, and none that is no table', async () => {
    const kdbId = await library.base({ type: 'qa' })
    for (const [name, bytes] of [
      ['one.csv', 'only\none\ncolumn\n'],
      ['text.md', '# No table'],
    ] as const) {
      const answer = await library.upload(kdbId, [{ name, bytes }])
      expect(answer.status).toBe(422)
      expect(answer.body).toMatchObject({ code: 500, errors: [{ pointer: '/files/0' }] })
    }
    expect(await library.documents(kdbId)).toEqual({})
  })
})

describe('an upload', () => {
  it.each([
    ['a.exe', 'MZ', /must be one of/],
    ['a.pdf', 'no pdf', /is no \.pdf/],
    ['a.docx', pdfOf(['x']), /is no \.docx/],
    ['a.txt', Buffer.from([0, 1, 2, 3, 0, 0, 9]), /is no text/],
    ['a.md', '', /is empty/],
  ])('of %s is refused whole when its content is not what its name says', async (name, bytes, rule) => {
    const kdbId = await library.base()
    const answer = await library.upload(kdbId, [
      { name: 'good.md', bytes: '# Good' },
      { name, bytes },
    ])
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ pointer: '/files/1', message: expect.stringMatching(rule) }])
    expect(await library.documents(kdbId)).toEqual({})
  })

  it('of more than 20 files, or of none, is refused', async () => {
    const kdbId = await library.base()
    const many = Array.from({ length: 21 }, (_, at) => ({ name: `${at}.md`, bytes: '# x' }))
    expect((await library.upload(kdbId, many)).status).toBe(422)
    expect((await library.upload(kdbId, [])).status).toBe(422)
    expect(await library.documents(kdbId)).toEqual({})
  })

  it('that is too large is refused while it arrives, however many files it is made of', async () => {
    const kdbId = await library.base()
    const half = Buffer.alloc(40 * 1024 * 1024, 'a')
    const answer = await library.upload(kdbId, [
      { name: 'a.txt', bytes: half },
      { name: 'b.txt', bytes: half },
    ])
    expect(answer.status).toBe(413)
    expect(await library.documents(kdbId)).toEqual({})
  })

  it('with override replaces documents of the same name, without it adds to them', async () => {
    const kdbId = await library.base()
    const first = await library.add(kdbId, [{ name: 'a.md', bytes: 'The first zephyrite.' }])
    await library.add(kdbId, [{ name: 'a.md', bytes: 'The second zephyrite.' }])
    expect(await library.find(kdbId, 'zephyrite')).toHaveLength(2)
    const answer = await library.upload(kdbId, [{ name: 'a.md', bytes: 'The third zephyrite.' }], {
      override: 'true',
    })
    await library.done(kdbId, answer.body.data.taskId)
    expect((await library.find(kdbId, 'zephyrite')).map((one) => one.doc_content)).toEqual([
      'The third zephyrite.',
    ])
    expect(await library.progress(kdbId, first.taskId)).toMatchObject({ total: 0, taskProcess: 0 })
  })
})
