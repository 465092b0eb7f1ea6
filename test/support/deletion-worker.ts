import { createDatabase } from '../../src/database/database.ts'
import { deleteUserTask } from '../../src/identity/users/deletion.ts'
import { startWorker } from '../../src/services/jobs-worker.ts'
import { createLocalObjects } from '../../src/services/objects.ts'

// A process that takes jobs `user.delete` and never gets past the room that hands over; says so in system_settings.
const [url = '', dataDir = ''] = process.argv.slice(2)
const log = { debug: () => {}, warn: () => {}, error: () => {} }
const database = createDatabase({ url, poolSize: 2, prepared: true, log })
const objects = await createLocalObjects({ dataDir })

await startWorker({
  url,
  concurrency: 1,
  log,
  onDead: () => process.exit(1),
  tasks: {
    'user.delete': deleteUserTask({ database, objects }, [
      async (trx, { from, to }) => {
        await trx.updateTable('entities').set({ updated_by: to }).where('created_by', '=', from).execute()
        await database.system
          .insertInto('system_settings')
          .values({ key: `handing over ${from}`, value: '' })
          .execute()
        await new Promise(() => {})
      },
    ]),
  },
})
