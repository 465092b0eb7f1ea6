import { countTokens } from '../../../services/tokens.ts'
import { pairsIn } from '../retrieval/words.ts'
import { longestText, type Passage, plain, UnreadableError } from './reading.ts'

const mostRows = 50_000
const longestQuestion = 2000

/** What spreadsheets of questions and answers have in their first row. */
const header = /^(?:question|query|q|问题|問題|质问|質問|提问)$/i

/**
 * One passage for each row of questions and answers: the question is the title, the content question and answer, and what
 * further columns say. Offsets are those of all rows, one below the other.
 * @throws UnreadableError for a table that has less than two columns, or no row.
 */
export function rowPassages(table: readonly (readonly string[])[]): {
  passages: Passage[]
  length: number
  metadata: Readonly<Record<string, string | number>>
} {
  const rows = table.map((row) => row.map((cell) => plain(cell).trim())).filter((row) => row.some(Boolean))
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0)
  if (columns < 2) throw new UnreadableError('A table of questions and answers needs two columns or more')
  const [first] = rows
  const told = header.test(first?.[0] ?? '') ? rows.slice(1) : rows
  if (told.length > mostRows) throw new UnreadableError(`It has more than ${mostRows} rows`)
  const passages: Passage[] = []
  let start = 0
  for (const [question = '', ...answers] of told) {
    if (question === '') continue
    const content = [question, ...answers.filter(Boolean)].join('\n')
    const end = start + content.length
    if (end > longestText) throw new UnreadableError('It holds too much text')
    const title = question.slice(0, longestQuestion).toWellFormed()
    passages.push({
      content,
      title,
      path: '',
      start,
      end,
      tokens: countTokens(content),
      pairs: pairsIn(content),
    })
    start = end + 2
  }
  if (passages.length === 0) throw new UnreadableError('It has no row with a question')
  return { passages, length: Math.max(0, start - 2), metadata: { columns, rows: passages.length } }
}
