import { createApp } from '../../src/app.ts'
import { createDatabase } from '../../src/database/database.ts'
import { serve } from '../../src/http/server.ts'
import { createServices } from '../../src/services/services.ts'
import type { Studio } from './app.ts'

/** The application once more over the studio's database, sharing nothing else with it; it executes no runs. */
export async function secondProcess(studio: Studio): Promise<{ url: string; close(): Promise<void> }> {
  const { config, log } = studio.services
  const database = createDatabase({ url: studio.appUrl, poolSize: 5, prepared: true, log })
  const services = await createServices({ config, database, log })
  const app = await createApp(services)
  const server = await serve(app, 0, '127.0.0.1')
  return {
    url: `http://127.0.0.1:${server.port}`,
    close: async () => {
      services.stopping.begin()
      await app.sockets.close()
      await server.stop()
      await services.runLog.close()
      await services.sessionNews.close()
      await database.close()
    },
  }
}
