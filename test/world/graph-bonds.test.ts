import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { TenantDb } from '../../src/database/database.ts'
import { createUnchanged } from '../../src/database/unchanged.ts'
import { findRomances } from '../../src/world/graph/romance.ts'
import { revalidateTask } from '../../src/world/templates/revalidate.ts'
import { randomFrom } from '../bench/random.ts'
import { type Member, type Studio, startStudio } from '../support/app.ts'
import { entity, expectExact, expectPages, link, trianglesIn } from '../support/bonds.ts'

let studio: Studio
let owner: pg.Client
beforeAll(async () => {
  studio = await startStudio({ oracle: false })
  owner = new pg.Client({ connectionString: studio.ownerUrl })
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await studio.close()
})

const dbOf = ({ tenantId, userId }: Member) => studio.database.tenant(tenantId, userId)
const fold = async ({ tenantId }: Member) => {
  const { rows } = await owner.query<{ n: number }>('select fold_bonds($1) as n', [tenantId])
  return rows[0]?.n ?? 0
}

/** The template of characters, in which these fields name nobody. */
async function characters(without: readonly string[]): Promise<string> {
  const file = join(import.meta.dirname, '../../src/world/templates/builtin/CHARACTER_TEMPLATE.md')
  const text = await readFile(file, 'utf8')
  return without.reduce(
    (so, field) => so.replace(new RegExp(`\\n {2}${field}:\\n(?: {4}.*\\n)+`), '\n'),
    text,
  )
}

test('kept bonds are those that all links make, after any writes, renames, deletions and changes of templates', async () => {
  const member = await studio.register()
  const db = dbOf(member)
  const random = randomFrom(20260314)
  const below = (most: number) => Math.floor(random() * most)
  const pick = <T>(from: readonly T[]): T => from[below(from.length)] as T
  const people = Array.from({ length: 12 }, (_, index) => `p${index}`)
  const groups = Array.from({ length: 5 }, (_, index) => `g${index}`)
  const some = <T>(make: () => T, most: number) => Array.from({ length: below(most + 1) }, make)
  const named = (ids: readonly string[], relations: readonly string[]) => () => ({
    id: pick(ids),
    relationship: pick(relations),
  })
  const fieldsOf = (type: string) =>
    type === 'character'
      ? {
          romantic: some(named(people, ['partner', 'ex', 'crush']), 4),
          enemies: some(named(people, ['rival', 'enemies']), 2),
          faction: random() < 0.8 ? pick(groups) : '',
        }
      : {
          enemies: random() < 0.5 ? [pick(groups)] : some(named(groups, ['hostile', 'enemies']), 2),
          key_members: some(named(people, ['leader']), 2),
          leader: random() < 0.3 ? pick(people) : '',
        }
  const send = (method: 'post' | 'put' | 'delete', path: string, body?: object) =>
    studio.request[method](`/api/${path}`).set('Authorization', member.bearer).send(body)
  const step = async () => {
    const type = random() < 0.7 ? 'character' : 'faction'
    const id = pick(type === 'character' ? people : groups)
    const dice = random()
    if (dice < 0.35)
      await send('post', `entity/${type}`, { entity_id: id, name: `The ${id}`, fields: fieldsOf(type) })
    else if (dice < 0.65) await send('put', `entity/${type}/${id}`, { fields: fieldsOf(type) })
    else if (dice < 0.8) await send('delete', `entity/${type}/${id}`)
    else if (dice < 0.87) await send('post', `recycle-bin/entity/${type}/${id}/restore`)
    else if (dice < 0.95) {
      const new_id = pick(type === 'character' ? people : groups)
      await send('post', 'rename-entity', { entity_type: type, entity_id: id, new_id })
    } else {
      const content = await characters(some(() => pick(['romantic', 'enemies']), 1))
      expect((await send('put', 'templates/character', { content })).status).toBeLessThan(300)
      await revalidateTask(studio.services)({ tenantId: member.tenantId }, {} as never)
    }
  }
  const seen = { romances: 0, wars: 0, folded: 0, triangles: 0 }
  for (let round = 0; round < 60; round++) {
    // Several at once, which do not see each other.
    await Promise.all(Array.from({ length: 1 + below(4) }, step))
    if (round % 3 === 0) seen.folded += await fold(member)
    const found = await expectExact(db)
    if (round % 5 === 0) await expectPages(db, found)
    seen.romances = Math.max(seen.romances, found.romances.length)
    seen.triangles += trianglesIn(found.romances).length
    seen.wars = Math.max(seen.wars, found.wars.length)
  }
  await fold(member)
  const found = await expectExact(db)
  await expectPages(db, found)
  expect(seen.romances).toBeGreaterThan(5)
  expect(seen.wars).toBeGreaterThan(5)
  expect(seen.triangles).toBeGreaterThan(10)
  expect(seen.folded).toBeGreaterThan(50)
}, 60_000)

test('two writers that do not see each other leave the bond that both make, whoever takes over and commits first', async () => {
  for (const takesOver of [[], ['one'], ['two'], ['one', 'two']] as const) {
    for (const first of ['one', 'two'] as const) {
      const member = await studio.register()
      const db = dbOf(member)
      for (const id of ['a', 'b']) await entity(id).execute(db)
      for (const id of ['reds', 'blues']) await entity(id, 'faction').execute(db)
      await link('a', 'b', 'enemies').execute(db)
      await fold(member)
      // The owner's role may take over; each writes as the application does but for that.
      const clients = { one: new pg.Client(studio.ownerUrl), two: new pg.Client(studio.ownerUrl) }
      for (const client of Object.values(clients)) {
        await client.connect()
        await client.query('begin')
        await client.query("select set_config('app.tenant_id', $1, true)", [member.tenantId])
      }
      const write = (
        who: 'one' | 'two',
        query: { compile(db: TenantDb): { sql: string; parameters: readonly unknown[] } },
      ) => {
        const { sql: text, parameters } = query.compile(db)
        return clients[who].query(text, [...parameters])
      }
      await write('one', link('a', 'c', 'romantic'))
      await write('one', link('a', 'reds', 'faction', 'character', 'faction'))
      await write('two', entity('c'))
      await write('two', link('b', 'blues', 'faction', 'character', 'faction'))
      for (const who of takesOver) await clients[who].query('select fold_bonds($1)', [member.tenantId])
      await clients[first].query('commit')
      await clients[first === 'one' ? 'two' : 'one'].query('commit')
      for (const client of Object.values(clients)) await client.end()
      for (const folds of [0, 1]) {
        if (folds > 0) await fold(member)
        const { romances, wars } = await expectExact(db)
        expect(romances.map(({ a, b }) => [a, b])).toEqual([['character/a', 'character/c']])
        expect(wars.map(({ a, b, score }) => [a, b, score])).toEqual([['blues', 'reds', 1]])
      }
    }
  }
})

test('what is rolled back, noted or taken over, has left no bond', async () => {
  const member = await studio.register()
  const db = dbOf(member)
  for (const id of ['a', 'b']) await entity(id).execute(db)
  const client = new pg.Client(studio.ownerUrl)
  await client.connect()
  await client.query('begin')
  await client.query(
    `insert into entity_links (tenant_id, source_type, source_id, position, kind, field, target_type, target_id)
     values ($1, 'character', 'a', 0, 'reference', 'romantic', 'character', 'b')`,
    [member.tenantId],
  )
  await client.query('select fold_bonds($1)', [member.tenantId])
  await client.query('rollback')
  await client.end()
  expect((await expectExact(db)).romances).toEqual([])
})

test('another tenant’s bonds are neither seen nor changed, and a tenant that is deleted leaves none', async () => {
  const [ours, theirs] = [await studio.register(), await studio.register()]
  for (const member of [ours, theirs]) {
    const db = dbOf(member)
    for (const id of ['a', 'b']) await entity(id).execute(db)
    for (const id of ['reds', 'blues']) await entity(id, 'faction').execute(db)
    await link('a', 'b', 'romantic').execute(db)
    await link('reds', 'blues', 'enemies', 'faction').execute(db)
  }
  await fold(theirs)
  for (const table of ['bond_notes', 'romances', 'enmities', 'faction_conflicts', 'bond_totals']) {
    const { numAffectedRows } = await sql`
      delete from ${sql.table(table)} where tenant_id = ${theirs.tenantId}`.execute(dbOf(ours))
    expect(numAffectedRows, table).toBe(0n)
  }
  const { rows } = await sql`
    select * from find_romances(array['character'], array['a'], ${theirs.tenantId}::uuid)`.execute(dbOf(ours))
  expect(rows).toEqual([])
  await expect(sql`select fold_bonds(${theirs.tenantId})`.execute(dbOf(ours))).rejects.toMatchObject({
    code: '42501',
  })
  for (const member of [ours, theirs]) {
    const { romances, wars } = await expectExact(dbOf(member))
    expect([romances.length, wars.length]).toEqual([1, 1])
  }
  await owner.query('delete from tenants where id = $1', [theirs.tenantId])
  const left = await owner.query(
    `select from romances where tenant_id = $1 union all select from enmities where tenant_id = $1
     union all select from faction_conflicts where tenant_id = $1 union all select from bond_totals where tenant_id = $1
     union all select from bond_notes where tenant_id = $1`,
    [theirs.tenantId],
  )
  expect(left.rowCount).toBe(0)
})

test('what is taken over is struck from the notes, and the numbers of bonds are kept', async () => {
  const member = await studio.register()
  const db = dbOf(member)
  for (let n = 0; n < 30; n++) {
    await entity(`c${n}`).execute(db)
    await link(`c${n}`, `c${(n * 7) % 30}`, 'romantic').execute(db)
  }
  await fold(member)
  const { romances } = await expectExact(db)
  expect(romances.length).toBeGreaterThan(10)
  const { rows } = await owner.query(
    `select (select count(*)::int from bond_notes where tenant_id = $1) as notes,
      (select count(*)::int from romances where tenant_id = $1) as kept,
      (select romances::int from bond_totals where tenant_id = $1) as total`,
    [member.tenantId],
  )
  expect(rows).toEqual([{ notes: 0, kept: romances.length, total: romances.length }])
})

test('what takes the longer the more pairs there are is found once, until something is written', async () => {
  const member = await studio.register()
  const db = dbOf(member)
  for (const id of ['a', 'b', 'c']) await entity(id).execute(db)
  await link('a', 'b', 'romantic').execute(db)
  const made: unknown[] = []
  const unchanged = createUnchanged()
  const find = async (relations: string[] | null, offset = 0) => {
    const filter = { entities: null, relations, fields: ['romantic'], mutual: null }
    const { total } = await findRomances(db, filter, { offset, limit: 1 }, (key, make) =>
      unchanged.get(db, JSON.stringify(key), () => {
        made.push(key[0])
        return make()
      }),
    )
    return total
  }
  const all = async () => [
    await find(['romantic']),
    await find(null),
    await find(null, 1),
    await find(['ex']),
  ]
  expect([await all(), made.splice(0).sort()]).toEqual([
    [1, 1, 1, 0],
    ['romance', 'romance', 'triangles', 'triangles', 'triangles'],
  ])
  expect([await all(), made.splice(0)]).toEqual([[1, 1, 1, 0], []])
  await link('b', 'c', 'romantic').execute(db)
  expect(await all()).toEqual([2, 2, 2, 0])
  expect(made.length).toBe(5)
})
