import { embedTask, ingestTask } from '../../src/agents/knowledge/rules.ts'
import { createDatabase } from '../../src/database/database.ts'
import { createLog } from '../../src/http/logging.ts'
import { createEmbeddings } from '../../src/services/embeddings.ts'
import { jobs } from '../../src/services/jobs.ts'
import { startWorker } from '../../src/services/jobs-worker.ts'
import { createLocalObjects } from '../../src/services/objects.ts'

// A process that reads documents, with an embedding endpoint that a test controls.
const [url = '', dataDir = '', embedBaseUrl = '', embedModel = 'themes'] = process.argv.slice(2)
const log = createLog({ level: 'fatal' })
const database = createDatabase({ url, poolSize: 2, prepared: true, log })
const objects = await createLocalObjects({ dataDir })
const embeddings = createEmbeddings({ embedBaseUrl, embedModel })

await startWorker({
  url,
  concurrency: 1,
  log,
  onDead: () => process.exit(1),
  tasks: {
    'knowledge.ingest': ingestTask({ database, objects, embeddings, log }),
    'knowledge.embed': embedTask({ database, embeddings, jobs, log }),
  },
})
