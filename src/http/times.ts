const earliest = Date.parse('0001-01-01T00:00:00.000Z')
const latest = Date.parse('9999-12-31T23:59:59.999Z')

/**
 * The moment that a `date-time` of the contract names; undefined for one that has the form, and that a calendar
 * or the database does not know: a leap second, a year before 1 or after 9999 in UTC.
 */
export function momentOf(text: string): Date | undefined {
  const time = Date.parse(text)
  return time >= earliest && time <= latest ? new Date(time) : undefined
}
