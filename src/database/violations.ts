/** The unique constraint or index (SQLSTATE 23505) that a failed statement would have broken; undefined for any other failure. */
export function brokenUnique(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  if (!('code' in thrown) || thrown.code !== '23505' || !('constraint' in thrown)) return undefined
  return typeof thrown.constraint === 'string' ? thrown.constraint : undefined
}
