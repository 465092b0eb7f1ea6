// Written by codegen from openapi.yaml.

/** One violation, as ajv reports it. */
export interface ValidationError {
  /** JSON pointer to the offending value; for a missing or surplus member, to the object around it. */
  readonly instancePath: string
  readonly keyword: string
  readonly message?: string
  /** `missingProperty`, `additionalProperty`, `allowedValues`, `limit` and the like, by keyword. */
  readonly params: Readonly<Record<string, unknown>>
}

/** Whether a value fits; if not, `errors` says why until the next call. */
export type Validate = ((value: unknown) => boolean) & { errors?: readonly ValidationError[] | null }

/**
 * The validators of an operation; a place without parameters has none. `path`, `query`, `headers` and
 * `cookies` take an object of strings (a repeated query parameter as an array of strings), convert its values
 * in place, fill in defaults, and report every violation. `path` and `query` also delete members that are not
 * documented; `headers` (lower-case names) and `cookies` keep them. `body` has one validator per media type as
 * the contract spells it and reports the first violation; a JSON body is not converted, the text fields of a
 * form are. File parts of a multipart body are not seen here: `Route.multipartFiles` lists them.
 */
export interface OperationValidators {
  readonly path?: Validate
  readonly query?: Validate
  readonly headers?: Validate
  readonly cookies?: Validate
  readonly body?: Readonly<Record<string, Validate>>
}

/** By tag: loads the validators of its operations, by operationId. */
export declare const loadValidators: {
  readonly "auth": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "login-providers": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "oauth2": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "users": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "tenants": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "tokens": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "groups": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "audit": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "preferences": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "avatars": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "templates": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "rules": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "layouts": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "entities": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "markdown": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "search": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "graph": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "recycle-bin": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "sharing": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "providers": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "catalog": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "profiles": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "agents": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "chat": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "recalls": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "sessions": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "share-links": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "tools": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "knowledge": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "cloud-sync": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "activity": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "config": () => Promise<Readonly<Record<string, OperationValidators>>>
  readonly "health": () => Promise<Readonly<Record<string, OperationValidators>>>
}
