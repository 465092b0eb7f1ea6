import { forbidden, notFound } from '../../http/errors.ts'
import type { Principal } from '../../http/principal.ts'
import { accountRole } from '../../identity/users/rules.ts'
import type { AgentRow, Viewer } from './queries.ts'

/** Who asks, as far as agents are concerned. */
export type Asker = Pick<Principal, 'user' | 'tenantId' | 'role' | 'permissions'>

/** Administrators of the tenant see every agent and every profile. */
export const isAdmin = ({ user, role }: Asker): boolean =>
  accountRole({ role, system_role: user.systemRole }) === 'admin'

export const viewerOf = (principal: Asker): Viewer => ({
  userId: principal.user.id,
  admin: isAdmin(principal),
})

/** Sage's texts. */
export const texts = {
  unknown: { en: 'Agent not found', zh: 'Agent 不存在' },
  notOwner: { en: 'No permission for this agent', zh: '无权操作该 Agent' },
  nameTaken: { en: 'The agent name exists already', zh: 'Agent 名称已存在' },
  noLimit: { en: 'max_loop_count must be given', zh: 'max_loop_count 必须显式传入' },
  outside: { en: 'Access denied', zh: '访问被拒绝' },
  noFile: { en: 'File not found', zh: '文件不存在' },
  empty: { en: 'The workspace is empty', zh: '工作空间为空' },
  success: { en: 'success', zh: 'success' },
} as const

/** 404, also for an agent that the caller may not use. */
export const unknownAgent = (id: string) => notFound('agent', id, texts.unknown)

/** 403 for who may use an agent but does not own it. */
export function requireOwner(principal: Asker, agent: Pick<AgentRow, 'owner_id'>): void {
  if (agent.owner_id !== principal.user.id && !isAdmin(principal)) {
    throw forbidden('Only its owner and administrators may do this', texts.notOwner)
  }
}
