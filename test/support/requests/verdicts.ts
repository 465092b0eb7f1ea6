import { readFile } from 'node:fs/promises'
import { parse as parseQuery } from 'node:querystring'
import { Readable } from 'node:stream'
import type { Request, RequestHandler } from 'express'
import { middleware } from 'express-openapi-validator'
import type { Tag } from '../../../generated/operations.ts'
import { type Route, routes } from '../../../generated/routes.ts'
import { loadConfig } from '../../../src/config.ts'
import { HttpError } from '../../../src/http/errors.ts'
import { readInput } from '../../../src/http/input.ts'
import { createRouter, type Endpoint } from '../../../src/http/router.ts'
import { loadValidators } from '../../../src/http/validation.ts'
import type { SampledRequest } from './sampled.ts'
import { type SpelledRequest, spell } from './spelling.ts'

/** What a validator says of a request. */
export interface Verdict {
  readonly accepted: boolean
  readonly status: number
  /** Where it sees faults: JSON Pointers as our errors write them. */
  readonly pointers: readonly string[]
}

/** Undefined: the request is one to another operation, whose path has a literal there. */
export type Judge = (route: Route, sampled: SampledRequest) => Promise<Verdict | undefined>

const fine: Verdict = { accepted: true, status: 200, pointers: [] }

/** The kernel's own way with a request, from the router to the validators, without a socket. */
export async function kernelJudge(dataDir: string): Promise<Judge> {
  const config = loadConfig({ DATA_DIR: dataDir })
  const endpoints = new Map<string, Endpoint>()
  for (const route of routes) {
    const validators = (await loadValidators(route.tag))[route.operationId] ?? {}
    endpoints.set(route.operationId, { route, handler: async () => undefined, validators })
  }
  const router = createRouter(endpoints)
  return async (route, sampled) => {
    const { method, path, search, headers, bytes } = spell(route, sampled)
    try {
      const found = router.find(method, path)
      if (found?.endpoint.route !== route) return undefined
      const req = Object.assign(Readable.from(bytes.length > 0 ? [bytes] : []), {
        method,
        headers,
        complete: true,
      })
      const input = await readInput(req as unknown as Request, found.endpoint, found.params, search, config)
      await input.dispose()
      return fine
    } catch (thrown) {
      if (!(thrown instanceof HttpError)) throw thrown
      return { accepted: false, status: thrown.status, pointers: thrown.errors.map(({ pointer }) => pointer) }
    }
  }
}

interface EovError {
  readonly status?: number
  readonly errors?: readonly { readonly path: string }[]
}

const places: Readonly<Record<string, string>> = {
  body: '',
  params: '/path',
  headers: '/header',
  query: '/query',
}

const asOurs = (path: string) => path.replace(/^\/(\w+)/, (whole, place: string) => places[place] ?? whole)

/** A body as a parser of Express would have it. */
function parsed(sampled: SampledRequest, { bytes }: SpelledRequest): unknown {
  if (!sampled.body) return undefined
  const { mediaType, value, files } = sampled.body
  if (mediaType === 'multipart/form-data') {
    return { ...(value as object), ...Object.fromEntries(files.map((name) => [name, 'bytes'])) }
  }
  if (mediaType === 'application/x-www-form-urlencoded') return { ...parseQuery(bytes.toString()) }
  return Buffer.isBuffer(value) ? value : JSON.parse(bytes.toString())
}

/** express-openapi-validator over the sub-document of each room. */
export function eovJudge(): Judge {
  const chains = new Map<string, Promise<readonly RequestHandler[]>>()

  async function build(tag: Tag, form: boolean): Promise<readonly RequestHandler[]> {
    const file = new URL(`../../../generated/rooms/${tag}.json`, import.meta.url)
    return middleware({
      apiSpec: JSON.parse(await readFile(file, 'utf8')),
      validateRequests: { allowUnknownQueryParameters: true, coerceTypes: form ? 'array' : false },
      validateResponses: false,
      validateSecurity: false,
      validateApiSpec: false,
      ajvFormats: { mode: 'full' },
      fileUploader: false,
    }) as unknown as readonly RequestHandler[]
  }

  return async (route, sampled) => {
    const form = /form/.test(sampled.body?.mediaType ?? '')
    const key = `${route.tag} ${form}`
    const chain = chains.get(key) ?? build(route.tag, form)
    chains.set(key, chain)
    const spelled = spell(route, sampled)
    const url = spelled.search === '' ? spelled.path : `${spelled.path}?${spelled.search}`
    const req = {
      method: spelled.method,
      url,
      originalUrl: url,
      baseUrl: '',
      path: spelled.path,
      query: { ...parseQuery(spelled.search) },
      headers: { ...spelled.headers },
      body: parsed(sampled, spelled),
      params: {},
      app: { enabled: () => false, param: () => undefined },
    }
    for (const handler of await chain) {
      const { promise, resolve } = Promise.withResolvers<unknown>()
      void handler(req as unknown as Request, {} as never, resolve)
      const refused = (await promise) as EovError | undefined
      if (!refused) continue
      if (refused.status === undefined) throw refused
      return {
        accepted: false,
        status: refused.status,
        pointers: (refused.errors ?? []).map(({ path }) => asOurs(path)),
      }
    }
    return fine
  }
}
