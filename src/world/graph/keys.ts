/** An entity by its type, in the singular, and its id. */
export interface EntityKey {
  readonly type: string
  readonly id: string
}

/** `{type}/{id}`: neither may hold a slash. An entity of unknown type has a key that begins with a slash. */
export const keyOf = ({ type, id }: { readonly type: string | null; readonly id: string }): string =>
  `${type ?? ''}/${id}`

export function keyFrom(text: string): EntityKey {
  const cut = text.indexOf('/')
  return { type: text.slice(0, cut), id: text.slice(cut + 1) }
}

/** Two lists of equal length, as `unnest` takes them. */
export const columnsOf = (keys: readonly EntityKey[]): { types: string[]; ids: string[] } => ({
  types: keys.map(({ type }) => type),
  ids: keys.map(({ id }) => id),
})
