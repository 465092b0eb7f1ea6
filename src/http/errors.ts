/** A text in the two languages of Sage's clients. */
export interface Localised {
  readonly en: string
  readonly zh: string
}

/** One thing wrong with a request: a JSON Pointer into the body, or `/query/…`, `/path/…`, `/header/…`. */
export interface Problem {
  readonly pointer: string
  readonly message: string
}

/** A name as one step of a JSON Pointer (RFC 6901). A name that nobody would give a field is cut short. */
export const pointerTo = (name: string) =>
  (name.length > 200 ? `${name.slice(0, 200)}…` : name).replaceAll('~', '~0').replaceAll('/', '~1')

interface HttpErrorOptions {
  readonly errors?: readonly Problem[]
  readonly headers?: Readonly<Record<string, string>>
  readonly message?: Localised | undefined
  readonly code?: number
  /** Code of the OAuth2 protocol; the status decides where there is none. */
  readonly oauth2?: string
  readonly cause?: unknown
}

/**
 * The one error that handlers throw: an HTTP status and an English sentence. `problemBody` turns it into
 * the body of every error response.
 */
export class HttpError extends Error {
  override name = 'HttpError'
  readonly status: number
  /** English sentence for `detail`. */
  readonly detail: string
  readonly errors: readonly Problem[]
  readonly headers: Readonly<Record<string, string>>
  /** Sage's documented text; the status decides where there is none. */
  readonly localised: Localised | undefined
  /** Sage's business code where its document gives another than the status. */
  readonly code: number
  readonly oauth2: string | undefined

  constructor(status: number, detail: string, options: HttpErrorOptions = {}) {
    super(detail, options.cause === undefined ? undefined : { cause: options.cause })
    this.status = status
    this.detail = detail
    this.errors = options.errors ?? []
    this.headers = options.headers ?? {}
    this.localised = options.message
    this.code = options.code ?? status
    this.oauth2 = options.oauth2
  }
}

/** 400: the request cannot be understood. */
export const badRequest = (detail: string, message?: Localised) => new HttpError(400, detail, { message })

/** 401: no credential, or one that does not count any more. */
export const unauthorized = (
  detail = 'Not authenticated',
  message?: Localised,
  challenge = 'Bearer realm="atelier"',
) => new HttpError(401, detail, { message, headers: { 'WWW-Authenticate': challenge } })

/** 403: the caller is known and may not do this. */
export const forbidden = (detail = 'Not permitted', message?: Localised, challenge?: string) =>
  new HttpError(403, detail, {
    message,
    ...(challenge !== undefined && { headers: { 'WWW-Authenticate': challenge } }),
  })

/** 404: `noun not found: id`, also for what belongs to another tenant. */
export const notFound = (noun: string, id?: string, message?: Localised) => {
  const name = noun.charAt(0).toUpperCase() + noun.slice(1)
  return new HttpError(404, id === undefined ? `${name} not found` : `${name} not found: ${id}`, { message })
}

/** 409: the state of the thing forbids it. */
export const conflict = (detail: string, message?: Localised) => new HttpError(409, detail, { message })

/** 412: `If-Match` names another version. */
export const preconditionFailed = () =>
  new HttpError(412, 'The resource has changed since the version in If-Match')

/** 413: more bytes than the operation takes. */
export const tooLarge = (detail: string) => new HttpError(413, detail)

/** 415: a media type that the operation does not take. */
export const unsupported = (detail: string) => new HttpError(415, detail)

/** 422 (or the operation's `x-invalid-status`): names the field and the rule. */
export const invalid = (pointer: string, message: string, status = 422) =>
  new HttpError(status, `${pointer.replace(/^\//, '').replaceAll('/', '.') || 'body'}: ${message}`, {
    errors: [{ pointer, message }],
  })

/** Like {@link invalid}, for several problems at once; the first one makes the sentence. */
export const invalidAll = (problems: readonly Problem[], status = 422) => {
  const first = problems[0] ?? { pointer: '', message: 'is not valid' }
  return new HttpError(status, invalid(first.pointer, first.message).detail, { errors: problems })
}

/** 429 with `Retry-After` in seconds. */
export const tooMany = (seconds: number, headers: Record<string, string> = {}) =>
  new HttpError(429, `Too many requests; try again in ${seconds} s`, {
    headers: { ...headers, 'Retry-After': String(seconds) },
    message: {
      en: `Too many requests; try again in ${seconds} s`,
      zh: `请求过于频繁，请 ${seconds} 秒后重试`,
    },
  })

/** 503: the detail names the setting that is missing or the part that does not answer. */
export const unavailable = (detail: string) => new HttpError(503, detail)

const titles: Record<number, string> = {
  400: 'Bad request',
  401: 'Not authenticated',
  403: 'Not permitted',
  404: 'Not found',
  405: 'Method not allowed',
  406: 'Not acceptable',
  409: 'Conflict',
  410: 'Gone',
  412: 'Precondition failed',
  413: 'Content too large',
  414: 'URI too long',
  415: 'Unsupported media type',
  416: 'Range not satisfiable',
  422: 'Invalid request',
  426: 'Upgrade required',
  429: 'Too many requests',
  431: 'Header fields too large',
  500: 'Internal server error',
  501: 'Not implemented',
  502: 'Bad gateway',
  503: 'Service unavailable',
}

/** Sage's texts where the error brings none of its own; its document quotes 401 and 403. */
const sageMessages: Record<number, Localised> = {
  400: { en: 'Bad request', zh: '请求参数错误' },
  401: { en: 'Not logged in', zh: '未登录' },
  403: { en: 'Permission denied', zh: '权限不足' },
  404: { en: 'Not found', zh: '资源不存在' },
  409: { en: 'Conflict', zh: '资源冲突' },
  413: { en: 'Content too large', zh: '请求内容过大' },
  422: { en: 'Invalid parameters', zh: '请求参数校验失败' },
  500: { en: 'Internal server error', zh: '内部服务器错误' },
  503: { en: 'Service unavailable', zh: '服务不可用' },
}

/** The body of every error response: RFC 9457 with the members of all five documents. */
export interface ProblemBody {
  type: string
  title: string
  status: number
  detail: string
  instance: string
  request_id: string
  code: number
  message: string
  data: null
  /** Seconds since 1970, with fractions. */
  timestamp: number
  error: string
  errors: { pointer: string; message: string }[]
}

/** Turns an error into the one error body. `sage` tells whether the operation is one of Sage's. */
export function problemBody(
  error: HttpError,
  request: { id: string; path: string; locale: 'en' | 'zh'; sage: boolean; now: Date },
): ProblemBody {
  const localised = error.localised ?? (request.sage ? sageMessages[error.status] : undefined)
  return {
    type: 'about:blank',
    title: titles[error.status] ?? 'Error',
    status: error.status,
    detail: error.detail,
    instance: request.path,
    request_id: request.id,
    code: error.code,
    message: request.sage && localised ? localised[request.locale] : error.detail,
    data: null,
    timestamp: request.now.getTime() / 1000,
    error: error.detail,
    errors: error.errors.map(({ pointer, message }) => ({ pointer, message })),
  }
}

const oauth2Codes: Record<number, string> = {
  401: 'invalid_token',
  403: 'insufficient_scope',
  429: 'temporarily_unavailable',
  500: 'server_error',
  503: 'temporarily_unavailable',
}

/** The error body of the OAuth2 protocol (RFC 6749, section 5.2; RFC 6750, section 3.1). */
export const oauth2Body = (error: HttpError): { error: string; error_description: string } => ({
  error: error.oauth2 ?? oauth2Codes[error.status] ?? 'invalid_request',
  error_description: error.detail,
})

/**
 * The headers of an OAuth2 error: what did not count was the bearer token (RFC 6750, section 3), unless the error
 * says otherwise. The realm is that of Sage's document.
 */
export function oauth2Headers(error: HttpError): Record<string, string> {
  const { error: code } = oauth2Body(error)
  const aboutToken = error.oauth2 === undefined && (error.status === 401 || error.status === 403)
  return {
    ...error.headers,
    Pragma: 'no-cache',
    ...(aboutToken ? { 'WWW-Authenticate': `Bearer realm="sage", error="${code}"` } : {}),
  }
}

/** Any thrown value as an {@link HttpError}; what nobody foresaw is a 500 that tells nothing. */
export function toHttpError(thrown: unknown): HttpError {
  if (thrown instanceof HttpError) return thrown
  return new HttpError(500, 'Internal server error', { cause: thrown })
}
