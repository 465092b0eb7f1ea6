import { conflict } from '../../http/errors.ts'

/** How many members a tenant may have and has. */
export interface Seats {
  /** Null: any number. */
  readonly max_users: number | null
  readonly member_count: number
}

/** 409 when the tenant has as many members as it may have. */
export function requireSeat({ max_users: most, member_count: now }: Seats): void {
  if (most !== null && now >= most) throw conflict(`The tenant may have ${most} users and has them`)
}
