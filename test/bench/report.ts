import type { Cost } from './rounds.ts'

/** The middle value; the mean of the two middle ones of an even number. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

type Part = (cost: Cost) => number

export const ofProcess: Part = ({ process }) => process
export const ofPostgres: Part = ({ postgres }) => postgres
export const ofBoth: Part = ({ process, postgres }) => process + postgres

/** Median of a part of the costs, in whole microseconds. */
export const middle = (costs: readonly Cost[] = [], of: Part): string =>
  Math.round(median(costs.map(of))).toLocaleString('en')

/** What the other costs divided by what ours cost: the median of the rounds' ratios, in which drift cancels out. */
export const ratio = (other: readonly Cost[] = [], ours: readonly Cost[] = [], of: Part): string =>
  median(other.map((cost, round) => of(cost) / of(ours[round] ?? cost))).toFixed(2)

/** A Markdown table; all columns but the first are aligned to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
