import { appendChange } from '../../../database/change-log.ts'
import type { TenantDb } from '../../../database/database.ts'
import { badRequest, forbidden, HttpError } from '../../../http/errors.ts'
import { html, sendPage } from '../../../http/pages.ts'
import type { Principal } from '../../../http/principal.ts'
import type { Body, Handler, RawHandler } from '../../../http/types.ts'
import type { Services } from '../../../services/services.ts'
import { askServer } from './ask.ts'
import { boundedFetch } from './bounded-fetch.ts'
import { AuthorizationNeeded, failureOf, type McpFailure } from './failure.ts'
import { redeemCode } from './oauth.ts'
import {
  countServers,
  deleteServer,
  findServer,
  insertServer,
  listServers,
  type McpServerRow,
  mostServers,
  updateShown,
} from './queries.ts'
import { heldState, keyContext, newTarget, openState, sealState, targetOf } from './target.ts'
import { isAdmin } from './tools.ts'
import { toServer } from './views.ts'

const noun = 'mcp_server'

const taken = (name: string) =>
  badRequest(`There is an MCP server named ${name} already`, {
    en: 'An MCP server of this name exists already',
    zh: `MCP server ${name} 已存在`,
  })

/** Sage's document has code 500 in the body. */
const notReached = ({ message }: McpFailure) =>
  new HttpError(502, `The MCP server cannot be used: ${message}`, {
    code: 500,
    message: { en: `The MCP server cannot be used: ${message}`, zh: `MCP server 连接失败: ${message}` },
  })

/** The server of a name, for who may change it. */
async function requireServer(db: TenantDb, principal: Principal, name: string): Promise<McpServerRow> {
  const row = await findServer(db, name)
  if (!row) {
    throw new HttpError(404, `MCP server not found: ${name}`, {
      code: 400,
      message: { en: 'MCP server not found', zh: `MCP server ${name} 不存在` },
    })
  }
  if (row.owner_id !== principal.user.id && !isAdmin(principal)) {
    throw forbidden('The MCP server belongs to somebody else', {
      en: 'The MCP server belongs to somebody else',
      zh: '无权操作该 MCP server',
    })
  }
  return row
}

/** The address that goes with the protocol. */
function addressOf(body: Body<'mcpAdd'>): string {
  const field = body.protocol === 'sse' ? 'sse_url' : 'streamable_http_url'
  const url = body[field]?.trim() ?? ''
  const message = (en: string, zh: string) =>
    badRequest(`${field}: ${en}`, { en: `${field}: ${en}`, zh: `${field} ${zh}` })
  if (url === '') throw message(`is required for the protocol ${body.protocol}`, '不能为空')
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !/^https?:$/.test(parsed.protocol) || parsed.username !== '' || parsed.password !== '') {
    throw message('must be an http or https address without a user name', '必须是有效的 http(s) 地址')
  }
  return parsed.href
}

/** What is shown of a key. */
const hintOf = (key: string) => `********${key.length >= 12 ? key.slice(-4) : ''}`

/** `GET /api/mcp/list` */
export const mcpList: Handler<'mcpList'> = async ({ db, principal, services }) => {
  const rows = await listServers(db, isAdmin(principal) ? undefined : principal.user.id)
  return {
    servers: rows.map((row) => {
      const own = row.owner_id === principal.user.id
      return toServer(row, own ? openState(services, row).pending : undefined)
    }),
  }
}

/** `POST /api/mcp/add` */
export const mcpAdd: Handler<'mcpAdd'> = async ({ db, body, principal, services }) => {
  const { name, protocol } = body
  const url = addressOf(body)
  const apiKey = body.api_key?.trim() ? body.api_key.trim() : null
  if (apiKey !== null && /[^\x21-\x7e]/.test(apiKey)) {
    throw badRequest('api_key: must be one line of visible ASCII characters', {
      en: 'api_key: must be one line of visible ASCII characters',
      zh: 'api_key 只能是单行可见字符',
    })
  }
  if (await findServer(db, name)) throw taken(name)
  if ((await countServers(db, principal.user.id)) >= mostServers) {
    throw badRequest(`You have ${mostServers} MCP servers already`, {
      en: 'You have too many MCP servers',
      zh: 'MCP server 数量已达上限',
    })
  }
  const store = heldState()
  const target = newTarget(services, db.tenantId, name, { protocol, url, apiKey }, store)
  let authorizationUrl: string | null = null
  const shown = await askServer(services, target).catch((thrown: unknown) => {
    const failure = failureOf(thrown)
    if (!(failure instanceof AuthorizationNeeded)) throw notReached(failure)
    authorizationUrl = failure.url
    return { status: 'needs_authorization', error: null } as const
  })
  const server = {
    name,
    owner_id: principal.user.id,
    protocol,
    url,
    sealed_key: apiKey === null ? null : services.secrets.encrypt(apiKey, keyContext(name)),
    key_hint: apiKey === null ? null : hintOf(apiKey),
    sealed_oauth: Object.keys(store.state).length === 0 ? null : sealState(services, name, store.state),
  }
  await db.transaction().execute(async (trx) => {
    if (!(await insertServer(trx, server, shown))) throw taken(name)
    await appendChange(trx, { noun, nounId: name, action: 'create', name })
  })
  return {
    server_name: name,
    status: shown.status === 'connected' ? 'success' : 'needs_authorization',
    authorization_url: authorizationUrl,
  }
}

/** `DELETE /api/mcp/{server_name}` */
export const mcpDelete: Handler<'mcpDelete'> = async ({ db, path, principal }) => {
  const { name } = await requireServer(db, principal, path.server_name)
  await db.transaction().execute(async (trx) => {
    await deleteServer(trx, name)
    await appendChange(trx, { noun, nounId: name, action: 'delete', name })
  })
  return { server_name: name }
}

/** Asks a stored server anew and stores what it shows, or why it shows nothing. */
async function refresh(services: Services, db: TenantDb, row: McpServerRow) {
  try {
    const shown = await askServer(services, targetOf(services, db.tenantId, row))
    await updateShown(db, row.name, shown)
    return null
  } catch (thrown) {
    const failure = failureOf(thrown)
    const needed = failure instanceof AuthorizationNeeded
    await updateShown(db, row.name, {
      status: needed ? 'needs_authorization' : 'error',
      error: needed ? null : failure.message,
    })
    return failure
  }
}

/** `POST /api/mcp/{server_name}/refresh` */
export const mcpRefresh: Handler<'mcpRefresh'> = async ({ db, path, principal, services }) => {
  const row = await requireServer(db, principal, path.server_name)
  const answer = { server_name: row.name, authorization_url: null }
  if (row.disabled) return { ...answer, status: 'disabled' }
  const failure = await refresh(services, db, row)
  if (failure instanceof AuthorizationNeeded) {
    const own = row.owner_id === principal.user.id
    return { ...answer, status: 'needs_authorization', authorization_url: own ? failure.url : null }
  }
  if (failure) throw notReached(failure)
  return { ...answer, status: 'refreshed' }
}

const words = {
  en: {
    done: 'Connected',
    again: 'You can close this page.',
    failed: 'Not connected',
  },
  zh: { done: '已连接', again: '可以关闭此页面。', failed: '未连接' },
}

/** `GET /api/mcp/oauth/callback`. Only who added the server can end a grant, in whose name it was begun. */
export const mcpAuthorize: RawHandler<'mcpAuthorize'> = async (
  { db, query, principal, services, request },
  { res },
) => {
  const unknown = () =>
    badRequest('The grant is not known here, has been used, or took too long; refresh the server')
  const name = query.state.slice(0, query.state.lastIndexOf('.'))
  const row = await findServer(db, name)
  if (!row || row.owner_id !== principal.user.id) throw unknown()
  const { pending } = openState(services, row)
  const { secrets } = services
  const fits = pending !== undefined && secrets.timingSafeEqual(pending.state, query.state)
  if (!fits || pending.until < request.now.getTime()) throw unknown()
  const target = targetOf(services, db.tenantId, row)
  if (!target.oauth) throw unknown()
  const text = words[request.locale]
  const page = (title: string, message: string) =>
    sendPage(res, {
      locale: request.locale,
      title: `${title}: ${name}`,
      body: html`<p>${message}</p>`,
      formAction: [],
      referrerPolicy: 'no-referrer',
    })
  if (query.code === undefined) {
    page(text.failed, query.error_description ?? query.error ?? 'no code')
    return
  }
  const nothing = () => undefined
  const party = {
    ...target.oauth,
    serverUrl: target.url,
    fetch: boundedFetch(services.config, { tooLarge: nothing, broken: nothing }),
  }
  try {
    await redeemCode(party, query.code)
  } catch (thrown) {
    page(text.failed, failureOf(thrown).message)
    return
  }
  const failure = await refresh(services, db, row)
  if (failure) page(text.failed, failure.message)
  else page(text.done, text.again)
}
