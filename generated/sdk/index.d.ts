import type { Client } from 'openapi-fetch'
import type { components, paths } from './schema.js'

export type { components, operations, paths } from './schema.js'

/** The body of every error: RFC 9457 and more. */
export type Problem = components['schemas']['Error']

/** What a login answers: tokens, and who logged in. */
export type Login = paths['/api/auth/login']['post']['responses']['200']['content']['application/json']

/** An answer that is not a success, thrown by {@link unwrap} and {@link Atelier.login}. */
export declare class AtelierError extends Error {
  constructor(status: number, problem: Problem | undefined)
  readonly status: number
  /** Undefined when the answer did not come from Atelier. */
  readonly problem: Problem | undefined
}

/** The data of an answer; throws an {@link AtelierError} when it is an error. */
export declare function unwrap<T>(
  answer: Promise<{ data?: T; error?: unknown; response: Response }>,
): Promise<Exclude<T, undefined>>

/** `GET`, `POST`, `PUT`, `PATCH` and `DELETE` take a path of the contract and its typed parameters. */
export interface Atelier extends Client<paths> {
  /** Sent as `Authorization: Bearer` with every request, unless the request has that header already. */
  token: string | undefined
  /** Logs in with a password and keeps the access token for the requests that follow. */
  login(email: string, password: string): Promise<Login>
}

export interface AtelierOptions {
  /** Where the server is, such as `http://127.0.0.1:8201`. */
  baseUrl: string
  /** An access token or API token; {@link Atelier.login} sets one too. */
  token?: string
  fetch?: (request: Request) => Promise<Response>
}

/** A client of the Atelier at `baseUrl`. */
export declare function createAtelier(options: AtelierOptions): Atelier
