export interface IndexEntry {
  file: string
  purpose: string
  usedBy: string[]
}

/**
 * The rows of the tables in `RULES_INDEX.md`: file, purpose, used by. Columns are found by their heading, else by
 * their place. A row without the name of a file is left out, so other tables do no harm.
 */
export function readIndexTable(markdown: string): IndexEntry[] {
  const lines = markdown.split(/\r?\n/)
  const entries: IndexEntry[] = []
  let columns: { file: number; purpose: number; usedBy: number } | undefined
  for (const [at, line] of lines.entries()) {
    const cells = cellsOf(line)
    if (!cells) {
      columns = undefined
      continue
    }
    if (isRuler(cells)) continue
    if (!columns && isRuler(cellsOf(lines[at + 1] ?? '') ?? [])) {
      const find = (pattern: RegExp, otherwise: number) => {
        const found = cells.findIndex((cell) => pattern.test(cell))
        return found === -1 ? otherwise : found
      }
      columns = {
        file: find(/file|rule/i, 0),
        purpose: find(/purpose|descr|about/i, 1),
        usedBy: find(/used|by|type/i, 2),
      }
      continue
    }
    const { file, purpose, usedBy } = columns ?? { file: 0, purpose: 1, usedBy: 2 }
    const name = plain(cells[file] ?? '')
    if (!/\.(?:md|ya?ml)$/i.test(name)) continue
    entries.push({
      file: name,
      purpose: plain(cells[purpose] ?? ''),
      usedBy: (cells[usedBy] ?? '')
        .split(/[,;]/)
        .map(plain)
        .filter((word) => word !== ''),
    })
  }
  return entries
}

function cellsOf(line: string): string[] | undefined {
  const text = line.trim()
  if (!text.startsWith('|')) return undefined
  return text
    .replace(/^\|/, '')
    .replace(/\|$/, '')
    .split('|')
    .map((cell) => cell.trim())
}

const isRuler = (cells: readonly string[]) =>
  cells.length > 0 && cells.every((cell) => /^:?-{1,}:?$/.test(cell))

/** A cell without links, code and emphasis. */
const plain = (cell: string) =>
  cell
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim()
