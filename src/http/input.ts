import { join } from 'node:path'
import type { Request } from 'express'
import type { Config } from '../config.ts'
import { defaultMaxBody, hasBody, matchMediaType, readBytes } from './body.ts'
import { badRequest, HttpError, type Problem } from './errors.ts'
import { decodeUtf8, readJson } from './json.ts'
import { readQuery } from './query.ts'
import type { Endpoint } from './router.ts'
import { receiveMultipart } from './uploads.ts'
import { check } from './validation.ts'

/** The validated input of a call, and how to be rid of what it left on disk. */
export interface Input {
  readonly values: {
    readonly path: Record<string, unknown>
    readonly query: Record<string, unknown>
    readonly headers: Record<string, unknown>
    readonly body: unknown
  }
  dispose(): Promise<void>
}

const nothing = async () => undefined

/** The sentence is that of the preferences document, `invalid key`; `errors` tells the rule. */
const invalidPath = (problems: readonly Problem[], status: number) =>
  new HttpError(status, `invalid ${problems[0]?.pointer.slice('/path/'.length)}`, { errors: problems })

function checkPath(endpoint: Endpoint, params: Record<string, string | undefined>): Record<string, unknown> {
  const status = endpoint.route.invalidStatus
  for (const [name, value] of Object.entries(params)) {
    if (value?.includes('\0'))
      throw invalidPath([{ pointer: `/path/${name}`, message: 'holds a NUL character' }], status)
  }
  check(endpoint.validators.path, params, '/path', status, invalidPath)
  return params
}

async function readBody(
  req: Request,
  endpoint: Endpoint,
  config: Config,
): Promise<{ body: unknown; dispose(): Promise<void> }> {
  const { route, validators } = endpoint
  const limit = route.maxBody ?? defaultMaxBody
  if (route.rawBody) {
    // Only the preferences take raw bodies; the sentence is their document's.
    const tooMuch = `value too large (max ${limit / 1024} KB)`
    return { body: await readBytes(req, limit, tooMuch), dispose: nothing }
  }
  if (!hasBody(req)) {
    if (route.bodyRequired) throw badRequest('A body is required')
    return { body: undefined, dispose: nothing }
  }
  const mediaType = matchMediaType(req, route.bodyKinds)
  const validate = validators.body?.[mediaType]
  if (mediaType === 'multipart/form-data') {
    const form = await receiveMultipart(req, {
      files: route.multipartFiles.map((field) => ({
        field,
        required: route.multipartRequired.includes(field),
        maxBytes: limit,
        maxCount: route.multipartLists[field] ?? 1,
        maxTotalBytes: limit,
      })),
      tmpDir: join(config.dataDir, 'tmp'),
      invalidStatus: route.invalidStatus,
    })
    const body: Record<string, unknown> = { ...form.fields }
    try {
      check(validate, body, '', route.invalidStatus)
    } catch (thrown) {
      await form.dispose()
      throw thrown
    }
    for (const field of route.multipartFiles) {
      body[field] = field in route.multipartLists ? form.files[field] : form.files[field]?.[0]
    }
    return { body, dispose: form.dispose }
  }
  const bytes = await readBytes(req, limit)
  if (bytes.length === 0) {
    if (route.bodyRequired) throw badRequest('A body is required')
    return { body: undefined, dispose: nothing }
  }
  const body =
    mediaType === 'application/x-www-form-urlencoded'
      ? { ...readQuery(decodeUtf8(bytes), false, '') }
      : readJson(bytes, route.invalidStatus)
  check(validate, body, '', route.invalidStatus)
  return { body, dispose: nothing }
}

/** Parses and validates path, query, headers and body, in this order; the first place that does not fit throws. */
export async function readInput(
  req: Request,
  endpoint: Endpoint,
  params: Record<string, string | undefined>,
  search: string,
  config: Config,
): Promise<Input> {
  const { route, validators } = endpoint
  const path = checkPath(endpoint, params)
  const sent = readQuery(search, route.documents.includes('sage'))
  // The validator removes what is not documented; where nothing is, there is none.
  const query: Record<string, unknown> = validators.query ? { ...sent } : {}
  check(validators.query, query, '/query', route.invalidStatus)
  const headers: Record<string, unknown> = {}
  if (validators.headers) {
    Object.assign(headers, req.headers)
    check(validators.headers, headers, '/header', route.invalidStatus)
  }
  const takesBody = route.bodyKinds.length > 0 || route.rawBody
  const { body, dispose } = takesBody
    ? await readBody(req, endpoint, config)
    : { body: undefined, dispose: nothing }
  return { values: { path, query, headers, body }, dispose }
}
