import { loadConfig } from '../../src/config.ts'
import { createDatabase } from '../../src/database/database.ts'
import { createLog } from '../../src/http/logging.ts'
import { createServices } from '../../src/services/services.ts'
import { syncProject } from '../../src/world/markdown/sync/engine.ts'

// A process that synchronises one tenant's folder and prints the result: `url dataDir tenantId [user id to become]`.
const [url = '', dataDir = '', tenantId = '', uid] = process.argv.slice(2)
const log = createLog({ level: 'fatal' })
const database = createDatabase({ url, poolSize: 5, prepared: true, log })
const config = loadConfig({ DATA_DIR: dataDir, SECRET_KEY: 'a key for tests that nobody else would use' })
const services = await createServices({ config, database, log })
if (uid !== undefined) process.setuid?.(Number(uid))
process.stdout.write('begins\n')
const run = await syncProject(services, tenantId, { kind: 'all' }, { waitMs: 30_000 })
process.stdout.write(`${JSON.stringify(run)}\n`)
process.exit(0)
