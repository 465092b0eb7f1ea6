// The dispatcher with as many more operations as the argument CROWD says, in front of those of the contract: shows
// whether the cost of a request grows with the document. Their paths are like those of the contract, some of them
// beside the measured one. Environment as for the server, with DATABASE_URL of the application role.
import express from 'express'
import { type Route, routes } from '../../generated/routes.ts'
import { loadConfig } from '../../src/config.ts'
import { createDatabase } from '../../src/database/database.ts'
import { createAuthenticator } from '../../src/http/authentication/authenticator.ts'
import { createDispatch } from '../../src/http/dispatch.ts'
import { createLog } from '../../src/http/logging.ts'
import { requestId } from '../../src/http/middleware.ts'
import type { Endpoint } from '../../src/http/router.ts'
import { serve } from '../../src/http/server.ts'
import { loadValidators } from '../../src/http/validation.ts'
import { createServices } from '../../src/services/services.ts'
import { entities } from '../../src/world/entities/index.ts'

const config = loadConfig(process.env)
const log = createLog({ level: config.logLevel })
const database = createDatabase({
  url: config.databaseUrl ?? '',
  poolSize: config.databasePoolSize,
  prepared: true,
  log,
})
const services = await createServices({ config, database, log })

const validators = await loadValidators('entities')
const endpoints = new Map<string, Endpoint>()
const measured = routes.find((route) => route.operationId === 'entityView')
if (!measured) throw new Error('entityView is not in the contract')

const shapes = [
  (noun: string) => `/api/${noun}`,
  (noun: string) => `/api/${noun}/{id}`,
  (noun: string) => `/api/${noun}/{id}/items/{item_id}`,
  (noun: string) => `/api/entity/{type}/{id}/${noun}`,
  (noun: string) => `/api/entity/${noun}/{id}`,
]
for (let index = 0; index < Number(process.env.CROWD); index++) {
  const shape = shapes[index % shapes.length]
  const path = shape?.(`noun${Math.floor(index / shapes.length)}`) ?? ''
  const route: Route = { ...measured, path }
  endpoints.set(`synthetic${index}`, { route, handler: async () => ({}), validators: {} })
}
for (const route of routes) {
  endpoints.set(route.operationId, {
    route,
    handler: route.operationId === 'entityView' ? entities.entityView : async () => ({}),
    validators: validators[route.operationId] ?? {},
  })
}

const app = express()
app.set('etag', false)
app.use(requestId)
app.use(
  createDispatch({
    endpoints,
    services,
    authenticator: createAuthenticator(database, services.secrets, services.accessTokens, services.tokenUses),
    oracle: undefined,
  }),
)
const server = await serve(app, 0, '127.0.0.1')
process.stdout.write(`http://127.0.0.1:${server.port}\n`)
process.once('SIGTERM', () => process.exit(0))
