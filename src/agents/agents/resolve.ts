import type { TenantDb } from '../../database/database.ts'
import { notFound } from '../../http/errors.ts'
import type { Profile } from '../../services/profiles/profile.ts'
import type { Services } from '../../services/services.ts'
import { type Asker, isAdmin, unknownAgent, viewerOf } from './access.ts'
import { findAgent, findAgentNamed } from './queries.ts'
import { inlineAgent, type ResolvedAgent, specOfAgent, specOfProfile } from './specs.ts'

type Sources = Pick<Services, 'profiles'>

/** The profile that answers when nobody has chosen one. */
export const defaultProfile = 'secretary'

/** Whether a profile is there for the caller. */
export const mayUse = (principal: Asker, profile: Pick<Profile, 'is_admin_only'>): boolean =>
  !profile.is_admin_only || isAdmin(principal)

/** The profiles that the caller may choose from, by name. */
export const profilesFor = async ({ profiles }: Sources, principal: Asker): Promise<readonly Profile[]> =>
  (await profiles.list()).filter((profile) => mayUse(principal, profile))

/** 404 for a profile that is not there for the caller. */
export async function requireProfile({ profiles }: Sources, principal: Asker, id: string): Promise<Profile> {
  const stored = await profiles.find(id)
  if (!stored || !mayUse(principal, stored.profile)) throw notFound('profile', id)
  return stored.profile
}

async function profileSpec(services: Sources, profile: Profile): Promise<ResolvedAgent> {
  return specOfProfile(profile, await services.profiles.persona())
}

async function defaultSpec(services: Sources, principal: Asker): Promise<ResolvedAgent> {
  const choice = await profilesFor(services, principal)
  const profile = choice.find(({ id }) => id === defaultProfile) ?? choice[0]
  return profile ? profileSpec(services, profile) : inlineAgent({ limitGiven: true })
}

/**
 * The agent of a run. A profile counts before an agent: it is what a session was switched to after it had begun with the agent. An
 * `agentId` may name a profile too, since both are one store; with neither it is the default profile.
 * Throws 404 for an agent or profile that does not exist, or that the caller may not use.
 */
export async function resolveAgent(
  services: Sources,
  db: TenantDb,
  principal: Asker,
  { profileId, agentId }: { readonly profileId?: string | null; readonly agentId?: string | null },
): Promise<ResolvedAgent> {
  if (profileId !== undefined && profileId !== null && profileId !== '') {
    return profileSpec(services, await requireProfile(services, principal, profileId))
  }
  if (agentId !== undefined && agentId !== null && agentId !== '') {
    const row = await findAgent(db, viewerOf(principal), agentId)
    if (row) return specOfAgent(row)
    const stored = await services.profiles.find(agentId)
    if (!stored || !mayUse(principal, stored.profile)) throw unknownAgent(agentId)
    return profileSpec(services, stored.profile)
  }
  return defaultSpec(services, principal)
}

/** The agent or profile of this id or name, if the principal may use it. */
export async function findAgentSpec(
  services: Sources,
  db: TenantDb,
  principal: Asker,
  name: string,
): Promise<ResolvedAgent | undefined> {
  const row = await findAgentNamed(db, viewerOf(principal), name)
  if (row) return specOfAgent(row)
  const choice = await profilesFor(services, principal)
  const wanted = name.toLowerCase()
  const profile =
    choice.find(({ id }) => id === name) ?? choice.find((one) => one.name.toLowerCase() === wanted)
  return profile && profileSpec(services, profile)
}
