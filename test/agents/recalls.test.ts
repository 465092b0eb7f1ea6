import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fireTask, type NewRecall, scheduleRecall } from '../../src/agents/recalls/rules.ts'
import { startWorker } from '../../src/services/jobs-worker.ts'
import type { SessionNews } from '../../src/services/session-news.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { dbOf, makeSession, say } from '../support/session-rows.ts'

let studio: Studio
let rex: Member
const news: SessionNews[] = []

beforeAll(async () => {
  studio = await startStudio()
  rex = await studio.register()
  await studio.services.sessionNews.subscribe(rex.tenantId, (one) => {
    if (one) news.push(one)
  })
})
afterAll(() => studio.close())

const job = { id: '1', attempt: 1, signal: new AbortController().signal }
const fire = (recallId: string) => fireTask(studio.services)({ tenantId: rex.tenantId, recallId }, job)
const get = (path: string, member = rex) => studio.request.get(path).set('Authorization', member.bearer)
const skip = (id: string) =>
  studio.request.post(`/sessions/${id}/recall/skip`).set('Authorization', rex.bearer)
const cancel = (id: string) =>
  studio.request.delete(`/sessions/${id}/recall`).set('Authorization', rex.bearer)

const schedule = (sessionId: string, recall: Partial<NewRecall> = {}) =>
  dbOf(studio, rex)
    .transaction()
    .execute((trx) =>
      scheduleRecall(trx, studio.services, {
        tenantId: rex.tenantId,
        userId: rex.userId,
        sessionId,
        callType: 'once',
        triggerAt: new Date(Date.now() + 3_600_000),
        internalComment: 'Check build logs',
        additionalContextMessage: 'Read the build log.',
        permissions: ['agents.use', 'entities.read', 'users.manage'],
        ...recall,
      }),
    )

/** Makes a recall due, as if its time had come so many seconds ago. */
const overdue = (recallId: string, seconds: number) =>
  dbOf(studio, rex)
    .updateTable('recalls')
    .set({ trigger_at: sql`now() - make_interval(secs => ${seconds})` })
    .where('recall_id', '=', recallId)
    .execute()

const runsOf = (sessionId: string) =>
  dbOf(studio, rex)
    .selectFrom('runs')
    .select(['face', 'request'])
    .where('session_id', '=', sessionId)
    .execute()
const jobsOf = async (recallId: string) =>
  (
    await sql<{
      key: string
    }>`select key from graphile_worker.jobs where key = ${`recall/${rex.tenantId}/${recallId}`}`.execute(
      studio.database.system,
    )
  ).rows.length
const actions = (sessionId: string) =>
  news.filter((one) => one.sessionId === sessionId && one.kind === 'recall').map((one) => one.recall?.action)

describe('a recall', () => {
  test('is shown while it waits, the first one of several, and announced', async () => {
    const id = await makeSession(studio, rex)
    expect((await get(`/sessions/${id}/recall`)).body).toEqual({ recall: null })
    await schedule(id, { triggerAt: new Date(Date.now() + 7_200_000), internalComment: 'Later' })
    const first = await schedule(id)
    expect((await get(`/sessions/${id}/recall`)).body).toEqual({
      id: first.recall_id,
      call_type: 'once',
      trigger_at: first.trigger_at.toISOString(),
      interval_seconds: null,
      internal_comment: 'Check build logs',
      additional_context_message: 'Read the build log.',
      status: 'pending',
    })
    await expect.poll(() => actions(id)).toEqual(['scheduled', 'scheduled'])
    expect(news.findLast((one) => one.sessionId === id)?.recall).toEqual({
      session_id: id,
      recall_id: first.recall_id,
      call_type: 'once',
      trigger_at: first.trigger_at.toISOString(),
      status: 'pending',
      action: 'scheduled',
    })
  })

  test('is cancelled with its job; cancelling nothing is no error', async () => {
    const id = await makeSession(studio, rex)
    const { recall_id: recallId } = await schedule(id)
    expect(await jobsOf(recallId)).toBe(1)
    expect((await cancel(id)).body).toEqual({ ok: true })
    expect(await jobsOf(recallId)).toBe(0)
    expect((await cancel(id)).body).toEqual({ ok: true })
    expect((await get(`/sessions/${id}/recall`)).body).toEqual({ recall: null })
    await overdue(recallId, 5)
    await fire(recallId)
    expect(await runsOf(id)).toEqual([])
    await expect.poll(() => actions(id)).toEqual(['scheduled', 'cancelled'])
  })

  test('that recurs is skipped by one interval; 400 where none recurs', async () => {
    const id = await makeSession(studio, rex)
    expect((await skip(id)).status).toBe(400)
    await schedule(id)
    expect((await skip(id)).status).toBe(400)
    const before = await schedule(id, {
      callType: 'recurring',
      intervalSeconds: 600,
      triggerAt: new Date(Date.now() + 60_000),
    })
    expect((await skip(id)).body).toEqual({ ok: true })
    const { trigger_at: after, interval_seconds: interval } = (await get(`/sessions/${id}/recall`)).body
    expect([Date.parse(after) - before.trigger_at.getTime(), interval]).toEqual([600_000, 600])
    await expect.poll(() => actions(id).at(-1)).toBe('rescheduled')
  })

  test('needs an interval to recur, and there are only so many in a session', async () => {
    const id = await makeSession(studio, rex)
    await expect(schedule(id, { callType: 'recurring', intervalSeconds: 5 })).rejects.toThrow('at least 60')
    for (let number = 0; number < 20; number++) await schedule(id)
    await expect(schedule(id)).rejects.toThrow('20 recalls')
  })

  test.each(['recall', 'recall/skip'])('404 for an unknown session: %s', async (path) => {
    expect((await (path === 'recall' ? get('/sessions/nothing/recall') : skip('nothing'))).status).toBe(404)
    expect((await cancel('nothing')).status).toBe(404)
  })
})

describe('firing', () => {
  test('makes one run, however often and in however many processes its job comes', async () => {
    const id = await makeSession(studio, rex)
    const { recall_id: recallId } = await schedule(id)
    await fire(recallId)
    expect(await runsOf(id)).toEqual([])
    await overdue(recallId, 5)
    await Promise.all([fire(recallId), fire(recallId), fire(recallId)])
    await fire(recallId)
    const runs = await runsOf(id)
    expect(runs.map(({ face }) => face)).toEqual(['recall'])
    const { messages } = (await get(`/sessions/${id}`)).body
    expect(messages).toEqual([expect.objectContaining({ role: 'user', content: 'Read the build log.' })])
    const { meta } = await dbOf(studio, rex)
      .selectFrom('messages')
      .select('meta')
      .where('session_id', '=', id)
      .executeTakeFirstOrThrow()
    expect(meta).toMatchObject({ recall: { id: recallId, comment: 'Check build logs' } })
    expect((await get(`/sessions/${id}/recall`)).body).toEqual({ recall: null })
    await expect.poll(() => actions(id)).toEqual(['scheduled', 'fired'])
  })

  test('a recurring one that was missed several times fires once and waits for the next whole interval', async () => {
    const id = await makeSession(studio, rex)
    const { recall_id: recallId } = await schedule(id, { callType: 'recurring', intervalSeconds: 600 })
    await overdue(recallId, 1500)
    const missed = await dbOf(studio, rex)
      .selectFrom('recalls')
      .select('trigger_at')
      .where('recall_id', '=', recallId)
      .executeTakeFirstOrThrow()
    await fire(recallId)
    await fire(recallId)
    expect(await runsOf(id)).toHaveLength(1)
    const { trigger_at: next, status } = (await get(`/sessions/${id}/recall`)).body
    expect([Date.parse(next) - missed.trigger_at.getTime(), status]).toEqual([1_800_000, 'pending'])
    expect(await jobsOf(recallId)).toBe(1)
    await expect.poll(() => actions(id)).toEqual(['scheduled', 'fired', 'rescheduled'])
  })

  test('the run may do what the user may do now and the credential could do then, and no more', async () => {
    const ann = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
    const id = await makeSession(studio, ann)
    const { recall_id: recallId } = await schedule(id, { userId: ann.userId })
    await overdue(recallId, 1)
    await fire(recallId)
    const [run] = await runsOf(id)
    expect(((run?.request ?? {}) as { permissions?: string[] }).permissions?.toSorted()).toEqual([
      'agents.use',
      'entities.read',
    ])
  })

  test('one whose user is no longer there, or whose profile is gone, is cancelled', async () => {
    const ann = await studio.register({ tenantId: rex.tenantId, role: 'viewer' })
    const ofAnn = await makeSession(studio, ann)
    const ofNobody = await makeSession(studio, rex, { profileId: 'gone' })
    await dbOf(studio, rex).deleteFrom('memberships').where('user_id', '=', ann.userId).execute()
    for (const id of [ofAnn, ofNobody]) {
      const { recall_id: recallId } = await schedule(id)
      await overdue(recallId, 1)
      await fire(recallId)
      expect(await runsOf(id)).toEqual([])
      await expect.poll(() => actions(id)).toEqual(['scheduled', 'cancelled'])
    }
  })

  test('one of a conversation that is full is cancelled', async () => {
    const id = await makeSession(studio, rex)
    await say(studio, rex, id, 'user', 'Only this')
    const { recall_id: recallId } = await schedule(id)
    await overdue(recallId, 1)
    const { system } = studio.database
    await system
      .insertInto('system_settings')
      .values({ key: 'max_conversation_messages', value: '1' })
      .execute()
    await fire(recallId)
    await system.deleteFrom('system_settings').execute()
    expect(await runsOf(id)).toEqual([])
    await expect.poll(() => actions(id)).toEqual(['scheduled', 'cancelled'])
  })

  test('an immediate one fires at once through the job queue, as does one whose time has passed', async () => {
    const id = await makeSession(studio, rex)
    await schedule(id, { triggerAt: new Date(Date.now() - 86_400_000) })
    await schedule(id, { callType: 'immediate' })
    const worker = await startWorker({
      url: studio.appUrl,
      tasks: { 'recall.fire': fireTask(studio.services) },
      concurrency: 2,
      log: studio.services.log,
      onDead: (error) => {
        throw error
      },
    })
    await expect.poll(async () => (await runsOf(id)).length, { timeout: 10_000 }).toBe(2)
    await worker.stop()
    expect(news.filter((one) => one.sessionId === id && one.kind === 'run_started')).toHaveLength(2)
  })
})
