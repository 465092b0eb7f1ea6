import { readFile } from 'node:fs/promises'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { type OpenApiDocument, operationsOf } from '../../codegen/src/document.ts'
import type { Route } from '../../generated/routes.ts'
import { type ListeningServer, serve } from '../../src/http/server.ts'
import { type Member, type Studio, startStudio } from './app.ts'
import { type Ledger, openLedger } from './ledger.ts'
import { Sampler, some } from './requests/sampled.ts'
import { spell } from './requests/spelling.ts'
import { exchange, type RawAnswer, request, sendThenRead } from './socket.ts'

const source = await readFile(new URL('../../generated/openapi.json', import.meta.url), 'utf8')
const document = JSON.parse(source) as OpenApiDocument
const entries = new Map(operationsOf(document).map((entry) => [entry.id, entry]))

/** A path and query that an operation's validators let through. */
export function targetOf(route: Route): string {
  const entry = entries.get(route.operationId)
  const sampled = entry && some(new Sampler(document, entry).requests(), 1)[0]
  if (!sampled) throw new Error(`${route.operationId} is not in the contract`)
  const { path, search } = spell(route, { ...sampled, headers: {}, body: undefined })
  return search === '' ? path : `${path}?${search}`
}

export const json = { 'Content-Type': 'application/json' }

/** JSON Pointers of what an answer finds wrong. */
export const pointersOf = ({ body }: RawAnswer): string[] =>
  (JSON.parse(body) as { errors: { pointer: string }[] }).errors.map(({ pointer }) => pointer)

export const detailOf = ({ body }: RawAnswer): string => (JSON.parse(body) as { detail: string }).detail

/**
 * A studio behind a real port for the tests of a file. After each of them the database must hold as many rows as
 * before. It runs without the oracle: what is refused is refused as in production.
 */
export function underFire() {
  let studio: Studio
  let ledger: Ledger
  let server: ListeningServer
  let member: Member
  let before: Record<string, number>

  beforeAll(async () => {
    studio = await startStudio({ oracle: false })
    ledger = await openLedger(studio.ownerUrl)
    server = await serve(studio.app, 0, '127.0.0.1')
    member = await studio.register({ systemRole: 'admin' })
  })
  beforeEach(async () => {
    await ledger.forgetLimits()
    before = await ledger.counts()
  })
  afterEach(async () => {
    expect(await ledger.counts(), 'something was written').toEqual(before)
  })
  afterAll(async () => {
    await server.stop()
    await ledger.close()
    await studio.close()
  })

  const auth = () => ({ Authorization: member.bearer })

  /** The only answer on a connection. */
  async function ask(bytes: Buffer): Promise<RawAnswer> {
    const answers = await exchange(server.port, bytes)
    expect(answers).toHaveLength(1)
    return answers[0] as RawAnswer
  }

  return {
    auth,
    ask,
    /** All answers to bytes that need not be a request. */
    say: (bytes: Buffer, leave?: 'end' | 'reset') => exchange(server.port, bytes, leave),
    sendThenRead: (bytes: Buffer) => sendThenRead(server.port, bytes),
    get: (target: string, headers: Record<string, string> = {}) =>
      ask(request(`GET ${target}`, { ...auth(), ...headers })),
    /** A request to create an entity, which a body that fits would do. */
    create: (body: string | Buffer, headers: Record<string, string> = {}) => {
      const length = { 'Content-Length': String(Buffer.byteLength(body)) }
      return ask(request('POST /api/entity/character', { ...auth(), ...json, ...length, ...headers }, body))
    },
    forgetLimits: () => ledger.forgetLimits(),
  }
}
