import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { activityCount, activityPage } from '../../src/operations/activity/queries.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { execute } from '../support/postgres.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

interface Entry {
  activity_id: number
  noun: string
  entity_id: string
  action: string
}

const get = (path: string, who = member) => studio.request.get(path).set('Authorization', who.bearer)
const create = (id: string, body: object = {}, who = member, type = 'character') =>
  studio.request
    .post(`/api/entity/${type}`)
    .set('Authorization', who.bearer)
    .send({ entity_id: id, name: `N ${id}`, ...body })
const update = (id: string, body: object, who = member) =>
  studio.request.put(`/api/entity/character/${id}`).set('Authorization', who.bearer).send(body)
const history = async (query: string, who = member) => (await get(`/api/activity/history${query}`, who)).body
const ids = (page: { activities: Entry[] }) => page.activities.map((one) => one.entity_id)

describe('GET /api/activity/recent', () => {
  test('tells who changed what, newest first, with the fields before and after', async () => {
    const owner = await studio.register()
    await create('rex', { fields: { age: '34' } }, owner)
    await update('rex', { fields: { age: '35' }, markdown_body: 'New.' }, owner)
    const { body } = await get('/api/activity/recent?limit=2', owner)
    expect(body.activities).toHaveLength(2)
    expect(body.activities[0]).toMatchObject({
      user_id: owner.userId,
      user_name: 'Some Body',
      noun: 'entity',
      entity_type: 'character',
      entity_id: 'rex',
      name: 'N rex',
      action: 'update',
      origin: 'api',
      version: 2,
      changes: [{ field: 'age', change: 'changed', before: '34', after: '35', shortened: false }],
      body_changed: true,
    })
    expect(body.activities[1]).toMatchObject({ action: 'create', version: 1, changes: [] })
  })

  test('is a list like the others: counted, by pages, with links, as far as `since` and the reader may see', async () => {
    const owner = await studio.register()
    for (const id of ['a', 'b', 'c']) await create(id, {}, owner)
    const page = await get('/api/activity/recent?offset=1&limit=1', owner)
    expect(page.body).toMatchObject({ total: 3, total_exact: true, offset: 1, limit: 1 })
    expect(ids(page.body)).toEqual(['b'])
    expect(page.headers.link).toContain('rel="next"')
    const { activities } = (await get('/api/activity/recent', owner)).body
    expect((await get(`/api/activity/recent?since=${activities[1].at}`, owner)).body.total).toBe(2)
    const past = await get('/api/activity/recent?offset=3', owner)
    expect(past.body).toMatchObject({ total: 3, activities: [] })
    expect((await get('/api/activity/recent?offset=1001', owner)).status).toBe(422)
    await sql`insert into change_log (noun, noun_type, noun_id, action) select 'entity', 'character', 'e' || n, 'create'
      from generate_series(1, 1200) n`.execute(studio.database.tenant(owner.tenantId, owner.userId))
    const many = await get('/api/activity/recent', owner)
    expect(many.body).toMatchObject({ total: 1000, total_exact: false, activities: { length: 50 } })
  })

  test('shows nothing from before `since`, and 422 for a time that does not exist', async () => {
    const owner = await studio.register()
    await create('early', {}, owner)
    const { body } = await get('/api/activity/recent', owner)
    const since = new Date(Date.parse(body.activities[0].at) + 1)
    await create('late', {}, owner)
    expect(ids((await get(`/api/activity/recent?since=${since.toISOString()}`, owner)).body)).toEqual([
      'late',
    ])
    const wrong = await get('/api/activity/recent?since=2016-12-31T23:59:60Z')
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors[0].pointer).toBe('/query/since')
  })

  test('long values are shortened and say so, and of many fields the first 50 are listed', async () => {
    const many = Object.fromEntries(Array.from({ length: 60 }, (_, n) => [`field_${n + 10}`, 'x']))
    const owner = await studio.register()
    await create('long', {}, owner)
    await update('long', { fields: { secret_history: 'ä'.repeat(5000) } }, owner)
    await update('long', { fields: many }, owner)
    const { body } = await get('/api/activity/recent', owner)
    expect(body.activities[0].changes).toHaveLength(50)
    expect(body.activities[0].changes_left_off).toBe(10)
    expect(body.activities[1].changes).toEqual([
      { field: 'secret_history', change: 'added', after: 'ä'.repeat(200), shortened: true },
    ])
  })
})

describe('what a reader may not see', () => {
  test('changes of accounts do not exist for a viewer and do for the owner', async () => {
    const owner = await studio.register()
    const viewer = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    const renamed = await studio.request
      .put(`/api/users/${viewer.userId}`)
      .set('Authorization', owner.bearer)
      .send({ role: 'editor' })
    expect(renamed.status).toBe(200)
    await studio.request
      .put(`/api/users/${viewer.userId}`)
      .set('Authorization', owner.bearer)
      .send({ role: 'viewer' })
    await create('open', {}, owner)
    const nouns = async (who: Member) =>
      (await history('', who)).activities.map((one: Entry) => one.noun) as string[]
    expect(await nouns(owner)).toContain('user')
    const seen = await studio.register({ tenantId: owner.tenantId, role: 'viewer' })
    expect(await nouns(seen)).toEqual(['entity'])
    expect((await history('?noun=user', seen)).total).toBe(0)
    const dashboard = await get('/api/stats/dashboard', seen)
    expect(dashboard.body.recent.map((one: Entry) => one.noun)).toEqual(['entity'])
  })

  test('another tenant sees nothing of it', async () => {
    await create('private')
    const stranger = await studio.register()
    expect((await history('', stranger)).activities).toEqual([])
    expect((await get('/api/activity/recent', stranger)).body.activities).toEqual([])
    expect((await get('/api/entity/character/private/versions', stranger)).status).toBe(404)
  })
})

describe('GET /api/activity/history', () => {
  test('each filter narrows, and all of them together', async () => {
    const owner = await studio.register()
    const editor = await studio.register({ tenantId: owner.tenantId, role: 'editor' })
    await create('one', {}, owner)
    await create('two', {}, editor)
    await create('one', {}, owner, 'location')
    await update('one', { status: 'draft' }, editor)
    expect((await history('', owner)).total).toBe(4)
    expect((await history(`?user=${editor.userId}`, owner)).total).toBe(2)
    expect((await history('?entity_type=character', owner)).total).toBe(3)
    expect((await history('?entity_type=character&entity_id=one', owner)).total).toBe(2)
    expect((await history('?action=update&noun=entity', owner)).total).toBe(1)
    const all = await history(
      `?noun=entity&entity_type=character&entity_id=one&user=${editor.userId}&action=update&from=2020-01-01T00:00:00Z&to=2099-01-01T00:00:00Z`,
      owner,
    )
    expect(all).toMatchObject({ total: 1, total_exact: true, next_before: null })
    expect((await history('?to=2020-01-01T00:00:00Z', owner)).total).toBe(0)
  })

  test('pages by offset, and by `before` without a gap or repetition while others write', async () => {
    const owner = await studio.register()
    for (const id of ['a', 'b', 'c', 'd', 'e']) await create(id, {}, owner)
    const second = await get('/api/activity/history?offset=2&limit=2', owner)
    expect(ids(second.body)).toEqual(['c', 'b'])
    expect(second.headers.link).toContain('rel="next"')
    let page = await history('?limit=2', owner)
    const seen = ids(page)
    while (page.next_before !== null) {
      await create(`new_${seen.length}`, {}, owner)
      page = await history(`?limit=2&before=${page.next_before}`, owner)
      seen.push(...ids(page))
    }
    expect(seen).toEqual(['e', 'd', 'c', 'b', 'a'])
  })

  test('422 for an id without type and for a cursor that is no entry', async () => {
    expect((await get('/api/activity/history?entity_id=x')).body.errors[0].pointer).toBe('/query/entity_type')
    const stranger = await studio.register()
    await create('theirs', {}, stranger)
    const foreign = (await history('', stranger)).activities[0].activity_id
    expect((await get(`/api/activity/history?before=${foreign}`)).status).toBe(422)
  })

  test('reads a page off an index under row-level security, whatever the filter', async () => {
    const owner = await studio.register()
    const db = studio.database.tenant(owner.tenantId)
    await sql`
      insert into change_log (noun, noun_type, noun_id, action, actor_id, at)
      select 'entity', 'character', 'e' || n % 500, 'update', ${owner.userId}::uuid, now() - n * interval '1 minute'
      from generate_series(1, 20000) n`.execute(db)
    await execute(studio.ownerUrl, 'analyze change_log')
    const plan = async (filter: Partial<Parameters<typeof activityPage>[1]>) => {
      const nouns = { only: ['entity', 'template'] }
      const query = activityPage(db, { nouns, ...filter }, { offset: 0, limit: 50 })
      const rows = (await query.explain()) as { 'QUERY PLAN': string }[]
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    }
    const after = { at: new Date().toISOString(), seq: 1 }
    expect(await plan({})).toContain('change_log_at_idx')
    expect(await plan({ after })).toContain('change_log_at_idx')
    expect(await plan({ from: new Date(0) })).toContain('change_log_at_idx')
    expect(await plan({ noun: 'entity', entityType: 'character', entityId: 'e1' })).toContain(
      'change_log_noun_idx',
    )
    expect(await plan({ userId: '00000000-0000-4000-8000-000000000000' })).toContain('change_log_actor_idx')
    expect(await plan({})).not.toContain('Seq Scan on change_log')
    const counting = activityCount(db, { nouns: { only: ['entity', 'template'] } }, 1000)
    const rows = (await counting.explain()) as { 'QUERY PLAN': string }[]
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('Index Scan using change_log_at_idx')
  })

  test('counts as far as 10,000 and says that there are more', async () => {
    const owner = await studio.register()
    await sql`
      insert into change_log (noun, noun_id, action)
      select 'entity', n::text, 'update' from generate_series(1, 10001) n`.execute(
      studio.database.tenant(owner.tenantId),
    )
    expect(await history('?limit=1', owner)).toMatchObject({ total: 10_000, total_exact: false })
  })
})

describe('GET /api/stats/dashboard', () => {
  test('counts types, states, orphans, problems, growth, people and storage', async () => {
    const owner = await studio.register()
    await create('hub', { status: 'draft' }, owner)
    await create('spoke', { markdown_body: 'With [[character/hub]].' }, owner)
    await create('alone', { fields: { narrative_importance: 'enormous' } }, owner)
    await create('place', { fields: {}, markdown_body: 'Nothing.' }, owner, 'location')
    await studio.request.delete('/api/entity/location/place').set('Authorization', owner.bearer)
    const answer = await get('/api/stats/dashboard', owner)
    expect(answer.status).toBe(200)
    const { body } = answer
    expect(body.entities).toMatchObject({
      total: 3,
      by_status: { draft: 1 },
      by_type: [{ entity_type: 'character', total: 3 }],
    })
    expect(body).toMatchObject({ orphans: 1, recycle_bin: 1, problems: { files: 0, conflicts: 0 } })
    expect(body.problems.entities).toBeGreaterThanOrEqual(1)
    expect(body.growth).toHaveLength(30)
    expect(body.growth.at(-1)).toEqual({
      date: new Date().toISOString().slice(0, 10),
      created: 4,
      updated: 0,
      deleted: 1,
    })
    expect(body.most_active).toMatchObject([{ user_id: owner.userId, user_name: 'Some Body', changes: 5 }])
    expect(body.completeness).toMatchObject({
      sampled: 3,
      by_type: [{ entity_type: 'character', sampled: 3 }],
    })
    expect(body.storage.entities_bytes).toBeGreaterThan(0)
    expect(body.storage.recycle_bin_bytes).toBeGreaterThan(0)
    expect(body.recent[0]).toMatchObject({ action: 'delete', entity_id: 'place' })
    expect(body.age_seconds).toBeGreaterThanOrEqual(0)
  })

  test('completeness rises with the fields that are filled in', async () => {
    const owner = await studio.register()
    const share = async () => (await get('/api/stats/dashboard', owner)).body.completeness.share
    expect(await share()).toBeNull()
    await create('rex', {}, owner)
    const before = await share()
    await update('rex', { fields: { age: '34', gender: 'male', faction: 'x', goals: [] } }, owner)
    expect(await share()).toBeGreaterThan(before)
  })
})
