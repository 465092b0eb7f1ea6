import { createHash } from 'node:crypto'
import type { Services } from '../../../services/services.ts'
import type { Target } from './connection.ts'
import type { OAuthState, OAuthStore } from './oauth.ts'
import { endRenewal, findServer, leaseRenewal, type McpServerRow, updateOAuth } from './queries.ts'

/** Seconds after which a process that died while it renewed a token is not waited for any more. */
const leaseSeconds = 15

export const keyContext = (name: string) => `mcp_servers/${name}/key`
const oauthContext = (name: string) => `mcp_servers/${name}/oauth`

/** Our address that authorization servers send browsers back to. */
const callbackUrl = ({ config }: Pick<Services, 'config'>) => `${config.publicUrl}/api/mcp/oauth/callback`

export const openState = (
  { secrets }: Services,
  { name, sealed_oauth }: Pick<McpServerRow, 'name' | 'sealed_oauth'>,
) =>
  sealed_oauth === null ? {} : (JSON.parse(secrets.decrypt(sealed_oauth, oauthContext(name))) as OAuthState)

export const sealState = ({ secrets }: Services, name: string, state: OAuthState): string =>
  secrets.encrypt(JSON.stringify(state), oauthContext(name))

/** The OAuth state of a stored server; it is read anew each time, because other processes renew it too. */
function storedState(services: Services, tenantId: string, name: string): OAuthStore {
  const db = services.database.tenant(tenantId)
  return {
    read: async () => {
      const row = await findServer(db, name)
      return row ? openState(services, row) : {}
    },
    write: async (state) => {
      await updateOAuth(db, name, sealState(services, name, state))
    },
    lease: () => leaseRenewal(db, name, leaseSeconds),
    release: async () => {
      await endRenewal(db, name)
    },
  }
}

/** A state that lives as long as somebody holds it. */
export function heldState(): OAuthStore & { readonly state: OAuthState } {
  let held: OAuthState = {}
  return {
    get state() {
      return held
    },
    read: async () => held,
    write: async (state) => {
      held = state
    },
    lease: async () => true,
    release: async () => undefined,
  }
}

const digest = (parts: readonly (string | null)[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('base64url')

interface Address {
  readonly protocol: Target['protocol']
  readonly url: string
  readonly apiKey: string | null
}

/** A server that is not stored, with its OAuth state in `store`. */
export const newTarget = (
  services: Services,
  scope: string,
  name: string,
  address: Address,
  store: OAuthStore | null,
): Target => ({
  key: digest([scope, name, address.protocol, address.url, address.apiKey]),
  ...address,
  oauth:
    store === null || address.apiKey !== null
      ? null
      : {
          redirectUrl: callbackUrl(services),
          store,
          // The name says which server a callback is about; only the rest is secret.
          newState: () => `${name}.${services.secrets.randomToken()}`,
          now: () => services.clock.now().getTime(),
        },
})

/** How to come in at a stored server. */
export const targetOf = (services: Services, tenantId: string, row: McpServerRow): Target =>
  newTarget(
    services,
    tenantId,
    row.name,
    {
      protocol: row.protocol,
      url: row.url,
      apiKey: row.sealed_key === null ? null : services.secrets.decrypt(row.sealed_key, keyContext(row.name)),
    },
    storedState(services, tenantId, row.name),
  )
