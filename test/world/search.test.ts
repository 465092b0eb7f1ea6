import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSearchText } from '../../src/world/search/query-text.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'

let studio: Studio
let owner: Member

beforeAll(async () => {
  studio = await startStudio()
  owner = await studio.register()
  const stranger = await studio.register()
  await create('character', { entity_id: 'theirs', name: 'Obsidian Stranger' }, stranger)
  await create('item', { entity_id: 'obsidian_lantern', name: 'Obsidian', fields: { tags: ['light'] } })
  await create('item', { entity_id: 'i_tag', name: 'Lamp', fields: { tags: ['obsidian', 'light'] } })
  await create('item', {
    entity_id: 'i_field',
    name: 'Knife',
    fields: { notes: 'An edge of obsidian glass' },
  })
  await create('location', {
    entity_id: 'i_body',
    name: 'Cliff',
    status: 'draft',
    markdown_body: 'Black stone. <b>Obsidian & basalt</b> fall "here" into the sea. Keeper of the glass.',
  })
  await create('character', {
    entity_id: 'jose',
    name: 'José Araújo',
    markdown_body: 'He crossed the Straße with Ёлка. Résumé attached. 漢字文化 is old.',
  })
  await create('character', {
    entity_id: 'rex_marshall',
    name: 'Rex Marshall',
    markdown_body: 'Glass of salt.',
  })
  await create('character', { entity_id: 'rexford', name: 'Rexford Bell', markdown_body: 'salt and glass' })
})
afterAll(() => studio.close())

async function create(type: string, body: object, who = owner) {
  const answer = await studio.request.post(`/api/entity/${type}`).set('Authorization', who.bearer).send(body)
  expect(answer.status, answer.text).toBe(201)
}
const search = (query: object, who = owner, path = '/api/search') =>
  studio.request.get(path).query(query).set('Authorization', who.bearer)
const ids = async (q: string, more: object = {}) =>
  (await search({ q, ...more })).body.results
    .filter((one: { match: string }) => one.match !== 'fuzzy')
    .map((one: { entity_id: string }) => one.entity_id)

describe('GET /api/search', () => {
  test('ranks name before id and tags, fields and text, and shows no other tenant’s entities', async () => {
    expect(await ids('obsidian')).toEqual(['obsidian_lantern', 'i_tag', 'i_field', 'i_body'])
  })

  test('each result has the documented members, and the page its numbers', async () => {
    const { body } = await search({ q: 'obsidian', limit: 1, offset: 3 })
    expect(body).toMatchObject({ query: 'obsidian', total: 4, total_is_exact: true, offset: 3, limit: 1 })
    expect(body.results[0]).toMatchObject({
      entity_type: 'location',
      entity_id: 'i_body',
      name: 'Cliff',
      status: 'draft',
      match: 'text',
      score: expect.any(Number),
    })
    expect(body.facets).toEqual({
      types: [
        { value: 'item', count: 3 },
        { value: 'location', count: 1 },
      ],
      statuses: expect.arrayContaining([{ value: 'draft', count: 1 }]),
    })
  })

  test('the snippet is safe HTML with the words marked, from the text or else from the fields', async () => {
    const { results } = (await search({ q: 'obsidian' })).body
    const snippet = (id: string) => results.find((one: { entity_id: string }) => one.entity_id === id).snippet
    expect(snippet('i_body')).toContain('<mark>Obsidian</mark> &amp; basalt')
    expect(snippet('i_body')).toContain('&quot;here&quot;')
    expect(snippet('i_body').replaceAll(/<\/?mark>/g, '')).not.toMatch(/[<>]/)
    expect(snippet('i_field')).toContain('edge of <mark>obsidian</mark> glass')
  })

  test('a word matches beginnings; phrases, exclusion and OR do what they say', async () => {
    expect(await ids('obsid')).toHaveLength(4)
    expect(await ids('sidian')).toEqual(['obsidian_lantern'])
    expect((await ids('glass salt')).sort()).toEqual(['rex_marshall', 'rexford'])
    expect(await ids('"glass of salt"')).toEqual(['rex_marshall'])
    expect((await ids('glass -salt')).sort()).toEqual(['i_body', 'i_field'])
    expect(await ids('salt -"salt and glass"')).toEqual(['rex_marshall'])
    expect((await ids('cliff OR knife')).sort()).toEqual(['i_body', 'i_field'])
    expect((await ids('glass cliff OR knife')).sort()).toEqual(['i_body', 'i_field'])
    expect(await ids('rex -rex')).toEqual([])
  })

  test('the name itself comes first, then names that begin so', async () => {
    expect((await ids('rex marshall'))[0]).toBe('rex_marshall')
    expect((await ids('re')).slice(0, 2).sort()).toEqual(['rex_marshall', 'rexford'])
  })

  test('accents and case make no difference in either direction', async () => {
    for (const q of ['jose', 'JOSÉ', 'araujo', 'resume', 'résumé', 'strasse', 'ЕЛКА', 'José Araújo']) {
      expect(await ids(q), q).toEqual(['jose'])
    }
    const { body } = await search({ q: 'resume' })
    expect(body.results[0].snippet).toContain('<mark>Résumé</mark>')
  })

  test('few matches bring names that are spelled alike, marked as such, and suggest them', async () => {
    const { body } = await search({ q: 'Rex Marshal OR Marshsll' })
    expect(body.results[0].entity_id).toBe('rex_marshall')
    const typo = (await search({ q: 'Rex Marshol' })).body
    expect(typo.results[0]).toMatchObject({ entity_id: 'rex_marshall', match: 'fuzzy' })
    expect(typo.suggestions[0]).toBe('Rex Marshall')
    expect(typo.total).toBe(typo.results.length)
    expect((await search({ q: 'Rex Marshol -salt' })).body.results).not.toContainEqual(
      expect.objectContaining({ entity_id: 'rex_marshall' }),
    )
  })

  test('filters by type, status, tags and time, alone and together with words', async () => {
    expect(await ids('obsidian', { type: 'Items,locations', status: 'draft' })).toEqual(['i_body'])
    expect((await ids('obsidian', { tags: 'light' })).sort()).toEqual(['i_tag', 'obsidian_lantern'])
    expect(await ids('obsidian', { tags: ['light', 'obsidian'] })).toEqual(['i_tag'])
    expect(await ids('obsidian', { updated_from: '2100-01-01T00:00:00Z' })).toEqual([])
    expect(await ids('obsidian', { created_to: '2100-01-01T00:00:00Z' })).toHaveLength(4)
    const alone = (await search({ q: '', type: 'location' })).body
    expect(alone).toMatchObject({ query: '', total: 1, results: [{ entity_id: 'i_body', match: 'filter' }] })
  })

  test.each([
    ['/query/type', { q: 'a', type: 'spaceship' }],
    ['/query/q', { q: 'word '.repeat(33) }],
    ['/query/q', { q: 'x'.repeat(10_240) }],
    ['/query/limit', { q: 'a', limit: 201 }],
    ['/query/offset', { q: 'a', offset: 10_001 }],
    ['/query/updated_from', { q: 'a', updated_from: 'yesterday' }],
  ])('422 names %s', async (pointer, query) => {
    const answer = await search(query)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].pointer).toBe(pointer)
  })

  test('no text is an error of the server', async () => {
    const hostile = [
      `'`,
      `"`,
      `""`,
      `"""`,
      `'"'"`,
      `\\`,
      `\\'`,
      `a'b`,
      `a\\'b:*`,
      `'; drop table entities; --`,
      `&`,
      `|`,
      `!`,
      `a & | b`,
      `!!a`,
      `-`,
      `--`,
      `-"`,
      `OR`,
      `OR OR`,
      `a OR`,
      `OR a`,
      `a | | b`,
      `(a`,
      `a)`,
      `<->`,
      `a <2> b`,
      `:*`,
      `a:ABCD*`,
      `%`,
      `_%`,
      `***`,
      `🐉`,
      `👩‍👩‍👧`,
      `שלום`,
      `‮txet`,
      `漢字`,
      `\u0301\u0301`,
      `ﬁ`,
      `½`,
      `e\u0301`,
      `\u0001\u0002\u0003`,
      `<script>alert(1)</script>`,
      `https://example.com/a?b=c&d`,
      `a@b.example`,
      `and/or`,
      `-3.5e10`,
      `x'`.repeat(30),
      `"${'a '.repeat(20)}"`,
      `-${'é'.repeat(900)}`,
      'ё'.repeat(1000),
      'a'.repeat(1000),
      `null`,
      `$1`,
      '$' + '{x}',
      '\u2028',
    ]
    for (const q of hostile)
      for (const path of ['/api/search', '/api/search/all']) {
        expect((await search({ q }, owner, path)).status, JSON.stringify(q)).toBe(200)
      }
    const bearer = ['Authorization', owner.bearer] as const
    expect((await studio.request.get('/api/search?q=a%00b').set(...bearer)).status).toBe(400)
    expect((await studio.request.get('/api/search?q=%ED%A0%80').set(...bearer)).status).toBe(400)
  })
})

describe('GET /api/search/all', () => {
  test('finds the same in the same order and says more', async () => {
    const short = (await search({ q: 'obsidian' })).body
    const long = (await search({ q: 'obsidian' }, owner, '/api/search/all')).body
    expect(long).toMatchObject(short)
    expect(long.results.map((one: { matched_in: string[] }) => one.matched_in)).toEqual([
      ['name', 'id'],
      ['id', 'fields'],
      ['fields'],
      ['text'],
    ])
    expect(long.results[0]).toMatchObject({
      name_highlighted: '<mark>Obsidian</mark>',
      tags: ['light'],
      primary_asset: null,
      version: 1,
    })
  })
})

describe('GET /api/recent', () => {
  const recent = (query: object = {}) => search(query, owner, '/api/recent')

  test('lists entities of all types, what changed last first, and nobody else’s', async () => {
    await studio.request
      .put('/api/entity/item/i_tag')
      .set('Authorization', owner.bearer)
      .send({ name: 'Lamp of glass' })
    const { body, headers } = await recent({ limit: 3 })
    expect(body).toMatchObject({ total: 7, total_is_exact: true, offset: 0, limit: 3 })
    expect(body.entities[0]).toMatchObject({ entity_id: 'i_tag', change: 'updated', version: 2 })
    expect(body.entities[1]).toMatchObject({ entity_id: 'rexford', change: 'created' })
    expect(headers.link).toContain('rel="next"')
  })

  test('the cursor goes through all once, also when something changes meanwhile', async () => {
    const seen: string[] = []
    let cursor: string | undefined
    do {
      const { body } = await recent({ limit: 2, ...(cursor && { cursor }) })
      seen.push(...body.entities.map((one: { entity_id: string }) => one.entity_id))
      cursor = body.next_cursor ?? undefined
      await studio.request
        .put('/api/entity/item/i_tag')
        .set('Authorization', owner.bearer)
        .send({ name: `Lamp ${seen.length}` })
    } while (cursor)
    expect(seen).toHaveLength(7)
    expect(new Set(seen).size).toBe(7)
  })

  test('filters by type, status and time; 422 for a cursor of somebody’s own making', async () => {
    expect((await recent({ type: 'characters' })).body.total).toBe(3)
    expect((await recent({ status: 'draft' })).body.entities).toMatchObject([{ entity_id: 'i_body' }])
    expect((await recent({ since: '2100-01-01T00:00:00Z' })).body.total).toBe(0)
    const forged = ['x', Buffer.from('["2026-13-45 99:99:99+00","a","b"]').toString('base64url')]
    for (const cursor of forged) expect((await recent({ cursor })).status).toBe(422)
  })
})

test('a query is read as words, phrases, exclusions and alternatives', () => {
  expect(readSearchText(`rex "old mill" -"it's" a OR b`)).toEqual({
    condition: `('rex':*) & ('old mill') & (!'it''s') & ('a':* | 'b':*)`,
    unordered: `('rex':*) & (('old' & 'mill')) & ('a':* | 'b':*)`,
    any: `'rex':* | 'old mill' | 'a':* | 'b':*`,
    excluded: `!'it''s'`,
    plain: 'rex old mill a b',
    patterns: ['', ''],
    words: 7,
  })
  expect(readSearchText('50% re').patterns).toEqual(['50%re%', '% 50%re%'])
})
