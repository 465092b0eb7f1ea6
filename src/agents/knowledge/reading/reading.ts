import type { DocumentKind } from '../document-queries.ts'

/** What a process that reads a document is asked for; its bytes come after this as they are. */
export interface ReadingOrder {
  /** Extension of the name, in lower case and without the dot. */
  readonly format: string
  readonly kind: DocumentKind
}

/** A passage of a document. Offsets are UTF-16 code units of the document's text. */
export interface Passage {
  readonly content: string
  readonly title: string
  /** Headings from the outermost in, with ` / ` between. */
  readonly path: string
  readonly start: number
  readonly end: number
  readonly tokens: number
  /** What it is found by where it is written without spaces. */
  readonly pairs: string
}

/** The first line of what a process that reads a document answers; its passages follow. */
export type ReadingHead =
  | {
      readonly ok: true
      /** Of the whole text, in UTF-16 code units. */
      readonly length: number
      readonly metadata: Readonly<Record<string, string | number>>
    }
  | { readonly ok: false; readonly reason: string }

/** The document is to blame, and reading it again would not help; the message is for people. */
export class UnreadableError extends Error {
  override name = 'UnreadableError'
}

/** Characters of text that a document may have. */
export const longestText = 10_000_000

/** Bytes that an Office document may unpack to. */
export const mostUnpacked = 256 * 1024 * 1024

/** A text as it can be stored and searched. */
export const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff]/g, ' ')
    .toWellFormed()
