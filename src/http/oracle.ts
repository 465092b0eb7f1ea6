import { readFile } from 'node:fs/promises'
import type { Request, RequestHandler, Response } from 'express'
import type { Route } from '../../generated/routes.ts'
import { HttpError } from './errors.ts'
import { readQuery } from './query.ts'

/** A request or response that the second opinion finds against the contract. */
export interface OracleFinding {
  readonly operationId: string
  readonly side: 'request' | 'response'
  readonly message: string
}

/**
 * A second, independent opinion on the contract: express-openapi-validator over the room's sub-document. It
 * sees requests that the generated validators have let through, and every JSON response. For tests and
 * development; it costs more than the rest of the request together.
 */
export interface Oracle {
  readonly findings: OracleFinding[]
  checkRequest(route: Route, body: unknown, req: Request, res: Response): Promise<void>
}

const subDocument = async (tag: string): Promise<object> =>
  JSON.parse(await readFile(new URL(`../../generated/rooms/${tag}.json`, import.meta.url), 'utf8'))

/** Loads express-openapi-validator lazily, a room at a time: production never does. */
export function createRoomOracle(): Oracle {
  const findings: OracleFinding[] = []
  const chains = new Map<string, Promise<readonly RequestHandler[]>>()

  async function chainOf(tag: string): Promise<readonly RequestHandler[]> {
    const { middleware } = await import('express-openapi-validator')
    return middleware({
      apiSpec: (await subDocument(tag)) as never,
      validateRequests: { allowUnknownQueryParameters: true },
      validateResponses: true,
      validateSecurity: false,
      validateApiSpec: false,
      ajvFormats: { mode: 'full' },
      fileUploader: false,
    }) as unknown as readonly RequestHandler[]
  }

  return {
    findings,
    async checkRequest(route, body, req, res) {
      // Streams and files are not JSON; a body taken as bytes is checked by its handler.
      if (route.raw || route.rawBody || route.bodyKinds.includes('multipart/form-data')) return
      // It knows no HEAD, which is the GET without its body.
      if (req.method === 'HEAD') return
      present(req, route, body)
      let chain = chains.get(route.tag)
      if (!chain) {
        chain = chainOf(route.tag)
        chains.set(route.tag, chain)
      }
      for (const handler of await chain) {
        const { promise, resolve } = Promise.withResolvers<unknown>()
        let passed = false
        // After the handler has passed, the response validator of EOV calls `next` again with what it finds.
        void handler(req, res, (error?: unknown) => {
          if (!passed) {
            passed = true
            resolve(error)
          } else if (error) {
            findings.push({ operationId: route.operationId, side: 'response', message: messageOf(error) })
            res.statusCode = 500
            res.end(JSON.stringify({ oracle: messageOf(error) }))
          }
        })
        const error = await promise
        if (knowsAnotherRoute(error) || missesSlash(error, req, route)) return
        if (error) {
          findings.push({ operationId: route.operationId, side: 'request', message: messageOf(error) })
          throw new HttpError(
            500,
            `The oracle refuses a request that the validators accept: ${messageOf(error)}`,
          )
        }
      }
    },
  }
}

/**
 * Shows the request as the kernel has read it, empty query values being absent. The body is a copy, because
 * express-openapi-validator writes defaults into what it validates, and handlers must not see them.
 */
function present(req: Request, route: Route, body: unknown): void {
  const cut = req.url.indexOf('?')
  const query = { ...readQuery(cut === -1 ? '' : req.url.slice(cut + 1), route.documents.includes('sage')) }
  Object.defineProperty(req, 'query', { value: query, writable: true, configurable: true })
  req.body = structuredClone(body)
}

/**
 * Whether it refuses for having looked the path up elsewhere: where a literal lacks the method, as in
 * `GET /api/entity/{type}/compare`, it does not go on to the parameter.
 */
const knowsAnotherRoute = (error: unknown) =>
  typeof error === 'object' && error !== null && 'status' in error && error.status === 405

/** Whether it refuses for a slash that the contract's path ends with and the request's does not. */
const missesSlash = (error: unknown, req: Request, route: Route) =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  error.status === 404 &&
  route.path.endsWith('/') &&
  !req.path.endsWith('/')

function messageOf(error: unknown): string {
  if (error && typeof error === 'object' && 'errors' in error) return JSON.stringify(error.errors)
  return error instanceof Error ? error.message : String(error)
}
