import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../../../../generated/database.ts'
import type { TenantDb } from '../../../database/database.ts'
import { forbidden, notFound } from '../../../http/errors.ts'
import type { Principal } from '../../../http/principal.ts'
import { given } from '../given.ts'
import { managesTools, requireAgent, requireOwnAgent } from './agent.ts'
import { findSkill, type SkillContent, type SkillPlace } from './queries.ts'

const texts = {
  system: { en: 'Only administrators may change system skills', zh: '仅管理员可以操作系统技能' },
  unknown: { en: 'Skill not found', zh: '技能不存在' },
} as const

const system: SkillPlace = { dimension: 'system', ownerId: null, agentId: null }
const own = (principal: Principal): SkillPlace => ({
  dimension: 'user',
  ownerId: principal.user.id,
  agentId: null,
})

function requireAdmin(principal: Principal): void {
  if (!managesTools(principal)) throw forbidden('Only administrators may change system skills', texts.system)
}

/** Where a new skill goes. 403 for a place that is not the caller's, 404 for an agent that is not there for them. */
export async function placeFor(
  db: TenantDb,
  principal: Principal,
  wanted: {
    readonly is_system?: boolean | undefined
    readonly is_agent?: boolean | undefined
    readonly agent_id?: string | null | undefined
  },
): Promise<SkillPlace> {
  if (wanted.is_system === true) {
    requireAdmin(principal)
    return system
  }
  const agentId = given(wanted.agent_id)
  if (wanted.is_agent !== true || agentId === undefined) return own(principal)
  const agent = await requireOwnAgent(db, principal, agentId)
  return { dimension: 'agent', ownerId: agent.ownerId ?? principal.user.id, agentId: agent.agentId }
}

/**
 * The skill that a name stands for: with an agent its own copy, else the caller's, else the system's. 404 when there is none. Whether
 * the agent is there for the caller must be known already.
 */
async function lookUp(
  db: Kysely<DB>,
  principal: Principal,
  name: string,
  agentId: string | undefined,
  lock: boolean,
): Promise<SkillContent> {
  const places: readonly SkillPlace[] =
    agentId === undefined ? [own(principal), system] : [{ dimension: 'agent', ownerId: null, agentId }]
  for (const place of places) {
    const skill = await findSkill(db, name.normalize('NFC'), place, lock)
    if (skill) return skill
  }
  throw notFound('skill', name, texts.unknown)
}

/** The skill that a name stands for: with an agent its own copy, else the caller's, else the system's. */
export async function readableSkill(
  db: TenantDb,
  principal: Principal,
  name: string,
  agentId: string | undefined,
): Promise<SkillContent> {
  if (agentId !== undefined) await requireAgent(db, principal, agentId)
  return lookUp(db, principal, name, agentId, false)
}

/** Changes the skill that a name stands for in one transaction. 403 for one that is not the caller's to change. */
export async function changeSkill<T>(
  db: TenantDb,
  principal: Principal,
  name: string,
  agentId: string | undefined,
  change: (trx: Transaction<DB>, skill: SkillContent) => Promise<T>,
): Promise<T> {
  if (agentId !== undefined) await requireOwnAgent(db, principal, agentId)
  return db.transaction().execute(async (trx) => {
    const skill = await lookUp(trx, principal, name, agentId, true)
    if (skill.dimension === 'system') requireAdmin(principal)
    return change(trx, skill)
  })
}
