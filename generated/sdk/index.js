import createClient from 'openapi-fetch'

/** An answer that is not a success, thrown by `unwrap` and `login`. */
export class AtelierError extends Error {
  constructor(status, problem) {
    super(problem?.detail ?? `The server answered ${status}`)
    this.name = 'AtelierError'
    this.status = status
    this.problem = problem
  }
}

/** The data of an answer; throws an `AtelierError` when it is an error. */
export async function unwrap(answer) {
  const { data, error, response } = await answer
  if (!response.ok) throw new AtelierError(response.status, error)
  return data
}

const isFile = (value) =>
  value instanceof Blob || (Array.isArray(value) && value.some((item) => item instanceof Blob))

const isPlain = (body) => {
  const prototype = Object.getPrototypeOf(Object(body))
  return typeof body === 'object' && body !== null && (prototype === Object.prototype || prototype === null)
}

function formData(body) {
  const form = new FormData()
  for (const [name, value] of Object.entries(body)) {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === undefined || item === null) continue
      if (item instanceof Blob) form.append(name, item, item.name ?? name)
      else form.append(name, typeof item === 'object' ? JSON.stringify(item) : String(item))
    }
  }
  return form
}

/** JSON, unless the body has a file in it (multipart), or its Content-Type says form. */
function serializeBody(body, headers) {
  if (body instanceof FormData || body instanceof Blob || body instanceof URLSearchParams) return body
  const type = (headers instanceof Headers ? headers.get('content-type') : headers?.['Content-Type']) ?? ''
  if (type === 'application/x-www-form-urlencoded') return new URLSearchParams(body).toString()
  if (isPlain(body) && Object.values(body).some(isFile)) return formData(body)
  return JSON.stringify(body)
}

/** A client of the Atelier at `baseUrl`; `login` or `token` gives it a credential. */
export function createAtelier({ baseUrl, token, fetch }) {
  const client = createClient({ baseUrl, bodySerializer: serializeBody, ...(fetch && { fetch }) })
  const atelier = Object.assign(client, {
    token,
    async login(email, password) {
      const answer = await unwrap(client.POST('/api/auth/login', { body: { email, password } }))
      atelier.token = answer.access_token
      return answer
    },
  })
  client.use({
    onRequest({ request }) {
      if (atelier.token && !request.headers.has('authorization')) {
        request.headers.set('authorization', `Bearer ${atelier.token}`)
      }
      return request
    },
  })
  return atelier
}
