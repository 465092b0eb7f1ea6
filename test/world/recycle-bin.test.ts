import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tasksOf } from '../../src/tasks.ts'
import { sweepTrashes } from '../../src/world/markdown/queries.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { changesOf } from '../support/changes.ts'
import { syncSettled } from '../support/project.ts'

let studio: Studio
let member: Member

beforeAll(async () => {
  studio = await startStudio()
  member = await studio.register()
})
afterAll(() => studio.close())

const send = (verb: 'get' | 'post' | 'put' | 'delete', path: string, who = member, body?: object) => {
  const asked = studio.request[verb](path).set('Authorization', who.bearer)
  return body === undefined ? asked : asked.send(body)
}
const create = async (id: string, body: object = {}, who = member) => {
  const answer = await send('post', '/api/entity/character', who, { entity_id: id, name: `N ${id}`, ...body })
  expect(answer.status).toBe(201)
  return answer.body
}
const remove = async (id: string, who = member): Promise<string> => {
  const answer = await send('delete', `/api/entity/character/${id}`, who)
  expect(answer.status).toBe(200)
  return answer.body.recycle_id
}
const bin = async (query = '', who = member) =>
  (await send('get', `/api/recycle-bin/entity${query}`, who)).body
const restore = (id: string, body?: object, who = member) =>
  send('post', `/api/recycle-bin/entity/character/${id}/restore`, who, body)
const purge = (id: string, query = '', who = member) =>
  send('delete', `/api/recycle-bin/entity/character/${id}/permanent${query}`, who)
const rowsOf = async (table: 'entity_revisions' | 'entity_links', id: string, who = member) => {
  const column = table === 'entity_links' ? 'source_id' : 'entity_id'
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from ${sql.table(table)} where ${sql.ref(column)} = ${id}`.execute(
    studio.database.tenant(who.tenantId),
  )
  return rows[0]?.count
}
const job = { id: '1', attempt: 1, signal: new AbortController().signal }

describe('GET /api/recycle-bin/entity', () => {
  test('lists each deletion of one id, the last first, with who, when, size and when it goes', async () => {
    const owner = await studio.register()
    await create('twice', { markdown_body: 'ä'.repeat(100) }, owner)
    const first = await remove('twice', owner)
    await create('twice', {}, owner)
    const second = await remove('twice', owner)
    const { total, items } = await bin('', owner)
    expect(total).toBe(2)
    expect(items.map((one: { recycle_id: string }) => one.recycle_id)).toEqual([second, first])
    expect(items[1]).toMatchObject({
      entity_type: 'character',
      entity_id: 'twice',
      name: 'N twice',
      deleted_by: owner.userId,
      deleted_by_name: 'Some Body',
      restorable: true,
      reason: null,
    })
    expect(items[1].size).toBeGreaterThanOrEqual(200)
    expect(Date.parse(items[1].expires_at) - Date.parse(items[1].deleted_at)).toBe(30 * 86_400_000)
  })

  test('pages, and filters by type in any spelling', async () => {
    const owner = await studio.register()
    for (const id of ['a', 'b', 'c']) {
      await create(id, {}, owner)
      await remove(id, owner)
    }
    const page = await send('get', '/api/recycle-bin/entity?offset=1&limit=1&type=Characters', owner)
    expect(page.body).toMatchObject({ total: 3, offset: 1, limit: 1, items: [{ entity_id: 'b' }] })
    expect(page.headers.link).toContain('rel="next"')
    expect((await bin('?type=location', owner)).total).toBe(0)
  })
})

describe('POST /api/recycle-bin/entity/{type}/{id}/restore', () => {
  test('brings back content, links, earlier versions and the time of its making, as a new version', async () => {
    await create('friend')
    const fields = { age: '34', faction: 'independent' }
    const made = await create('back', { fields, markdown_body: 'With [[friend]].\n' })
    await send('put', '/api/entity/character/back', member, { fields: { age: '35' } })
    const links = await rowsOf('entity_links', 'back')
    expect(links).toBeGreaterThan(0)
    await remove('back')
    expect(await rowsOf('entity_links', 'back')).toBe(0)

    const answer = await restore('back')
    expect(answer.status).toBe(200)
    expect(answer.body).toMatchObject({
      name: 'N back',
      fields: { ...made.fields, age: '35' },
      markdown_body: 'With [[friend]].\n',
      created_at: made.created_at,
      version: 3,
    })
    expect(answer.headers.etag).toBe('"3"')
    expect(await rowsOf('entity_links', 'back')).toBe(links)
    const versions = await send('get', '/api/entity/character/back/versions')
    expect(versions.body.versions.map((one: { version: number }) => one.version)).toEqual([3, 2, 1])
    expect((await bin()).items).not.toContainEqual(expect.objectContaining({ entity_id: 'back' }))
    const changes = await changesOf(studio.database.tenant(member.tenantId))
    expect(changes.filter((one) => one.nounId === 'back').map((one) => one.action)).toEqual([
      'create',
      'update',
      'delete',
      'restore',
    ])
  })

  test('takes the last deletion unless another is named', async () => {
    await create('layers', { name: 'Old' })
    const old = await remove('layers')
    await create('layers', { name: 'New' })
    const last = await remove('layers')
    expect((await restore('layers', { recycle_id: old })).body.name).toBe('Old')
    await remove('layers')
    expect((await restore('layers', { recycle_id: last })).body.name).toBe('New')
  })

  test('409 when the id is taken again, and both stay as they are', async () => {
    await create('taken', { name: 'Deleted' })
    await remove('taken')
    await create('taken', { name: 'Living' })
    expect((await bin()).items).toContainEqual(
      expect.objectContaining({ entity_id: 'taken', restorable: false, reason: 'id_taken' }),
    )
    expect((await restore('taken')).status).toBe(409)
    expect((await send('get', '/api/entity/character/taken')).body.name).toBe('Living')
    expect((await bin()).items).toContainEqual(expect.objectContaining({ entity_id: 'taken' }))
  })

  test('409 for a content that no file can hold, which says why', async () => {
    await create('elder')
    await remove('elder')
    const db = studio.database.tenant(member.tenantId)
    await sql`
      update recycled_entities set snapshot = jsonb_set(snapshot, '{fields,created_date}', '"1999"')
      where entity_id = 'elder'`.execute(db)
    const answer = await restore('elder')
    expect(answer.status).toBe(409)
    expect(answer.body.detail).toContain('/fields/created_date')
  })

  test('404 for what is not in the bin, and for the recycle id of another entity', async () => {
    expect((await restore('nobody')).status).toBe(404)
    await create('one')
    await create('two')
    const recycleId = await remove('one')
    await remove('two')
    expect((await restore('two', { recycle_id: recycleId })).status).toBe(404)
    const stranger = await studio.register()
    expect((await restore('one', {}, stranger)).status).toBe(404)
  })

  test('of two restores at once one succeeds', async () => {
    await create('race')
    await remove('race')
    const answers = await Promise.all([restore('race'), restore('race')])
    const statuses = answers.map(({ status }) => status).sort()
    expect(statuses[0]).toBe(200)
    expect([404, 409]).toContain(statuses[1])
  })

  test('a type without template is listed and purged, and restored with 409 that says why', async () => {
    const owner = await studio.register()
    await create('relic', {}, owner)
    await remove('relic', owner)
    await studio.database
      .tenant(owner.tenantId)
      .updateTable('recycled_entities')
      .set({ entity_type: 'starship' })
      .execute()
    expect((await bin('?type=starship', owner)).items).toMatchObject([
      { entity_type: 'starship', restorable: false, reason: 'no_template' },
    ])
    const path = '/api/recycle-bin/entity/starship/relic'
    const refused = await send('post', `${path}/restore`, owner)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('template')
    expect((await send('delete', `${path}/permanent`, owner)).body).toMatchObject({ deleted: 1 })
  })
})

describe('DELETE /api/recycle-bin/entity/{type}/{id}/permanent', () => {
  test('removes every deletion of the id with its versions, and records each', async () => {
    await create('gone')
    await remove('gone')
    await create('gone')
    await remove('gone')
    expect((await purge('gone')).body).toMatchObject({ entity_id: 'gone', deleted: 2 })
    expect(await rowsOf('entity_revisions', 'gone')).toBe(0)
    const changes = await changesOf(studio.database.tenant(member.tenantId))
    expect(changes.filter((one) => one.nounId === 'gone' && one.action === 'purge')).toMatchObject([
      { actorId: member.userId, name: 'N gone' },
      { actorId: member.userId, name: 'N gone' },
    ])
    expect((await purge('gone')).status).toBe(404)
  })

  test('leaves the versions to a living entity of the id, and the other deletions where one is named', async () => {
    await create('reborn')
    const first = await remove('reborn')
    await create('reborn')
    await remove('reborn')
    await create('reborn')
    expect((await purge('reborn', `?recycle_id=${first}`)).body.deleted).toBe(1)
    expect((await purge('reborn')).body.deleted).toBe(1)
    expect(await rowsOf('entity_revisions', 'reborn')).toBe(2)
    expect((await send('get', '/api/entity/character/reborn')).status).toBe(200)
  })

  test('403 for an editor, who may restore', async () => {
    const editor = await studio.register({ tenantId: member.tenantId, role: 'editor' })
    await create('kept')
    await remove('kept')
    expect((await purge('kept', '', editor)).status).toBe(403)
    expect((await send('post', '/api/recycle-bin/entity/empty', editor)).status).toBe(403)
    expect((await restore('kept', {}, editor)).status).toBe(200)
  })
})

describe('POST /api/recycle-bin/entity/empty', () => {
  test('empties a bin of several batches, of this tenant alone', async () => {
    const owner = await studio.register()
    const other = await studio.register()
    await create('mine', {}, other)
    await remove('mine', other)
    await create('sample', {}, owner)
    await remove('sample', owner)
    await sql`
      insert into recycled_entities (recycle_id, entity_type, entity_id, name, snapshot)
      select gen_random_uuid(), entity_type, 'copy_' || n, name, snapshot
      from recycled_entities, generate_series(1, 1200) n`.execute(studio.database.tenant(owner.tenantId))
    const answer = await send('post', '/api/recycle-bin/entity/empty', owner)
    expect(answer.body).toMatchObject({ deleted: 1201 })
    expect((await bin('', owner)).total).toBe(0)
    expect((await bin('', other)).total).toBe(1)
    expect((await send('post', '/api/recycle-bin/entity/empty', owner)).body.deleted).toBe(0)
  })
})

describe('the retention job', () => {
  const age = (who: Member, id: string, days: number) =>
    studio.database
      .tenant(who.tenantId)
      .updateTable('recycled_entities')
      .set({ deleted_at: sql<Date>`now() - make_interval(days => ${days})` })
      .where('entity_id', '=', id)
      .execute()

  test('deletes what is older than RECYCLE_BIN_DAYS in every tenant, as nobody in particular', async () => {
    const owners = [await studio.register(), await studio.register()]
    for (const owner of owners) {
      for (const id of ['old', 'young']) {
        await create(id, {}, owner)
        await remove(id, owner)
      }
      await age(owner, 'old', 31)
      await age(owner, 'young', 29)
    }
    await tasksOf(studio.services).recycle_sweep?.({}, job)
    for (const owner of owners) {
      expect((await bin('', owner)).items).toMatchObject([{ entity_id: 'young' }])
      expect(await rowsOf('entity_revisions', 'old', owner)).toBe(0)
      const changes = await changesOf(studio.database.tenant(owner.tenantId))
      expect(changes.at(-1)).toMatchObject({ action: 'purge', nounId: 'old', actorId: null })
    }
  })

  test('keeps everything where RECYCLE_BIN_DAYS is 0', async () => {
    const owner = await studio.register()
    await create('ancient', {}, owner)
    await remove('ancient', owner)
    await age(owner, 'ancient', 4000)
    const services = { ...studio.services, config: { ...studio.services.config, recycleBinDays: 0 } }
    await tasksOf(services).recycle_sweep?.({}, job)
    expect((await bin('', owner)).total).toBe(1)
  })
})

describe('the files', () => {
  /** Runs the jobs of the tenant that the requests so far have left, as the worker would. */
  const work = async (owner: Member) => {
    const { rows } = await sql<{ id: string; payload: unknown }>`
      select job.id::text, job.payload from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = job.task_id
      where task.identifier = 'recycle.files' and job.payload->>'tenantId' = ${owner.tenantId}
      order by job.priority, job.id`.execute(studio.database.system)
    for (const { id, payload } of rows) {
      await tasksOf(studio.services)['recycle.files']?.(payload, job)
      await sql`delete from graphile_worker._private_jobs where id = ${id}::bigint`.execute(
        studio.database.system,
      )
    }
    await syncSettled(studio, owner.tenantId, { kind: 'changes' })
  }

  test('follow the entity to the trash, back with what lay beside it, and to their end', async () => {
    const owner = await studio.register()
    const root = join(studio.services.config.projectsDir, owner.tenantId)
    const folder = join(root, 'Characters', 'kept')
    await create('kept', { markdown_body: 'Text.\n' }, owner)
    await work(owner)
    const [name = ''] = await readdir(folder)
    const text = await readFile(join(folder, name), 'utf8')
    await writeFile(join(folder, 'notes.txt'), 'by hand')

    const recycleId = await remove('kept', owner)
    await work(owner)
    const trash = join(root, '.atelier', 'trash', recycleId)
    expect(existsSync(folder)).toBe(false)
    expect(await readFile(join(trash, 'Characters/kept/notes.txt'), 'utf8')).toBe('by hand')

    expect((await restore('kept', {}, owner)).status).toBe(200)
    await work(owner)
    expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('by hand')
    expect(existsSync(trash)).toBe(false)

    const third = await remove('kept', owner)
    await work(owner)
    await mkdir(folder)
    await writeFile(join(folder, 'notes.txt'), 'another')
    await writeFile(join(root, '.atelier/trash', third, 'Characters/kept/map.txt'), 'a map')
    expect((await restore('kept', {}, owner)).status).toBe(200)
    await work(owner)
    expect(await readFile(join(folder, name), 'utf8')).toBe(text)
    expect(await readFile(join(folder, 'map.txt'), 'utf8')).toBe('a map')
    expect(await readFile(join(folder, 'notes.txt'), 'utf8')).toBe('another')
    const left = join(root, '.atelier/trash', third, 'Characters/kept/notes.txt')
    expect(await readFile(left, 'utf8')).toBe('by hand')

    const again = await remove('kept', owner)
    await work(owner)
    const later = new Date(Date.now() + 60_000)
    await sweepTrashes(studio.services, new Date(0), job.signal)
    expect(existsSync(left)).toBe(true)
    await sweepTrashes(studio.services, later, job.signal)
    expect(existsSync(left)).toBe(false)
    expect(existsSync(join(root, '.atelier', 'trash', again))).toBe(true)
    expect((await purge('kept', '', owner)).status).toBe(200)
    await work(owner)
    expect(existsSync(join(root, '.atelier', 'trash', again))).toBe(false)
  })
})
