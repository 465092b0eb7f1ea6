import type { components } from '../../../generated/contract.ts'
import type { Config } from '../../config.ts'
import { type Entrance, localAccount, upstreamProviders } from '../../identity/login-providers/rules.ts'
import { definitionOf, type Resolved } from './rules.ts'

type Schemas = components['schemas']

export const toConfigEntry = (resolved: Resolved): Schemas['ConfigEntry'] => {
  const { category, editable, description } = definitionOf(resolved.key)
  return {
    key: resolved.key,
    category,
    value: resolved.value,
    default: resolved.default,
    editable,
    description,
    source: resolved.source,
  }
}

const toLoginProvider = (entrance: Entrance): Schemas['LoginProvider'] => ({
  id: entrance.id,
  type: entrance.type,
  name: entrance.name,
  button_text: entrance.buttonText,
  description: entrance.description,
  icon: entrance.icon,
  login_url: entrance.loginUrl,
})

/** What Sage's login page asks before anybody has signed in. */
export function toSystemInfo(
  config: Config,
  allowRegistration: boolean,
  locale: 'en' | 'zh',
): Schemas['SystemInfo'] {
  const { authMode } = config
  const hasLocal = authMode !== 'oauth'
  const upstream = upstreamProviders(config)
  const entrances = [...(hasLocal ? [localAccount(locale)] : []), ...upstream]
  return {
    allow_registration: allowRegistration,
    auth_mode: authMode,
    auth_providers: entrances.map(toLoginProvider),
    default_auth_provider: (upstream[0] ?? entrances[0])?.id ?? null,
    has_local_auth: hasLocal,
    has_oauth_auth: upstream.length > 0,
    oauth_enabled: upstream.length > 0,
    oauth_provider_name: upstream[0]?.name ?? null,
    native_login_admin_only: authMode === 'trusted_proxy',
  }
}
