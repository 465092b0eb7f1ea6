import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { addEntity, registerWithDemo } from '../support/demo-world.ts'

let studio: Studio
let owner: Member
beforeAll(async () => {
  studio = await startStudio()
  owner = await registerWithDemo(studio)
  const add = (type: string, id: string, fields: object, body?: string) =>
    addEntity(studio, owner, type, {
      entity_id: id,
      fields,
      ...(body === undefined ? {} : { markdown_body: body }),
    })
  await add('character', 'ada', {
    romantic: [{ id: 'bo', relationship: 'partner' }],
    friends: [{ id: 'cy', relationship: 'close' }],
  })
  await add('character', 'bo', {
    romantic: [
      { id: 'ada', relationship: 'partner' },
      { id: 'cy', relationship: 'crush' },
    ],
  })
  await add('character', 'cy', {
    romantic: [{ id: 'ada', relationship: 'crush' }],
    family: [{ id: 'ada', relationship: 'parent' }],
  })
  await add('character', 'dan', { romantic: [{ id: 'ada', relationship: 'ex' }] })
  await add('faction', 'reds', {
    enemies: [{ id: 'blues', relationship: 'hostile' }],
    territory: ['harbour'],
  })
  await add('faction', 'blues', {
    enemies: [],
    territory: ['harbour'],
    key_members: [{ id: 'bo', relationship: 'leader' }],
  })
  await add('district', 'harbour', {})
  await add('character', 'eve', { faction: 'reds', enemies: [{ id: 'bo', relationship: 'rival' }] })
  await add('character', 'fay', {
    faction: 'ada',
    family: [
      { id: 'ada', relationship: 'child' },
      { id: 'no_one', relationship: 'sibling' },
    ],
    friends: [{ id: 'fay', relationship: 'close' }, 7],
    enemies: [{ id: 'bo', relationship: 'arch_fiend' }],
    romantic: ['ilse_corvan'],
  })
})
afterAll(() => studio.close())

const post = (path: string, body: object, bearer = owner.bearer) =>
  studio.request.post(`/api/entity/${path}`).set('Authorization', bearer).send(body)
const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key)

describe('a query of references', () => {
  test('takes every filter together and pages in a stable order', async () => {
    const { body } = await post('cross-reference/query', {
      source_types: ['characters'],
      target_types: ['character'],
      relations: ['partner', 'crush'],
      fields: ['romantic'],
      kinds: ['reference'],
    })
    const shown = body.references.map(
      (one: { source: { id: string }; target: { id: string }; relation: string }) =>
        [one.source.id, one.target.id, one.relation].join(' '),
    )
    expect(shown).toEqual(['ada bo partner', 'bo ada partner', 'bo cy crush', 'cy ada crush'])
    expect(body.total).toBe(4)
    const second = await post('cross-reference/query', {
      fields: ['romantic'],
      source_ids: ['bo'],
      limit: 1,
      offset: 1,
    })
    expect(second.body).toMatchObject({ total: 2, offset: 1, limit: 1 })
    expect(second.body.references[0].target.id).toBe('cy')
  })

  test('finds by text in names, and what leads nowhere', async () => {
    const { body } = await post('cross-reference/query', { text: 'Tuning H', limit: 200 })
    expect(body.total).toBeGreaterThan(0)
    for (const { source, target } of body.references) expect([source.id, target.id]).toContain('tuning_hall')
    const nowhere = await post('cross-reference/query', { exists: false })
    expect(nowhere.body.references.map(({ target }: { target: { id: string } }) => target.id).sort()).toEqual(
      ['ada', 'ilse_corvan', 'no_one'],
    )
    const literal = await post('cross-reference/query', { text: '100%_' })
    expect(literal.body.total).toBe(0)
  })

  test('several relations and fields come in one order, with an exact total, page by page', async () => {
    for (const filter of [
      { relations: ['partner', 'rival', 'close', 'partner', 'faction'] },
      { fields: ['romantic', 'enemies', 'friends'] },
      { fields: ['romantic', 'enemies'], relations: ['partner', 'rival'] },
      { source_types: ['faction'] },
    ]) {
      const whole = (await post('cross-reference/query', { ...filter, limit: 200 })).body
      expect(whole.total).toBeGreaterThan(3)
      const order = whole.references.map(
        ({ source }: { source: { type: string; id: string } }) => `${source.type}/${source.id}`,
      )
      expect(order).toEqual(order.toSorted())
      expect(whole.total).toBe(order.length)
      const paged: unknown[] = []
      for (let offset = 0; offset < whole.total; offset += 3) {
        const { body } = await post('cross-reference/query', { ...filter, offset, limit: 3 })
        expect(body.total).toBe(whole.total)
        paged.push(...body.references)
      }
      expect(paged).toEqual(whole.references)
    }
    const all = (await post('cross-reference/query', {})).body.total
    const last = await post('cross-reference/query', { offset: all - 1 })
    expect(last.body.references).toHaveLength(1)
  })

  test('refuses a type that is none with 422, and shows another tenant nothing', async () => {
    const wrong = await post('cross-reference/query', { target_types: ['dragon'] })
    expect(wrong.status).toBe(422)
    expect(wrong.body.errors[0].pointer).toBe('/target_types')
    const other = await studio.register()
    expect((await post('cross-reference/query', {}, other.bearer)).body.total).toBe(0)
  })
})

describe('romance', () => {
  test('pairs those who name each other, and tells mutual from one-sided and agreed from not', async () => {
    const { body } = await post('cross-reference/romance', {})
    const shown = body.pairs.map(
      (one: { a: { id: string }; b: { id: string }; mutual: boolean; agreed: boolean }) =>
        `${one.a.id}+${one.b.id} ${one.mutual} ${one.agreed}`,
    )
    expect(shown).toEqual(
      expect.arrayContaining([
        'ada+bo true true',
        'ada+cy false false',
        'ada+dan false false',
        'bo+cy false false',
      ]),
    )
    expect(body.triangles.map(({ members }: { members: { key: string }[] }) => keys(members))).toEqual([
      ['character/ada', 'character/bo', 'character/cy'],
    ])
  })

  test('filters by entity, relation and mutuality', async () => {
    const dan = await post('cross-reference/romance', {
      entities: [{ entity_type: 'character', entity_id: 'dan' }],
    })
    expect([dan.body.total, dan.body.triangles]).toEqual([1, []])
    const mutual = await post('cross-reference/romance', { mutual: true, relations: ['partner'] })
    expect(mutual.body.pairs.map(({ a }: { a: { id: string } }) => a.id)).toEqual(['ada'])
    const nobody = await post('cross-reference/romance', {
      entities: [{ entity_type: 'character', entity_id: 'x' }],
    })
    expect(nobody.status).toBe(404)
  })
})

describe('faction war', () => {
  test('weighs what factions and members say, and names the places that both hold', async () => {
    const { body } = await post('cross-reference/faction-war', { factions: ['reds'] })
    expect(body.conflicts).toEqual([
      {
        a: expect.objectContaining({ id: 'blues' }),
        b: expect.objectContaining({ id: 'reds' }),
        mutual: false,
        score: 4,
        members_a: 1,
        members_b: 1,
        evidence_count: 2,
        evidence: [
          {
            because: 'faction',
            source: 'faction/reds',
            target: 'faction/blues',
            relation: 'hostile',
            field: 'enemies',
          },
          {
            because: 'member',
            source: 'character/eve',
            target: 'character/bo',
            relation: 'rival',
            field: 'enemies',
          },
        ],
        contested: [expect.objectContaining({ key: 'district/harbour' })],
      },
    ])
  })

  test('finds the wars of the demo world, the worst first, a page at a time', async () => {
    const { body } = await post('cross-reference/faction-war', {})
    const scores = body.conflicts.map(({ score }: { score: number }) => score)
    expect(scores).toEqual([...scores].sort((x: number, y: number) => y - x))
    expect(body.conflicts.some(({ b }: { b: { id: string } }) => b.id === 'the_hush')).toBe(true)
    const page = await post('cross-reference/faction-war', { limit: 1, offset: 1 })
    expect(page.body.conflicts).toEqual(body.conflicts.slice(1, 2))
    expect(page.body.total).toBe(body.total)
  })
})

describe('validation of references', () => {
  const validate = (path: string) =>
    studio.request.get(`/api/entity/cross-reference/validate/${path}`).set('Authorization', owner.bearer)

  test('names each kind of fault with its place', async () => {
    const { body } = await validate('character/fay')
    const found = body.findings.map(
      (one: { code: string; severity: string; pointer: string }) =>
        `${one.code} ${one.severity} ${one.pointer}`,
    )
    expect(found.sort()).toEqual([
      'dangling error /family/1',
      'dangling error /romantic/0',
      'malformed error /friends/1',
      'one_sided warning /family/0',
      'self warning /friends/0',
      'unknown_relation warning /enemies/0',
      'wrong_type error /faction',
    ])
    expect(body.valid).toBe(false)
    const meant = body.findings.find(({ pointer }: { pointer: string }) => pointer === '/romantic/0')
    expect(meant.suggestions[0]).toMatchObject({ id: 'ilse_corvane' })
  })

  test('asks for the other side only of relations that have one, and in its own words', async () => {
    const messages = async (id: string) =>
      (await validate(`character/${id}`)).body.findings.map(({ message }: { message: string }) => message)
    expect(await messages('ada')).toEqual(['cy does not name ada in friends.'])
    expect(await messages('cy')).toEqual(['ada does not name cy in family.'])
    expect((await validate('character/cy')).body.valid).toBe(true)
    expect((await validate('character/nobody')).status).toBe(404)
  })
})

describe('a context', () => {
  const ilse = { entity_type: 'character', entity_id: 'ilse_corvane' }

  test('holds what was asked for, then neighbours with the reason, and never more tokens than allowed', async () => {
    for (const token_budget of [60, 400, 1500, 20_000]) {
      const { body } = await post('cross-reference/context', { entities: [ilse], depth: 2, token_budget })
      expect(body.tokens).toBeLessThanOrEqual(token_budget)
      expect(body.entities[0]).toMatchObject({ reason: 'given', distance: 0, entity: { id: 'ilse_corvane' } })
      expect(body.text.startsWith('# Ilse Corvane (character/ilse_corvane)')).toBe(true)
      const distances = body.entities.map(({ distance }: { distance: number }) => distance)
      expect(distances).toEqual([...distances].sort())
      expect(body.truncated).toBe(token_budget < 20_000)
      const tokens = body.entities.reduce((sum: number, one: { tokens: number }) => sum + one.tokens, 0)
      expect(tokens).toBe(body.tokens)
    }
  })

  test('says why each neighbour is there', async () => {
    const { body } = await post('cross-reference/context', {
      entities: [ilse],
      depth: 1,
      token_budget: 50_000,
    })
    const reasons = body.entities.map(({ reason }: { reason: string }) => reason)
    expect(reasons).toContain('ilse_corvane → romantic: Former partner')
    expect(body.omitted).toEqual([])
  })

  test('counts marks of a model as text, and long words without stopping the server', async () => {
    await addEntity(studio, owner, 'item', {
      entity_id: 'noise',
      markdown_body: `<|endoftext|> ${'a'.repeat(300_000)}`,
    })
    const { body, status } = await post('cross-reference/context', {
      entities: [{ entity_type: 'item', entity_id: 'noise' }],
      token_budget: 300,
    })
    expect(status).toBe(200)
    expect(body.tokens).toBeLessThanOrEqual(300)
    expect(body.entities[0].detail).toBe('cut')
  })

  test('of what does not exist is 404, without entities 422', async () => {
    const missing = await post('cross-reference/context', {
      entities: [{ entity_type: 'item', entity_id: 'x' }],
    })
    expect(missing.status).toBe(404)
    expect((await post('cross-reference/context', { entities: [] })).status).toBe(422)
  })
})

test('what is written is in the next answer about the whole world, and what is said twice counts once', async () => {
  const member = await studio.register()
  const type = (name: string) => `/api/entity/${name}`
  const send = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
    studio.request[method](path).set('Authorization', member.bearer).send(body)
  const make = (kind: string, id: string, fields: object) =>
    send('post', type(kind), { entity_id: id, name: id, fields })
  const totals = async () => {
    const romance = await post('cross-reference/romance', {}, member.bearer)
    const war = await post('cross-reference/faction-war', {}, member.bearer)
    return [romance.body.total, war.body.conflicts.map(({ score }: { score: number }) => score)]
  }
  expect(await totals()).toEqual([0, []])
  await make('faction', 'north', {})
  await make('faction', 'south', { enemies: ['north', { id: 'north', relationship: 'enemies' }] })
  await make('character', 'kim', { romantic: [{ id: 'lee', relationship: 'partner' }] })
  expect(await totals()).toEqual([0, [3]])
  await make('character', 'lee', {})
  expect(await totals()).toEqual([1, [3]])
  expect(await totals()).toEqual([1, [3]])
  await send('delete', `${type('character')}/kim`)
  await send('put', `${type('faction')}/south`, { fields: { enemies: [] } })
  expect(await totals()).toEqual([0, []])
})
