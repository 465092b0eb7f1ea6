import type { Request, Response } from 'express'
import type { operations } from '../../generated/contract.ts'
import type { OperationId, OperationsOfTag, OperationTable, Tag } from '../../generated/operations.ts'
import type { TenantDb } from '../database/database.ts'
import type { Services } from '../services/services.ts'
import type { CookieOptions } from './cookies.ts'
import type { Principal } from './principal.ts'
import type { Page } from './reply.ts'

export type { OperationId, Tag } from '../../generated/operations.ts'

/** A file part of a multipart body, on disk under `DATA_DIR/tmp` until the handler has answered. */
export interface Upload {
  readonly path: string
  /** Bytes. */
  readonly size: number
  /** Media type found in the content, not the one the client claims. */
  readonly mime: string
  readonly filename: string
  /** Hexadecimal. */
  readonly sha256: string
}

type Parameters<K extends OperationId, Place extends string> = operations[K] extends { parameters: infer P }
  ? Place extends keyof P
    ? [NonNullable<P[Place]>] extends [never]
      ? Record<never, never>
      : NonNullable<P[Place]>
    : Record<never, never>
  : Record<never, never>

type WithDefaults<Q, D> = Omit<Q, D & keyof Q> & Required<Pick<Q, D & keyof Q>>

type Content<K extends OperationId> = operations[K] extends { requestBody: { content: infer C } }
  ? C
  : operations[K] extends { requestBody?: { content: infer C } }
    ? C | undefined
    : undefined

/** Binary parts arrive as {@link Upload}. */
type WithUploads<T> = {
  [F in keyof T]: T[F] extends Blob
    ? Upload
    : T[F] extends Blob | undefined
      ? Upload | undefined
      : T[F] extends Blob[]
        ? Upload[]
        : T[F] extends Blob[] | undefined
          ? Upload[] | undefined
          : T[F]
}

type BodyOf<C> = C extends undefined
  ? undefined
  : C extends { 'application/json': infer B }
    ? B
    : C extends { 'multipart/form-data': infer B }
      ? WithUploads<B>
      : C extends { 'application/x-www-form-urlencoded': infer B }
        ? B
        : unknown

export type Path<K extends OperationId> = Parameters<K, 'path'>
export type Query<K extends OperationId> = WithDefaults<Parameters<K, 'query'>, OperationTable[K]['defaults']>
export type Headers<K extends OperationId> = Parameters<K, 'header'>
export type Body<K extends OperationId> = OperationTable[K]['body'] extends 'any'
  ? Buffer
  : BodyOf<Content<K>>

type JsonOf<R> = R extends { content: { 'application/json': infer B } } ? B : undefined
type Answer<K extends OperationId> = operations[K] extends { responses: infer R }
  ? OperationTable[K]['status'] extends keyof R
    ? JsonOf<R[OperationTable[K]['status']]>
    : undefined
  : undefined

/** What a handler returns: the contract's body of its one 2xx, or the `data` of a Sage envelope. */
export type Result<K extends OperationId> = OperationTable[K]['envelope'] extends true
  ? Answer<K> extends { data: infer D }
    ? D
    : Answer<K> extends { data?: infer D }
      ? D
      : never
  : Answer<K> extends undefined
    ? undefined
    : Answer<K>

/** Facts of the request that are not in the contract. */
export interface RequestFacts {
  readonly id: string
  readonly ip: string
  readonly method: string
  /** Path without the query. */
  readonly path: string
  readonly userAgent: string | undefined
  readonly locale: 'en' | 'zh'
  readonly ifMatch: string | undefined
  readonly now: Date
  /** Whether the client reached us over TLS, so that cookies may be `Secure`. */
  readonly secure: boolean
  /** The bearer token as sent, for operations that revoke or refresh what came. */
  readonly bearer: string | undefined
  /** The session cookie as sent. */
  readonly sessionCookie: string | undefined
  /** What follows `Basic` in `Authorization`, as sent: OAuth2 clients prove themselves so. */
  readonly basic: string | undefined
}

/** What a handler may add to the answer beside its body. */
export interface Reply {
  header(name: string, value: string): void
  cookie(name: string, value: string, options: CookieOptions): void
  etag(tag: string): void
  /** `Link` and `X-Total-Count` for a page of a list. */
  page(page: Page): void
}

type Secured<K extends OperationId> = OperationTable[K]['secured']

/** Everything a handler works with: validated input, the caller, the tenant's database, the services. */
export interface Call<K extends OperationId> {
  readonly operationId: OperationId
  readonly path: Path<K>
  readonly query: Query<K>
  readonly headers: Headers<K>
  readonly body: Body<K>
  readonly principal: Secured<K> extends true ? Principal : Principal | null
  /** The caller's tenant; a public operation without a credential has none. */
  readonly db: Secured<K> extends true ? TenantDb : TenantDb | null
  readonly services: Services
  readonly request: RequestFacts
  readonly reply: Reply
}

/** Returns the body of the operation's one 2xx response, or throws an `HttpError`. */
export type Handler<K extends OperationId> = (call: Call<K>) => Promise<Result<K>>

/** Writes the response itself: streams, files, redirects; allowed where the contract says `x-raw`. */
export type RawHandler<K extends OperationId> = (
  call: Call<K>,
  raw: {
    readonly req: Request
    readonly res: Response
    /** Aborts when the client leaves. */
    readonly signal: AbortSignal
    /** For an answer that stays open: aborts when the client leaves, and soon after the caller may not be told any more. */
    readonly whilePermitted: () => AbortSignal
  },
) => Promise<void>

/** All operations of a tag, none missing and none surplus. */
export type Room<T extends Tag> = {
  readonly [K in OperationsOfTag<T>]: OperationTable[K]['raw'] extends true ? RawHandler<K> : Handler<K>
}
