import { type Route, routes } from '../../../generated/routes.ts'
import type { SampledCase, SampledRequest } from './sampled.ts'

const spellings = [
  '',
  '5.0',
  '1e1',
  '0x10',
  ' 5',
  '+5',
  '-0',
  '007',
  'Infinity',
  'NaN',
  '9007199254740993',
  'TRUE',
  '1',
]

/** All copies of a JSON value with one of its texts replaced. */
function* withText(value: unknown, text: string): Generator<unknown> {
  if (typeof value === 'string') yield text
  if (typeof value !== 'object' || value === null) return
  for (const [name, item] of Object.entries(value)) {
    for (const changed of withText(item, text)) {
      yield Array.isArray(value)
        ? value.map((one, at) => (at === Number(name) ? changed : one))
        : { ...value, [name]: changed }
    }
  }
}

/** A free-form member of a value under another name, with another value; undefined where nothing is free-form. */
function renamed(value: unknown, name: string, member?: string): unknown {
  const text = JSON.stringify(value)
  const changed = text.replace(
    /"free_[a-z]+":/,
    member === undefined ? `"${name}":` : `"${name}":${member},$&`,
  )
  return changed === text ? undefined : JSON.parse(changed)
}

/** Literals that other operations have in the place of a path parameter, with none of their methods being ours. */
function literalsBeside(route: Route): [parameter: string, literal: string][] {
  const own = route.path.split('/')
  return routes.flatMap((other) => {
    const theirs = other.path.split('/')
    const at = own.findIndex((segment, index) => segment.startsWith('{') && !theirs[index]?.startsWith('{'))
    const same = own.every((segment, index) => index === at || segment === theirs[index])
    const taken = routes.some(({ method, path }) => path === other.path && method === route.method)
    if (at === -1 || theirs.length !== own.length || !same || taken) return []
    return [[own[at]?.slice(1, -1) ?? '', theirs[at] ?? ''] as [string, string]]
  })
}

const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

/** Requests at the edges that two readers of one contract like to see differently. */
export function* peculiar(
  route: Route,
  request: SampledRequest,
  parameters: readonly string[],
): Generator<SampledCase> {
  const open = (name: string, changed: Partial<SampledRequest>, fits?: boolean): SampledCase => ({
    name,
    request: { ...request, ...changed },
    fits,
  })
  yield open('a trailing slash', { slash: '/' }, true)
  yield open('an undocumented query parameter', { search: 'no_such_parameter=1&utm[source]=2' }, true)
  yield open('signs in the query', { search: 'no_such_parameter=!*%27()%3B:@%26=+$,%2F?%23[]' }, true)
  yield open('a flood of parameters', { search: 'x&'.repeat(250) })
  yield open('an undecodable query', { search: 'no_such_parameter=%ff' })
  for (const name of parameters) {
    const { [name]: _, ...query } = request.query
    for (const spelling of spellings)
      yield open(`${name}=${spelling}`, { query, search: `${name}=${encodeURIComponent(spelling)}` })
    yield open(`a NUL in ${name}`, { query, search: `${name}=a%00b` })
  }
  for (const [parameter, literal] of literalsBeside(route))
    yield open(`${parameter} is ${literal}`, { path: { ...request.path, [parameter]: literal } })
  const { body } = request
  if (body?.mediaType !== 'application/json') return
  const send = (name: string, value: unknown, fits?: boolean) =>
    open(name, { body: { ...body, value } }, fits)
  for (const spelling of ['Application/JSON', 'application/json; charset=UTF-8', 'application/json;x=y'])
    yield open(spelling, { body: { ...body, mediaType: spelling } }, true)
  for (const value of withText(body.value, 'a\u0000b')) yield send('a NUL in a text', value)
  for (const value of withText(body.value, 'a\ud800b')) yield send('half a surrogate pair', value)
  for (const value of withText(body.value, '\'"\\<>&%$\u2028😀')) yield send('signs in a text', value)
  for (const value of [null, true, 1, 'text', [], {}, [body.value]]) yield send('another body', value)
  const free: [string, unknown][] = [
    ['__proto__', renamed(body.value, '__proto__')],
    ['constructor.prototype', renamed(body.value, 'constructor', '{"prototype":1}')],
    ['constructor', renamed(body.value, 'constructor', '"text"')],
    ['a deep member', renamed(body.value, 'free_deep', deep(70))],
  ]
  for (const [name, value] of free) if (value !== undefined) yield send(name, value)
}
