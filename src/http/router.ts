import findMyWay from 'find-my-way'
import type { Route } from '../../generated/routes.ts'
import { badRequest } from './errors.ts'
import type { OperationValidators } from './validation.ts'

/** A handler of either kind with its operation erased; the rooms' types have been checked where they are made. */
type AnyHandler = (call: never, raw: never) => Promise<unknown>

/** One operation, ready to run. */
export interface Endpoint {
  readonly route: Route
  readonly handler: AnyHandler
  readonly validators: OperationValidators
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** `/a/{id}/b` as find-my-way writes it; a parameter that spans slashes becomes a wildcard. */
function pattern(route: Route): string {
  return route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) =>
    name === route.multiSegment ? '*' : `:${name}`,
  )
}

/** What a path leads to. */
export interface Found {
  readonly endpoint: Endpoint
  /** Path parameters, percent-decoded. */
  readonly params: Record<string, string | undefined>
}

export interface Router {
  /** Throws 400 for a path whose percent-encoding is not UTF-8. */
  find(method: string, path: string): Found | undefined
  /** The methods that a path has, without HEAD and OPTIONS. */
  allowed(path: string): string[]
}

/** One radix tree over all operations; a literal goes before a parameter, and a trailing slash does not matter. */
export function createRouter(endpoints: ReadonlyMap<string, Endpoint>): Router {
  const router = findMyWay({
    ignoreTrailingSlash: true,
    maxParamLength: 16_384,
    onBadUrl: () => {
      throw badRequest('The path is not valid percent-encoded UTF-8')
    },
  })
  for (const endpoint of endpoints.values()) {
    router.on(endpoint.route.method as 'GET', pattern(endpoint.route), () => undefined, endpoint)
  }
  return {
    find(method, path) {
      const found = router.find(method as 'GET', path)
      if (!found) return undefined
      const endpoint = found.store as Endpoint | undefined
      if (!endpoint) throw badRequest('The path is not valid percent-encoded UTF-8')
      const params: Record<string, string | undefined> = { ...found.params }
      if (endpoint.route.multiSegment !== null) {
        params[endpoint.route.multiSegment] = params['*']
        delete params['*']
      }
      return { endpoint, params }
    },
    allowed: (path) => methods.filter((method) => router.find(method, path)?.store),
  }
}
