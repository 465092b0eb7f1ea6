import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { havingTerm, spelledAlike } from '../../src/agents/knowledge/retrieval/by-words.ts'
import { fuse } from '../../src/agents/knowledge/retrieval/fusion.ts'
import { createLog } from '../../src/http/logging.ts'
import type { Worker } from '../../src/services/jobs-worker.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type EmbeddingServer, startEmbeddingServer } from '../support/embedding-server.ts'
import {
  type Library,
  type LibraryStudio,
  libraryOf,
  startLibrary,
  studioWorker,
} from '../support/knowledge.ts'
import { execute } from '../support/postgres.ts'

let studio: Studio
let owner: Member
let library: Library
let close: LibraryStudio['close']

beforeAll(async () => {
  ;({ studio, owner, library, close } = await startLibrary())
})
afterAll(() => close())

/** A base of one document for each text; each document is named after its place. */
async function shelf(texts: readonly string[], of = library): Promise<string> {
  const kdbId = await of.base()
  const files = texts.map((bytes, at) => ({ name: `${at}.md`, bytes }))
  expect((await of.add(kdbId, files)).progress.success).toBe(texts.length)
  return kdbId
}

const namesOf = (found: readonly { metadata: { doc_name: string } }[]) =>
  found.map(({ metadata }) => metadata.doc_name)

describe('by words', () => {
  it('what has more and rarer words of the question comes first; scores fall from 1 at most', async () => {
    const kdbId = await shelf([
      'The harbour has boats and more boats.',
      'The harbour master logs each login of the password office.',
      'How the login works: a password is traded for a token.',
      'Nothing of interest.',
    ])
    const found = await library.find(kdbId, 'How does the login with a password and a token work?')
    expect(namesOf(found)).toEqual(['2.md', '1.md'])
    const scores = found.map(({ score }) => score)
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    for (const score of scores) {
      expect(score).toBeGreaterThan(0)
      expect(score).toBeLessThanOrEqual(1)
    }
  })

  it('a word in the heading counts more than one in the text', async () => {
    const kdbId = await shelf(['Tells of the zephyrite in passing.', '# Zephyrite\n\nTells of it at length.'])
    expect(namesOf(await library.find(kdbId, 'zephyrite'))).toEqual(['1.md', '0.md'])
  })

  it.each([
    ['without accents', 'Le café de José.', 'cafe jose'],
    ['in any case', 'The OBSIDIAN gate.', 'obsidian'],
    ['by the beginning of a word', 'All lanterns are lit.', 'lantern'],
    ['misspelt', 'The obsidian lantern is lit.', 'obsidain lantrn'],
    ['in Chinese', '黑曜石灯塔在盐沼港口。', '灯塔在哪里？'],
    ['in Japanese', '黒曜石の灯台は港にあります。', '灯台'],
    ['in Korean', '등대는 항구에 있습니다.', '등대'],
    ['in a word of two scripts', '请使用API接口登录系统。', 'API 接口'],
  ])('is found %s', async (_, text, query) => {
    const kdbId = await shelf([text, 'Something else altogether.', '完全不同的内容'])
    expect(namesOf(await library.find(kdbId, query))).toEqual(['0.md'])
  })

  it('gives no more than top_k, and refuses a top_k or a query that makes no sense', async () => {
    const kdbId = await shelf(Array.from({ length: 4 }, (_, at) => `The zephyrite number ${at}.`))
    expect(await library.find(kdbId, 'zephyrite', 3)).toHaveLength(3)
    expect((await library.post('retrieve', { kdb_id: kdbId, query: 'x', top_k: 0 })).status).toBe(422)
    expect((await library.post('retrieve', { kdb_id: kdbId, query: '' })).status).toBe(422)
    expect(await library.find(kdbId, '!?')).toEqual([])
    expect(await library.find(kdbId, `'); drop table x; -- \\ ' & | ! :*`)).toEqual([])
  })

  it('never finds what is in another base', async () => {
    const mine = await shelf(['The zephyrite of mine.'])
    const other = await shelf(['The zephyrite of the other.'])
    expect((await library.find(mine, 'zephyrite')).map((one) => one.doc_content)).toEqual([
      'The zephyrite of mine.',
    ])
    expect((await library.find(other, 'zephyrite')).map((one) => one.doc_content)).toEqual([
      'The zephyrite of the other.',
    ])
  })
})

describe('the search of passages', () => {
  it('uses its indexes under row-level security, and finds what the tenant has alone', async () => {
    const stranger = await studio.register()
    const theirs = libraryOf(studio, stranger)
    const ids = [await library.base(), await theirs.base()] as const
    for (const [index, who] of [owner, stranger].entries()) {
      const db = studio.database.tenant(who.tenantId, who.userId)
      const kdbId = ids[index] ?? ''
      await db
        .insertInto('knowledge_tasks')
        .values({ task_id: `t${index}`, kdb_id: kdbId })
        .execute()
      await db
        .insertInto('knowledge_documents')
        .values({
          doc_id: 'many',
          kdb_id: kdbId,
          task_id: `t${index}`,
          name: 'many.md',
          kind: 'file',
          object_key: 'none',
          size: 1,
          content_type: 'text/markdown',
        })
        .execute()
      await sql`
        insert into knowledge_segments (doc_id, kdb_id, position, content, start_offset, end_offset, tokens)
        select 'many', ${kdbId}, n, 'Walks the road ' || md5(n::text) || case when n = 7 then ' to Quillonia' else '' end,
          0, 1, 1 from generate_series(0, 3000) n`.execute(db)
    }
    await execute(studio.ownerUrl, 'vacuum analyze knowledge_segments')
    const db = studio.database.tenant(owner.tenantId, owner.userId)
    const planOf = async (query: ReturnType<typeof sql>) => {
      const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(db)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const words = sql<{ position: number }>`
      select s.* from (select to_tsquery('folded', 'quillonia') as query) t cross join lateral (${havingTerm([...ids])}) s`
    const alike = sql<{ position: number }>`
      select s.* from (select 'quilonia'::text as word) t cross join lateral (${spelledAlike([...ids])}) s`
    expect(await planOf(words)).toContain('knowledge_segments_search_idx')
    expect(await planOf(alike)).toContain('knowledge_segments_trigram_idx')
    for (const query of [words, alike]) {
      expect((await query.execute(db)).rows.map(({ position }) => position)).toEqual([7])
      expect((await query.execute(studio.database.system)).rows).toEqual([])
    }
    const write = sql`update knowledge_search set content = 'x'`.execute(db)
    await expect(write).rejects.toMatchObject({ code: '42501' })
  })
})

describe('by meaning', () => {
  let endpoint: EmbeddingServer
  let other: Studio
  let others: Worker
  let learned: Library
  let reader: Member
  const logged: string[] = []

  beforeAll(async () => {
    endpoint = await startEmbeddingServer()
    other = await startStudio({
      env: { EMBED_BASE_URL: endpoint.url, EMBED_MODEL: 'themes' },
      log: createLog({ level: 'warn', destination: { write: (line) => void logged.push(line) } }),
    })
    others = await studioWorker(other)
    reader = await other.register()
    learned = libraryOf(other, reader)
  })
  beforeEach(() => {
    endpoint.mode = 'answers'
  })
  afterAll(async () => {
    await others.stop()
    await other.close()
    await endpoint.close()
  })

  const texts = [
    'The ferry crosses at noon.',
    'The baker opens the oven at dawn.',
    'The queen has lost her crown.',
    'A beacon burns on the hill.',
  ]

  it('finds what says the same in other words, and ranks what has the words as well first', async () => {
    const kdbId = await shelf([...texts, 'A vessel and a lamp, full of zephyrite.'], learned)
    expect(['0.md', '4.md']).toContain(namesOf(await learned.find(kdbId, 'which ship', 1))[0])
    expect(namesOf(await learned.find(kdbId, 'lantern', 1))).toEqual(['3.md'])
    const [first, ...rest] = await learned.find(kdbId, 'vessel and lamp of zephyrite')
    expect(first).toMatchObject({ metadata: { doc_name: '4.md' }, score: 1 })
    for (const { score } of rest) {
      expect(score).toBeLessThan(1)
      expect(score).toBeGreaterThan(0)
    }
  })

  it('keeps vectors of length 1 with their signs under the model’s name', async () => {
    const kdbId = await shelf(['The ferry crosses.'], learned)
    const { rows } = await sql<{ model: string; signs: string; vector: number[] }>`
      select model, signs::text, vector from knowledge_vectors where kdb_id = ${kdbId}`.execute(
      other.database.tenant(reader.tenantId),
    )
    expect(rows).toHaveLength(1)
    const [{ model, signs, vector } = { model: '', signs: '', vector: [] }] = rows
    expect(model).toBe('themes')
    expect(Math.hypot(...vector)).toBeCloseTo(1, 5)
    expect(signs).toBe(vector.map((one) => (one > 0 ? '1' : '0')).join(''))
    expect(signs).toMatch(/1/)
    expect(signs).toMatch(/0/)
  })

  it('of another tenant finds nothing of ours', async () => {
    await shelf(texts, learned)
    const theirs = libraryOf(other, await other.register())
    const kdbId = await shelf(['The king sits on his throne.'], theirs)
    expect(namesOf(await theirs.find(kdbId, 'lantern ship bread'))).not.toContain('3.md')
  })

  it('that fails leaves the words, and the log says so', async () => {
    const kdbId = await shelf(texts, learned)
    endpoint.mode = 'refuses'
    expect(namesOf(await learned.find(kdbId, 'beacon'))).toEqual(['3.md'])
    expect(await learned.find(kdbId, 'lantern')).toEqual([])
    expect(logged.filter((line) => line.includes('found by their words alone'))).toHaveLength(2)
  })

  it('that fails while a document is read lets it wait and be read again', async () => {
    const kdbId = await learned.base()
    endpoint.mode = 'refuses'
    const answer = await learned.upload(kdbId, [{ name: 'a.md', bytes: 'A beacon.' }])
    const { taskId } = answer.body.data
    for (;;) {
      const doc = (await learned.documents(kdbId))['a.md']
      if (doc?.status === 0 && doc.metadata.error !== undefined) {
        expect(doc.metadata.error).toMatch(/EMBED_BASE_URL/)
        break
      }
      expect(doc?.status).not.toBe(3)
    }
    endpoint.mode = 'answers'
    expect(await learned.done(kdbId, taskId)).toMatchObject({ success: 1 })
    expect((await learned.documents(kdbId))['a.md']?.metadata.error).toBeUndefined()
    expect(namesOf(await learned.find(kdbId, 'lantern'))).toEqual(['a.md'])
  })
})

it('the fusion of orders gives 1 to what is first in all of them, and never more', () => {
  const hit = (docId: string) => ({ docId, position: 0, score: 0.5 })
  const fused = fuse([
    [hit('a'), hit('b')],
    [hit('a'), hit('c')],
  ])
  expect(fused.map(({ docId }) => docId)).toEqual(['a', 'b', 'c'])
  expect(fused[0]?.score).toBeCloseTo(1)
  expect(fused[1]?.score).toBeCloseTo(61 / 62 / 2)
})
