import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
beforeAll(async () => {
  studio = await startStudio()
})
afterAll(() => studio.close())

/** What a member of a new tenant asks. */
async function world() {
  const member: Member = await studio.register()
  const send = (method: 'get' | 'post' | 'put', path: string, body?: object) =>
    studio.request[method](encodeURI(path)).set('Authorization', member.bearer).send(body)
  const done = async (method: 'get' | 'post' | 'put', path: string, body?: object) => {
    const answer = await send(method, path, body)
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300)
    return answer.body
  }
  const create = (name: string, markdown_body = '', type = 'character') =>
    done('post', `/api/entity/${type}`, { name, markdown_body })
  return { member, send, done, create }
}

describe('a world in other scripts', () => {
  test('an entity needs no id but its name, and each name gets its own', async () => {
    const { create, send, done } = await world()
    const ids = []
    for (const name of ['Ольга', '李雷', '李磊', '李蕾', 'Ольга Smith', 'Ъ', 'Ь'])
      ids.push((await create(name)).entity_id)
    expect(ids).toEqual(['olga', 'li_lei', 'li_lei_2', 'li_lei_3', 'olga_smith', 'character', 'character_2'])
    expect((await done('get', '/api/entity/character/li_lei_2')).name).toBe('李磊')
    expect((await send('post', '/api/entity/character', { name: '李磊' })).status).toBe(409)
    expect((await send('post', '/api/entity/character', { name: 'ОЛЬГА' })).status).toBe(409)
    expect((await create('李雷', '', 'item')).entity_id).toBe('li_lei')
  })

  test('names that make one id get ids of their own when they come at the same moment, and any number of them', async () => {
    const { create, send } = await world()
    const names = [
      '李雷',
      '李磊',
      '李蕾',
      '李垒',
      '利雷',
      '力雷',
      '丽蕾',
      '莉蕾',
      '里蕾',
      '理蕾',
      '礼雷',
      '黎雷',
    ]
    const made = await Promise.all(names.map((name) => create(name)))
    expect(new Set(made.map((one) => one.entity_id)).size).toBe(names.length)
    for (const name of names) {
      expect((await send('post', '/api/entity/character', { name })).status).toBe(409)
    }
  })

  test('a Latin name keeps the id that it makes, or finds it taken', async () => {
    const { create, send } = await world()
    await create('Ольга')
    expect((await send('post', '/api/entity/character', { name: 'Olga' })).status).toBe(409)
    expect((await create('Élodie')).entity_id).toBe('elodie')
  })

  test('links by name lead to their entities in the graph, in backlinks, in validation and in what names stand in texts', async () => {
    const { create, done } = await world()
    await create('Ольга Петрова')
    await create('李磊')
    await create('李雷', 'Met [[Ольга Петрова]], [[character/ольга петрова|her]] and [[李磊]], not [[Нет]].')
    const { edges } = await done('get', '/api/graph/universe')
    const pairs = edges.map(({ source, target }: { source: string; target: string }) => `${source} ${target}`)
    expect([...new Set(pairs)].sort()).toEqual([
      'character/li_lei_2 character/li_lei',
      'character/li_lei_2 character/olga_petrova',
    ])
    const back = await done('get', '/api/relationships/character/olga_petrova')
    expect(JSON.stringify(back)).toContain('li_lei_2')
    const found = await done('get', '/api/entity/cross-reference/validate/character/li_lei_2')
    expect(JSON.stringify(found)).not.toContain('ольга')
    expect(JSON.stringify(found)).toContain('нет')

    const { entity_id } = await create('Свидетель', 'Вчера видел: Ольга Петрова была там.')
    const near = await done('post', '/api/entity/hybrid-relationships', {
      entity_type: 'character',
      entity_id,
    })
    const { origins } = near.connections.find(
      (one: { entity: { id: string } }) => one.entity.id === 'olga_petrova',
    )
    expect(origins.map((one: { origin: string }) => one.origin)).toContain('name')
  })

  test('a renaming follows links by name, and its undo restores them', async () => {
    const { create, done } = await world()
    const body = 'With [[Ольга]], [[ОЛЬГА|her]], [[olga]] and [[Ольга Иванова]].'
    await create('Ольга')
    const { entity_id: id } = await create('Дневник', body, 'item')
    const text = async () => (await done('get', `/api/entity/item/${id}`)).markdown_body
    const named = { entity_type: 'character', entity_id: 'olga' }
    const { undo } = await done('post', '/api/rename-entity', {
      ...named,
      new_id: 'maria',
      new_name: 'Мария',
    })
    expect(await text()).toBe('With [[Мария]], [[Мария|her]], [[maria]] and [[Ольга Иванова]].')
    await done('post', '/api/rename-entity', undo)
    expect(await text()).toBe('With [[Ольга]], [[Ольга|her]], [[olga]] and [[Ольга Иванова]].')
    // Another entity has the name: then only the id leads to this one.
    await create('Анна')
    await done('post', '/api/rename-entity', { ...named, new_name: 'Анна', new_id: 'olga_a' })
    expect(await text()).toBe('With [[olga_a|Анна]], [[olga_a|her]], [[olga_a]] and [[Ольга Иванова]].')
  })

  test('a vault imports, twice into the same entities, with names in reference fields as the ids that were given', async () => {
    const { create, done } = await world()
    await create('李雷')
    const note = (title: string, front: string, body = '') => ({
      path: `People/${title}.md`,
      content: `---\ntype: character\n${front}---\n${body}\n`,
    })
    const files = [
      note('李磊', 'friends: ["[[Ольга]]", "[[李雷]]", "[[李蕾]]"]\n'),
      note('Ольга', 'friends: ["[[李磊]]"]\n', 'Knows [[李磊]].'),
      note('Rex', 'friends: ["[[Ольга]]"]\n'),
    ]
    const preview = await done('post', '/api/import/smart', { files, dry_run: true })
    const first = await done('post', '/api/import/smart', { files })
    for (const { files: outcomes } of [preview, first]) {
      expect(outcomes.map((one: { entity_id: string }) => one.entity_id)).toEqual(['li_lei_2', 'olga', 'rex'])
    }
    const friends = async (id: string) => (await done('get', `/api/entity/character/${id}`)).fields.friends
    expect(await friends('li_lei_2')).toEqual(['olga', 'li_lei', 'li_lei'])
    expect([await friends('olga'), await friends('rex')]).toEqual([['li_lei_2'], ['olga']])
    expect((await done('get', '/api/entity/character/li_lei_2')).name).toBe('李磊')
    const again = await done('post', '/api/import/smart', { files, overwrite: true })
    expect(again).toMatchObject({ created: 0, updated: 0, unchanged: 3 })
  })

  test('a file without id imports by its name, and with overwrite into the entity of that name', async () => {
    const { create, done } = await world()
    await create('李雷')
    const content = '---\nentity_type: character\nname: 李磊\n---\n'
    const made = await done('post', '/api/entity/character/import', { content })
    expect(made.entity_id).toBe('li_lei_2')
    const again = await done('post', '/api/entity/character/import', {
      content: `${content}\nMore.\n`,
      overwrite: true,
    })
    expect(again).toMatchObject({ entity_id: 'li_lei_2', version: 2, markdown_body: 'More.\n' })
    const preview = await done('post', '/api/import/preview', {
      files: [{ path: 'Characters/李磊/李磊.md', content }],
    })
    expect(preview.files).toMatchObject([{ action: 'update', entity_id: 'li_lei_2' }])
  })

  test('a suggestion of an id for such a name is one', async () => {
    const { done } = await world()
    expect(await done('get', '/api/check-entity-id/Ольга')).toMatchObject({
      available: false,
      suggestions: ['olga', 'olga_2', 'olga_3'],
    })
  })

  test('a shared text does not lead to what is not shared', async () => {
    const { create, done } = await world()
    await create('Тайна', '', 'item')
    const { entity_id } = await create('Ольга', 'Hides [[Тайна]] from [[Ольга]].')
    const share = await done('post', '/api/shares', { scope: 'entity', entity_type: 'character', entity_id })
    const seen = await studio.request.get(`/api/share/${share.share_code ?? share.code}`)
    expect(seen.status).toBe(200)
    expect(JSON.stringify(seen.body)).toContain('Hides Тайна from [[Ольга]].')
  })
})
