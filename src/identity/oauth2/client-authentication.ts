import type { Kysely } from 'kysely'
import type { DB } from '../../../generated/database.ts'
import type { Secrets } from '../../services/secrets.ts'
import { invalidClient, oauth2Error } from './errors.ts'
import { findCode } from './grant-queries.ts'
import { type Client, findClient } from './queries.ts'

/** What a client shows to say who it is. */
interface Shown {
  readonly clientId: string
  /** Spellings that the secret may have been meant as; none for a public client. */
  readonly secrets: readonly string[]
}

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '))
  } catch {
    return text
  }
}

/**
 * HTTP Basic with id and secret form-encoded (RFC 6749, section 2.3.1). Many clients leave the encoding out, so
 * the secret counts as it stands as well.
 */
function readBasic(basic: string): Shown {
  const pair = Buffer.from(basic, 'base64').toString('utf8')
  const colon = pair.indexOf(':')
  if (colon === -1) throw invalidClient('The Basic credentials are malformed')
  const secret = pair.slice(colon + 1)
  return {
    clientId: decoded(pair.slice(0, colon)),
    secrets: secret === '' ? [] : [...new Set([decoded(secret), secret])],
  }
}

interface Form {
  readonly client_id?: string
  readonly client_secret?: string
  readonly code?: string
  readonly code_verifier?: string
}

function readShown(basic: string | undefined, form: Form): Shown | undefined {
  const { client_id, client_secret } = form
  if (basic !== undefined) {
    const shown = readBasic(basic)
    if (client_secret !== undefined || (client_id !== undefined && client_id !== shown.clientId)) {
      throw oauth2Error('invalid_request', 'The client must prove itself in one way only')
    }
    return shown
  }
  if (client_id === undefined) return undefined
  return { clientId: client_id, secrets: client_secret === undefined ? [] : [client_secret] }
}

/**
 * The client that sends a form, proved by its secret unless it is public. A public client that names itself
 * nowhere is taken from the code that it exchanges with PKCE, as in Sage's example. 401 `invalid_client`.
 */
export async function authenticateClient(
  { system }: { readonly system: Kysely<DB> },
  secrets: Secrets,
  basic: string | undefined,
  form: Form,
): Promise<Client> {
  const shown = readShown(basic, form)
  if (!shown) {
    const code =
      form.code === undefined || form.code_verifier === undefined
        ? undefined
        : await findCode(system, secrets.hashToken(form.code))
    const client = code?.code_challenge ? await findClient(system, code.client_id) : undefined
    if (!client?.enabled || client.secret_hash !== null) throw invalidClient('Missing client authentication')
    return client
  }
  const client = await findClient(system, shown.clientId)
  const { secret_hash: stored } = client ?? { secret_hash: null }
  // Compared even for a client that is not there, and with all spellings.
  const against = stored ?? secrets.hashToken('')
  const matches = shown.secrets.map((one) => secrets.timingSafeEqual(secrets.hashToken(one), against))
  const proved = stored === null ? shown.secrets.length === 0 : matches.includes(true)
  if (!client?.enabled || !proved) throw invalidClient('The client is unknown or has not proved itself')
  return client
}
