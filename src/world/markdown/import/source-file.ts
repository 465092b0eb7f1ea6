/** Largest Markdown file that is read, in bytes. */
export const MAX_FILE_BYTES = 1024 * 1024

export type RefusalReason =
  | 'no_opening'
  | 'no_closing'
  | 'yaml'
  | 'not_a_map'
  | 'entity_type'
  | 'id'
  | 'duplicate_id'
  | 'exists'
  | 'content'
  | 'too_large'
  | 'not_text'
  | 'unsafe_path'
  | 'rules'

export interface Refusal {
  reason: RefusalReason
  /** A sentence. */
  message: string
  line?: number
}

/** A file to import: its text, or why there is none. */
export type SourceFile = { path: string } & ({ text: string } | { refusal: Refusal })
