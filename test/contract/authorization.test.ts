import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenApiDocument, operationsOf } from '../../codegen/src/document.ts'
import { type Route, routes } from '../../generated/routes.ts'
import { type Studio, startStudio } from '../support/app.ts'
import { createWorld, ended, lacking, registerFor, send } from '../support/authorization/asking.ts'
import { rows } from '../support/authorization/index.ts'
import type { Ask, Row, World } from '../support/authorization/row.ts'
import { type Ledger, openLedger } from '../support/ledger.ts'
import { Sampler, some } from '../support/requests/sampled.ts'

const source = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8')
const document = JSON.parse(source) as OpenApiDocument
const entries = new Map(operationsOf(document).map((entry) => [entry.id, entry]))

let studio: Studio
let ledger: Ledger
let dead: Awaited<ReturnType<typeof ended>>

beforeAll(async () => {
  studio = await startStudio()
  ledger = await openLedger(studio.ownerUrl)
  dead = await ended(studio)
})
beforeEach(async () => {
  await ledger.forgetLimits()
})
afterAll(async () => {
  await ledger.close()
  await studio.close()
})

function rowOf(route: Route): Row {
  const row = rows.get(route.operationId)
  if (!row) throw new Error(`${route.operationId} has no row in test/support/authorization/${route.tag}.ts`)
  return row
}

/** Whether the parameters spell the path of another operation, such as `/api/users/me`. */
const isLiteral = (route: Route, path: Readonly<Record<string, string>>) => {
  const spelt = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => path[name] ?? '')
  return routes.some((other) => other !== route && other.method === route.method && other.path === spelt)
}

/** Requests about things that do not exist, one of them with a body that cannot be read. */
function strange(route: Route): Ask[] {
  const entry = entries.get(route.operationId)
  const sampled = entry ? some(new Sampler(document, entry).requests(true), 20) : []
  const path = sampled.find((one) => !isLiteral(route, one.path))?.path ?? {}
  return route.bodyKinds.length === 0 ? [{ path }] : [{ path }, { path, text: '{"' }]
}

const succeeded = (route: Route, row: Row) => row.succeeds?.status ?? route.status

/** What of the owner another tenant must not learn, unless the request itself says it. */
function secretsOf({ owner, mark }: World, ask: Ask): string[] {
  const said = JSON.stringify(ask)
  return [mark, owner.tenantId, owner.userId, owner.email].filter((secret) => !said.includes(secret))
}

const secured = routes.filter(({ permission }) => permission !== null)
const open = routes.filter(({ permission }) => permission === null)

test('every operation has a row, and every row an operation', () => {
  expect([...rows.keys()].toSorted()).toEqual(
    routes.map(({ operationId }) => operationId as string).toSorted(),
  )
})

describe('no credential, or one that does not count', () => {
  test.each(secured)('$operationId: 401, whatever is asked for', async (route) => {
    for (const headers of [{}, ...dead]) {
      for (const ask of strange(route)) {
        const answer = await send(studio, route, ask, headers)
        expect(answer.status, JSON.stringify(headers)).toBe(401)
        expect(answer.headers['www-authenticate']).toContain('Bearer')
      }
    }
  })

  test.each(open)('$operationId: answers all the same', async (route) => {
    const row = rowOf(route)
    for (const headers of [{}, ...dead.slice(-2)]) {
      const ask = await row.right(await createWorld(studio, route))
      const answer = await send(studio, route, ask, headers)
      expect(answer.status, answer.text).toBe(succeeded(route, row))
    }
  })
})

describe('a caller without the permission', () => {
  test.each(secured)('$operationId ($permission): 403, whether or not the thing exists', async (route) => {
    const world = await createWorld(studio, route)
    const ask = await rowOf(route).right(world)
    for (const headers of await lacking(world, route)) {
      for (const one of [ask, ...strange(route)]) {
        expect((await send(studio, route, one, headers)).status).toBe(403)
      }
    }
  })
})

describe('a caller of another tenant', () => {
  const concerned = routes.filter((route) => typeof rows.get(route.operationId)?.otherTenant === 'string')

  test.each(concerned)('$operationId: sees and changes nothing of ours', async (route) => {
    const row = rowOf(route)
    const world = await createWorld(studio, route)
    const ask = await row.right(world)
    const before = await ledger.digest(world.owner)
    const other = await registerFor(studio, route)
    const answer = await send(studio, route, ask, { Authorization: other.bearer })
    expect(answer.status, answer.text).toBe(row.otherTenant === 'not found' ? 404 : succeeded(route, row))
    for (const secret of secretsOf(world, ask)) expect(answer.text ?? '').not.toContain(secret)
    expect(await ledger.digest(world.owner)).toEqual(before)
  })

  test('is a case for every operation, or the row says why not', () => {
    const reasons = [...rows.values()]
      .map(({ otherTenant }) => otherTenant)
      .filter((one) => typeof one === 'object')
    expect(reasons.every(({ notApplicable }) => notApplicable.length > 10)).toBe(true)
  })
})

describe('the right caller', () => {
  test.each(routes)('$operationId: succeeds', async (route) => {
    const row = rowOf(route)
    const world = await createWorld(studio, route)
    const ask = await row.right(world)
    const answer = await send(studio, route, ask, { Authorization: (ask.as ?? world.owner).bearer })
    expect(answer.status, answer.text).toBe(succeeded(route, row))
  })
})
