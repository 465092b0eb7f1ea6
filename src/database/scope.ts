import type { Step } from './flight.ts'

/** In whose name a statement runs; row-level security reads it. */
export interface Scope {
  readonly tenantId: string | undefined
  readonly userId: string | undefined
}

const text = "select set_config('app.tenant_id', $1, true), set_config('app.user_id', $2, true)"

/** Sets the scope for the running transaction only: nothing of it stays on a pooled connection. */
export function scopeStep({ tenantId, userId }: Scope): Step {
  return { text, values: [tenantId ?? '', userId ?? ''] }
}
