import { randomUUID } from 'node:crypto'
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express'
import type { Logger } from 'pino'
import { type HttpError, notFound, oauth2Body, oauth2Headers, problemBody, toHttpError } from './errors.ts'
import { localeOf } from './locale.ts'
import { drain } from './multipart.ts'
import { contextOf, setContext } from './request-context.ts'

const requestIdForm = /^[A-Za-z0-9._-]{1,128}$/

/** Gives every request an id: the client's `X-Request-Id` where it has one, else a new one; answers repeat it. */
export const requestId: RequestHandler = (req, res, next) => {
  const given = req.get('X-Request-Id')
  const id = given !== undefined && requestIdForm.test(given) ? given : randomUUID()
  setContext(req, {
    id,
    ip: req.ip ?? '',
    operationId: undefined,
    principal: null,
    sage: false,
    errors: 'problem',
  })
  res.setHeader('X-Request-Id', id)
  next()
}

const allowedMethods = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS'
const allowedHeaders =
  'Authorization, Content-Type, Accept, Accept-Language, If-Match, If-None-Match, Idempotency-Key, Last-Event-ID, X-Request-Id'
const exposedHeaders =
  'ETag, Link, Location, Retry-After, RateLimit, RateLimit-Policy, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Reset, WWW-Authenticate, X-Request-Id, X-Total-Count'

/**
 * CORS (Fetch standard): pages of listed origins may call with credentials; an unlisted origin gets no header,
 * so its browser refuses. OPTIONS is answered here, before routing.
 */
export function cors(origins: readonly string[]): RequestHandler {
  const allowed = new Set(origins)
  return (req, res, next) => {
    const { origin } = req.headers
    if (origin !== undefined) {
      res.append('Vary', 'Origin')
      if (allowed.has(origin)) {
        res.setHeader('Access-Control-Allow-Origin', origin)
        res.setHeader('Access-Control-Allow-Credentials', 'true')
        res.setHeader('Access-Control-Expose-Headers', exposedHeaders)
      }
    }
    if (req.method !== 'OPTIONS') {
      next()
      return
    }
    res.setHeader('Allow', allowedMethods)
    if (origin !== undefined && allowed.has(origin)) {
      res.setHeader('Access-Control-Allow-Methods', allowedMethods)
      res.setHeader('Access-Control-Allow-Headers', allowedHeaders)
      res.setHeader('Access-Control-Max-Age', '600')
    }
    res.status(204).end()
  }
}

/** What no route has taken. */
export const nothingHere: RequestHandler = (req) => {
  throw notFound('path', req.path)
}

/** Whether the client prefers `application/problem+json` over plain JSON. */
function wantsProblem(req: Request): boolean {
  const { accept } = req.headers
  return accept?.includes('application/problem+json') ?? false
}

/** Sends an error as the one error body. */
export function sendProblem(req: Request, res: Response, error: HttpError): void {
  const context = contextOf(req)
  if (context.errors === 'oauth2') {
    send(req, res, error, oauth2Body(error), 'application/json', oauth2Headers(error))
    return
  }
  const body = problemBody(error, {
    id: context.id,
    path: req.path,
    locale: localeOf(req.headers['accept-language']),
    sage: context.sage,
    now: new Date(),
  })
  send(req, res, error, body, wantsProblem(req) ? 'application/problem+json' : 'application/json')
}

function send(
  req: Request,
  res: Response,
  error: HttpError,
  body: object,
  mediaType: string,
  headers: Readonly<Record<string, string>> = error.headers,
): void {
  for (const [name, value] of Object.entries(headers)) res.setHeader(name, value)
  res.removeHeader('ETag')
  res.setHeader('Cache-Control', 'no-store')
  res.statusCode = error.status
  res.type(mediaType)
  if (req.complete) {
    res.json(body)
    return
  }
  // A client that is still sending would lose the answer with a connection that ends right behind it.
  const drained = drain(req)
  if (res.shouldKeepAlive) {
    res.json(body)
    return
  }
  const text = JSON.stringify(body)
  res.setHeader('Content-Length', Buffer.byteLength(text))
  res.write(text)
  void drained.then(() => res.end())
}

/** The one conversion from anything thrown to a response; faults of ours are logged with their cause. */
export function errorHandler(log: Logger): ErrorRequestHandler {
  return (thrown: unknown, req, res, next) => {
    const error = toHttpError(thrown)
    if (error.status >= 500) {
      const context = contextOf(req)
      log[error.status === 503 ? 'warn' : 'error'](
        { err: error.cause ?? error, request_id: context.id, route: context.operationId },
        error.detail,
      )
    }
    if (res.headersSent) {
      next(thrown)
      return
    }
    sendProblem(req, res, error)
  }
}
