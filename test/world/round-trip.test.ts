import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createdDate } from '../../src/world/markdown/entity-file/dates.ts'
import type { Scope } from '../../src/world/markdown/sync/engine.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { type Project, project, syncSettled } from '../support/project.ts'

let studio: Studio
let member: Member
let files: Project

beforeAll(async () => {
  studio = await startStudio()
})
beforeEach(async () => {
  member = await studio.register()
  files = project(studio, member.tenantId)
})
afterAll(() => studio.close())

const path = 'Characters/mira/CH_mira.md'
/** Comments, an order, an unknown key, quotes and a version of its own, as a person wrote them. */
const content = `---
# Made for the pilot
name: "Mira Vole" # hers
created_date: "2019-03-02"
last_updated: 2020-01-01
template_version: "0.7"
id: mira
entity_type: character
zodiac: crab   # no field of ours
nickname:   'M'

status: draft
---

# Mira

Sings.
`
const ask = (method: 'get' | 'post' | 'put' | 'delete', at: string, body?: object) => {
  const request = studio.request[method](at).set('Authorization', member.bearer)
  return body ? request.send(body) : request
}
const view = async (id = 'mira') => (await ask('get', `/api/entity/character/${id}`)).body
const bring = (body: object = {}) => ask('post', '/api/entity/character/import', { content, ...body })
const sync = (scope: Scope = { kind: 'all' }) => syncSettled(studio, member.tenantId, scope)
const waiting = () =>
  studio.database.tenant(member.tenantId).selectFrom('imported_texts').select(['entity_id']).execute()

describe('an imported file', () => {
  test('is the file in the folder, byte for byte, and made when it says', async () => {
    const answer = await bring()
    expect(answer.body).toMatchObject({ created_at: '2019-03-02T00:00:00.000Z', fields: { zodiac: 'crab' } })
    expect((await ask('post', '/api/markdown/export/character/mira')).body.content).toBe(content)
    expect(await sync({ kind: 'changes' })).toMatchObject({ written: 1, problems: 0 })
    expect(await files.read(path)).toBe(content)
    expect(await waiting()).toEqual([])
    expect(await sync({ kind: 'refresh' })).toMatchObject({
      written: 0,
      updated: 0,
      created: 0,
      conflicts: 0,
    })
    expect(await view()).toMatchObject({ version: 1, name: 'Mira Vole', status: 'draft' })
  })

  test('that is edited before it is in the folder differs there in the lines of the edit', async () => {
    await bring()
    await ask('put', '/api/entity/character/mira', { fields: { nickname: 'Mi' } })
    await sync({ kind: 'changes' })
    const written = (await files.read(path)) ?? ''
    expect(written.replace(/^last_updated: .*$/m, 'last_updated: 2020-01-01')).toBe(
      content.replace(/^nickname:.*$/m, 'nickname: Mi'),
    )
  })

  test('follows a renaming, and goes with its entity, before it is in the folder', async () => {
    await bring()
    await ask('post', '/api/rename-entity', { entity_type: 'character', entity_id: 'mira', new_id: 'mira_v' })
    await sync({ kind: 'changes' })
    expect(await files.list()).toEqual(['Characters/mira_v/CH_mira_v.md'])
    expect(await files.read('Characters/mira_v/CH_mira_v.md')).toContain('zodiac: crab   # no field of ours')
    await bring()
    await ask('delete', '/api/entity/character/mira')
    expect(await waiting()).toEqual([])
    await ask('post', '/api/entity/character', { entity_id: 'mira', name: 'Another' })
    await sync({ kind: 'changes' })
    expect(await files.read(path)).not.toContain('zodiac')
  })

  test('takes the place of the one in the folder where it overwrites, unless that was edited by hand', async () => {
    await ask('post', '/api/entity/character', { entity_id: 'mira', name: 'Mira', fields: { age: '20' } })
    await sync()
    await bring({ overwrite: true })
    await sync({ kind: 'changes' })
    expect(await files.read(path)).toBe(content)

    await bring({ overwrite: true, content: content.replace('Sings.', 'Hums.') })
    await files.edit(path, (text) => text.replace('# hers', '# theirs'))
    await sync()
    const merged = (await files.read(path)) ?? ''
    expect([merged.includes('# theirs'), merged.includes('Hums.')]).toEqual([true, true])
    expect(await waiting()).toEqual([])
  })

  test('gives way where a person decides a conflict for the file', async () => {
    await bring()
    await sync()
    await bring({ overwrite: true, content: content.replace('crab', 'lion').replace('# hers', '# imported') })
    await files.edit(path, (text) => text.replace('crab', 'goat').replace('# hers', '# by hand'))
    await sync()
    const [one] = (await ask('get', '/api/conflicts')).body.conflicts
    expect(
      (await ask('post', `/api/conflicts/${one.conflict_id}/resolve`, { resolution: 'file' })).status,
    ).toBe(200)
    await sync()
    expect(await files.read(path)).toBe(content.replace('crab', 'goat').replace('# hers', '# by hand'))
    expect((await view()).fields.zodiac).toBe('goat')
  })

  test('is refused when a comment holds what cannot be stored, and leaves nothing', async () => {
    const answer = await bring({ content: content.replace('# hers', '# \ud800') })
    expect(answer.status).toBe(422)
    expect((await view()).status).toBe(404)
  })
})

test('a renamed entity says in its file where its picture lies in its folder then', async () => {
  const picture = (id: string) => `Characters/${id}/images/portrait.png`
  await files.write(path, content.replace('status:', `primary_image: ${picture('mira')}\nstatus:`))
  await files.write(picture('mira'), 'a picture')
  await sync()
  expect((await view()).primary_asset).toBe(`/${picture('mira')}`)
  await ask('post', '/api/rename-entity', { entity_type: 'character', entity_id: 'mira', new_id: 'mira_v' })
  await sync({ kind: 'changes' })
  expect(await files.list()).toEqual(['Characters/mira_v/CH_mira_v.md', picture('mira_v')])
  expect(await files.read('Characters/mira_v/CH_mira_v.md')).toContain(
    `primary_image: ${picture('mira_v')}\n`,
  )
  expect((await view('mira_v')).primary_asset).toBe(`/${picture('mira_v')}`)
})

describe('a database that is made anew from the folder', () => {
  test('knows when each entity was made, sorts by it, and writes no file', async () => {
    for (const [id, day] of [
      ['first', '2019-03-02'],
      ['third', '2021-05-06T10:00:00Z'],
      ['second', '2020-02-29'],
      ['undated', '2020-02-31'],
    ]) {
      await files.write(
        `Characters/${id}/CH_${id}.md`,
        `---\nid: ${id}\nname: ${id}\ncreated_date: ${day}\n---\n`,
      )
    }
    expect(await sync()).toMatchObject({ created: 4, written: 0 })
    const { body } = await ask('get', '/api/entity/character?sort_by=created_at&sort_order=asc')
    const made = body.entities.map((one: { entity_id: string; created_at: string }) => [
      one.entity_id,
      one.created_at,
    ])
    expect(made.slice(0, 3)).toEqual([
      ['first', '2019-03-02T00:00:00.000Z'],
      ['second', '2020-02-29T00:00:00.000Z'],
      ['third', '2021-05-06T10:00:00.000Z'],
    ])
    expect(made[3][0]).toBe('undated')
  })
})

test.each([
  ['2024-05-31', '2024-05-31T00:00:00.000Z'],
  [' 2024-05-31 10:00 ', '2024-05-31T10:00:00.000Z'],
  ['2024-05-31T10:00:00+02:00', '2024-05-31T08:00:00.000Z'],
  ['2024-05', '2024-05-01T00:00:00.000Z'],
  ['2024', '2024-01-01T00:00:00.000Z'],
  ['2024-02-30', undefined],
  ['2024-13-01', undefined],
  ['0000-01-01', undefined],
  ['2024-05-31Tnoon', undefined],
  ['YYYY-MM-DD', undefined],
  [2024, undefined],
])('a created_date %j is %j', (written, at) => {
  expect(createdDate(written)?.toISOString()).toBe(at)
})
