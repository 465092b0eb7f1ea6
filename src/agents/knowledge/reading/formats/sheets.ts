import { UnreadableError } from '../reading.ts'
import { openParts, type Parts } from './archive.ts'
import type { Parsed } from './index.ts'
import { linesOf } from './table.ts'
import { partAt, readXml, relationOf, relationsOf } from './xml.ts'

const mostCells = 1_000_000
const mostColumns = 1000

interface Sheet {
  readonly name: string
  readonly part: string
}

async function sheetsOf(parts: Parts): Promise<Sheet[]> {
  const workbook = await parts.read('xl/workbook.xml')
  if (workbook === undefined) throw new UnreadableError('The file is no workbook')
  const relations = relationsOf(await parts.read('xl/_rels/workbook.xml.rels'))
  const sheets: Sheet[] = []
  readXml(workbook, {
    open(tag, attributes) {
      const target = relations.get(relationOf(attributes))?.target
      if (tag === 'sheet' && target !== undefined && target.includes('worksheets/')) {
        sheets.push({ name: attributes.name ?? '', part: partAt('xl', target) })
      }
    },
  })
  return sheets
}

/** Texts that cells share, by their number (ECMA-376, part 1, 18.4.9); phonetic hints are no text. */
async function sharedTexts(parts: Parts): Promise<string[]> {
  const xml = await parts.read('xl/sharedStrings.xml')
  const texts: string[] = []
  if (xml === undefined) return texts
  let text = ''
  let taking = false
  let phonetic = false
  readXml(xml, {
    open(name) {
      if (name === 'si') text = ''
      if (name === 'rPh') phonetic = true
      taking = name === 't' && !phonetic
    },
    text(part) {
      if (taking) text += part
    },
    close(name) {
      if (name === 't') taking = false
      if (name === 'rPh') phonetic = false
      if (name === 'si') texts.push(text)
    },
  })
  return texts
}

/** Column of a reference such as `AB12`, from 0. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}

/** Rows of a sheet as its cells show them, dates as the numbers they are kept as. */
function rowsOf(xml: string, shared: readonly string[]): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let column = -1
  let type = ''
  let value = ''
  let taking = false
  let cells = 0
  readXml(xml, {
    open(name, attributes) {
      if (name === 'row') {
        row = []
        column = -1
      }
      if (name === 'c') {
        const at = columnOf(attributes.r ?? '')
        column = at === -1 ? column + 1 : at
        type = attributes.t ?? ''
        value = ''
        if (++cells > mostCells) throw new UnreadableError(`A sheet has more than ${mostCells} cells`)
        if (column >= mostColumns) throw new UnreadableError(`A sheet has more than ${mostColumns} columns`)
      }
      taking = name === 'v' || name === 't'
    },
    text(part) {
      if (taking) value += part
    },
    close(name) {
      if (name === 'v' || name === 't') taking = false
      if (name === 'c') {
        while (row.length < column) row.push('')
        row[column] =
          type === 's'
            ? (shared[Number(value)] ?? '')
            : type === 'b'
              ? value === '1'
                ? 'TRUE'
                : 'FALSE'
              : value
      }
      if (name === 'row' && row.some((cell) => cell.trim() !== '')) rows.push(row)
    },
  })
  return rows
}

/** The text of a workbook: each sheet a heading, each row a paragraph. */
export async function parseXlsx(bytes: Buffer): Promise<Parsed> {
  const parts = await openParts(bytes)
  const shared = await sharedTexts(parts)
  const sheets = await sheetsOf(parts)
  const told: string[] = []
  for (const { name, part } of sheets) {
    const xml = await parts.read(part)
    const text = xml === undefined ? '' : linesOf(rowsOf(xml, shared))
    if (text !== '') told.push(`# ${name.replaceAll(/\s+/g, ' ')}`, text)
  }
  return { text: told.join('\n\n'), headings: true, metadata: { sheets: sheets.length } }
}

/** The rows of the first sheet of a workbook. */
export async function readFirstSheet(bytes: Buffer): Promise<string[][]> {
  const parts = await openParts(bytes)
  const [sheet] = await sheetsOf(parts)
  const xml = sheet && (await parts.read(sheet.part))
  if (xml === undefined) throw new UnreadableError('The workbook has no sheet')
  return rowsOf(xml, await sharedTexts(parts))
}
