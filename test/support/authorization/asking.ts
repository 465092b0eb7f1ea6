import { randomBytes } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Response } from 'supertest'
import type { Route } from '../../../generated/routes.ts'
import { knownPermissions, permissionsOf } from '../../../src/http/permissions.ts'
import type { Role } from '../../../src/http/principal.ts'
import type { Member, Studio } from '../app.ts'
import type { Ask, World } from './row.ts'

/** `x-permission` that is no permission of a role: the scope that a limited credential needs instead. */
const ownScopes: Readonly<Record<string, string>> = { self: 'account', openid: 'openid' }

const fill = (route: Route, path: Readonly<Record<string, string>> = {}): string =>
  route.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const value = path[name]
    if (value === undefined) throw new Error(`${route.operationId} needs the path parameter ${name}`)
    return name === route.multiSegment
      ? value.split('/').map(encodeURIComponent).join('/')
      : encodeURIComponent(value)
  })

/** Reads an answer that has no end up to its first part; any other one whole. */
function firstPart(answer: Response, done: (error: Error | null, text: string) => void): void {
  // The parser of a client gets the message as it comes in, whatever its type says.
  const res = answer as unknown as IncomingMessage
  const endless = res.headers['content-type']?.startsWith('text/event-stream') === true
  let text = ''
  res.setEncoding('utf8')
  res.on('error', () => {})
  res.on('data', (part: string) => {
    text += part
    if (!endless) return
    done(null, text)
    res.destroy()
  })
  res.once('end', () => done(null, text))
}

/** Sends a request to an operation. */
export async function send(
  studio: Studio,
  route: Route,
  ask: Ask,
  headers: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const method = route.method.toLowerCase() as 'get' | 'post' | 'put' | 'patch' | 'delete'
  const request = studio.request[method](fill(route, ask.path))
    .query({ ...ask.query })
    .set({ ...ask.headers, ...headers })
  if (ask.endless) return request.buffer(true).parse(firstPart)
  if (ask.file) {
    return request.field({ ...ask.form }).attach(ask.file.field, ask.file.bytes, ask.file.name)
  }
  if (ask.text !== undefined) return request.type('application/json').send(ask.text)
  if (ask.form) return request.type('form').send({ ...ask.form })
  return ask.body === undefined ? request : request.send(ask.body)
}

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })

/** A tenant whose owner has what the route asks for. */
export async function createWorld(studio: Studio, route: Route): Promise<World> {
  return { studio, owner: await registerFor(studio, route), mark: `quagga${randomBytes(6).toString('hex')}` }
}

/** An owner of a new tenant; a system administrator where the permission spans tenants. */
export function registerFor(studio: Studio, { permission }: Route): Promise<Member> {
  const spansTenants =
    permission !== null &&
    !(permission in ownScopes) &&
    !permissionsOf('owner', 'user', [], null).has(permission)
  return studio.register({ systemRole: spansTenants ? 'admin' : 'user' })
}

/** An API token of a member that opens only what its scopes name. */
export async function apiToken(studio: Studio, member: Member, scopes: string[]): Promise<string> {
  const token = `nav_${randomBytes(24).toString('base64url')}`
  await studio.database
    .tenant(member.tenantId, member.userId)
    .insertInto('api_tokens')
    .values({
      tenant_id: member.tenantId,
      user_id: member.userId,
      name: 'table',
      kind: 'nav',
      token_hash: studio.services.secrets.hashToken(token),
      token_prefix: token.slice(0, 8),
      scopes,
    })
    .execute()
  return token
}

const roles: readonly Role[] = ['owner', 'admin', 'editor', 'viewer']

/** Credentials of the owner's tenant that have everything but the route's permission. */
export async function lacking({ studio, owner }: World, { permission }: Route) {
  const scope = ownScopes[permission ?? ''] ?? permission
  const scopes = [...knownPermissions, ...Object.values(ownScopes)].filter((slug) => slug !== scope)
  const callers = [bearer(await apiToken(studio, owner, scopes))]
  const role = roles.find((one) => !permissionsOf(one, 'user', [], null).has(permission ?? ''))
  if (!((permission ?? '') in ownScopes) && role !== undefined) {
    const colleague = await studio.register({ tenantId: owner.tenantId, role })
    callers.push({ Authorization: colleague.bearer })
  }
  return callers
}

/** Credentials that are none: nonsense, and those of a session that has ended. */
export async function ended(studio: Studio) {
  const member = await studio.register()
  const answer = await studio.request.post('/auth/logout').set('Authorization', member.bearer)
  if (answer.status !== 200) throw new Error(`could not end a session: ${answer.text}`)
  return [
    { Authorization: 'Bearer nonsense' },
    { Authorization: `Bearer nav_${'x'.repeat(32)}` },
    { Cookie: 'navi_auth_session=nonsense' },
    { Authorization: member.bearer },
    { Cookie: member.cookie },
  ]
}
