import type { Request, RequestHandler, Response } from 'express'
import {
  type Bindings,
  type ChildLoggerOptions,
  type DestinationStream,
  type Logger,
  pino,
  stdSerializers,
} from 'pino'

const redacted = '[redacted]'
const maxDepth = 6

/** Names whose values are secrets, wherever they stand in a logged object. */
const secretName =
  /^(?:proxy-)?authorization$|^(?:set-)?cookies?$|pass(?:word|wd|phrase)|token|api[-_]?key|secret|credential|private[-_]?key|verification[-_]?code|smtp[-_]?url|database[-_]?(?:direct[-_]?)?url/i

/** Credentials inside a text: of a URL, of an `Authorization` header, of a query. */
const secretTexts: readonly [RegExp, string][] = [
  [/(\b[a-z][a-z0-9+.-]{0,20}:\/\/)[^\s/@:]{0,256}:[^\s/@]{1,256}@/gi, `$1${redacted}@`],
  [/\b(Bearer|Basic)\s+[A-Za-z0-9._~+/=-]+/g, `$1 ${redacted}`],
  [/([?&](?:[\w-]{0,40}token|[\w-]{0,40}key|code|password|secret|signature)=)[^&\s"']+/gi, `$1${redacted}`],
  // Tokens of ours, which show what they are; invitations stand in paths.
  [/\b(inv|rst|nav|sbk|sba|oat|ort|ocs)_[A-Za-z0-9_-]{20,}/g, `$1_${redacted}`],
  // Whoever has the token of a share link can read a conversation.
  [/(\/share(?:_links|d)\/)[0-9a-f-]{36}/gi, `$1${redacted}`],
]

/** What every text with a credential has somewhere: most have nothing of it and need no closer look. */
const suspicious =
  /:\/\/|=|\b(?:(?:bearer|basic)\s|(?:inv|rst|nav|sbk|sba|oat|ort|ocs)_)|\/share(?:_links|d)\//i

const cleanText = (text: string) =>
  suspicious.test(text)
    ? secretTexts.reduce((result, [pattern, instead]) => result.replace(pattern, instead), text)
    : text

function clean(value: unknown, depth: number): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  if (depth > maxDepth) return '[deep]'
  if (value instanceof Error) return clean(stdSerializers.err(value), depth)
  if (ArrayBuffer.isView(value)) return `[${value.byteLength} bytes]`
  if (Array.isArray(value)) return value.map((item) => clean(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => {
      // Counts such as `prompt_tokens` and switches are no secrets.
      const harmless =
        item === null || item === undefined || typeof item === 'number' || typeof item === 'boolean'
      return [name, secretName.test(name) && !harmless ? redacted : clean(item, depth + 1)]
    }),
  )
}

const cleanObject = (object: Record<string, unknown>) => clean(object, 0) as Record<string, unknown>

/**
 * Lines are gathered for a tenth of a second, because a write for each costs more than everything else about it. What
 * is fatal goes out at once, and so does all that is left when the process ends.
 */
function standardOutput(): DestinationStream {
  const output = pino.destination({ dest: 1, sync: true, minLength: 8192, periodicFlush: 100 })
  process.once('exit', () => output.flushSync())
  return output
}

/** A JSON logger that leaves out secrets by the name of their field and by their look in texts. */
export function createLog(options: { level: string; destination?: DestinationStream }): Logger {
  const log = pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: {
        level: (label) => ({ level: label }),
        log: cleanObject,
      },
      // `formatters.log` has done it already.
      serializers: { err: (error: unknown) => error },
      hooks: {
        logMethod(args, method) {
          const [first] = args as unknown[]
          // Of a bare error pino would take the message as it is.
          const complete = first instanceof Error && args.length === 1 ? [first, first.message] : args
          const cleaned = complete.map((arg: unknown) => (typeof arg === 'string' ? cleanText(arg) : arg))
          method.apply(this, cleaned as typeof args)
        },
      },
    },
    options.destination ?? standardOutput(),
  )
  // pino formats the bindings of the root logger only; children inherit this method.
  const { child } = log
  Object.assign(log, {
    child(this: unknown, bindings: Bindings, childOptions?: ChildLoggerOptions): unknown {
      return Reflect.apply(child, this, [cleanObject(bindings), childOptions])
    },
  })
  return log
}

/** What the kernel knows about a request when it is over. */
export interface RequestDescription {
  readonly requestId: string
  /** Absent where no operation answered. */
  readonly operationId?: string | undefined
  readonly ip?: string | undefined
  readonly userId?: string | undefined
  readonly tenantId?: string | undefined
}

/** A finished request: what the log line and the metrics say. */
export interface RequestRecord extends RequestDescription {
  readonly method: string
  /** Without the query, which may hold tokens. */
  readonly path: string
  /** 499 when the client left before the answer was complete. */
  readonly status: number
  readonly durationMs: number
}

/** Calls `done` once per request when its response is finished or its client has left. */
export function watchRequests(
  describe: (req: Request, res: Response) => RequestDescription,
  done: (record: RequestRecord) => void,
): RequestHandler {
  return (req, res, next) => {
    const started = performance.now()
    const path = req.originalUrl.split('?', 1)[0] ?? ''
    res.once('close', () => {
      done({
        ...describe(req, res),
        method: req.method,
        path,
        status: res.writableFinished ? res.statusCode : 499,
        durationMs: Math.round((performance.now() - started) * 10) / 10,
      })
    })
    next()
  }
}

/** Writes the one line of a request: `error` for 5xx, else `info`. */
export function logRequest(log: Logger, record: RequestRecord): void {
  const { requestId, operationId, ip, userId, tenantId, method, path, status, durationMs } = record
  const line = {
    request_id: requestId,
    method,
    route: operationId,
    // A path of no operation is what a stranger typed; the paths of operations hold ids, not secrets.
    path: path.slice(0, 256),
    status,
    duration_ms: durationMs,
    ip,
    user_id: userId,
    tenant_id: tenantId,
  }
  if (status >= 500) log.error(line, 'request')
  else log.info(line, 'request')
}
