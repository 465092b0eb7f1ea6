import fc from 'fast-check'
import type { OpenApiDocument, OperationEntry, Parameter } from '../../../codegen/src/document.ts'
import { fileParts, withoutFiles } from '../../../codegen/src/validators/schemas.ts'
import { breakages, type Sample } from './breaking.ts'
import { fitting } from './fitting.ts'

export interface SampledBody {
  readonly mediaType: string
  /** A JSON value, the fields of a form, or bytes. */
  readonly value: unknown
  /** File parts of a multipart body. */
  readonly files: readonly string[]
}

/** A request to an operation, before it is spelled as bytes. */
export interface SampledRequest {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string | readonly string[]>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: SampledBody | undefined
  /** Appended to the query as it is. */
  readonly search?: string
  /** Appended to the path as it is. */
  readonly slash?: '/'
}

/** A request and what is known of it. */
export interface SampledCase {
  readonly name: string
  readonly request: SampledRequest
  /** Whether the contract allows it; undefined where the validators have to say. */
  readonly fits: boolean | undefined
  /** What is broken, as errors name it. */
  readonly pointer?: string
}

const seed = 20_260_312

/** Values of an arbitrary, the same ones in every run. */
export const some = <T>(arbitrary: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(arbitrary, { numRuns: count, seed })

type Place = 'path' | 'query' | 'headers'
const placeOf = { path: 'path', query: 'query', header: 'headers' } as const
const prefixOf: Readonly<Record<Place, string>> = { path: '/path', query: '/query', headers: '/header' }

const spelled = (value: unknown): string | readonly string[] =>
  Array.isArray(value) ? value.map(String) : String(value)

/** A text that can stand at a place and is there at all. */
function travels(place: Place, value: unknown): boolean {
  if (Array.isArray(value)) return place === 'query' && value.every((item) => travels(place, item))
  if (place === 'query') return value !== '' && value !== 'undefined' && value !== 'null'
  if (place === 'path') return value !== ''
  return typeof value !== 'object' && /^[\x21-\x7e]([\x20-\x7e]*[\x21-\x7e])?$/.test(String(value))
}

/** Media types whose members are all text. */
const isForm = (mediaType: string) =>
  mediaType === 'multipart/form-data' || mediaType === 'application/x-www-form-urlencoded'

/** Whether a body is the same after its media type has spelled it. */
const spells = (mediaType: string, value: unknown) =>
  !isForm(mediaType) ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((member) => travels('query', member)))

/** What an operation takes, and how to sample it. */
export class Sampler {
  readonly #document: OpenApiDocument
  readonly #entry: OperationEntry
  readonly #parameters: readonly (Parameter & { place: Place })[]
  readonly #whole: Sample

  constructor(document: OpenApiDocument, entry: OperationEntry) {
    this.#document = document
    this.#entry = entry
    this.#whole = (schema) => some(fitting(document, schema, { full: true }), 1)[0]
    this.#parameters = entry.parameters.flatMap((parameter) =>
      parameter.in === 'cookie' ? [] : [{ ...parameter, place: placeOf[parameter.in] }],
    )
  }

  #place(place: Place, full: boolean): fc.Arbitrary<Record<string, string | readonly string[]>> {
    const own = this.#parameters.filter((parameter) => parameter.place === place)
    const members = Object.fromEntries(
      own.map(({ name, schema }) => [
        name,
        fitting(this.#document, schema, { full })
          .filter((value) => travels(place, value))
          .map(spelled),
      ]),
    )
    const required = own.filter((parameter) => parameter.required === true).map(({ name }) => name)
    return fc.record(members, full ? {} : { requiredKeys: required })
  }

  #body(full: boolean): fc.Arbitrary<SampledBody | undefined> {
    const { requestBody } = this.#entry
    if (!requestBody) return fc.constant(undefined)
    const bodies = Object.entries(requestBody.content).map(([mediaType, { schema = {} }]) => {
      if (mediaType === '*/*') {
        return fc.uint8Array({ minLength: 1, maxLength: 64 }).map((bytes) => ({
          mediaType: 'application/octet-stream',
          value: Buffer.from(bytes),
          files: [],
        }))
      }
      const multipart = mediaType === 'multipart/form-data'
      const files = multipart ? fileParts(this.#document, schema).map(({ name }) => name) : []
      const plain = multipart ? withoutFiles(this.#document, schema) : schema
      return fitting(this.#document, plain, { full })
        .filter((value) => spells(mediaType, value))
        .map((value) => ({ mediaType, value, files }))
    })
    const given = fc.oneof(...bodies)
    return requestBody.required === true || full ? given : fc.option(given, { nil: undefined })
  }

  /** Requests that the contract allows. */
  requests(full = false): fc.Arbitrary<SampledRequest> {
    return fc.record({
      path: this.#place('path', full),
      query: this.#place('query', full),
      headers: this.#place('headers', full),
      body: this.#body(full),
    }) as fc.Arbitrary<SampledRequest>
  }

  /** Requests that are broken in one place each. */
  *broken(rounds = 1): Generator<SampledCase> {
    for (const request of some(this.requests(true), rounds)) {
      yield* this.#brokenParameters(request)
      yield* this.#brokenBody(request)
    }
  }

  *#brokenParameters(request: SampledRequest): Generator<SampledCase> {
    for (const { place, name, required, schema = {} } of this.#parameters) {
      const at = `${prefixOf[place]}/${place === 'headers' ? name.toLowerCase() : name}`
      const given = request[place]
      if (required === true && place !== 'path') {
        const { [name]: _, ...rest } = given
        yield { name: `${at} missing`, request: { ...request, [place]: rest }, fits: false, pointer: at }
      }
      const typed = this.#whole(schema)
      for (const { rule, pointer, value, sure } of breakages(
        this.#document,
        schema,
        typed,
        this.#whole,
        'text',
      )) {
        if (!travels(place, value)) continue
        yield {
          name: `${at}${pointer} ${rule}`,
          request: { ...request, [place]: { ...given, [name]: spelled(value) } },
          fits: sure ? false : undefined,
          pointer: `${at}${pointer}`,
        }
      }
    }
  }

  *#brokenBody(request: SampledRequest): Generator<SampledCase> {
    const { requestBody } = this.#entry
    if (!requestBody || '*/*' in requestBody.content) return
    const without = { ...request, body: undefined }
    yield { name: 'no body', request: without, fits: requestBody.required !== true }
    for (const [mediaType, { schema = {} }] of Object.entries(requestBody.content)) {
      const multipart = mediaType === 'multipart/form-data'
      const parts = multipart ? fileParts(this.#document, schema) : []
      const files = parts.map(({ name }) => name)
      const plain = multipart ? withoutFiles(this.#document, schema) : schema
      const { value = this.#whole(plain) } = request.body?.mediaType === mediaType ? request.body : {}
      const send = (sent: unknown, kept = files): SampledRequest => ({
        ...request,
        body: { mediaType, value: sent, files: kept },
      })
      const stranger = { mediaType: 'text/plain', value, files: [] }
      yield {
        name: `text/plain instead of ${mediaType}`,
        request: { ...request, body: stranger },
        fits: false,
      }
      for (const { name, required } of parts) {
        if (!required) continue
        const rest = files.filter((file) => file !== name)
        yield { name: `/${name} missing`, request: send(value, rest), fits: false, pointer: `/${name}` }
      }
      const form = isForm(mediaType) ? 'text' : 'json'
      for (const { rule, pointer, value: wrong, sure } of breakages(
        this.#document,
        plain,
        value,
        this.#whole,
        form,
      )) {
        if (!spells(mediaType, wrong)) continue
        yield {
          name: `body${pointer} ${rule}`,
          request: send(wrong),
          fits: sure ? false : undefined,
          pointer,
        }
      }
    }
  }
}
