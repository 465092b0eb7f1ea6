import { resolve } from 'node:path'
import { z } from 'zod'

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
  DATABASE_URL: z
    .string()
    .optional()
    .describe(
      'Owner connection to a PostgreSQL 15 or newer; without it a PostgreSQL of our own runs under `DATA_DIR`',
    ),
  DATABASE_DIRECT_URL: z
    .string()
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
  readonly adminEmail: string
  readonly adminPassword: string | undefined
  readonly demo: boolean
  readonly authMode: 'native' | 'oauth' | 'trusted_proxy'
  readonly allowRegistration: boolean
  readonly accessTokenSeconds: number
  readonly sessionSeconds: number
  readonly smtpUrl: string | undefined
  readonly mailFrom: string
  readonly embedBaseUrl: string | undefined
  readonly embedModel: string
  readonly embedApiKey: string | undefined
  readonly metricsToken: string | undefined
  readonly requestTimeoutMs: number
  readonly logLevel: string
  readonly desktopMode: boolean
  readonly oracle: boolean
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
      parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'),
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
    adminEmail: value.ADMIN_EMAIL,
    adminPassword: value.ADMIN_PASSWORD,
    demo: value.DEMO,
    authMode: value.AUTH_MODE,
    allowRegistration: value.ALLOW_REGISTRATION,
    accessTokenSeconds: value.ACCESS_TOKEN_SECONDS,
    sessionSeconds: value.SESSION_SECONDS,
    smtpUrl: value.SMTP_URL,
    mailFrom: value.MAIL_FROM,
    embedBaseUrl: value.EMBED_BASE_URL,
    embedModel: value.EMBED_MODEL,
    embedApiKey: value.EMBED_API_KEY,
    metricsToken: value.METRICS_TOKEN,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    logLevel: value.LOG_LEVEL,
    desktopMode: value.DESKTOP_MODE,
    oracle: value.ATELIER_ORACLE,
  }
}
