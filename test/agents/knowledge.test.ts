import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Member, Studio } from '../support/app.ts'
import { eventually } from '../support/embedded.ts'
import { type Library, type LibraryStudio, libraryOf, startLibrary } from '../support/knowledge.ts'

let studio: Studio
let owner: Member
let admin: Member
let colleague: Member
let stranger: Member
let library: Library
let close: LibraryStudio['close']

beforeAll(async () => {
  ;({ studio, owner, admin, colleague, stranger, library, close } = await startLibrary())
})
afterAll(() => close())

const as = (who: Member) => libraryOf(studio, who)
const db = () => studio.database.tenant(owner.tenantId, owner.userId)

describe('a knowledge base', () => {
  it("is created as Sage's document has it, and viewed with its setting", async () => {
    const answer = await library.post('add', {
      name: 'Product Docs',
      type: 'rag',
      intro: 'Internal product documents',
      language: 'en',
    })
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      code: 200,
      data: { kdb_id: expect.stringMatching(/^kdb_[0-9a-f]{8}$/), user_id: owner.userId },
    })
    const { kdb_id: kdbId } = answer.body.data
    const view = await library.get('info', { kdb_id: kdbId })
    expect(view.body.data).toEqual({
      kdbId,
      name: 'Product Docs',
      intro: 'Internal product documents',
      type: 'rag',
      createdAt: expect.any(Number),
      updatedAt: expect.any(Number),
      kdbSetting: { kdbAttach: { language: 'en' } },
      user_id: owner.userId,
    })
    expect(Number.isInteger(view.body.data.createdAt)).toBe(true)
  })

  it('without a language has the one of Sage', async () => {
    const view = await library.get('info', { kdb_id: await library.base() })
    expect(view.body.data.kdbSetting).toEqual({ kdbAttach: { language: 'zh-cn' } })
  })

  it('keeps what an update leaves empty, and refuses one of an older version', async () => {
    const kdbId = await library.base({ intro: 'First' })
    const { etag } = (await library.get('info', { kdb_id: kdbId })).headers
    const kept = await library.post('update', { kdb_id: kdbId, name: '', intro: '' })
    expect(kept.body.data).toEqual({ success: true, user_id: owner.userId })
    await library.post('update', { kdb_id: kdbId, intro: 'Second', kdb_setting: { a: 1 } })
    expect((await library.get('info', { kdb_id: kdbId })).body.data).toMatchObject({
      name: 'Handbook',
      intro: 'Second',
      kdbSetting: { a: 1 },
    })
    const late = await library.post('update', { kdb_id: kdbId, intro: 'Third' }).set('If-Match', etag ?? '')
    expect(late.status).toBe(412)
  })

  it('of a blank name is refused, naming the field', async () => {
    const answer = await library.post('add', { name: '  ', type: 'rag' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toEqual([{ pointer: '/name', message: 'must not be blank' }])
    expect((await library.post('add', { name: 'x' })).status).toBe(422)
  })

  it('is listed for its owner and administrators, by name and type, page by page', async () => {
    const who = await studio.register({ role: 'editor', tenantId: admin.tenantId })
    const mine = as(who)
    const ids = [await mine.base({ name: 'Alpha 100%' }), await mine.base({ name: 'beta', type: 'qa' })]
    const listed = async (query: object, library = mine) => (await library.get('list', query)).body.data
    const all = await listed({})
    expect(all).toMatchObject({ total: 2, user_id: who.userId })
    expect(all.list[0]).toEqual({
      id: ids[1],
      name: 'beta',
      index_name: ids[1],
      intro: '',
      createTime: expect.stringMatching(/Z$/),
      dataSource: 'qa',
      docNum: 0,
      cover: '',
      defaultColor: true,
      user_id: who.userId,
      type: null,
    })
    const idsOf = ({ list }: { list: { id: string }[] }) => list.map(({ id }) => id)
    expect(idsOf(await listed({ query_name: 'ALPHA' }))).toEqual([ids[0]])
    expect(idsOf(await listed({ query_name: '0%' }))).toEqual([ids[0]])
    expect(idsOf(await listed({ query_name: '_' }))).toEqual([])
    expect(idsOf(await listed({ type: 'qa', query_name: 'undefined' }))).toEqual([ids[1]])
    expect(idsOf(await listed({ page: 2, page_size: 1 }))).toEqual([ids[0]])
    expect(idsOf(await listed({ page_no: 2, page_size: 1 }))).toEqual([ids[0]])
    expect((await mine.get('list', { page_size: 101 })).status).toBe(422)
    expect(idsOf(await listed({ page_size: 100 }, as(admin)))).toEqual(expect.arrayContaining(ids))
    expect(idsOf(await listed({}, as(colleague)))).toEqual([])
    expect(idsOf(await listed({}, as(stranger)))).toEqual([])
  })
})

describe('documents', () => {
  it('are listed by name, state and upload, and viewed one by one', async () => {
    const kdbId = await library.base()
    const first = await library.add(kdbId, [
      { name: 'alpha.md', bytes: 'Alpha.' },
      { name: 'broken.pdf', bytes: '%PDF-1.4 nothing' },
    ])
    const second = await library.add(kdbId, [{ name: 'beta.eml', bytes: 'Subject: Beta\r\n\r\nBeta.\r\n' }])
    const names = async (query: object) => Object.keys(await library.documents(kdbId, query)).toSorted()
    expect(await names({})).toEqual(['alpha.md', 'beta.eml', 'broken.pdf'])
    expect(await names({ query_name: 'ALPHA' })).toEqual(['alpha.md'])
    expect(await names({ query_status: 3 })).toEqual(['broken.pdf'])
    expect(await names({ query_status: [2, 3], task_id: first.taskId })).toEqual(['alpha.md', 'broken.pdf'])
    expect(await names({ task_id: second.taskId })).toEqual(['beta.eml'])
    expect(await names({ page_no: 2, page_size: 2 })).toHaveLength(1)
    expect(await names({ page: 2, page_size: 2 })).toHaveLength(1)
    expect((await library.get('doc/list', { kdb_id: kdbId, query_status: 4 })).status).toBe(422)
    expect((await library.get('doc/list')).status).toBe(422)
    const doc = (await library.documents(kdbId))['beta.eml']
    expect((await library.get(`doc/info/${doc?.id}`)).body.data).toMatchObject({
      id: doc?.id,
      type: 'eml',
      dataName: 'beta.eml',
      status: 2,
      taskId: second.taskId,
      user_id: owner.userId,
      metadata: { segments: 1, size: 24 },
    })
    expect(first.progress).toEqual({
      success: 1,
      fail: 1,
      inProgress: 0,
      waiting: 0,
      total: 2,
      taskProcess: 50,
      user_id: owner.userId,
    })
    expect((await library.get('list')).body.data.list[0]).toMatchObject({ id: kdbId, docNum: 3 })
  })

  it('that there are not: null when viewed, success when read again, 404 when deleted', async () => {
    expect((await library.get('doc/info/doc_none')).body).toMatchObject({ code: 200, data: null })
    expect((await library.put('doc/redo/doc_none')).body.data).toEqual({ success: true, user_id: '' })
    const gone = await library.remove('doc/delete/doc_none')
    expect(gone.status).toBe(404)
    expect(gone.body).toMatchObject({ code: 500, message: 'KDB Doc not found' })
    const kdbId = await library.base()
    const task = { kdb_id: kdbId, task_id: 'task_none' }
    expect((await library.get('doc/task_process', task)).body.data).toMatchObject({
      total: 0,
      taskProcess: 0,
    })
    expect((await library.post('doc/task_redo', task)).status).toBe(404)
  })

  it('are read again one by one, by upload or all, and found all the while', async () => {
    const kdbId = await library.base()
    const { taskId } = await library.add(kdbId, [{ name: 'a.md', bytes: 'The zephyrite lantern.' }])
    const doc = (await library.documents(kdbId))['a.md']
    for (const again of [
      () => library.put(`doc/redo/${doc?.id}`),
      () => library.post('doc/task_redo', { kdb_id: kdbId, task_id: taskId }),
      () => library.post('redo_all', { kdb_id: kdbId }),
    ]) {
      await db()
        .updateTable('knowledge_segments')
        .set({ content: 'The stale zephyrite.' })
        .where('kdb_id', '=', kdbId)
        .execute()
      expect((await again()).body.data).toEqual({ success: true, user_id: owner.userId })
      expect(await library.find(kdbId, 'zephyrite')).toHaveLength(1)
      expect((await library.done(kdbId, taskId)).success).toBe(1)
      expect((await library.find(kdbId, 'zephyrite'))[0]?.doc_content).toBe('The zephyrite lantern.')
    }
  })

  it('are gone with their passages and files when they, or all of a base, are deleted', async () => {
    const kdbId = await library.base()
    const names = ['a.md', 'b.md', 'c.md']
    for (const name of names) await library.add(kdbId, [{ name, bytes: `The zephyrite of ${name}.` }])
    const keys = await db()
      .selectFrom('knowledge_documents')
      .select(['object_key', 'name'])
      .where('kdb_id', '=', kdbId)
      .execute()
    const keyOf = (name: string) => keys.find((one) => one.name === name)?.object_key ?? ''
    const stored = async () => {
      const heads = await Promise.all(names.map((name) => studio.services.objects.head(keyOf(name))))
      return heads.filter(Boolean).length
    }
    expect(await stored()).toBe(3)
    await library.remove(`doc/delete/${(await library.documents(kdbId))['a.md']?.id}`)
    expect(await library.find(kdbId, 'zephyrite')).toHaveLength(2)
    await eventually('the file to go', async () => ((await stored()) === 2 ? true : undefined))
    await library.post('clear', { kdb_id: kdbId })
    expect(await library.documents(kdbId)).toEqual({})
    expect(await library.find(kdbId, 'zephyrite')).toEqual([])
    await eventually('the files to go', async () => ((await stored()) === 0 ? true : undefined))
    expect((await library.remove(`delete/${kdbId}`)).body.data).toEqual({
      success: true,
      user_id: owner.userId,
    })
    expect((await library.get('info', { kdb_id: kdbId })).status).toBe(404)
  })
})
