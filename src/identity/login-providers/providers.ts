import type { UpstreamProvider } from '../../config/login-providers.ts'
import type { Config } from '../../config.ts'
import { notFound, unavailable } from '../../http/errors.ts'

/** Where a provider's endpoints are learned from. */
export type Endpoints =
  | { readonly discovery: string }
  | { readonly authorize: string; readonly token: string; readonly userinfo: string }

/** A provider that is configured: everything that the one client needs to know of it. */
export interface Provider {
  /** Name under which identities and flows are kept; upstream ones have a prefix, so that none poses as a built-in. */
  readonly key: string
  readonly id: string
  readonly type: 'oidc' | 'oauth2'
  readonly name: string
  readonly buttonText: string
  readonly description: string | null
  readonly icon: string | null
  readonly loginUrl: string
  /** Paths of our callback; the first one is the default. */
  readonly callbacks: readonly [string, ...string[]]
  readonly clientId: string
  readonly clientSecret: string | undefined
  readonly clientAuthentication: UpstreamProvider['token_endpoint_auth_method']
  readonly scope: string
  readonly endpoints: Endpoints
  readonly claims: {
    readonly subject: string
    readonly username: string
    readonly email: string
    /** Any of them, when true, says that the address is the user's. */
    readonly emailVerified: readonly string[]
    readonly name: string
    readonly role: string | undefined
  }
  readonly adminEmails: ReadonlySet<string>
  readonly adminUsernames: ReadonlySet<string>
  readonly defaultRole: 'admin' | 'user'
  readonly linkByEmail: boolean
  /** Who may make an account: anybody whom the operator's own provider lets in, or only while registration is open. */
  readonly admits: 'everybody' | 'while registration is open'
  /** Status of a failed exchange of the code; navi.md names 400. */
  readonly exchangeFailure: 400 | 502
}

/** What a login page shows of a way to come in; without a login URL it is the local account. */
export type Entrance = Pick<Provider, 'id' | 'name' | 'buttonText' | 'description' | 'icon'> & {
  readonly type: Provider['type'] | 'native'
  readonly loginUrl: string | null
}

/** The local account among the ways to come in, with Sage's texts. */
export const localAccount = (locale: 'en' | 'zh'): Entrance => ({
  id: 'native',
  type: 'native',
  name: locale === 'zh' ? '账号密码' : 'Password',
  buttonText: locale === 'zh' ? '账号密码登录' : 'Sign in with a password',
  description: null,
  icon: 'key-round',
  loginUrl: null,
})

const standardClaims = {
  subject: 'sub',
  username: 'preferred_username',
  email: 'email',
  emailVerified: ['email_verified'],
  name: 'name',
  role: undefined,
}

const builtIn = {
  description: null,
  clientAuthentication: undefined,
  scope: 'openid profile email',
  claims: standardClaims,
  adminEmails: new Set<string>(),
  adminUsernames: new Set<string>(),
  defaultRole: 'user',
  admits: 'while registration is open',
  exchangeFailure: 502,
} as const

/** 503 naming the settings that are missing. */
function required<K extends string>(
  name: string,
  settings: Readonly<Record<K, string | undefined>>,
): Record<K, string> {
  const missing = Object.entries(settings).flatMap(([setting, value]) =>
    value === undefined ? [setting] : [],
  )
  if (missing.length > 0) throw unavailable(`${name} is not configured: set ${missing.join(' and ')}`)
  return settings as Record<K, string>
}

/** 503 where the proxy in front decides who comes in. */
function requireOwnLogins(config: Config): void {
  if (config.authMode === 'trusted_proxy') {
    throw unavailable('Logins with other providers are off: AUTH_MODE is trusted_proxy')
  }
}

export function googleProvider(config: Config): Provider {
  requireOwnLogins(config)
  const { GOOGLE_CLIENT_ID: clientId, GOOGLE_CLIENT_SECRET: clientSecret } = required('The Google login', {
    GOOGLE_CLIENT_ID: config.google.clientId,
    GOOGLE_CLIENT_SECRET: config.google.clientSecret,
  })
  return {
    ...builtIn,
    key: 'google',
    id: 'google',
    type: 'oidc',
    name: 'Google',
    buttonText: 'Sign in with Google',
    icon: 'google',
    loginUrl: '/api/auth/oauth/google',
    callbacks: ['/api/auth/oauth/google/callback'],
    clientId,
    clientSecret,
    endpoints: { discovery: config.google.issuer },
    linkByEmail: config.linkByEmail,
  }
}

/** Google as the keeper of a Drive; nobody signs in with it. */
export function driveProvider(config: Config): Provider {
  return {
    ...googleProvider(config),
    key: 'google-drive',
    callbacks: ['/api/auth/oauth/google/drive/callback'],
    scope: `openid email ${driveScope}`,
  }
}

/** Access to the files that the application itself has made or that the user has opened with it. */
export const driveScope = 'https://www.googleapis.com/auth/drive.file'

export function microsoftProvider(config: Config): Provider {
  requireOwnLogins(config)
  const { MICROSOFT_CLIENT_ID: clientId, MICROSOFT_CLIENT_SECRET: clientSecret } = required(
    'The Microsoft login',
    {
      MICROSOFT_CLIENT_ID: config.microsoft.clientId,
      MICROSOFT_CLIENT_SECRET: config.microsoft.clientSecret,
    },
  )
  return {
    ...builtIn,
    key: 'microsoft',
    id: 'microsoft',
    type: 'oidc',
    name: 'Microsoft',
    buttonText: 'Sign in with Microsoft',
    icon: 'microsoft',
    loginUrl: '/api/auth/oauth/microsoft',
    callbacks: ['/api/auth/oauth/microsoft/callback'],
    clientId,
    clientSecret,
    endpoints: { discovery: config.microsoft.issuer },
    // Any directory's administrator writes any `email`; only the optional claim tells that its domain was proved.
    claims: { ...standardClaims, emailVerified: ['email_verified', 'xms_edov'] },
    linkByEmail: config.linkByEmail,
  }
}

export function gnexusProvider(config: Config): Provider {
  requireOwnLogins(config)
  const { gnexus } = config
  const settings = required('The gnexus-auth login', {
    GNEXUS_AUTH_BASE_URL: gnexus.baseUrl,
    GNEXUS_AUTH_CLIENT_ID: gnexus.clientId,
    GNEXUS_AUTH_CLIENT_SECRET: gnexus.clientSecret,
  })
  const base = settings.GNEXUS_AUTH_BASE_URL
  return {
    ...builtIn,
    key: 'gnexus',
    id: 'gnexus',
    type: 'oauth2',
    name: 'gnexus',
    buttonText: 'Sign in with gnexus',
    icon: 'log-in',
    loginUrl: '/auth/login',
    callbacks: ['/auth/callback'],
    clientId: settings.GNEXUS_AUTH_CLIENT_ID,
    clientSecret: settings.GNEXUS_AUTH_CLIENT_SECRET,
    endpoints: {
      authorize: `${base}/oauth/authorize`,
      token: `${base}/oauth/token`,
      userinfo: `${base}/oauth/userinfo`,
    },
    claims: { ...standardClaims, role: 'role' },
    linkByEmail: config.linkByEmail,
    admits: 'everybody',
    exchangeFailure: 400,
  }
}

function toProvider(one: UpstreamProvider): Provider {
  const name = one.name ?? one.id
  const path = encodeURIComponent(one.id)
  return {
    key: `upstream/${one.id}`,
    id: one.id,
    type: one.type,
    name,
    buttonText: one.button_text || `Sign in with ${name}`,
    description: one.description || null,
    icon: one.icon || null,
    loginUrl: `/api/auth/upstream/login/${path}`,
    callbacks: [`/api/auth/upstream/callback/${path}`, `/api/user/oauth/callback/${path}`],
    clientId: one.client_id,
    clientSecret: one.client_secret || undefined,
    clientAuthentication: one.token_endpoint_auth_method,
    scope: one.scope,
    endpoints:
      one.discovery_url === undefined
        ? { authorize: one.authorize_url ?? '', token: one.token_url ?? '', userinfo: one.userinfo_url ?? '' }
        : { discovery: one.discovery_url },
    claims: {
      subject: one.subject_claim,
      username: one.username_claim,
      email: one.email_claim,
      emailVerified: ['email_verified'],
      name: one.name_claim,
      role: one.role_claim,
    },
    adminEmails: new Set(one.admin_emails),
    adminUsernames: new Set(one.admin_usernames),
    defaultRole: one.default_role,
    linkByEmail: one.link_by_email,
    admits: 'everybody',
    exchangeFailure: 502,
  }
}

/** Sage's upstream providers; none in another mode than `oauth`. */
export const upstreamProviders = (config: Config): Provider[] =>
  config.authMode === 'oauth' ? config.authProviders.filter(({ enabled }) => enabled).map(toProvider) : []

/** An upstream provider, or the default one, which is the first; 404 for one that is not there. */
export function upstreamProvider(config: Config, id: string | undefined): Provider {
  const all = upstreamProviders(config)
  const found = id === undefined ? all[0] : all.find((one) => one.id === id)
  if (!found)
    throw notFound('login provider', id, { en: 'No such login provider', zh: 'OAuth Provider 不存在' })
  return found
}

const isConfigured = ({
  clientId,
  clientSecret,
}: {
  clientId?: string | undefined
  clientSecret?: string | undefined
}) => clientId !== undefined && clientSecret !== undefined

/** Every provider that a login can begin with. */
export function availableProviders(config: Config): Provider[] {
  if (config.authMode === 'trusted_proxy') return []
  return [
    ...(isConfigured(config.google) ? [googleProvider(config)] : []),
    ...(isConfigured(config.microsoft) ? [microsoftProvider(config)] : []),
    ...(isConfigured(config.gnexus) && config.gnexus.baseUrl !== undefined ? [gnexusProvider(config)] : []),
    ...upstreamProviders(config),
  ]
}
