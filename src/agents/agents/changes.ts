import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import { appendChange } from '../../database/change-log.ts'
import { brokenUnique } from '../../database/violations.ts'
import { requireMatch } from '../../http/conditional.ts'
import { conflict, invalid, invalidAll } from '../../http/errors.ts'
import type { Call } from '../../http/types.ts'
import { audit } from '../../identity/audit/queries.ts'
import { forgetFiles } from '../tools/rules.ts'
import { requireOwner, texts, unknownAgent, viewerOf } from './access.ts'
import { readConfig } from './config.ts'
import { type AgentRow, deleteAgent, insertAgent, lockAgent, replaceAgent, replaceGrants } from './queries.ts'
import { agentTag } from './views.ts'
import { workspacesOf } from './workspace.ts'

type Trx = Transaction<DB>
type Writing = Pick<Call<'agentCreate'>, 'db' | 'principal' | 'services' | 'request'>

function nameOf(body: { readonly name: string }): string {
  const name = body.name.trim()
  if (name === '') throw invalid('/name', 'must not be blank')
  return name
}

/** 409 for a name that the owner has given to another agent. */
const uniquely = <T>(name: string, write: Promise<T>): Promise<T> =>
  write.catch((error: unknown) => {
    if (brokenUnique(error) !== 'agents_name_idx') throw error
    throw conflict(`You have an agent of this name already: ${name}`, texts.nameTaken)
  })

/** Tries with another id are enough until a tenant has hundreds of millions of agents. */
const mostTries = 5

/** Makes an agent of the caller's. */
export async function createAgent(call: Writing, body: Call<'agentCreate'>['body']): Promise<AgentRow> {
  const { db, principal } = call
  const name = nameOf(body)
  const config = readConfig(body)
  return uniquely(
    name,
    db.transaction().execute(async (trx) => {
      for (let tries = 0; tries < mostTries; tries++) {
        const agentId = `agent_${randomBytes(4).toString('hex')}`
        const row = await insertAgent(trx, { agentId, ownerId: principal.user.id, name, config })
        if (!row) continue
        await appendChange(trx, { noun: 'agent', nounId: agentId, action: 'create', name })
        return row
      }
      throw new Error('found no free id for an agent')
    }),
  )
}

/** The agent for its owner or an administrator, held; 404 for who may not see it, 403 for who may only use it, 412. */
async function hold(
  trx: Trx,
  { principal, request }: Pick<Writing, 'principal' | 'request'>,
  agentId: string,
): Promise<AgentRow> {
  const row = await lockAgent(trx, viewerOf(principal), agentId)
  if (!row) throw unknownAgent(agentId)
  requireOwner(principal, row)
  requireMatch(request.ifMatch, agentTag(row))
  return row
}

/** Replaces name and configuration; the owner stays. */
export async function updateAgent(
  call: Writing,
  agentId: string,
  body: Call<'agentUpdate'>['body'],
): Promise<AgentRow> {
  const name = nameOf(body)
  const config = readConfig(body)
  return uniquely(
    name,
    call.db.transaction().execute(async (trx) => {
      await hold(trx, call, agentId)
      const row = await replaceAgent(trx, agentId, { name, config })
      await appendChange(trx, { noun: 'agent', nounId: agentId, action: 'update', name })
      return row
    }),
  )
}

/** Deletes an agent; its files and workspaces go once that is certain. */
export async function removeAgent(call: Writing, agentId: string): Promise<void> {
  const { db, principal, services } = call
  const files = await db.transaction().execute(async (trx) => {
    const row = await hold(trx, call, agentId)
    await appendChange(trx, { noun: 'agent', nounId: agentId, action: 'delete', name: row.name })
    const gone = await deleteAgent(trx, agentId)
    await forgetFiles(trx, services, principal.tenantId, gone)
    return gone
  })
  for (const { key } of files) await services.objects.delete(key)
  const place = { tenantId: principal.tenantId, agentId }
  await rm(workspacesOf(services.config, place), { recursive: true, force: true })
}

/** Says who else may use an agent. 422 for somebody who is not in the tenant. */
export const setGrants = (call: Writing, agentId: string, userIds: readonly string[]): Promise<void> =>
  call.db.transaction().execute(async (trx) => {
    const { principal, request } = call
    const row = await hold(trx, call, agentId)
    const named = [...new Set(userIds.map((id) => id.toLowerCase()))]
    const wanted = named.filter((id) => id !== row.owner_id)
    const unknown = await replaceGrants(trx, principal.tenantId, agentId, wanted)
    if (unknown.length > 0) {
      throw invalidAll(
        unknown.map((id) => ({
          pointer: `/user_ids/${userIds.findIndex((one) => one.toLowerCase() === id)}`,
          message: `is no user of the tenant: ${id}`,
        })),
      )
    }
    await appendChange(trx, { noun: 'agent', nounId: agentId, action: 'share', name: row.name })
    await audit(trx, request, {
      action: 'agent.share',
      userId: principal.user.id,
      tenantId: principal.tenantId,
      detail: { agent_id: agentId, user_ids: wanted },
    })
  })
