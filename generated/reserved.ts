// Written by codegen from openapi.yaml.

/** Literals at `{type}` of `/api/entity/{type}/{id}`. */
export const reservedEntityTypes: readonly string[] = []

/** Literals at `{id}` of `/api/entity/{type}/{id}`. */
export const reservedEntityIds: readonly string[] = ['compare', 'schema']

/** Literals at `{code}` of `/api/share/{code}`. */
export const reservedShareCodes: readonly string[] = []
