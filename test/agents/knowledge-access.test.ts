import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Member, Studio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'
import { eventually } from '../support/embedded.ts'
import { type Library, type LibraryStudio, libraryOf, startLibrary } from '../support/knowledge.ts'

let studio: Studio
let admin: Member
let colleague: Member
let stranger: Member
let library: Library
let close: LibraryStudio['close']

beforeAll(async () => {
  ;({ studio, admin, colleague, stranger, library, close } = await startLibrary())
})
afterAll(() => close())

const as = (who: Member) => libraryOf(studio, who)

describe('what somebody else may', () => {
  it('a colleague nothing, an administrator all but upload, another tenant not even know', async () => {
    const kdbId = await library.base()
    const { taskId } = await library.add(kdbId, [{ name: 'a.md', bytes: 'The zephyrite lantern.' }])
    const doc = (await library.documents(kdbId))['a.md']
    const asked = (who: Member) => {
      const theirs = as(who)
      return [
        theirs.get('info', { kdb_id: kdbId }),
        theirs.post('retrieve', { kdb_id: kdbId, query: 'zephyrite' }),
        theirs.get('doc/list', { kdb_id: kdbId }),
        theirs.get('doc/task_process', { kdb_id: kdbId, task_id: taskId }),
        theirs.post('update', { kdb_id: kdbId, intro: 'Theirs' }),
        theirs.post('redo_all', { kdb_id: kdbId }),
        theirs.post('doc/task_redo', { kdb_id: kdbId, task_id: taskId }),
        theirs.upload(kdbId, [{ name: 'b.md', bytes: 'b' }]),
        theirs.remove(`doc/delete/${doc?.id}`),
        theirs.post('clear', { kdb_id: kdbId }),
        theirs.remove(`delete/${kdbId}`),
      ]
    }
    for (const request of asked(colleague)) {
      expect((await request).status).toBe(403)
    }
    for (const request of asked(stranger)) {
      const answer = await request
      expect(answer.status).toBe(404)
      expect(answer.body.code).toBe(500)
    }
    expect((await as(colleague).get(`doc/info/${doc?.id}`)).status).toBe(403)
    expect((await as(colleague).put(`doc/redo/${doc?.id}`)).status).toBe(403)
    expect((await as(stranger).get(`doc/info/${doc?.id}`)).body).toMatchObject({ code: 200, data: null })
    expect((await as(stranger).put(`doc/redo/${doc?.id}`)).body.data).toEqual({ success: true, user_id: '' })
    expect(await library.documents(kdbId)).toMatchObject({ 'a.md': { status: 2 } })
    expect(await library.find(kdbId, 'zephyrite')).toHaveLength(1)
    for (const request of asked(admin)) {
      const answer = await request
      const uploading = answer.request.url.includes('add_by_files')
      expect([answer.request.url, answer.status]).toEqual([answer.request.url, uploading ? 403 : 200])
    }
    expect((await library.get('info', { kdb_id: kdbId })).status).toBe(404)
  })

  it('a viewer looks things up and changes nothing', async () => {
    const viewer = await studio.register({ role: 'viewer', tenantId: admin.tenantId })
    expect((await as(viewer).get('list')).status).toBe(200)
    expect((await as(viewer).post('add', { name: 'x', type: 'rag' })).status).toBe(403)
  })
})

it('every write is in the change log, without the names of what is one user’s own', async () => {
  const who = await studio.register()
  const mine = as(who)
  const kdbId = await mine.base({ name: 'Secret plans' })
  const { taskId } = await mine.add(kdbId, [{ name: 'secret.md', bytes: 'Secret.' }])
  const doc = (await mine.documents(kdbId))['secret.md']?.id
  await mine.post('update', { kdb_id: kdbId, name: 'Secret ideas' })
  await mine.put(`doc/redo/${doc}`)
  await mine.done(kdbId, taskId)
  await mine.remove(`doc/delete/${doc}`)
  await mine.post('clear', { kdb_id: kdbId })
  await mine.remove(`delete/${kdbId}`)
  const changes = await changesOf(studio.database.tenant(who.tenantId, who.userId))
  expect(changes.map(({ noun, nounId, action }) => [noun, nounId, action])).toEqual([
    ['knowledge', kdbId, 'create'],
    ['knowledge_document', doc, 'create'],
    ['knowledge_document', doc, 'update'],
    ['knowledge', kdbId, 'update'],
    ['knowledge_document', doc, 'redo'],
    ['knowledge_document', doc, 'update'],
    ['knowledge_document', doc, 'delete'],
    ['knowledge', kdbId, 'clear'],
    ['knowledge', kdbId, 'delete'],
  ])
  expect(JSON.stringify(changes)).not.toMatch(/secret/i)
})

it('bases of somebody who leaves the tenant become the heir’s', async () => {
  const leaver = await studio.register({ role: 'editor', tenantId: admin.tenantId })
  const kdbId = await as(leaver).base({ name: 'Left behind' })
  const answer = await studio.request
    .delete(`/api/users/${leaver.userId}`)
    .query({ transfer_to: colleague.userId })
    .set('Authorization', admin.bearer)
  expect(answer.status, answer.text).toBeLessThan(300)
  const view = await eventually('the base to be handed over', async () => {
    const found = await as(colleague).get('info', { kdb_id: kdbId })
    return found.status === 200 ? found.body.data : undefined
  })
  expect(view).toMatchObject({ name: 'Left behind', user_id: colleague.userId })
})
