import type { Route } from '../../../generated/routes.ts'
import type { SampledRequest } from './sampled.ts'

/** A request as it goes over the wire. */
export interface SpelledRequest {
  readonly method: string
  readonly path: string
  /** Without the question mark. */
  readonly search: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

const boundary = 'a-boundary-that-no-sample-has'

function multipart(fields: Readonly<Record<string, unknown>>, files: readonly string[]): Buffer {
  const parts = [
    ...Object.entries(fields).flatMap(([name, value]) =>
      [value].flat().map((one) => `Content-Disposition: form-data; name="${name}"\r\n\r\n${String(one)}`),
    ),
    ...files.map(
      (name) =>
        `Content-Disposition: form-data; name="${name}"; filename="${name}.bin"\r\nContent-Type: application/octet-stream\r\n\r\nbytes`,
    ),
  ]
  return Buffer.from(`${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')}--${boundary}--\r\n`)
}

const pairs = (values: Readonly<Record<string, unknown>>): string =>
  Object.entries(values)
    .flatMap(([name, value]) => [value].flat().map((one) => [name, one] as const))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`)
    .join('&')

function body(sampled: SampledRequest): { type: string; bytes: Buffer } | undefined {
  if (!sampled.body) return undefined
  const { mediaType, value, files } = sampled.body
  if (Buffer.isBuffer(value)) return { type: mediaType, bytes: value }
  const fields = (value ?? {}) as Record<string, unknown>
  if (mediaType === 'multipart/form-data') {
    return { type: `${mediaType}; boundary=${boundary}`, bytes: multipart(fields, files) }
  }
  const text = mediaType === 'application/x-www-form-urlencoded' ? pairs(fields) : JSON.stringify(value)
  return { type: mediaType, bytes: Buffer.from(text) }
}

/** Spells a sampled request for a route. */
export function spell(route: Route, sampled: SampledRequest): SpelledRequest {
  const path = route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = sampled.path[name] ?? ''
    if (name !== route.multiSegment) return encodeURIComponent(value)
    return value.split('/').map(encodeURIComponent).join('/')
  })
  const sent = body(sampled)
  const headers: Record<string, string> = { host: 'localhost' }
  for (const [name, value] of Object.entries(sampled.headers)) headers[name.toLowerCase()] = value
  if (sent) {
    headers['content-type'] = sent.type
    headers['content-length'] = String(sent.bytes.length)
  }
  return {
    method: route.method,
    path: `${path}${sampled.slash ?? ''}`,
    search: [pairs(sampled.query), sampled.search ?? ''].filter((part) => part !== '').join('&'),
    headers,
    bytes: sent?.bytes ?? Buffer.alloc(0),
  }
}
