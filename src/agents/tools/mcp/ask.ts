import type { Services } from '../../../services/services.ts'
import type { Target } from './connection.ts'
import { connectionsOf } from './pool.ts'
import type { Shown } from './queries.ts'
import { readInstructions, readTools } from './tool-list.ts'

const askMs = 25_000

/**
 * Connects anew and asks a server what it offers.
 * @throws McpFailure, which is AuthorizationNeeded when the server asks for a grant
 */
export async function askServer(services: Services, target: Target): Promise<Shown> {
  const signal = AbortSignal.timeout(askMs)
  return connectionsOf(services).use(
    target,
    async (client) => ({
      status: 'connected' as const,
      error: null,
      instructions: readInstructions(client),
      tools: await readTools(client, signal),
    }),
    { fresh: true },
  )
}
