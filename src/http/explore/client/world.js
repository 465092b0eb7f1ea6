/** What the page knows of the world, and how it asks for it. */

const address = (path) => new URL(path, document.baseURI)

/** Thrown when there is no session, or it has ended. */
export class SignedOut extends Error {}

async function ask(path, options) {
  const answer = await fetch(address(path), { credentials: 'same-origin', ...options })
  if (answer.status === 401) throw new SignedOut()
  if (!answer.ok) {
    const problem = await answer.json().catch(() => ({}))
    throw new Error(problem.detail ?? `The server answered ${answer.status}`)
  }
  return answer
}

export const loadEntity = async (key) =>
  (await ask(`api/entity/${key.split('/').map(encodeURIComponent).join('/')}`)).json()

/** A portion of the links of an entity, from `offset` on, with how many there are. */
export async function loadRelationships(key, offset = 0) {
  const path = key.split('/').map(encodeURIComponent).join('/')
  return (await ask(`api/relationships/${path}?offset=${offset}&limit=200`)).json()
}

/** Thrown where the account has a second factor, and the code of it is missing or wrong. */
export class CodeWanted extends Error {}

/** Signs in; the session is a cookie. An account with a second factor needs a `code` of it. */
export async function signIn(email, password, code) {
  const answer = await fetch(address('api/auth/login'), {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ email, password, ...(code && { mfa_code: code }) }),
  })
  if (answer.ok) return
  const problem = await answer.json().catch(() => ({}))
  const [first] = problem.errors ?? []
  if (first?.pointer === '/mfa_code') throw new CodeWanted(`The code ${first.message}`)
  throw new Error(problem.detail ?? 'Signing in failed')
}

export const signOut = () => fetch(address('api/auth/logout'), { method: 'POST', credentials: 'same-origin' })

/**
 * Reads the whole graph as it comes. `onTypes` gets the legend, `onPortion` lists of nodes and edges. Resolves with
 * the numbers at the end; an answer without an end is an error.
 */
export async function loadUniverse({ onTypes, onPortion }) {
  const answer = await ask('api/graph/universe', { headers: { Accept: 'application/x-ndjson' } })
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  let end
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const lines = (rest + value).split('\n')
    rest = lines.pop()
    const nodes = []
    const edges = []
    for (const line of lines) {
      if (line === '') continue
      const item = JSON.parse(line)
      if (item.node) nodes.push(item.node)
      else if (item.edge) edges.push(item.edge)
      else if (item.types) onTypes(item.types)
      else if (item.end) end = item.end
    }
    if (nodes.length > 0 || edges.length > 0) onPortion(nodes, edges)
  }
  if (!end) throw new Error('The connection ended before the whole graph was there')
  return end
}
