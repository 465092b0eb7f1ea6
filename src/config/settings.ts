import { isIP } from 'node:net'
import { z } from 'zod'
import { endpoint, upstreamProviders } from './login-providers.ts'
import { oauth2Clients } from './oauth2-clients.ts'

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
  DATABASE_POOL_SIZE: whole(10, 2).describe(
    'Connections of one process for requests and agents; jobs, notifications and the log of runs have up to 22 more',
  ),
  DATABASE_PREPARED: flag(true).describe('`0` turns named statements off, for poolers that cannot keep them'),
  DATA_DIR: z.string().default('data').describe('Folder of everything the server stores on disk'),
  PROJECTS_DIR: z
    .string()
    .optional()
    .describe('Folder of the project folders, one per tenant; default `DATA_DIR/projects`'),
  FILE_WATCHER: z
    .enum(['auto', 'polling', 'off'])
    .default('auto')
    .describe(
      'How edits of project files are noticed: by the operating system, by looking every few seconds, or not',
    ),
  PROFILES_DIR: z
    .string()
    .optional()
    .describe('Folder of the agent profiles, one YAML file each; default `DATA_DIR/profiles`'),
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
  MODEL_BASE_URL: z
    .url()
    .optional()
    .describe('OpenAI-compatible endpoint of the language model, ending in `/v1`'),
  MODEL_NAME: z.string().min(1).optional().describe('Name of the language model'),
  MODEL_API_KEY: z.string().optional().describe('Key of that endpoint'),
  MODEL_STALL_SECONDS: whole(60, 1).describe(
    'How long a language model may be silent before its answer is given up',
  ),
  PROVIDER_ALLOW_PRIVATE: list('').describe(
    'Private hosts and networks that providers which tenants store may be at; an Ollama of your own needs `localhost,127.0.0.1`',
  ),
  AUTO_TITLE_ENABLED: flag(true).describe('`0` leaves new conversations without a generated title'),
  AUTO_TITLE_MODEL: z
    .string()
    .regex(/^[^\s/]+\/\S+$/, 'must be provider/model_id')
    .default('anthropic/claude-haiku-3-20240307')
    .describe('Model that makes the titles, as `provider/model_id`'),
  RUN_CONCURRENCY: whole(200, 1).describe(
    'Runs of agents that one process executes at a time; more wait, those of users who have many behind those of others',
  ),
  RUN_TOKEN_LIMIT: whole(2_000_000, 0).describe(
    'Tokens that one run may use, read and written, its sub-agents included; `0` sets no limit',
  ),
  SESSION_FILES_MB: whole(10_240, 0).describe(
    "Megabytes that an upload to a session may bring the user's uploads and published files to; `0` sets no limit",
  ),
  MAX_CONVERSATION_MESSAGES: whole(1000, 1).describe('Messages that one conversation holds at most'),
  RECYCLE_BIN_DAYS: whole(30, 0).describe(
    'Days until what is in the recycle bin is deleted for good; `0` keeps it',
  ),
  GOVERNANCE_ENABLED: flag(false).describe('`1` makes agents ask their user before they change anything'),
  WEB_SEARCH_URL: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('A SearXNG that answers in JSON; without it agents have no `web_search`'),
  FETCH_ALLOW_PRIVATE: list('').describe(
    'Private hosts, addresses or networks that `web_fetch` and the import of skills may reach all the same',
  ),
  MCP_ALLOW_PRIVATE: list('').describe(
    'Private hosts, addresses or networks at which MCP servers may be added all the same, such as `localhost`',
  ),
  MCP_CALL_TIMEOUT_MS: whole(60_000, 100).describe('How long a tool of an MCP server may take'),
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
