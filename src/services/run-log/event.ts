import type { JsonObject } from '../../../generated/database.ts'

/** An event of a run as it is stored. */
export interface StoredEvent {
  /** Counted from 0 within the run, without a gap. */
  readonly idx: number
  /** Nothing follows it. */
  readonly final: boolean
  readonly payload: JsonObject
}

/** A run as its log knows it. */
export interface RunKey {
  readonly tenantId: string
  readonly runId: string
}
