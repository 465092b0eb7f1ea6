import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { endpoint, type UpstreamProvider, upstreamProviders } from './config/login-providers.ts'
import { type ConfiguredClient, oauth2Clients } from './config/oauth2-clients.ts'

const flag = (fallback: boolean) =>
  z
    .enum(['0', '1', 'true', 'false'])
    .default(fallback ? '1' : '0')
    .transform((text) => text === '1' || text === 'true')
const whole = (fallback: number, least: number) => z.coerce.number().int().min(least).default(fallback)
const list = (fallback: string) =>
  z
    .string()
    .default(fallback)
    .transform((text) =>
      text
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== ''),
    )
const addresses = list('').refine(
  (items) =>
    items.every((item) => {
      const [address = '', prefix, surplus] = item.split('/')
      const bits = isIP(address) === 6 ? 128 : 32
      const fits = prefix === undefined || (/^\d{1,3}$/.test(prefix) && Number(prefix) <= bits)
      return isIP(address) !== 0 && fits && surplus === undefined
    }),
  'must be addresses or networks such as 10.0.0.0/8',
)
const postgresUrl = z.string().regex(/^postgres(?:ql)?:\/\//, 'must begin with postgres://')
const ports = list('8000,8201')
  .transform((items) => items.map(Number))
  .pipe(z.array(z.number().int().min(0).max(65535)).min(1))

/**
 * Every environment variable that the server reads. The descriptions are the README's configuration table,
 * which a test compares with this object.
 */
export const settings = {
  PORT: ports.describe(
    'Ports to listen on, separated by commas; `8000` and `8201` are the two that the documents name',
  ),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address to listen on; `0.0.0.0` opens the server to the network'),
  DATABASE_URL: postgresUrl
    .optional()
    .describe(
      'Owner connection to a PostgreSQL 15 or newer; without it a PostgreSQL of our own runs under `DATA_DIR`',
    ),
  DATABASE_DIRECT_URL: postgresUrl
    .optional()
    .describe('Connection that bypasses a pooler, for LISTEN and jobs; default `DATABASE_URL`'),
  DATABASE_POOL_SIZE: whole(10, 2).describe('Connections that one process keeps to the database'),
  DATABASE_PREPARED: flag(true).describe('`0` turns named statements off, for poolers that cannot keep them'),
  DATA_DIR: z.string().default('data').describe('Folder of everything the server stores on disk'),
  PUBLIC_URL: z
    .url()
    .optional()
    .describe('Address under which clients reach the server; default `http://localhost:` and the first port'),
  TRUST_PROXY: list('').describe(
    'Addresses or networks of reverse proxies whose `X-Forwarded-*` headers count',
  ),
  CORS_ORIGINS: list('').describe('Origins of other sites whose browser pages may call the API'),
  SECRET_KEY: z
    .string()
    .min(32)
    .optional()
    .describe(
      'Key material for tokens and stored secrets, 32 characters or more; default a file under `DATA_DIR`',
    ),
  SECRET_KEY_PREVIOUS: list('').describe(
    'Former values of `SECRET_KEY`, separated by commas: what they signed or sealed still counts',
  ),
  ADMIN_EMAIL: z
    .email()
    .default('admin@atelier.local')
    .describe('E-mail of the administrator made on first start'),
  ADMIN_PASSWORD: z
    .string()
    .min(8)
    .optional()
    .describe('Password of that administrator; default a random one, printed once'),
  DEMO: flag(true).describe('`0` leaves the demo world out on first start'),
  AUTH_MODE: z
    .enum(['native', 'oauth', 'trusted_proxy'])
    .default('native')
    .describe('Who checks passwords: `native`, `oauth` or `trusted_proxy`'),
  ALLOW_REGISTRATION: flag(true).describe('`0` refuses self-registration'),
  MFA_REQUIRED: flag(false).describe('`1` requires a second factor of every account'),
  LINK_BY_EMAIL: flag(true).describe(
    '`0` keeps logins with Google, Microsoft and gnexus-auth out of accounts with the same verified e-mail address',
  ),
  GOOGLE_CLIENT_ID: z.string().optional().describe('OAuth client of the Google login'),
  GOOGLE_CLIENT_SECRET: z.string().optional().describe('Secret of that client'),
  GOOGLE_ISSUER: endpoint
    .default('https://accounts.google.com')
    .describe('OpenID issuer of the Google login'),
  MICROSOFT_CLIENT_ID: z.string().optional().describe('OAuth client of the Microsoft login'),
  MICROSOFT_CLIENT_SECRET: z.string().optional().describe('Secret of that client'),
  MICROSOFT_TENANT: z
    .string()
    .regex(/^[A-Za-z0-9.-]+$/)
    .default('common')
    .describe('Directory whose accounts may come in; `common` takes those of all'),
  MICROSOFT_ISSUER: endpoint
    .optional()
    .describe('OpenID issuer of the Microsoft login, for national clouds; default from `MICROSOFT_TENANT`'),
  GNEXUS_AUTH_BASE_URL: endpoint
    .optional()
    .describe('Address of gnexus-auth, before `/oauth/authorize`, `/oauth/token` and `/oauth/userinfo`'),
  GNEXUS_AUTH_CLIENT_ID: z.string().optional().describe('OAuth client of the gnexus-auth login'),
  GNEXUS_AUTH_CLIENT_SECRET: z.string().optional().describe('Secret of that client'),
  GNEXUS_AUTH_WEBHOOK_SECRET: z
    .string()
    .min(16)
    .optional()
    .describe('Secret under which gnexus-auth signs its webhooks'),
  NAVI_ANDROID_SCHEME: z
    .string()
    .regex(/^[a-z][a-z0-9+.-]*$/)
    .default('navi')
    .describe('URL scheme that opens the Android app after its login'),
  NAVI_ANDROID_PACKAGE: z
    .string()
    .regex(/^[A-Za-z0-9_.]+$/)
    .optional()
    .describe('Package of the Android app; without it any app with the scheme may open'),
  AUTH_PROVIDERS: upstreamProviders.describe(
    'Upstream login providers of `AUTH_MODE=oauth` as a JSON list; the first one is the default',
  ),
  SAGE_AUTH_PROVIDERS: upstreamProviders.describe(
    "Sage's name for `AUTH_PROVIDERS`, read where that is empty",
  ),
  TRUSTED_IDENTITY_PROXIES: addresses.describe(
    'With `AUTH_MODE=trusted_proxy`: addresses or networks that may name the user in `X-Sage-Internal-UserId`',
  ),
  OAUTH2_CLIENTS: oauth2Clients.describe('Clients of the OAuth2 server as a JSON list'),
  SAGE_OAUTH2_CLIENTS: oauth2Clients.describe("Sage's name for `OAUTH2_CLIENTS`, read where that is empty"),
  OAUTH2_DYNAMIC_REGISTRATION: flag(false).describe(
    '`1` lets any program register itself as an OAuth2 client (RFC 7591)',
  ),
  OAUTH2_ACCESS_TOKEN_SECONDS: whole(3600, 60).describe('Lifetime of an OAuth2 access token'),
  OAUTH2_REFRESH_TOKEN_SECONDS: whole(30 * 86400, 300).describe(
    'Lifetime of an OAuth2 refresh token; each use gives a new one',
  ),
  ACCESS_TOKEN_SECONDS: whole(3600, 60).describe('Lifetime of an access token'),
  SESSION_SECONDS: whole(14 * 86400, 300).describe('Lifetime of a session cookie and its refresh tokens'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('`smtp://` or `smtps://` server; without it mail is written to `DATA_DIR/outbox`'),
  MAIL_FROM: z.string().default('Atelier <atelier@localhost>').describe('Sender of the mails'),
  EMBED_BASE_URL: z
    .url()
    .optional()
    .describe('OpenAI-compatible endpoint of the embedding model, ending in `/v1`'),
  EMBED_MODEL: z.string().default('nomic-embed-text').describe('Name of the embedding model'),
  EMBED_API_KEY: z.string().optional().describe('Key of the embedding endpoint'),
  AUTO_TITLE_ENABLED: flag(true).describe('`0` leaves new conversations without a generated title'),
  AUTO_TITLE_MODEL: z
    .string()
    .regex(/^[^\s/]+\/\S+$/, 'must be provider/model_id')
    .default('anthropic/claude-haiku-3-20240307')
    .describe('Model that makes the titles, as `provider/model_id`'),
  MAX_CONVERSATION_MESSAGES: whole(1000, 1).describe('Messages that one conversation holds at most'),
  GOVERNANCE_ENABLED: flag(false).describe('`1` asks a person before an agent acts'),
  METRICS_TOKEN: z
    .string()
    .min(16)
    .optional()
    .describe('Bearer token for `/metrics`; without it only loopback may read'),
  REQUEST_TIMEOUT_MS: whole(30_000, 100).describe('How long an operation may take before it answers 503'),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
    .default('info')
    .describe('Least severity that is logged'),
  DESKTOP_MODE: flag(false).describe('`1` lets other than loopback peers use the desktop operations'),
  ATELIER_ORACLE: flag(false).describe(
    '`1` checks every request and response against the contract a second time (slow)',
  ),
} as const

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
  readonly autoTitleEnabled: boolean
  readonly autoTitleModel: string
  readonly maxConversationMessages: number
  readonly governanceEnabled: boolean
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
    autoTitleEnabled: value.AUTO_TITLE_ENABLED,
    autoTitleModel: value.AUTO_TITLE_MODEL,
    maxConversationMessages: value.MAX_CONVERSATION_MESSAGES,
    governanceEnabled: value.GOVERNANCE_ENABLED,
    metricsToken: value.METRICS_TOKEN,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    logLevel: value.LOG_LEVEL,
    desktopMode: value.DESKTOP_MODE,
    oracle: value.ATELIER_ORACLE,
    given: new Set(Object.keys(present)),
  }
}
