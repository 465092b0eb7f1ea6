import { countTokens } from '../../../../services/tokens.ts'
import { chunk } from '../chunks.ts'
import { longestText, type Passage, plain, type ReadingOrder, UnreadableError } from '../reading.ts'
import { rowPassages } from '../rows.ts'

/** What a format gives: its text, in which lines that begin with `#` are headings where `headings` says so. */
export interface Parsed {
  readonly text: string
  readonly headings: boolean
  readonly metadata?: Readonly<Record<string, string | number>>
}

type Parser = (bytes: Buffer) => Promise<Parsed>

/** Each format is loaded when a document has it. */
const parsers: Readonly<Record<string, () => Promise<Parser>>> = {
  txt: async () => (await import('./text.ts')).parseText,
  md: async () => (await import('./text.ts')).parseMarkdown,
  json: async () => (await import('./text.ts')).parseText,
  csv: async () => (await import('./csv.ts')).parseCsv,
  pdf: async () => (await import('./pdf.ts')).parsePdf,
  docx: async () => (await import('./word.ts')).parseDocx,
  doc: async () => (await import('./word.ts')).parseDoc,
  pptx: async () => (await import('./slides.ts')).parsePptx,
  xlsx: async () => (await import('./sheets.ts')).parseXlsx,
  eml: async () => (await import('./mail.ts')).parseEml,
}

const resave: Readonly<Record<string, string>> = {
  xls: 'Workbooks of Excel 97-2003 (.xls) cannot be read; save it as .xlsx or .csv',
  ppt: 'Presentations of PowerPoint 97-2003 (.ppt) cannot be read; save it as .pptx or .pdf',
}

async function tableOf(bytes: Buffer, format: string): Promise<readonly (readonly string[])[]> {
  switch (format) {
    case 'csv':
      return (await import('./csv.ts')).readCsv(bytes)
    case 'xlsx':
      return (await import('./sheets.ts')).readFirstSheet(bytes)
    default:
      throw new UnreadableError('A base of questions and answers takes .csv and .xlsx')
  }
}

/** What a format's library says about a file that is none of its own, or broken, in words for people. */
function broken(format: string, error: unknown): UnreadableError {
  if (error instanceof UnreadableError) return error
  const said = error instanceof Error ? error.message : String(error)
  return new UnreadableError(`The file is no readable .${format}: ${plain(said).slice(0, 300)}`)
}

/** The passages of a document. @throws UnreadableError */
export async function parse(
  bytes: Buffer,
  { format, kind }: ReadingOrder,
): Promise<{ passages: Passage[]; length: number; metadata: Readonly<Record<string, string | number>> }> {
  if (resave[format] !== undefined) throw new UnreadableError(resave[format])
  if (kind === 'qa') {
    const table = await tableOf(bytes, format).catch((error: unknown) => {
      throw broken(format, error)
    })
    return rowPassages(table)
  }
  const load = parsers[format]
  if (!load) throw new UnreadableError(`Files of the kind .${format} cannot be read`)
  const parser = await load()
  const parsed = await parser(bytes).catch((error: unknown) => {
    throw broken(format, error)
  })
  const text = plain(parsed.text)
  if (text.length > longestText) {
    throw new UnreadableError(`It holds more than ${longestText / 1_000_000} million characters of text`)
  }
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UnreadableError('It holds no text')
  const under = chunk(text, { headings: parsed.headings, tokens: countTokens })
  // A document of nothing but headings says them.
  const passages = under.length > 0 ? under : chunk(text, { headings: false, tokens: countTokens })
  return { passages, length: text.length, metadata: parsed.metadata ?? {} }
}
