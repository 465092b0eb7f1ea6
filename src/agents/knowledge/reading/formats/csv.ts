import { parse } from 'csv-parse/sync'
import type { Parsed } from './index.ts'
import { linesOf } from './table.ts'
import { textOf } from './text.ts'

/** The sign between cells: the one of which the first line has most. */
function delimiterOf(text: string): string {
  const line = text.slice(0, text.indexOf('\n') === -1 ? 4000 : text.indexOf('\n')).replaceAll(/"[^"]*"/g, '')
  const counts = [',', ';', '\t', '|'].map((sign) => ({ sign, count: line.split(sign).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.sign ?? ','
}

/** The rows of a CSV file. */
export function readCsv(bytes: Buffer): string[][] {
  const text = textOf(bytes)
  return parse(text, {
    delimiter: delimiterOf(text),
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: 1_000_000,
  }) as string[][]
}

export const parseCsv = async (bytes: Buffer): Promise<Parsed> => ({
  text: linesOf(readCsv(bytes)),
  headings: false,
})
