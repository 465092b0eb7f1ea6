import type { Transaction } from 'kysely'
import type { DB } from '../../../generated/database.ts'

/** Providers and keys of somebody who leaves a tenant go with them: they pay for them. The tenant's providers are nobody's own. */
export async function handOverProviders(
  trx: Transaction<DB>,
  { from }: { readonly from: string },
): Promise<void> {
  await trx.deleteFrom('model_providers').where('owner_id', '=', from).execute()
  await trx.deleteFrom('provider_keys').where('user_id', '=', from).execute()
}
