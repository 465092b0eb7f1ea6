import { join, resolve } from 'node:path'
import { z } from 'zod'
import type { UpstreamProvider } from './config/login-providers.ts'
import type { ConfiguredClient } from './config/oauth2-clients.ts'
import { settings } from './config/settings.ts'

const environment = z.object(settings)

interface OAuthClient {
  readonly clientId: string | undefined
  readonly clientSecret: string | undefined
}

/** What the server runs with: one field per variable of {@link settings}, parsed and completed. */
export interface Config {
  readonly ports: readonly number[]
  readonly host: string
  readonly databaseUrl: string | undefined
  readonly databaseDirectUrl: string | undefined
  readonly databasePoolSize: number
  readonly databasePrepared: boolean
  /** Absolute path. */
  readonly dataDir: string
  /** Absolute path. */
  readonly projectsDir: string
  readonly fileWatcher: 'auto' | 'polling' | 'off'
  readonly profilesDir: string
  /** Without a trailing slash. */
  readonly publicUrl: string
  readonly trustProxy: readonly string[]
  readonly corsOrigins: readonly string[]
  readonly secretKey: string | undefined
  readonly formerSecretKeys: readonly string[]
  readonly adminEmail: string
  readonly adminPassword: string | undefined
  readonly demo: boolean
  readonly authMode: 'native' | 'oauth' | 'trusted_proxy'
  readonly allowRegistration: boolean
  readonly mfaRequired: boolean
  readonly linkByEmail: boolean
  readonly google: OAuthClient & { readonly issuer: string }
  readonly microsoft: OAuthClient & { readonly issuer: string }
  readonly gnexus: OAuthClient & {
    /** Without a trailing slash. */
    readonly baseUrl: string | undefined
    readonly webhookSecret: string | undefined
  }
  readonly androidApp: { readonly scheme: string; readonly package: string | undefined }
  readonly authProviders: readonly UpstreamProvider[]
  /** Addresses, and networks in CIDR notation. */
  readonly trustedIdentityProxies: readonly string[]
  readonly oauth2: {
    readonly clients: readonly ConfiguredClient[]
    readonly dynamicRegistration: boolean
    readonly accessTokenSeconds: number
    readonly refreshTokenSeconds: number
  }
  readonly accessTokenSeconds: number
  readonly sessionSeconds: number
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly embedBaseUrl: string | undefined
  readonly embedModel: string
  readonly embedApiKey: string | undefined
  readonly modelBaseUrl: string | undefined
  readonly modelName: string | undefined
  readonly modelApiKey: string | undefined
  readonly modelStallSeconds: number
  /** Host names, addresses and networks. */
  readonly providerAllowPrivate: readonly string[]
  readonly autoTitleEnabled: boolean
  readonly autoTitleModel: string
  readonly runConcurrency: number
  /** 0: none. */
  readonly runTokenLimit: number
  /** 0 for no limit. */
  readonly sessionFilesBytes: number
  readonly maxConversationMessages: number
  /** 0: never. */
  readonly recycleBinDays: number
  readonly governanceEnabled: boolean
  readonly webSearchUrl: string | undefined
  /** Host names, addresses and networks. */
  readonly fetchAllowPrivate: readonly string[]
  /** Host names, addresses and networks. */
  readonly mcpAllowPrivate: readonly string[]
  readonly mcpCallTimeoutMs: number
  readonly metricsToken: string | undefined
  readonly requestTimeoutMs: number
  readonly logLevel: string
  readonly desktopMode: boolean
  readonly oracle: boolean
  /** The variables that the environment names; the others have their defaults. */
  readonly given: ReadonlySet<string>
}

/** A setting that does not fit; the message has one line per variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the configuration from environment variables; an empty variable counts as absent. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const present = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = environment.safeParse(present)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${String(issue.path[0])}: ${issue.message}`).join('\n'),
    )
  }
  const value = parsed.data
  return {
    ports: value.PORT,
    host: value.HOST,
    databaseUrl: value.DATABASE_URL,
    databaseDirectUrl: value.DATABASE_DIRECT_URL,
    databasePoolSize: value.DATABASE_POOL_SIZE,
    databasePrepared: value.DATABASE_PREPARED,
    dataDir: resolve(value.DATA_DIR),
    projectsDir: resolve(value.PROJECTS_DIR ?? join(value.DATA_DIR, 'projects')),
    fileWatcher: value.FILE_WATCHER,
    profilesDir: resolve(value.PROFILES_DIR ?? join(value.DATA_DIR, 'profiles')),
    publicUrl: (value.PUBLIC_URL ?? `http://localhost:${value.PORT[0]}`).replace(/\/+$/, ''),
    trustProxy: value.TRUST_PROXY,
    corsOrigins: value.CORS_ORIGINS,
    secretKey: value.SECRET_KEY,
    formerSecretKeys: value.SECRET_KEY_PREVIOUS,
    adminEmail: value.ADMIN_EMAIL,
    adminPassword: value.ADMIN_PASSWORD,
    demo: value.DEMO,
    authMode: value.AUTH_MODE,
    allowRegistration: value.ALLOW_REGISTRATION,
    mfaRequired: value.MFA_REQUIRED,
    linkByEmail: value.LINK_BY_EMAIL,
    google: {
      clientId: value.GOOGLE_CLIENT_ID,
      clientSecret: value.GOOGLE_CLIENT_SECRET,
      issuer: value.GOOGLE_ISSUER,
    },
    microsoft: {
      clientId: value.MICROSOFT_CLIENT_ID,
      clientSecret: value.MICROSOFT_CLIENT_SECRET,
      issuer: value.MICROSOFT_ISSUER ?? `https://login.microsoftonline.com/${value.MICROSOFT_TENANT}/v2.0`,
    },
    gnexus: {
      baseUrl: value.GNEXUS_AUTH_BASE_URL?.replace(/\/+$/, ''),
      clientId: value.GNEXUS_AUTH_CLIENT_ID,
      clientSecret: value.GNEXUS_AUTH_CLIENT_SECRET,
      webhookSecret: value.GNEXUS_AUTH_WEBHOOK_SECRET,
    },
    androidApp: { scheme: value.NAVI_ANDROID_SCHEME, package: value.NAVI_ANDROID_PACKAGE },
    authProviders: value.AUTH_PROVIDERS.length > 0 ? value.AUTH_PROVIDERS : value.SAGE_AUTH_PROVIDERS,
    trustedIdentityProxies: value.TRUSTED_IDENTITY_PROXIES,
    oauth2: {
      clients: value.OAUTH2_CLIENTS.length > 0 ? value.OAUTH2_CLIENTS : value.SAGE_OAUTH2_CLIENTS,
      dynamicRegistration: value.OAUTH2_DYNAMIC_REGISTRATION,
      accessTokenSeconds: value.OAUTH2_ACCESS_TOKEN_SECONDS,
      refreshTokenSeconds: value.OAUTH2_REFRESH_TOKEN_SECONDS,
    },
    accessTokenSeconds: value.ACCESS_TOKEN_SECONDS,
    sessionSeconds: value.SESSION_SECONDS,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    embedBaseUrl: value.EMBED_BASE_URL,
    embedModel: value.EMBED_MODEL,
    embedApiKey: value.EMBED_API_KEY,
    modelBaseUrl: value.MODEL_BASE_URL,
    modelName: value.MODEL_NAME,
    modelApiKey: value.MODEL_API_KEY,
    modelStallSeconds: value.MODEL_STALL_SECONDS,
    providerAllowPrivate: value.PROVIDER_ALLOW_PRIVATE,
    autoTitleEnabled: value.AUTO_TITLE_ENABLED,
    autoTitleModel: value.AUTO_TITLE_MODEL,
    runConcurrency: value.RUN_CONCURRENCY,
    runTokenLimit: value.RUN_TOKEN_LIMIT,
    sessionFilesBytes: value.SESSION_FILES_MB * 1024 * 1024,
    maxConversationMessages: value.MAX_CONVERSATION_MESSAGES,
    recycleBinDays: value.RECYCLE_BIN_DAYS,
    governanceEnabled: value.GOVERNANCE_ENABLED,
    webSearchUrl: value.WEB_SEARCH_URL,
    fetchAllowPrivate: value.FETCH_ALLOW_PRIVATE,
    mcpAllowPrivate: value.MCP_ALLOW_PRIVATE,
    mcpCallTimeoutMs: value.MCP_CALL_TIMEOUT_MS,
    metricsToken: value.METRICS_TOKEN,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    logLevel: value.LOG_LEVEL,
    desktopMode: value.DESKTOP_MODE,
    oracle: value.ATELIER_ORACLE,
    given: new Set(Object.keys(present)),
  }
}
