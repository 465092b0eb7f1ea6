import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Database } from '../database/database.ts'
import { createUnchanged, type Unchanged } from '../database/unchanged.ts'
import { type AccessTokens, createAccessTokens } from '../http/authentication/access-tokens.ts'
import { createLimits, type Limits, limitDefinitions } from '../http/limits.ts'
import { type Clock, systemClock } from './clock.ts'
import { createEmbeddings, type Embeddings } from './embeddings.ts'
import { createFileWatch, type FileWatch } from './file-watch.ts'
import { type Jobs, jobs } from './jobs.ts'
import { createMail, type Mail } from './mail.ts'
import { type ChatModels, createModels } from './models.ts'
import { createLocalObjects, type ObjectStore } from './objects.ts'
import { createProfiles, type Profiles } from './profiles/store.ts'
import { createRunLog, type RunLog } from './run-log/run-log.ts'
import { createSecrets, type Secrets } from './secrets.ts'
import { createSessionNews, type SessionNewsDesk } from './session-news.ts'
import { createStopping, type Stopping } from './stopping.ts'
import { createTenantCache, type TenantCache } from './tenant-cache.ts'
import { createTokenUses, type TokenUses } from './token-uses.ts'

/** The outside world as handlers see it. */
export interface Services {
  readonly config: Config
  readonly database: Database
  readonly log: Logger
  readonly clock: Clock
  readonly secrets: Secrets
  readonly accessTokens: AccessTokens
  readonly tokenUses: TokenUses
  readonly mail: Mail
  readonly objects: ObjectStore
  readonly jobs: Jobs
  readonly limits: Limits
  readonly embeddings: Embeddings
  readonly models: ChatModels
  readonly tenantCache: TenantCache
  readonly unchanged: Unchanged
  readonly fileWatch: FileWatch
  readonly profiles: Profiles
  readonly runLog: RunLog
  readonly sessionNews: SessionNewsDesk
  readonly stopping: Stopping
}

/** Everything a handler may need, over a database that is up to date. `clock` is for tests. */
export async function createServices(options: {
  config: Config
  database: Database
  log: Logger
  clock?: Clock
}): Promise<Services> {
  const { config, database, log, clock = systemClock } = options
  const secrets = createSecrets({
    secretKey: config.secretKey,
    formerKeys: config.formerSecretKeys,
    dataDir: config.dataDir,
  })
  return {
    config,
    database,
    log,
    clock,
    secrets,
    accessTokens: createAccessTokens(secrets),
    tokenUses: createTokenUses({ database, clock, log }),
    mail: createMail({ smtpUrl: config.smtpUrl, mailFrom: config.mailFrom, dataDir: config.dataDir }),
    objects: await createLocalObjects({ dataDir: config.dataDir }),
    jobs,
    limits: createLimits(database.pool, limitDefinitions, { prepared: config.databasePrepared }),
    embeddings: createEmbeddings({
      embedBaseUrl: config.embedBaseUrl,
      embedModel: config.embedModel,
      embedApiKey: config.embedApiKey,
    }),
    tenantCache: createTenantCache({ database, clock }),
    unchanged: createUnchanged(),
    fileWatch: createFileWatch(),
    models: createModels(
      { ...config, stallMs: config.modelStallSeconds * 1000 },
      { secrets, database, clock },
    ),
    profiles: await createProfiles({ dir: config.profilesDir, database, log }),
    runLog: createRunLog({ database, log }),
    sessionNews: createSessionNews(database),
    stopping: createStopping(),
  }
}
