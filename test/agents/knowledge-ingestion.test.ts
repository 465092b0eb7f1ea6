import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { ingestTask } from '../../src/agents/knowledge/rules.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type EmbeddingServer, startEmbeddingServer } from '../support/embedding-server.ts'
import { type Library, libraryOf, studioWorker } from '../support/knowledge.ts'

let studio: Studio
let endpoint: EmbeddingServer
let owner: Member
let library: Library

beforeAll(async () => {
  endpoint = await startEmbeddingServer()
  studio = await startStudio({ env: { EMBED_BASE_URL: endpoint.url, EMBED_MODEL: 'themes' } })
  owner = await studio.register()
  library = libraryOf(studio, owner)
})
afterAll(async () => {
  await studio.close()
  await endpoint.close()
})

const program = fileURLToPath(new URL('../support/knowledge-worker.ts', import.meta.url))

/** Uploads one document that nobody reads yet; its id. */
async function waiting(text: string): Promise<{ kdbId: string; taskId: string; docId: string }> {
  const kdbId = await library.base()
  const { taskId } = (await library.upload(kdbId, [{ name: 'a.md', bytes: text }])).body.data
  const docId = (await library.documents(kdbId))['a.md']?.id ?? ''
  return { kdbId, taskId, docId }
}

const statusOf = async (docId: string) => (await library.get(`doc/info/${docId}`)).body.data.status as number
const ingest = (docId: string, signal = new AbortController().signal) =>
  ingestTask(studio.services)({ tenantId: owner.tenantId, docId }, { id: '1', attempt: 1, signal })

it('a document whose worker is killed over it is read by another one', async () => {
  const { kdbId, taskId, docId } = await waiting('A beacon burns on the hill.')
  expect(await library.progress(kdbId, taskId)).toMatchObject({ waiting: 1, total: 1, taskProcess: 0 })
  endpoint.mode = 'hangs'
  const doomed = spawn(process.execPath, [program, studio.appUrl, studio.dataDir, endpoint.url], {
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  await eventually('the worker to be in the middle of it', async () =>
    endpoint.seen.some((text) => text.includes('beacon')) ? true : undefined,
  )
  expect(await library.progress(kdbId, taskId)).toMatchObject({ inProgress: 1, success: 0 })
  doomed.kill('SIGKILL')
  await once(doomed, 'exit')
  endpoint.mode = 'answers'
  const worker = await studioWorker(studio)
  try {
    expect(await library.done(kdbId, taskId)).toMatchObject({ success: 1, taskProcess: 100 })
    expect(await library.find(kdbId, 'beacon')).toHaveLength(1)
    expect(await statusOf(docId)).toBe(2)
  } finally {
    await worker.stop()
  }
}, 60_000)

it('a document that is put back while it is read belongs to whoever reads it next', async () => {
  const { kdbId, docId } = await waiting('A lantern.')
  endpoint.mode = 'hangs'
  const before = endpoint.seen.length
  const controller = new AbortController()
  const slow = ingest(docId, controller.signal)
  await eventually('it to be read', async () => (endpoint.seen.length > before ? true : undefined))
  await library.put(`doc/redo/${docId}`)
  expect(await statusOf(docId)).toBe(0)
  endpoint.mode = 'answers'
  await ingest(docId)
  expect(await statusOf(docId)).toBe(2)
  controller.abort(new Error('stopped'))
  await expect(slow).rejects.toThrow('stopped')
  expect(await statusOf(docId)).toBe(2)
  expect(await library.find(kdbId, 'lantern')).toHaveLength(1)
})

it('a document of a worker that stops waits again, and the attempt does not count', async () => {
  const { docId } = await waiting('A lantern.')
  endpoint.mode = 'hangs'
  const before = endpoint.seen.length
  const controller = new AbortController()
  const stopped = ingest(docId, controller.signal)
  await eventually('it to be read', async () => (endpoint.seen.length > before ? true : undefined))
  controller.abort(new Error('stopped'))
  await expect(stopped).rejects.toThrow('stopped')
  endpoint.mode = 'answers'
  const row = await studio.database
    .tenant(owner.tenantId)
    .selectFrom('knowledge_documents')
    .select(['status', 'attempts', 'claim'])
    .where('doc_id', '=', docId)
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ status: 0, attempts: 0, claim: null })
})

it('a document that was begun three times without an end is given up, until it is put back', async () => {
  const { docId } = await waiting('A lantern.')
  await studio.database
    .tenant(owner.tenantId)
    .updateTable('knowledge_documents')
    .set({ status: 1, attempts: 3 })
    .where('doc_id', '=', docId)
    .execute()
  await ingest(docId)
  expect((await library.get(`doc/info/${docId}`)).body.data).toMatchObject({
    status: 3,
    metadata: { error: 'It was begun 3 times and never finished' },
  })
  await library.put(`doc/redo/${docId}`)
  await ingest(docId)
  expect(await statusOf(docId)).toBe(2)
})

it('a fault that stays is tried three times, and then told', async () => {
  const { docId } = await waiting('A lantern.')
  endpoint.mode = 'refuses'
  for (const left of [2, 1]) {
    await expect(ingest(docId), `${left} attempts are left`).rejects.toThrow('EMBED_BASE_URL')
    expect(await statusOf(docId)).toBe(0)
  }
  await ingest(docId)
  endpoint.mode = 'answers'
  expect((await library.get(`doc/info/${docId}`)).body.data).toMatchObject({
    status: 3,
    metadata: { error: expect.stringContaining('EMBED_BASE_URL') },
  })
  await ingest(docId)
  expect(await statusOf(docId)).toBe(3)
})

it('a job for a document that is gone does nothing', async () => {
  const { docId } = await waiting('A lantern.')
  await library.remove(`doc/delete/${docId}`)
  await ingest(docId)
  expect((await library.get(`doc/info/${docId}`)).body.data).toBeNull()
})
