import { convert } from 'html-to-text'
import { checkParts } from './archive.ts'
import type { Parsed } from './index.ts'

const headings = [1, 2, 3, 4, 5, 6].map((level) => ({
  selector: `h${level}`,
  format: 'marked',
  options: { mark: '#'.repeat(level) },
}))

/** HTML as text in which headings are lines with `#`. */
export const textOfHtml = (html: string): string =>
  convert(html, {
    wordwrap: false,
    limits: { maxDepth: 100, maxInputLength: 50_000_000 },
    formatters: {
      marked(element, walk, builder, { mark }) {
        builder.openBlock({ leadingLineBreaks: 2 })
        builder.addInline(`${mark} `)
        walk(element.children, builder)
        builder.closeBlock({ trailingLineBreaks: 2 })
      },
    },
    selectors: [
      ...['script', 'style', 'img', 'svg'].map((selector) => ({ selector, format: 'skip' })),
      ...headings,
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'table', format: 'dataTable', options: { uppercaseHeaderCells: false } },
    ],
  })

/** The text of a Word document with its headings. */
export async function parseDocx(bytes: Buffer): Promise<Parsed> {
  await checkParts(bytes)
  const { default: mammoth } = await import('mammoth')
  // Pictures would come as text of their bytes.
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage })
  return { text: textOfHtml(value), headings: true }
}

/** The text of a document of Word 97-2003. */
export async function parseDoc(bytes: Buffer): Promise<Parsed> {
  const { default: WordExtractor } = await import('word-extractor')
  const document = await new WordExtractor().extract(bytes)
  const parts = [document.getBody(), document.getFootnotes(), document.getEndnotes()]
  return { text: parts.filter((part) => part.trim() !== '').join('\n\n'), headings: false }
}
