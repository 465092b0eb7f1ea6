import { requireMatch } from '../../http/conditional.ts'
import { badRequest, forbidden, invalid, notFound } from '../../http/errors.ts'
import type { Call, Handler } from '../../http/types.ts'
import { audit } from '../../identity/audit/queries.ts'
import { ProfileError } from '../../services/profiles/profile.ts'
import { severalTenants } from '../agents/queries.ts'
import { isAdmin, profilesFor, resolveAgent, resolvePrompt } from '../agents/rules.ts'
import { allTools, basicToolNames, mcpStatus } from '../tools/rules.ts'
import { toListed, toMcpServer, toProfile, toSummary, toTool } from './views.ts'

/** `GET /agents/profiles` */
export const profileList: Handler<'profileList'> = async ({ services, principal }) => {
  const basic = basicToolNames(services)
  return (await profilesFor(services, principal)).map((profile) => toSummary(profile, basic))
}

/** `GET /agents/tools` */
export const profileToolList: Handler<'profileToolList'> = async ({ services, db, principal }) => {
  const signal = new AbortController().signal
  const context = { services, db, principal, signal, log: services.log, emit: () => {} }
  return (await allTools(services, context)).map(toTool)
}

/** `GET /agents/prompts` */
export const profilePromptList: Handler<'profilePromptList'> = async ({ services, db, principal }) => {
  const profiles = await profilesFor(services, principal)
  const prompts = await Promise.all(
    profiles.map(async ({ id }) => {
      const spec = await resolveAgent(services, db, principal, { profileId: id })
      return [id, await resolvePrompt({ services, db, principal, spec })] as const
    }),
  )
  return Object.fromEntries(prompts)
}

/** `GET /agents/mcp_servers` */
export const profileMcpServerList: Handler<'profileMcpServerList'> = async ({ services, db, principal }) => {
  const servers = await mcpStatus(services, db, isAdmin(principal) ? undefined : principal.user.id)
  return Object.fromEntries(Object.entries(servers).map(([name, server]) => [name, toMcpServer(server)]))
}

/** `GET /admin/profiles` */
export const profileAdminList: Handler<'profileAdminList'> = async ({ services }) => {
  const basic = basicToolNames(services)
  return (await services.profiles.list()).map((profile) => toListed(profile, basic))
}

/** `GET /admin/profiles/{profile_id}` */
export const profileView: Handler<'profileView'> = async ({ services, path, reply }) => {
  const stored = await services.profiles.find(path.profile_id)
  if (!stored) throw notFound('profile', path.profile_id)
  reply.etag(stored.etag)
  return toProfile(stored.profile)
}

type Writing = Pick<Call<'profileUpdate'>, 'services' | 'db' | 'principal' | 'request' | 'reply'>

/** 403 for who administers one tenant of several: a profile reaches all of them. */
async function requireOperator({ services, principal }: Writing): Promise<void> {
  if (principal.user.systemRole === 'admin') return
  if (await severalTenants(services.database.system)) {
    throw forbidden(
      'Profiles reach every tenant; where there are several, only system administrators change them',
    )
  }
}

async function change(call: Writing, id: string, changes: Readonly<Record<string, unknown>>): Promise<void> {
  const { services, db, principal, request, reply } = call
  await requireOperator(call)
  const stored = await services.profiles
    .update(id, changes, (before) => requireMatch(request.ifMatch, before.etag))
    .catch((error: unknown) => {
      if (!(error instanceof ProfileError)) throw error
      throw error.pointer === '' ? badRequest(error.message) : invalid(error.pointer, error.message, 400)
    })
  if (!stored) throw notFound('profile', id)
  await audit(db, request, {
    action: 'profile.update',
    userId: principal.user.id,
    tenantId: principal.tenantId,
    detail: { profile_id: id, fields: Object.keys(changes) },
  })
  reply.etag(stored.etag)
}

/** `PUT /admin/profiles/{profile_id}`: absent keeps, null brings the default back. */
export const profileUpdate: Handler<'profileUpdate'> = async (call) => {
  const { id, ...changes } = call.body
  if (id !== undefined && id !== call.path.profile_id) throw invalid('/id', 'is not the id in the path', 400)
  await change(call, call.path.profile_id, changes)
  return { ok: true }
}

/** `PATCH /admin/profiles/{profile_id}/availability` */
export const profileAvailabilitySet: Handler<'profileAvailabilitySet'> = async (call) => {
  await change(call, call.path.profile_id, { is_admin_only: call.body.is_admin_only })
  return { ok: true }
}
