/** A passage that was found. */
export interface Found {
  readonly kdbId: string
  readonly docId: string
  readonly docName: string
  readonly kind: string
  readonly position: number
  readonly content: string
  readonly title: string
  readonly path: string
  readonly start: number
  readonly end: number
  /** Between 0 and 1. */
  readonly score: number
}

/** Where a passage stands, and how well it fits. */
export interface Hit {
  readonly docId: string
  readonly position: number
  readonly score: number
}

export const keyOf = ({ docId, position }: Pick<Hit, 'docId' | 'position'>): string => `${docId}/${position}`

/** Best first; what is equal in the order of documents. */
export const bestFirst = (a: Hit, b: Hit): number =>
  b.score - a.score || (a.docId < b.docId ? -1 : a.docId > b.docId ? 1 : a.position - b.position)
