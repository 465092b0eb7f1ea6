import type { Services } from '../../services/services.ts'
import { narrowTokens } from './grant-queries.ts'
import { disableUnconfigured, saveConfiguredClient } from './queries.ts'

/**
 * Makes the stored clients those of the configuration, at start: one that is new or changed is written, one that
 * has left is disabled, and no token opens more than its client may have now. Clients that an administrator made or
 * that registered themselves stay.
 */
export async function syncClients({ config, database, secrets }: Services): Promise<void> {
  // In one order, so that processes that start together do not deadlock.
  const clients = config.oauth2.clients.toSorted((a, b) => (a.clientId < b.clientId ? -1 : 1))
  await database.system.transaction().execute(async (trx) => {
    for (const client of clients) {
      const hash = client.secret === undefined ? null : secrets.hashToken(client.secret)
      await saveConfiguredClient(trx, client, hash)
    }
    await disableUnconfigured(
      trx,
      clients.map(({ clientId }) => clientId),
    )
    await narrowTokens(trx)
  })
}
