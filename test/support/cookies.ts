/** One `Set-Cookie` line, taken apart. */
export interface SetCookie {
  readonly value: string
  /** As written, without the value: `HttpOnly`, `SameSite=Lax`, … */
  readonly attributes: readonly string[]
}

/** The cookies that an answer sets, by name. */
export function cookiesOf(answer: { headers: Record<string, unknown> }): Record<string, SetCookie> {
  const lines = (answer.headers['set-cookie'] ?? []) as readonly string[]
  return Object.fromEntries(
    lines.map((line) => {
      const [pair = '', ...attributes] = line.split('; ')
      const cut = pair.indexOf('=')
      return [pair.slice(0, cut), { value: pair.slice(cut + 1), attributes }]
    }),
  )
}

/** A `Cookie` header with everything that an answer set. */
export const cookieHeader = (answer: { headers: Record<string, unknown> }): string =>
  Object.entries(cookiesOf(answer))
    .map(([name, { value }]) => `${name}=${value}`)
    .join('; ')
