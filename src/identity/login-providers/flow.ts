import type { IncomingMessage } from 'node:http'
import { parseCookie } from 'cookie'
import { badRequest } from '../../http/errors.ts'
import type { Reply, RequestFacts } from '../../http/types.ts'
import type { Services } from '../../services/services.ts'
import { insertFlow, takeFlow } from './queries.ts'
import { flowSeconds } from './rules.ts'

/** What a login remembers while the browser is at the provider. */
export interface Flow {
  /** The callback that the provider was told, to the letter. */
  readonly redirectUri: string
  /** A path of this server. */
  readonly returnTo: string
  readonly nonce: string
  /** PKCE verifier. */
  readonly verifier: string
  readonly platform: 'browser' | 'android'
  /** Who connects a service, and with which credential; null for a login. */
  readonly owner: { readonly userId: string; readonly tenantId: string; readonly credentialId: string } | null
}

/** The cookie that ties flows to the browser that began them; several at once share it. */
const cookieName = 'atelier_login'
const cookieForm = /^[A-Za-z0-9_-]{43}$/

function browserOf(req: IncomingMessage): string | undefined {
  const value = parseCookie(req.headers.cookie ?? '')[cookieName]
  return value !== undefined && cookieForm.test(value) ? value : undefined
}

const sealContext = (stateHash: Buffer) => `login_flows/${stateHash.toString('hex')}/sealed`

/** Stores a flow and sets the browser's cookie. The state to give the provider is returned and not stored. */
export async function openFlow(
  services: Services,
  browser: { req: IncomingMessage; request: RequestFacts; reply: Reply },
  provider: string,
  flow: Flow,
): Promise<string> {
  const { secrets, database } = services
  const cookie = browserOf(browser.req) ?? secrets.randomToken()
  const state = secrets.randomToken()
  const stateHash = secrets.hashToken(state)
  const content = { ...flow, browser: secrets.hashToken(cookie).toString('base64url') }
  await insertFlow(database.system, {
    stateHash,
    provider,
    sealed: secrets.encrypt(JSON.stringify(content), sealContext(stateHash)),
    expiresAt: new Date(browser.request.now.getTime() + flowSeconds * 1000),
  })
  browser.reply.cookie(cookieName, cookie, { maxAge: flowSeconds, secure: browser.request.secure })
  return state
}

/** The flow of a state, which counts once: 400 for another browser's, another provider's, a used or an old one. */
export async function closeFlow(
  services: Services,
  browser: { req: IncomingMessage; request: RequestFacts },
  provider: string,
  state: string | undefined,
): Promise<Flow> {
  const { secrets, database } = services
  const unknown = () =>
    badRequest('The login was not begun in this browser, has been used, or took too long; begin it again', {
      en: 'The login has expired; begin it again',
      zh: 'OAuth 登录状态已失效',
    })
  if (state === undefined) throw unknown()
  const stateHash = secrets.hashToken(state)
  const found = await takeFlow(database.system, stateHash, browser.request.now)
  const cookie = browserOf(browser.req)
  if (!found || found.provider !== provider || cookie === undefined) throw unknown()
  const content = JSON.parse(secrets.decrypt(found.sealed, sealContext(stateHash))) as Flow & {
    browser: string
  }
  const shown = secrets.hashToken(cookie).toString('base64url')
  if (!secrets.timingSafeEqual(shown, content.browser)) throw unknown()
  return content
}
