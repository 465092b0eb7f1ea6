import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import supertest from 'supertest'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { embedTask, ingestTask, sweepTask } from '../../src/agents/knowledge/rules.ts'
import { createApp } from '../../src/app.ts'
import { createEmbeddings } from '../../src/services/embeddings.ts'
import { startWorker, type Worker } from '../../src/services/jobs-worker.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type EmbeddingServer, startEmbeddingServer } from '../support/embedding-server.ts'
import { libraryOf, studioWorker } from '../support/knowledge.ts'

let studio: Studio
let endpoint: EmbeddingServer
let owner: Member
let worker: Worker | undefined

beforeAll(async () => {
  endpoint = await startEmbeddingServer()
  studio = await startStudio({ env: { EMBED_BASE_URL: endpoint.url, EMBED_MODEL: 'themes' } })
})
beforeEach(async () => {
  owner = await studio.register()
})
afterEach(async () => {
  endpoint.mode = 'answers'
  endpoint.before = () => {}
  await worker?.stop()
  worker = undefined
})
afterAll(async () => {
  await studio.close()
  await endpoint.close()
})

/** The studio as it is after a start with other settings of the embedding model. */
async function restarted(embedModel: string | null) {
  const services = {
    ...studio.services,
    embeddings: createEmbeddings({
      embedModel: embedModel ?? 'none',
      embedBaseUrl: embedModel === null ? undefined : endpoint.url,
    }),
  }
  return { services, appUrl: studio.appUrl, request: supertest(await createApp(services, studio.oracle)) }
}
type Restarted = Awaited<ReturnType<typeof restarted>>

const texts = ['The ferry crosses at noon.', 'The baker opens the oven.', 'A beacon burns on the hill.']

const job = () => ({ id: '1', attempt: 1, signal: new AbortController().signal })

/** Adds documents to a base, read and embedded by the model with which the studio is. */
async function add(at: Restarted, kdbId: string, contents: readonly string[], who = owner): Promise<void> {
  const library = libraryOf(at, who)
  const files = contents.map((bytes) => ({ name: `${randomUUID()}.md`, bytes }))
  expect((await library.upload(kdbId, files)).status).toBe(200)
  for (const { id, status } of Object.values(await library.documents(kdbId))) {
    if (status === 0) await ingestTask(at.services)({ tenantId: who.tenantId, docId: id }, job())
  }
}

async function shelf(at: Restarted, contents: readonly string[] = texts, who = owner): Promise<string> {
  const kdbId = await libraryOf(at, who).base()
  await add(at, kdbId, contents, who)
  return kdbId
}

const db = (who = owner) => studio.database.tenant(who.tenantId)
const vectors = (kdbId: string, who = owner) =>
  db(who)
    .selectFrom('knowledge_vectors')
    .select(['model', 'doc_id', 'position'])
    .where('kdb_id', '=', kdbId)
    .execute()
/** By which transactions the vectors were written. */
const written = (kdbId: string) =>
  db()
    .selectFrom('knowledge_vectors')
    .select(sql<string>`xmin::text`.as('by'))
    .where('kdb_id', '=', kdbId)
    .execute()
const renewed = (at: Restarted, kdbId: string, who = owner) =>
  eventually('the base to be embedded', async () => {
    const found = await libraryOf(at, who).search(kdbId, 'lantern')
    return found.meaning === 'counted' ? found.results : undefined
  })
const content = (found: readonly { doc_content: string }[]) => found.map((one) => one.doc_content)

describe('after another embedding model is set', () => {
  it.each([
    ['of the same length', 'other'],
    ['of another length', 'wide'],
  ])(
    'vectors %s are not compared: words decide, the answer says so, and the base is embedded anew by itself',
    async (_, model) => {
      const before = await restarted('themes')
      const kdbId = await shelf(before)
      expect(await libraryOf(before, owner).search(kdbId, 'lantern')).toMatchObject({
        meaning: 'counted',
        results: [{ doc_content: texts[2] }],
      })
      const after = await restarted(model)
      const library = libraryOf(after, owner)
      // No document has the word; of another model's vectors some one would be nearest all the same.
      expect(await library.search(kdbId, 'lantern')).toMatchObject({ meaning: 'renewing', results: [] })
      expect(await library.search(kdbId, 'beacon')).toMatchObject({
        meaning: 'renewing',
        results: [{ doc_content: texts[2] }],
      })
      worker = await studioWorker(after)
      expect(content(await renewed(after, kdbId))[0]).toBe(texts[2])
      expect((await vectors(kdbId)).map((one) => one.model)).toEqual([model, model, model])
      const documents = Object.values(await library.documents(kdbId))
      expect(documents.map(({ metadata }) => metadata.embedding_model)).toEqual([model, model, model])
      expect(documents.map(({ status }) => status)).toEqual([2, 2, 2])
    },
  )

  it('the length counts, too, where the model keeps its name', async () => {
    const kdbId = await shelf(await restarted('wide'))
    await db().updateTable('knowledge_vectors').set({ model: 'themes' }).where('kdb_id', '=', kdbId).execute()
    await db().updateTable('knowledge_documents').set({ embedding_model: 'themes' }).execute()
    const after = await restarted('themes')
    expect(await libraryOf(after, owner).search(kdbId, 'lantern')).toMatchObject({
      meaning: 'renewing',
      results: [],
    })
    worker = await studioWorker(after)
    expect(content(await renewed(after, kdbId))[0]).toBe(texts[2])
    expect(await vectors(kdbId)).toHaveLength(3)
  })

  it('a base of which one document has the new model’s vectors is not half compared', async () => {
    const kdbId = await shelf(await restarted('themes'))
    const after = await restarted('other')
    await add(after, kdbId, ['A lamp in the window.'])
    expect(await libraryOf(after, owner).search(kdbId, 'vessel')).toMatchObject({
      meaning: 'renewing',
      results: [],
    })
  })

  it('bases that nobody asks are found at the start, those of every tenant, and those read without a model', async () => {
    const stranger = await studio.register()
    const old = await shelf(await restarted('themes'))
    const bare = await shelf(await restarted(null), texts, stranger)
    const current = await restarted('other')
    const fresh = await shelf(current)
    expect(await vectors(bare, stranger)).toEqual([])
    const before = await written(fresh)
    await sweepTask(current.services)({}, job())
    worker = await studioWorker(current)
    await eventually('all bases to be embedded', async () =>
      [...(await vectors(old)), ...(await vectors(bare, stranger))].filter(({ model }) => model === 'other')
        .length === 6
        ? true
        : undefined,
    )
    expect(content(await renewed(current, bare, stranger))[0]).toBe(texts[2])
    expect(await written(fresh)).toEqual(before)
  })
})

it('at the start no base is left out, however many there are', async () => {
  const kdbId = await shelf(await restarted('themes'), [texts[0] ?? ''])
  const prefix = `knowledge.embed/${owner.tenantId}/`
  const ids = Array.from({ length: 450 }, (_, at) => `many_${at + 1}`)
  try {
    // More than the database names at a time, with a document each.
    await sql`
      insert into knowledge_bases (kdb_id, owner_id, name, type)
      select id, owner_id, name, type from knowledge_bases, unnest(${ids}::text[]) id where kdb_id = ${kdbId}`.execute(
      db(),
    )
    await sql`
      insert into knowledge_documents
        (doc_id, kdb_id, task_id, name, kind, object_key, size, content_type, status, segments)
      select id, id, task_id, name, kind, object_key, size, content_type, status, segments
      from knowledge_documents, unnest(${ids}::text[]) id where kdb_id = ${kdbId}`.execute(db())
    await sweepTask((await restarted('other')).services)({}, job())
    const { rows } = await sql<{ key: string }>`
      select key from graphile_worker.jobs where key like ${`${prefix}%`}`.execute(studio.database.system)
    expect(rows.map(({ key }) => key.slice(prefix.length)).toSorted()).toEqual([kdbId, ...ids].toSorted())
  } finally {
    await db().deleteFrom('knowledge_bases').where('kdb_id', '=', sql<string>`any(${ids}::text[])`).execute()
    await sql`delete from graphile_worker._private_jobs where key like ${`${prefix}%`}`.execute(
      studio.database.system,
    )
  }
})

describe('the job', () => {
  const long = Array.from(
    { length: 150 },
    (_, at) => `# Place ${at}\n\nThe ferry number ${at} crosses at noon.\n`,
  )
  const program = fileURLToPath(new URL('../support/knowledge-worker.ts', import.meta.url))

  it('that is killed goes on where it was, and asks for nothing twice', async () => {
    const kdbId = await shelf(await restarted('themes'), [long.join('\n')])
    const all = await vectors(kdbId)
    expect(all.length).toBeGreaterThan(128)
    const after = await restarted('other')
    await libraryOf(after, owner).search(kdbId, 'lantern')
    // The second request for passages is never answered.
    let requests = 0
    endpoint.before = (asked) =>
      asked.length > 1 && ++requests === 2 ? new Promise<void>(() => {}) : undefined
    const doomed = spawn(process.execPath, [program, studio.appUrl, studio.dataDir, endpoint.url, 'other'], {
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    try {
      await eventually('the job to be in its midst', async () => (requests === 2 ? true : undefined))
    } finally {
      doomed.kill('SIGKILL')
      await once(doomed, 'exit')
    }
    const made = (await vectors(kdbId)).filter(({ model }) => model === 'other')
    expect(made).toHaveLength(64)
    expect(await libraryOf(after, owner).search(kdbId, 'lantern')).toMatchObject({ meaning: 'renewing' })
    endpoint.before = () => {}
    const asked = endpoint.seen.length
    worker = await studioWorker(after)
    await renewed(after, kdbId)
    expect(endpoint.seen.slice(asked).filter((text) => text.includes('ferry number'))).toHaveLength(
      all.length - 64,
    )
    expect((await vectors(kdbId)).map(({ model }) => model)).toEqual(all.map(() => 'other'))
  }, 60_000)

  it('gives no passage the vector of the text that stood in its place before', async () => {
    const kdbId = await shelf(await restarted('themes'), [texts[0] ?? ''])
    const after = await restarted('other')
    endpoint.before = async (asked) => {
      if (!asked.includes(texts[0] ?? '')) return
      endpoint.before = () => {}
      await db()
        .updateTable('knowledge_segments')
        .set({ content: texts[2] ?? '' })
        .where('kdb_id', '=', kdbId)
        .execute()
    }
    await embedTask(after.services)({ tenantId: owner.tenantId, kdbId }, job())
    const library = libraryOf(after, owner)
    expect(content(await library.find(kdbId, 'lantern'))).toEqual([texts[2]])
    expect(content(await library.find(kdbId, 'vessel'))).toEqual([])
  })

  it('fails where the endpoint does, and leaves the base to its words', async () => {
    const kdbId = await shelf(await restarted('themes'))
    const after = await restarted('other')
    endpoint.mode = 'refuses'
    await expect(embedTask(after.services)({ tenantId: owner.tenantId, kdbId }, job())).rejects.toThrow(
      'EMBED_BASE_URL',
    )
    expect(await libraryOf(after, owner).search(kdbId, 'beacon')).toMatchObject({
      meaning: 'unanswered',
      results: [{ doc_content: texts[2] }],
    })
    expect((await vectors(kdbId)).map(({ model }) => model)).toEqual(['themes', 'themes', 'themes'])
  })

  it('that fails waits longer and longer, however often the base is searched, until the next start', async () => {
    const kdbId = await shelf(await restarted('themes'), [long.slice(0, 5).join('\n')])
    const after = await restarted('other')
    const search = () => libraryOf(after, owner).search(kdbId, 'lantern')
    const key = `knowledge.embed/${owner.tenantId}/${kdbId}`
    const stored = async () => {
      const { rows } = await sql<{ attempts: number; run_at: Date; locked: boolean }>`
        select attempts, run_at, locked_at is not null as locked from graphile_worker.jobs where key = ${key}`.execute(
        studio.database.system,
      )
      return rows
    }
    // It answers queries, which are single, and refuses passages.
    endpoint.before = (asked) => {
      endpoint.mode = asked.length > 1 ? 'refuses' : 'answers'
    }
    worker = await studioWorker(after)
    await search()
    const failed = await eventually('the job to have failed', async () => {
      const [one] = await stored()
      return one && one.attempts > 0 && !one.locked ? one : undefined
    })
    await worker.stop()
    worker = undefined
    for (let times = 0; times < 3; times++) expect(await search()).toMatchObject({ meaning: 'renewing' })
    expect(await stored()).toEqual([failed])

    // Once it has failed for good, whoever asks has it tried again.
    await sql`
      update graphile_worker._private_jobs set attempts = max_attempts where key = ${key}`.execute(
      studio.database.system,
    )
    await search()
    const [again] = await stored()
    expect(again).toMatchObject({ attempts: 0 })

    await sql`
      update graphile_worker._private_jobs set attempts = 3, run_at = now() + interval '1 hour'
      where key = ${key}`.execute(studio.database.system)
    await sweepTask(after.services)({}, job())
    const [started] = await stored()
    expect(started).toMatchObject({ attempts: 0 })
    expect(Number(started?.run_at)).toBeLessThanOrEqual(Date.now())
  })

  it('takes its turn after 2,000 passages and adds itself again, under the key that it holds', async () => {
    const kdbId = await shelf(await restarted('themes'), [long[0] ?? '', 'Another one.'])
    // Passages as they come from reading, more than one job embeds.
    const [first] = await db()
      .selectFrom('knowledge_segments')
      .select('doc_id')
      .where('kdb_id', '=', kdbId)
      .orderBy('doc_id')
      .limit(1)
      .execute()
    const docId = first?.doc_id ?? ''
    await sql`
      insert into knowledge_segments
        (kdb_id, doc_id, position, title, path, content, start_offset, end_offset, tokens)
      select kdb_id, doc_id, n, title, path, 'Passage ' || n, start_offset, end_offset, tokens
      from knowledge_segments, generate_series(1, 2100) n where doc_id = ${docId} and position = 0`.execute(
      db(),
    )
    await db()
      .updateTable('knowledge_documents')
      .set({ segments: 2101 })
      .where('doc_id', '=', docId)
      .execute()
    const after = await restarted('other')
    const made = async () => (await vectors(kdbId)).filter(({ model }) => model === 'other').length
    const runs: number[] = []
    worker = await startWorker({
      url: studio.appUrl,
      tasks: {
        'knowledge.embed': async (payload, running) => {
          await embedTask(after.services)(payload, running)
          // Other tests leave jobs behind.
          if ((payload as { kdbId: string }).kdbId === kdbId) runs.push(await made())
        },
      },
      concurrency: 2,
      pollMs: 100,
      log: studio.services.log,
      onDead: (error) => {
        throw error
      },
    })
    await libraryOf(after, owner).search(kdbId, 'lantern')
    const passages = 2102
    await eventually('all passages to be embedded', async () => (runs.at(-1) === passages ? true : undefined))
    expect(runs).toEqual([Math.ceil(2000 / 64) * 64, passages])
    const { rows } = await sql`
      select key from graphile_worker.jobs where key = ${`knowledge.embed/${owner.tenantId}/${kdbId}`}`.execute(
      studio.database.system,
    )
    expect(rows).toEqual([])
  }, 60_000)

  it('for a base that is gone, or without an endpoint, does nothing', async () => {
    const gone = { tenantId: owner.tenantId, kdbId: 'kdb_gone' }
    await embedTask((await restarted('other')).services)(gone, job())
    const kdbId = await shelf(await restarted('themes'))
    const without = await restarted(null)
    await embedTask(without.services)({ tenantId: owner.tenantId, kdbId }, job())
    await sweepTask(without.services)({}, job())
    expect((await vectors(kdbId)).map(({ model }) => model)).toEqual(['themes', 'themes', 'themes'])
    expect(await libraryOf(without, owner).search(kdbId, 'beacon')).toMatchObject({ meaning: 'off' })
  })
})
