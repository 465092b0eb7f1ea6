// Written by codegen from openapi.yaml.

/** Literals at `{type}` of `/api/entity/{type}/{id}`. */
export const reservedEntityTypes: readonly string[] = ['cross-reference', 'enhanced-context', 'hybrid-relationships', 'semantic-connections', 'structured-relationships', 'sync', 'validate']

/** Literals at `{id}` of `/api/entity/{type}/{id}`. */
export const reservedEntityIds: readonly string[] = ['compare', 'import', 'schema', 'smart-merge']

/** Literals at `{code}` of `/api/share/{code}`. */
export const reservedShareCodes: readonly string[] = ['conversations']
