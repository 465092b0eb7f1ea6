import { createDatabase } from '../../src/database/database.ts'
import { startWorker } from '../../src/services/jobs-worker.ts'

// A process that takes jobs named `hang` and never finishes one; says so in system_settings.
const [url = ''] = process.argv.slice(2)
const log = { debug: () => {}, warn: () => {}, error: () => {} }
const database = createDatabase({ url, poolSize: 2, prepared: true, log })

await startWorker({
  url,
  concurrency: 2,
  log,
  onDead: () => process.exit(1),
  tasks: {
    hang: async (_, job) => {
      await database.system
        .insertInto('system_settings')
        .values({ key: `hanging ${job.id}`, value: '' })
        .execute()
      await new Promise(() => {})
    },
  },
})
