import { longestText, UnreadableError } from '../reading.ts'
import type { Parsed } from './index.ts'

const mostPages = 5000

/** The text of a PDF, page after page; what is only a picture has none. */
export async function parsePdf(bytes: Buffer): Promise<Parsed> {
  const { getDocumentProxy } = await import('unpdf')
  const pdf = await getDocumentProxy(new Uint8Array(bytes)).catch((error: unknown) => {
    if (error instanceof Error && error.name === 'PasswordException') {
      throw new UnreadableError('The PDF is encrypted')
    }
    throw error
  })
  if (pdf.numPages > mostPages) throw new UnreadableError(`The PDF has more than ${mostPages} pages`)
  const pages: string[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const text = items
      .map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : ''))
      .join('')
      .trim()
    page.cleanup()
    length += text.length
    if (length > longestText) throw new UnreadableError('It holds too much text')
    if (text !== '') pages.push(text)
  }
  if (pages.length === 0) throw new UnreadableError('The PDF holds no text, only pictures')
  return { text: pages.join('\n\n'), headings: false, metadata: { pages: pdf.numPages } }
}
