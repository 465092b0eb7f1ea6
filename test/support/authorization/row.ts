import type { OperationsOfTag, Tag } from '../../../generated/operations.ts'
import type { Member, Studio } from '../app.ts'

/** Who and what a row may build on: made anew for each of its requests. */
export interface World {
  readonly studio: Studio
  /** May do what the operation asks for; what the row makes belongs to this user's tenant. */
  readonly owner: Member
  /** A word for names and texts of the owner's things, which no answer to another tenant may hold. */
  readonly mark: string
}

/** A request to the operation of a row. */
export interface Ask {
  readonly path?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** Sent as JSON. */
  readonly body?: object
  /** Sent as it is. */
  readonly text?: string
  /** Sent as `application/x-www-form-urlencoded`, or beside the file in a multipart form. */
  readonly form?: Readonly<Record<string, string>>
  /** Sent as a file of a multipart form. */
  readonly file?: { readonly field: string; readonly name: string; readonly bytes: Buffer }
  /** The answer has no end: it counts as soon as its first part is there. */
  readonly endless?: boolean
  /** Who asks, where the owner of the world cannot; for an operation that is not public. */
  readonly as?: Member
}

/**
 * What a caller of another tenant gets for the same request: 404; an answer that succeeds and is about their own
 * things only; or there is nothing that a tenant or user owns, and why.
 */
export type OtherTenant = 'not found' | 'own only' | { readonly notApplicable: string }

/** One line of the authorization table. */
export interface Row {
  /** Makes what the request needs and gives one that succeeds. */
  readonly right: (world: World) => Ask | Promise<Ask>
  /** Where success is another status than the contract's, and why. */
  readonly succeeds?: { readonly status: number; readonly because: string }
  readonly otherTenant: OtherTenant
}

/** The rows of a room, one for each of its operations; the compiler names those that are missing. */
export type Rows<T extends Tag> = { readonly [K in OperationsOfTag<T>]: Row }
