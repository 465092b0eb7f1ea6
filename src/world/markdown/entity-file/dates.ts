/** A year, a month, a day or a time, as front matter has it. */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T\s]+(\S+))?)?)?$/
const ZONE = /(?:Z|[+-]\d{2}:?\d{2})$/i

/** When an entity was made by the `created_date` of its file, in UTC where no zone is given; undefined for no date. */
export function createdDate(value: unknown): Date | undefined {
  const parts = typeof value === 'string' ? DATE.exec(value.trim()) : null
  if (!parts) return undefined
  const [, year = '', month = '01', day = '01', time = '00:00Z'] = parts
  const midnight = new Date(`${year}-${month}-${day}T00:00Z`)
  const date = new Date(`${year}-${month}-${day}T${time}${ZONE.test(time) ? '' : 'Z'}`)
  // Neither a day that there is not, nor a year that Postgres does not know.
  const exists = !Number.isNaN(date.getTime()) && midnight.getUTCDate() === Number(day) && Number(year) > 0
  return exists ? date : undefined
}
